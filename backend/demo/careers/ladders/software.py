"""Software engineering and data engineering, two trades between which people go back and forth."""

from backend.demo.careers.notation import Asked, Ladder

SOFTWARE_ENGINEERING = Ladder(
    "SWE",
    "the firmware of instruments and the applications that show their readings",
    (
        Asked("python", "23344", "334", entry=1, weight=3, must="everywhere"),
        Asked("debugging", "23345", "344", entry=1, weight=3),
        Asked("automated testing", "12344", "344", entry=1, weight=3, must="everywhere"),
        Asked("code review", "12345", "344", weight=3),
        Asked("continuous delivery", "12334", "344"),
        Asked("systems design", "01245", "344", weight=3, must="everywhere"),
        Asked("web development", "12334", "333"),
        Asked("embedded software", "01234", "233"),
        Asked("secure coding", "12334", "334"),
        Asked("observability", "01234", "234"),
        Asked("cloud operations", "01223", "223", weight=1),
        Asked("SQL", "12233", "222", weight=1),
        Asked("product discovery", "00123", "234", weight=1),
    ),
    trainee="Trainee Software Engineer",
    stories=(
        ("SWE-E1", "Learns the trade in eighteen months beside three teams: firmware, web applications and quality."),
        ("SWE-C1", "Makes small changes to what is there, each of them read by a colleague before it goes out."),
        ("SWE-C2", "Builds a feature from the question to the customer's hands, and looks after it when it runs."),
        ("SWE-C3", "Designs the parts a team builds for a quarter, and helps colleagues to build them well."),
        ("SWE-C4", "Answers for a product's design across its teams, and is there when something large goes wrong."),
        ("SWE-C5", "Decides with peers what all products are built on, and starts what no team would start alone."),
        ("SWE-M4", "Leads a team of engineers and still builds with them, one day in two."),
        ("SWE-M5", "Leads several teams through their leads; answers for what is delivered and who grows by it."),
        ("SWE-M6", "Directs a department of engineers: what it makes, what that costs, and who will make it."),
    ),
)

DATA_ENGINEERING = Ladder(
    "DAT",
    "the way of a reading from the gauge to the figure that somebody acts on",
    (
        Asked("SQL", "23445", "344", weight=3, must="everywhere"),
        Asked("python", "23344", "333", weight=3, must="everywhere"),
        Asked("data modelling", "12345", "344", weight=3, must="everywhere"),
        Asked("data pipelines", "12345", "344", weight=3),
        Asked("data quality", "23344", "344", weight=3),
        Asked("statistics", "12334", "333"),
        Asked("machine learning", "01233", "223", weight=1),
        Asked("data governance", "12334", "345"),
        Asked("storytelling with data", "12233", "344"),
        Asked("cloud operations", "01233", "233"),
        Asked("observability", "01233", "233", weight=1),
        Asked("automated testing", "12333", "333"),
        Asked("code review", "01234", "334"),
        Asked("systems design", "00234", "334"),
        Asked("hydrology", "11123", "123", weight=1),
    ),
    stories=(
        ("DAT-C1", "Repairs steps of pipelines, checks what comes in, and learns how rivers look in figures."),
        ("DAT-C2", "Brings new sources in and answers questions that need more than one of them."),
        ("DAT-C3", "Designs the pipelines of a region, and says how far its figures can be trusted."),
        ("DAT-C4", "Answers for a subject of the data platform, such as everything that leaves for an authority."),
        ("DAT-C5", "Shapes the platform on which all readings are kept, for years to come."),
        ("DAT-M4", "Leads a team of data engineers, and settles with departments what is needed of them."),
        ("DAT-M5", "Leads the teams of the platform, its cost and its promises."),
        ("DAT-M6", "Directs all that has to do with data, and answers for it to authorities."),
    ),
)
