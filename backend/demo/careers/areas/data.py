"""Working with data: from the gauge to a figure that somebody acts on."""

from backend.careers.core.framework import CompetencyKind
from backend.demo.careers.notation import Area, Skill

DATA = Area(
    "data",
    "Bringing readings from many rivers together, keeping them right, and saying what they mean.",
    CompetencyKind.TECHNICAL,
    (
        Skill(
            "SQL",
            "Asking databases questions, and getting the right answer quickly.",
            (
                "Reads a query and says which rows it gives.",
                "Changes a query that is there; joins two tables with help.",
                "Writes queries over many tables alone, and checks them against a count made another way.",
                "Makes slow queries quick, and teaches how to read what the database plans to do.",
                "Is asked when a year of readings has to be asked in seconds, or when two reports disagree.",
            ),
        ),
        Skill(
            "data modelling",
            "Deciding what is kept, under which name, and how it hangs together.",
            (
                "Reads a diagram of tables and finds where a thing is kept.",
                "Adds a field or a table in the way the others are, and has it looked over.",
                "Models a subject alone with those who know it, history and corrections included.",
                "Models across systems, settles what a word means between departments, and teaches it.",
                "Keeps the model that all systems share; asked before anyone gives a new thing a name.",
            ),
        ),
        Skill(
            "data pipelines",
            "Moving readings from where they arise to where they are used, every hour of the year.",
            (
                "Knows which way a reading takes from the gauge to the customer.",
                "Repairs a step of a pipeline after a description.",
                "Builds a pipeline alone that can be run twice without harm and tells when something is missing.",
                "Designs pipelines for several sources, late and doubled data included, and shows others how.",
                "Is asked how ten times the gauges could be carried, and has done it once already.",
            ),
            after=("SQL",),
        ),
        Skill(
            "data quality",
            "Knowing how far data can be trusted, and making it more so.",
            (
                "Notices when a value can't be right, and says so.",
                "Runs the usual checks and marks what fails them.",
                "Sets checks up for a source alone, and finds with its owner why readings fail them.",
                "Agrees with departments what good data is, measures it, and teaches them to keep it so.",
                "Is asked to vouch for figures before they go to an authority or into a court.",
            ),
        ),
        Skill(
            "statistics",
            "Drawing conclusions from few or noisy readings without fooling oneself.",
            (
                "Tells a mean from a median, and knows that a sample is not the whole.",
                "Draws distributions and trends by a recipe, and has the conclusion checked.",
                "Chooses a method alone, states how sure it is, and says what the data can't show.",
                "Designs studies, handles gaps and changes of instrument, and teaches what not to conclude.",
                "Is asked to judge what others concluded, and works out methods where none is at hand.",
            ),
        ),
        Skill(
            "machine learning",
            "Having programs learn from past readings, and knowing when they should not.",
            (
                "Knows what a model learns from, and that it can be wrong with confidence.",
                "Trains a model along a notebook of a colleague.",
                "Builds and judges a model alone on data it has not seen, against a simple rule of thumb.",
                "Brings models into service, watches them age, and shows a team how to compare fairly.",
                "Is asked whether a question is one for a model at all, and is right about it.",
            ),
            after=("statistics",),
        ),
        Skill(
            "data governance",
            "Who may see which data, how long it is kept, and who answers for it.",
            (
                "Knows which of the data at hand are personal or belong to a customer.",
                "Asks for access and gives it by the rules, and keeps no copies.",
                "Keeps the register for the own systems, and answers a request to see or erase data alone.",
                "Writes rules that departments can live by, and teaches why they are there.",
                "Is asked by lawyers, authorities and the executives what may be done with the data.",
            ),
        ),
        Skill(
            "storytelling with data",
            "Showing figures so that people see what to do.",
            (
                "Reads a chart and says in one sentence what it shows.",
                "Makes a plain chart that is labelled right, from a template.",
                "Builds a short story of two or three charts alone, for somebody who has a decision to make.",
                "Shows others how to leave things out, and how to show doubt without hiding behind it.",
                "Is asked to prepare what goes to the board, to a ministry or on a front page.",
            ),
        ),
    ),
)
