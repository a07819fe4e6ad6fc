"""Caring for customers: the service desk, onboarding, and what they learn from it."""

from backend.careers.core.framework import CompetencyKind
from backend.demo.careers.notation import Area, Skill

CARE = Area(
    "care",
    "Helping those who use the instruments, at once where it burns and for good where it can be.",
    CompetencyKind.TECHNICAL,
    (
        Skill(
            "product knowledge",
            "Knowing what Tidewell makes and how customers use it.",
            (
                "Names the products and finds the manual of each.",
                "Answers everyday questions about the commonest instruments with the manual open.",
                "Answers nearly everything about one line of products from memory, its limits included.",
                "Knows all lines and what customers combine them with; gives courses on them.",
                "Is asked by engineers how customers really use a thing, and what would break for them.",
            ),
        ),
        Skill(
            "customer conversation",
            "Listening, asking and explaining, by telephone, in writing and on site.",
            (
                "Greets, listens, and takes a request down without losing half of it.",
                "Handles a friendly call alone and asks for help when it turns difficult.",
                "Handles upset callers, asks until the problem is clear, and agrees on what happens next.",
                "Talks with operators, directors and ministries alike, and listens in to coach colleagues.",
                "Is given the calls on which an account or a life depends.",
            ),
        ),
        Skill(
            "ticket triage",
            "Seeing what a request is, how urgent it is and who can solve it.",
            (
                "Opens a ticket with all that the form asks for.",
                "Sorts tickets by the written rules; a colleague checks the urgent ones.",
                "Sorts a full queue alone, sees that three tickets are one fault, and moves on what is stuck.",
                "Keeps the rules by which tickets are sorted, and teaches shifts to agree on them.",
                "Is asked to lay out how requests flow through the company, and shortens the way each year.",
            ),
        ),
        Skill(
            "remote diagnosis",
            "Finding out from afar what ails an instrument.",
            (
                "Looks up when an instrument last reported.",
                "Goes through the list of checks with the customer on the telephone.",
                "Reads log, battery and signal, tells a fault of the sensor from one of the link, and says who goes.",
                "Solves what has been on site twice already, and turns it into a check that others can do.",
                "Is asked when a whole basin goes quiet, and knows within the hour why.",
            ),
            after=("product knowledge",),
        ),
        Skill(
            "incident handling",
            "Getting a service back, keeping people told, and seeing to it that it does not happen again.",
            (
                "Notices an incident and knows whom to wake.",
                "Takes a part in an incident: keeps the log, tells customers by a template.",
                "Leads an ordinary incident alone from the first call to the written review.",
                "Leads large incidents across departments, and trains those who will lead the next.",
                "Is handed the incident that everybody watches, and has changed how the company prepares.",
            ),
        ),
        Skill(
            "knowledge keeping",
            "Writing answers down so that a question is solved once.",
            (
                "Searches the knowledge base before asking.",
                "Corrects an article, or writes one after a solved ticket with a template.",
                "Writes articles others solve tickets with, and retires what no longer holds.",
                "Shapes the knowledge base with figures of what is searched and not found; teaches authors.",
                "Has built a body of knowledge that customers turn to before they call.",
            ),
        ),
        Skill(
            "customer onboarding",
            "Bringing a new customer to the day when they would miss the instruments.",
            (
                "Knows the steps from the order to the first good reading.",
                "Sets accounts and alarms up by a list, and sits in on the training.",
                "Brings an ordinary customer in alone: plan, set-up, training, and a check after thirty days.",
                "Brings in authorities with hundreds of gauges, and passes the way on to others.",
                "Is asked to win back those where it went wrong, and to design how all are brought in.",
            ),
        ),
        Skill(
            "service reporting",
            "Telling customers and colleagues in figures how well they are served.",
            (
                "Knows what was promised to which customer.",
                "Draws the monthly figures by the recipe, and has them checked.",
                "Reports on a customer's service alone, explains what slipped, and proposes what to change.",
                "Finds what lies behind the figures across customers, and teaches others to.",
                "Is asked which promises the company can make, and what each would cost.",
            ),
        ),
        Skill(
            "service design",
            "Designing how people are helped, as others design a product.",
            (
                "Follows a request through the company, and tells at which step it waits.",
                "Draws how one service runs today with those who do it.",
                "Redesigns a service alone with customers and staff, tries it small, and measures it.",
                "Designs services that span departments, and teaches others to try before they decree.",
                "Is asked before a new service is promised to anybody.",
            ),
        ),
        Skill(
            "conflict mediation",
            "Helping people who are at odds find a way on.",
            (
                "Notices a conflict, and doesn't add to it.",
                "Lets both sides say their part, and fetches somebody when it gets loud.",
                "Mediates between two colleagues or with a customer alone, to an agreement that holds.",
                "Mediates between groups, and trains others to step in early.",
                "Is called into conflicts in which contracts, or careers, are at stake.",
            ),
            after=("customer conversation",),
        ),
    ),
)
