"""Customer care, from the service desk's first day on, and those who write and train."""

from backend.demo.careers.notation import Asked, Ladder

CUSTOMER_CARE = Ladder(
    "CAR",
    "helping customers, at the service desk and in their first months",
    (
        Asked("customer conversation", "23445", "445", entry=1, weight=3, must="everywhere"),
        Asked("product knowledge", "23445", "344", entry=1, weight=3, must="everywhere"),
        Asked("ticket triage", "23344", "444", entry=1, weight=3),
        Asked("remote diagnosis", "12345", "333", weight=3),
        Asked("incident handling", "12345", "445", entry=1, weight=3),
        Asked("knowledge keeping", "12345", "344", entry=1),
        Asked("customer onboarding", "12334", "344"),
        Asked("service reporting", "01233", "345"),
        Asked("conflict mediation", "12334", "344"),
        Asked("service design", "00234", "345"),
        Asked("technical writing", "01233", "222", weight=1),
        Asked("SQL", "00112", "111", weight=1),
        Asked("telemetry", "01122", "111", weight=1),
    ),
    trainee="Trainee Care Specialist",
    stories=(
        ("CAR-E1", "Learns the products and the desk for a year; answers the first calls with somebody listening."),
        ("CAR-C1", "Takes requests in, solves the everyday ones and passes the others on with all that is known."),
        ("CAR-C2", "Solves most of what comes in, follows it up, and writes down what will come in again."),
        ("CAR-C3", "Takes what others could not solve, leads incidents, and brings new colleagues on."),
        ("CAR-C4", "Answers for a line of products towards its customers, and for what engineers learn from them."),
        ("CAR-C5", "Designs how all customers are helped, and is called when the largest of them is in trouble."),
        ("CAR-M4", "Leads a shift or a team at the desk: who does what today, and who can do more tomorrow."),
        ("CAR-M5", "Leads several teams through their leads, and keeps what customers were promised."),
        ("CAR-M6", "Directs the service desk or onboarding in all places, and speaks for customers in the house."),
    ),
)

WRITING_AND_TRAINING = Ladder(
    "WRI",
    "manuals, courses and everything else that explains",
    (
        Asked("technical writing", "23445", "444", weight=3, must="everywhere"),
        Asked("written communication", "23445", "445", weight=2),
        Asked("course design", "12345", "344", weight=3),
        Asked("facilitation", "12334", "334"),
        Asked("product knowledge", "12344", "333", weight=3),
        Asked("knowledge keeping", "12344", "344"),
        Asked("usability testing", "01233", "233"),
        Asked("user research", "01223", "233", weight=1),
        Asked("interaction design", "00122", "122", weight=1),
    ),
)
