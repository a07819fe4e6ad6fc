"""Making instruments: what is inside a gauge, and how far it can be trusted."""

from backend.careers.core.framework import CompetencyKind
from backend.demo.careers.notation import Area, Skill

INSTRUMENTS = Area(
    "instruments",
    "Inventing, building and proving the instruments that Tidewell is known for.",
    CompetencyKind.TECHNICAL,
    (
        Skill(
            "electronics",
            "Circuits that measure well, need little and bear heat, frost and damp.",
            (
                "Reads the plan of a simple circuit and finds its parts on the board.",
                "Solders, measures and repairs a board after instructions.",
                "Designs a circuit alone from the specification to the tested board.",
                "Designs for a whole series with interference and ageing in mind, and reviews others' designs.",
                "Is asked when a circuit works in the laboratory and fails at the river.",
            ),
        ),
        Skill(
            "sensor physics",
            "How pressure, light, sound and radar become a figure.",
            (
                "Explains what each of our sensors measures.",
                "Carries out a given experiment and writes down what came of it.",
                "Chooses a principle for a task alone, and states what will disturb it.",
                "Finds new uses for a principle, and teaches what a data sheet doesn't say.",
                "Holds the patents, and is asked what can be measured at all.",
            ),
        ),
        Skill(
            "calibration",
            "Comparing an instrument with something known better, and writing it down so that it counts.",
            (
                "Knows why instruments are calibrated, and reads the certificate of one.",
                "Calibrates by the written procedure, with a second pair of eyes.",
                "Calibrates alone, finds what is out of order in the bench itself, and signs the certificate.",
                "Writes procedures, compares the own laboratory with others, and trains those who sign.",
                "Answers to the accrediting body for all laboratories, and is asked by theirs.",
            ),
        ),
        Skill(
            "uncertainty analysis",
            "Saying how wrong a reading can be.",
            (
                "Knows that a reading without its uncertainty is half a reading.",
                "Fills in a budget of uncertainty after an example.",
                "Draws up the budget for an instrument alone, and knows which line of it matters most.",
                "Designs experiments that make uncertainty smaller, and teaches it in laboratory and field.",
                "Is asked to defend our figures before experts who would rather not believe them.",
            ),
            after=("calibration",),
        ),
        Skill(
            "prototyping",
            "Trying an idea out in a week instead of planning it for a year.",
            (
                "Builds a model after a drawing.",
                "Puts a prototype together from modules, with advice.",
                "Builds a prototype alone that answers one question, and throws it away afterwards.",
                "Leads a series of trials from the sketch to the river, and teaches to fail early.",
                "Is asked to find out quickly whether an idea is worth a department.",
            ),
        ),
    ),
)
