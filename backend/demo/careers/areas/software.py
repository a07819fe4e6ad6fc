"""Making software: firmware, the web applications and what both run on."""

from backend.careers.core.framework import CompetencyKind
from backend.demo.careers.notation import Area, Skill

SOFTWARE = Area(
    "software",
    "Making software, from the firmware of a gauge to the pages that show its readings.",
    CompetencyKind.TECHNICAL,
    (
        Skill(
            "python",
            "Writing programs in Python that others can run and change.",
            (
                "Reads a short script and says what it does.",
                "Changes a working program after an example; a colleague looks at every line.",
                "Writes a module with its tests alone, and finds their own mistakes in it.",
                "Shows others how to structure a package, and which of two working ways ages better.",
                "Sets how all teams write Python; asked when a program is slow or wrong and nobody sees why.",
            ),
        ),
        Skill(
            "code review",
            "Reading a colleague's change so that it becomes better and both learn from it.",
            (
                "Knows why changes are read by a second person, and reads along.",
                "Finds slips in small changes with a list of what to look for.",
                "Reviews any change of the own team, tells taste from fault, and answers within a day.",
                "Reviews across teams, and shows authors how to cut a change so that it can be read.",
                "Is asked to read what must not go wrong, and keeps the rules by which all review.",
            ),
        ),
        Skill(
            "automated testing",
            "Having programs prove that programs do what they should.",
            (
                "Runs the tests and reads which one failed.",
                "Adds a case to a test that is there already.",
                "Writes tests beside the code, with the odd inputs among them, and keeps them fast.",
                "Shows a team what to test on which level, and gets rid of tests that prove nothing.",
                "Has given more than one product a way of testing by which releases stopped being a risk.",
            ),
        ),
        Skill(
            "debugging",
            "Finding why something does not work, and not only making the sign of it go away.",
            (
                "Describes a fault so that somebody else can see it too.",
                "Follows a fault through logs and a debugger with somebody at their side.",
                "Narrows a fault of the own system down to its cause, and writes a test that shows it.",
                "Finds faults that span several systems, and teaches the way rather than the answer.",
                "Is called when a gauge fails once a month in one river and nowhere else.",
            ),
        ),
        Skill(
            "systems design",
            "Cutting a system into parts that can be built, run and changed apart from each other.",
            (
                "Names the parts of the system they work on, and what passes between them.",
                "Designs a small part on paper and has it corrected before it is built.",
                "Designs a service with its data and its failures, and says what was given up for what.",
                "Leads the design of a product across teams, and writes decisions others can follow.",
                "Shapes what the whole company builds on for years; asked before anything large begins.",
            ),
            after=("debugging",),
        ),
        Skill(
            "embedded software",
            "Programs for instruments with little memory, little power and no one near.",
            (
                "Knows what sets firmware apart from other programs, and has flashed a board.",
                "Changes a driver after an example, on the bench, with help.",
                "Writes firmware for a sensor alone and keeps within its budget of power and memory.",
                "Designs the firmware of an instrument, updates over a thin link among it, and teaches the team.",
                "Sets what all instruments run on; asked when timing, power and radio fight each other.",
            ),
        ),
        Skill(
            "web development",
            "Pages and services by which customers read their rivers.",
            (
                "Knows what runs in the browser and what on the server.",
                "Builds a page from parts that are there, with a colleague's corrections.",
                "Builds a page and its service alone: quick, readable on a phone, usable by keyboard.",
                "Shapes how an application is put together, and shows others how to keep it accessible.",
                "Sets what all applications share; asked when a page must serve a whole country in a flood.",
            ),
        ),
        Skill(
            "secure coding",
            "Writing programs that do not let the wrong people in.",
            (
                "Knows the usual holes by name, and keeps secrets out of the code.",
                "Closes a hole that was reported, the way it was shown.",
                "Checks every input and every right while writing, and looks after what is depended on.",
                "Thinks a design through as an attacker would, and teaches a team to do the same.",
                "Is asked to judge what an attack could reach, and leads the answer when one happens.",
            ),
        ),
        Skill(
            "cloud operations",
            "Running services for others, by day and by night.",
            (
                "Knows where the services run, and who to call when one does not.",
                "Follows a written procedure to deploy or to roll back.",
                "Runs a service alone: deploys, watches, restores from a backup, and is on call for it.",
                "Builds what others deploy with, and teaches how to prepare for the failure of a whole site.",
                "Is asked how much is safe to run where, and has brought the company through a long outage.",
            ),
        ),
        Skill(
            "observability",
            "Making a running system say how it is.",
            (
                "Finds the dashboard of a service and reads it.",
                "Adds a measure or a log line after an example.",
                "Gives a service measures, logs and alarms that wake people only when they must be woken.",
                "Sets goals for how well a service runs with those who use it, and teaches how to keep to them.",
                "Is asked why something is slow, and can show it across every system that takes part.",
            ),
        ),
        Skill(
            "continuous delivery",
            "Getting a change from an idea to the customer in small, safe steps.",
            (
                "Knows the way that a change takes until customers have it.",
                "Brings small changes in by the team's pipeline, with help when it turns red.",
                "Cuts work into steps that can each be released, and repairs the pipeline alone.",
                "Builds pipelines for several teams, and shows how to release what isn't finished, unseen.",
                "Has brought whole departments from quarterly releases to daily ones, without more faults.",
            ),
            after=("automated testing",),
        ),
    ),
)
