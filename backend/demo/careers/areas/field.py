"""Working at rivers: instruments on bridges, in shafts and from boats."""

from backend.careers.core.framework import CompetencyKind
from backend.demo.careers.notation import Area, Skill

FIELD = Area(
    "field work",
    "Putting instruments where the water is, keeping them going, and coming home safely.",
    CompetencyKind.TECHNICAL,
    (
        Skill(
            "health and safety",
            "Coming home unhurt, and seeing to it that the others do.",
            (
                "Wears what has to be worn, and knows that anybody may stop the work.",
                "Fills in the assessment of risks with the crew before work starts.",
                "Assesses a new site alone, sets the measures, and stops the work when the river rises.",
                "Looks into near misses with crews, and trains those who assess sites.",
                "Is asked by authorities and insurers, and has taken whole kinds of danger out of the work.",
            ),
        ),
        Skill(
            "working at water",
            "Moving and working on banks, bridges and boats.",
            (
                "Can swim in a life jacket, and throws a line to where it is needed.",
                "Works from a bank or a moored boat beside somebody experienced.",
                "Leads work from boats and bridges in ordinary flow, and plans the way out first.",
                "Leads in flood and ice, and trains crews in rescue.",
                "Is asked whether a job on a dangerous reach should be done at all, and how.",
            ),
            after=("health and safety",),
        ),
        Skill(
            "instrument installation",
            "Mounting gauges so that they stand for ten years and a flood.",
            (
                "Names the parts of a station and hands over the right tool.",
                "Mounts a standard station with a crew, after the drawing.",
                "Installs a station alone with a helper, from the foundation to the first checked reading.",
                "Plans stations for difficult sites, hands them over, and shows crews what lasts.",
                "Designs mountings that become the standard; asked for sites where others gave up.",
            ),
        ),
        Skill(
            "electrical work",
            "Power and wiring of stations, from solar panels to mains.",
            (
                "Knows which work only an electrician may do.",
                "Wires low voltage after a plan and measures with somebody beside.",
                "Sizes panel and battery for a site, wires the cabinet, and proves that it is safe.",
                "Plans power for networks of stations, lightning included, and trains installers.",
                "Is asked when stations die each winter and nobody has found out why.",
            ),
            after=("health and safety",),
        ),
        Skill(
            "telemetry",
            "Getting readings home by radio, cellular network or satellite.",
            (
                "Knows by which way a station reports, and how often.",
                "Changes a modem or an antenna by the procedure.",
                "Chooses the link for a site, measures the signal, and sets it up with a second way home.",
                "Plans the links of a whole network within what they may cost, and teaches it.",
                "Is asked where no network reaches, and brings the readings home nevertheless.",
            ),
            after=("electrical work",),
        ),
        Skill(
            "field diagnostics",
            "Finding the fault where it stands, with what is in the van.",
            (
                "Describes what a station shows, with photographs of all that matters.",
                "Swaps parts in the order of the list until it works again.",
                "Measures before swapping, finds the cause alone, and leaves the station better than it was.",
                "Solves faults others left open, and teaches to think from the reading back to the sensor.",
                "Is flown in when a network fails, and changes the design with what they find.",
            ),
        ),
        Skill(
            "site surveying",
            "Finding, measuring and choosing the place for a gauge.",
            (
                "Reads a map, and finds the benchmark of a station.",
                "Levels a gauge with a colleague and books the readings.",
                "Surveys a cross-section alone and proposes where the gauge goes, with reasons.",
                "Surveys whole reaches with the means that fit, and teaches crews to doubt their levels.",
                "Is asked to judge the records of a century in which gauges moved.",
            ),
        ),
        Skill(
            "discharge measurement",
            "Measuring how much water a river carries.",
            (
                "Explains why the level alone does not say how much flows.",
                "Takes part in a gauging, runs the instrument under guidance.",
                "Gauges an ordinary river alone, and says how uncertain the figure is.",
                "Gauges floods and weeds, keeps rating curves, and trains those who gauge.",
                "Is asked when two countries disagree on how much water crossed the border.",
            ),
            after=("working at water",),
        ),
        Skill(
            "hydrology",
            "Understanding how rain becomes a river.",
            (
                "Explains what a catchment is, and why rivers rise later than rain falls.",
                "Reads a hydrograph, and sees with help what is odd in it.",
                "Judges alone whether readings fit the weather and the catchment.",
                "Advises customers on what to measure where, and teaches to see the river behind the data.",
                "Is asked by authorities for forecasts and expert opinions.",
            ),
        ),
        Skill(
            "site documentation",
            "Leaving a record from which somebody else can go on.",
            (
                "Photographs and notes what was done, with date and place.",
                "Fills in the site record wholly, and asks where it's unclear.",
                "Keeps the file of a station so that a stranger could repair it by night.",
                "Reviews the files of a region, and teaches why a missing sketch costs a day.",
                "Has set what every station's file holds, in every country.",
            ),
        ),
    ),
)
