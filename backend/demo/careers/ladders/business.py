"""Planning and logistics, sales, finance, and people and learning."""

from backend.demo.careers.notation import Asked, Ladder

PLANNING_AND_LOGISTICS = Ladder(
    "PLA",
    "parts, suppliers and crates, from the order to the river bank",
    (
        Asked("inventory planning", "23345", "344", weight=3, must="everywhere"),
        Asked("supplier management", "12345", "345", weight=3, must="everywhere"),
        Asked("customs and shipping", "23344", "333", weight=3),
        Asked("lean operations", "12344", "345", weight=3),
        Asked("negotiation", "01234", "345"),
        Asked("contract law", "01223", "234"),
        Asked("forecasting", "12233", "334"),
        Asked("health and safety", "12233", "344"),
        Asked("project planning", "01234", "345"),
        Asked("SQL", "01122", "111", weight=1),
    ),
)

SALES_CONSULTING = Ladder(
    "SAL",
    "customers to be, and customers who could do with more",
    (
        Asked("account planning", "12345", "445", weight=3, must="everywhere"),
        Asked("customer conversation", "23445", "445", weight=3, must="everywhere"),
        Asked("negotiation", "12345", "445", weight=3),
        Asked("product knowledge", "23344", "333", weight=3),
        Asked("tendering", "12344", "344"),
        Asked("pricing", "12344", "345"),
        Asked("storytelling with data", "12344", "344"),
        Asked("public speaking", "12334", "445"),
        Asked("contract law", "01223", "334", weight=1),
        Asked("hydrology", "11223", "222", weight=1),
        Asked("forecasting", "01122", "234", weight=1),
    ),
)

FINANCE = Ladder(
    "FIN",
    "what things cost, what comes in and whether it will be enough",
    (
        Asked("management accounting", "23445", "444", weight=3, must="everywhere"),
        Asked("financial modelling", "12345", "344", weight=3, must="everywhere"),
        Asked("forecasting", "12344", "345", weight=3),
        Asked("cash management", "12334", "345"),
        Asked("pricing", "01223", "334", weight=1),
        Asked("contract law", "01122", "223", weight=1),
        Asked("storytelling with data", "12334", "345"),
        Asked("data modelling", "11223", "222", weight=1),
        Asked("SQL", "12233", "222"),
        Asked("budgeting", "12344", "445"),
    ),
)

PEOPLE_AND_LEARNING = Ladder(
    "HRP",
    "finding people, paying them and helping them to grow",
    (
        Asked("employment practice", "23345", "445", weight=3, must="everywhere"),
        Asked("recruiting", "23345", "445", weight=3),
        Asked("payroll", "12233", "334"),
        Asked("facilitation", "12344", "444", weight=3),
        Asked("coaching", "12345", "445", weight=3, must="everywhere"),
        Asked("conflict mediation", "12344", "445"),
        Asked("course design", "11234", "334"),
        Asked("data governance", "12233", "344"),
        Asked("storytelling with data", "11223", "334", weight=1),
        Asked("service design", "01123", "344", weight=1),
    ),
)
