"""Working with people, in every trade: on one's own work, together, for people, and at their head."""

from backend.careers.core.framework import CompetencyKind
from backend.demo.careers.notation import Area, Skill

PEOPLE = Area(
    "people and learning",
    "Finding people, treating them fairly and helping them to grow.",
    CompetencyKind.PROFESSIONAL,
    (
        Skill(
            "recruiting",
            "Finding the right people, and choosing among them fairly.",
            (
                "Knows what may be asked in an interview and what may not.",
                "Takes part in interviews with prepared questions, and notes answers rather than feelings.",
                "Leads the filling of a seat alone, from the advertisement to the offer.",
                "Fills rare and senior seats, and trains interviewers to judge alike.",
                "Is asked how a whole department can be staffed in a place where nobody knows us.",
            ),
        ),
        Skill(
            "employment practice",
            "Rules of work in the countries we work in, and keeping them with kindness.",
            (
                "Knows where the rules stand, and who to ask.",
                "Answers everyday questions on leave, hours and pay by the handbook.",
                "Handles a difficult case alone, within the law and with dignity for all.",
                "Writes policies for several countries, and trains managers in them.",
                "Is asked before the company does what it has never done with its people.",
            ),
        ),
        Skill(
            "facilitation",
            "Helping a group to think, decide and part as friends.",
            (
                "Keeps the time and the notes of a meeting.",
                "Leads a short part of a workshop after a plan.",
                "Leads a day's workshop alone, draws the quiet ones in, and ends with decisions.",
                "Leads large groups that disagree, and teaches others to hold the silence.",
                "Is asked for the meetings of which the executives are afraid.",
            ),
        ),
        Skill(
            "payroll",
            "Paying everybody the right amount on the right day.",
            (
                "Reads a payslip, and explains its lines.",
                "Enters changes of a month, and checks them against the list of the month before.",
                "Runs the payroll of a country alone, corrections and leavers included.",
                "Runs several countries and an audit, and trains those who stand in.",
                "Is asked when a country is opened or a system replaced.",
            ),
            after=("employment practice",),
        ),
    ),
)

WORKING = Area(
    "working together",
    "What all work needs, whatever the trade.",
    CompetencyKind.PROFESSIONAL,
    (
        Skill(
            "teamwork",
            "Making the others' work easier, and letting them make one's own so.",
            (
                "Turns up, tells how far things are, and helps when asked.",
                "Keeps what was agreed, and asks for help before it is late.",
                "Sees where the team is stuck without being told, and takes the dull task in turn.",
                "Brings people of different trades and temper to one piece of work, and newcomers in.",
                "Is wanted in every team, since teams get better when they come.",
            ),
        ),
        Skill(
            "own planning",
            "Knowing what to do next, and finishing it.",
            (
                "Keeps a list, and works on what they are told comes first.",
                "Plans the week, and says in time when it won't hold.",
                "Plans a month of own work towards a result, and leaves out what does not matter.",
                "Keeps several strands going for many people, and shows others how to say no.",
                "Is asked to take on what has no plan, no owner and a date.",
            ),
        ),
        Skill(
            "written communication",
            "Writing so that the reader knows what it is about and what to do.",
            (
                "Writes short messages that are understood.",
                "Writes a report after a template; a colleague makes it shorter.",
                "Writes alone for readers outside the team: the point first, the rest in order.",
                "Writes what departments decide by, and edits others so that they learn from it.",
                "Is asked to write when every word will be weighed.",
            ),
        ),
        Skill(
            "problem solving",
            "Getting from a muddle to something that can be done.",
            (
                "Says what is wrong, and what has been tried.",
                "Solves known problems by a known way, and asks when it does not fit.",
                "Takes a problem apart alone, tries the cheapest explanation first, and checks the result.",
                "Solves what crosses departments, and teaches others to ask the better question.",
                "Is given the problems that nobody has been able to state.",
            ),
        ),
        Skill(
            "project planning",
            "Bringing people, money and time to a result.",
            (
                "Finds in the plan what is theirs and by when.",
                "Plans a part of a project, and reports how it goes.",
                "Leads a small project alone: aim, steps, risks, and an end.",
                "Leads projects of many months and places, and coaches those who lead small ones.",
                "Is asked to take over what has gone wrong, or to say that it should end.",
            ),
            after=("own planning",),
        ),
        Skill(
            "stakeholder management",
            "Knowing who cares, what they need, and keeping one's word to all of them.",
            (
                "Knows who is affected by the own work.",
                "Keeps those told whom the lead names.",
                "Finds out what parties want alone, and agrees on something they can live with.",
                "Brings parties with opposed interests together, and prepares others for such talks.",
                "Is trusted by boards, authorities and communities when it matters.",
            ),
        ),
        Skill(
            "public speaking",
            "Speaking so that people listen and remember.",
            (
                "Says what they have to say in a team meeting.",
                "Presents prepared pages to a known audience.",
                "Holds a talk alone before strangers, and answers questions to the point.",
                "Speaks at conferences, without pages if need be, and coaches speakers.",
                "Is invited to speak for the company and its trade.",
            ),
        ),
    ),
)
