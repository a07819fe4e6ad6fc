"""Selling, buying and counting."""

from backend.careers.core.framework import CompetencyKind
from backend.demo.careers.notation import Area, Skill

SALES = Area(
    "sales",
    "Finding those whom the instruments help, and agreeing on terms that both keep.",
    CompetencyKind.TECHNICAL,
    (
        Skill(
            "account planning",
            "Knowing where a customer is going, and being of use on the way.",
            (
                "Knows who decides at a customer, and who pays.",
                "Keeps the plan of an account up to date with the one who leads it.",
                "Plans and leads an account alone, and grows it by what it needs.",
                "Leads accounts with many parties and years, and coaches others on theirs.",
                "Is asked which customers the company should serve, and which not.",
            ),
        ),
        Skill(
            "negotiation",
            "Reaching an agreement that both sides still like in a year.",
            (
                "Knows the difference between what somebody demands and what they need.",
                "Prepares a negotiation and takes part in it beside a colleague.",
                "Negotiates ordinary terms alone, and knows when to leave the table.",
                "Leads negotiations with several parties, and trains others in preparing them.",
                "Is sent when much depends on it and the other side is better at it than most.",
            ),
        ),
        Skill(
            "pricing",
            "Finding a price that is worth it for the customer and for us.",
            (
                "Reads a price list and knows what an offer is made of.",
                "Works an offer out by the rules; exceptions are decided by somebody else.",
                "Prices an unusual offer alone from its cost and its worth, with the risk in it.",
                "Sets prices for a line of products, and teaches what discounts really cost.",
                "Is asked how the company should charge for what has not been sold before.",
            ),
        ),
        Skill(
            "tendering",
            "Answering public tenders completely, truthfully and in time.",
            (
                "Finds in a tender what is asked and by when.",
                "Writes parts of an answer, and gathers the papers for it.",
                "Leads the answer to an ordinary tender alone, and sees what would rule us out.",
                "Leads tenders of several years and countries, and shows others how to win by the criteria.",
                "Is asked by authorities how to write a tender that can be answered well.",
            ),
        ),
    ),
)

SUPPLY = Area(
    "supply",
    "Having the right part at the right place, from somebody who can be relied on.",
    CompetencyKind.TECHNICAL,
    (
        Skill(
            "inventory planning",
            "Having enough, and not much more than that.",
            (
                "Books what comes in and what goes out.",
                "Orders by the levels that the system proposes, and asks about odd ones.",
                "Plans the stock of a line alone, seasons and long deliveries included.",
                "Plans across warehouses and continents, and teaches what safety costs.",
                "Is asked when a part is scarce all over the world.",
            ),
        ),
        Skill(
            "supplier management",
            "Choosing who delivers, and getting better with them.",
            (
                "Knows who delivers what, and who to call there.",
                "Follows orders up, and notes what went wrong with whom.",
                "Chooses and audits an ordinary supplier alone, and agrees on what has to get better.",
                "Builds a network that survives the loss of one, and coaches buyers.",
                "Is asked to rescue or to replace a supplier without whom nothing leaves the house.",
            ),
        ),
        Skill(
            "customs and shipping",
            "Getting instruments over borders, whole and in time.",
            (
                "Knows which papers travel with a crate.",
                "Prepares a shipment by the list and has it checked.",
                "Ships alone to any usual country, batteries and loaned instruments included.",
                "Sets up routes to new countries, and trains warehouses in the rules.",
                "Is asked when a shipment is stuck and a flood is coming.",
            ),
        ),
        Skill(
            "lean operations",
            "Seeing waste, and taking it out step by step with those who do the work.",
            (
                "Names the kinds of waste, and has seen each at the own place of work.",
                "Takes part in an improvement and measures before and after.",
                "Leads an improvement of one line alone, and it lasts.",
                "Improves a whole flow across departments, and trains those who lead the next.",
                "Is asked to turn round a plant.",
            ),
        ),
        Skill(
            "contract law",
            "Knowing what was promised, what follows from it and what had better not be signed.",
            (
                "Finds in a contract who owes what until when.",
                "Fills in a standard contract, and sees where the other side has changed it.",
                "Judges usual contracts alone, and proposes words for what is missing.",
                "Drafts unusual contracts in several laws, and teaches others where to stop and ask.",
                "Is asked before the company binds itself for years.",
            ),
        ),
    ),
)

FINANCE = Area(
    "finance",
    "Knowing what things cost, what comes in and whether it will be enough.",
    CompetencyKind.TECHNICAL,
    (
        Skill(
            "management accounting",
            "Knowing what a thing costs and who it should be charged to.",
            (
                "Reads a cost report and finds the own cost centre.",
                "Books and reconciles by the rules, with a second look at month's end.",
                "Closes the month of a unit alone, and explains each deviation.",
                "Designs how costs are counted for a new business, and teaches managers to read them.",
                "Is asked what something truly costs when it depends on how one counts.",
            ),
        ),
        Skill(
            "financial modelling",
            "Putting a decision into figures that can be questioned.",
            (
                "Follows a model from its assumptions to its result.",
                "Changes assumptions in a model and checks that it still adds up.",
                "Builds a model for an investment alone, that others can read and break.",
                "Builds models on which several units plan, and reviews those of others.",
                "Is asked for the model when the company buys, builds or closes something.",
            ),
            after=("management accounting",),
        ),
        Skill(
            "forecasting",
            "Saying what will probably come, and how sure that is.",
            (
                "Tells a forecast from a target.",
                "Updates a forecast by the method given, and compares it with what came.",
                "Forecasts for a unit alone with ranges, and learns from each miss.",
                "Brings the forecasts of many units together, and teaches how to be honest in them.",
                "Is asked when the past is no guide.",
            ),
        ),
        Skill(
            "cash management",
            "Being able to pay, in every currency and on every day.",
            (
                "Knows what is due when.",
                "Prepares payments by the rules of four eyes.",
                "Plans the cash of a company alone for a quarter, currencies included.",
                "Plans for the whole group with banks and hedges, and trains those who will take over.",
                "Is asked by banks and the board when money is short.",
            ),
        ),
    ),
)
