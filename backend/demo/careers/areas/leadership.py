"""Leading people, with and without reports."""

from backend.careers.core.framework import CompetencyKind
from backend.demo.careers.notation import Area, Skill

LEADERSHIP = Area(
    "leadership",
    "Helping others to do good work, and answering for it.",
    CompetencyKind.LEADERSHIP,
    (
        Skill(
            "giving feedback",
            "Telling people what helps them, so that they can hear it.",
            (
                "Thanks people for something in particular.",
                "Gives feedback when asked: what was seen, and what it did.",
                "Says difficult things alone, soon and kindly, and asks for the same.",
                "Has made feedback a habit of a team, and practises hard talks with others.",
                "Is asked to speak with those whom nobody dares to tell.",
            ),
        ),
        Skill(
            "coaching",
            "Helping others to find their own way.",
            (
                "Listens without solving it at once.",
                "Helps a newcomer through the first weeks with a plan.",
                "Accompanies somebody over months to an aim of theirs, by questions.",
                "Coaches across departments, and trains those who coach.",
                "Is asked for by leaders, and has raised leaders.",
            ),
        ),
        Skill(
            "setting goals",
            "Saying what good would look like, and when it is reached.",
            (
                "Tells a goal from a task.",
                "Words own goals so that one can see whether they are met.",
                "Agrees on goals with each of a team, fewer than they would like, and returns to them.",
                "Makes the goals of several teams fit, and teaches leads to drop the wrong ones.",
                "Is asked to word what the whole company goes for.",
            ),
        ),
        Skill(
            "delegation",
            "Handing over work so that it is done well and somebody grows by it.",
            (
                "Knows what could be done by somebody else.",
                "Hands over single tasks, and says what is needed by when.",
                "Hands over whole results, stays within reach, and does not take them back.",
                "Hands over what they are best at themselves, and teaches leads to let go.",
                "Could leave for a quarter, and nothing would stop.",
            ),
            after=("setting goals",),
        ),
        Skill(
            "team building",
            "Making a group of people into a team, and keeping it one.",
            (
                "Knows what each of the team is good at.",
                "Brings newcomers in, and speaks up when somebody is left out.",
                "Builds a team alone: who does what, how we decide, how we argue.",
                "Has put teams together across places or after a bad year, and coaches leads in it.",
                "Is given the departments that have to find themselves again.",
            ),
        ),
        Skill(
            "decision making",
            "Deciding in time, on what is known, and standing by it.",
            (
                "Says which decision is needed, and from whom.",
                "Prepares a decision: options, costs, and a proposal.",
                "Decides for a team alone, says why, and changes course when proven wrong.",
                "Decides where departments want different things, and teaches which decisions can be undone.",
                "Is asked when the figures run out and it has to be decided today.",
            ),
        ),
        Skill(
            "budgeting",
            "Asking for the money that is needed, and spending it on what was meant.",
            (
                "Knows what the own team costs.",
                "Keeps an eye on one budget, and tells when it slips.",
                "Plans and keeps the budget of a team or project alone.",
                "Plans that of a department, moves money where it does more, and teaches leads to plan.",
                "Is asked to find a tenth without harm, or to say that there is none.",
            ),
        ),
        Skill(
            "change leadership",
            "Bringing people through something new.",
            (
                "Can say what is changing, and why.",
                "Helps colleagues through a change that somebody else leads.",
                "Leads a change in a team alone, and takes the doubts seriously.",
                "Leads changes across departments for a year and longer, and prepares others to.",
                "Is asked when the company has to become a different one.",
            ),
        ),
        Skill(
            "strategy",
            "Choosing where to go, and what to leave.",
            (
                "Explains what the company is after, and what the own team adds to it.",
                "Brings facts on customers and rivals to a plan.",
                "Writes the plan of a team for a year alone, with what it will not do.",
                "Shapes the direction of a department for years, and challenges others' plans.",
                "Is asked where the company should be in ten years.",
            ),
        ),
    ),
)
