"""Field engineering and instrument engineering: those who use the instruments and those who make them."""

from backend.demo.careers.notation import Asked, Ladder

FIELD_ENGINEERING = Ladder(
    "FIE",
    "gauges at rivers all over the world",
    (
        Asked("health and safety", "23345", "445", entry=1, weight=3, must="everywhere"),
        Asked("instrument installation", "12345", "344", entry=1, weight=3, must="everywhere"),
        Asked("field diagnostics", "12345", "344", entry=1, weight=3),
        Asked("working at water", "23344", "333", entry=1, weight=3),
        Asked("electrical work", "12334", "333"),
        Asked("telemetry", "12334", "233"),
        Asked("site surveying", "12344", "333"),
        Asked("discharge measurement", "01234", "333"),
        Asked("site documentation", "23344", "344", entry=1),
        Asked("calibration", "01223", "223", weight=1),
        Asked("hydrology", "01234", "234"),
        Asked("incident handling", "11234", "344"),
        Asked("customer conversation", "12233", "334", weight=1),
        Asked("project planning", "01234", "344"),
    ),
    trainee="Trainee Field Engineer",
    stories=(
        ("FIE-E1", "Goes out with a crew for a year and learns to come home dry."),
        ("FIE-C1", "Mounts and repairs stations with a crew, after the drawing."),
        ("FIE-C2", "Installs and looks after the stations of an area, with a helper."),
        ("FIE-C3", "Plans stations at difficult sites, gauges floods, and trains crews."),
        ("FIE-C4", "Answers for the network of a river basin, and for what its authority is told."),
        ("FIE-C5", "Is sent where no station has stood yet, and changes the instruments with what comes back."),
        ("FIE-M4", "Leads a crew and plans its weeks; stops the work when it should not be done."),
        ("FIE-M5", "Leads the crews of a country, with their vans, boats and budgets."),
        ("FIE-M6", "Directs installation, surveys or safety on both sides of the equator."),
    ),
)

INSTRUMENT_ENGINEERING = Ladder(
    "INS",
    "the instruments themselves: inventing, building and proving them",
    (
        Asked("electronics", "23345", "334", weight=3, must="everywhere"),
        Asked("calibration", "12345", "344", weight=3, must="everywhere"),
        Asked("sensor physics", "12345", "334", weight=3),
        Asked("uncertainty analysis", "12344", "344", weight=3),
        Asked("prototyping", "12344", "333"),
        Asked("embedded software", "01233", "222"),
        Asked("statistics", "01223", "222"),
        Asked("instrument installation", "11223", "223", weight=1),
        Asked("field diagnostics", "01223", "223", weight=1),
        Asked("technical writing", "01223", "233", weight=1),
        Asked("health and safety", "12233", "334"),
        Asked("lean operations", "01123", "234", weight=1),
    ),
    stories=(
        ("INS-C1", "Builds and measures after instructions, and learns how far a reading can be trusted."),
        ("INS-C2", "Designs a part of an instrument, and calibrates what leaves the house."),
        ("INS-C3", "Designs an instrument from the principle to the first hundred of it."),
        ("INS-C4", "Answers for a line of instruments, and for the certificates that bear our name."),
        ("INS-C5", "Finds out what could be measured next, and defends it among experts."),
        ("INS-M4", "Leads a team at the benches, and keeps its projects small enough to end."),
        ("INS-M5", "Leads the laboratories or the development of a line, with what they cost."),
        ("INS-M6", "Directs sensors or calibration, and answers to the accrediting body."),
    ),
)
