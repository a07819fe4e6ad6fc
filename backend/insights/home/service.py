"""Give each viewer the cards of the roles that they hold."""

from backend.insights.home.administrator import cards_of_administrator
from backend.insights.home.beginning import cards_of_an_empty_organisation
from backend.insights.home.executive import cards_of_executive
from backend.insights.home.manager import cards_of_manager
from backend.insights.home.mentoring import cards_of_mentoring
from backend.insights.home.own import cards_of_employee
from backend.insights.home.partner import cards_of_partner
from backend.insights.home.plans import cards_of_plans
from backend.insights.home.requests import cards_of_requests
from backend.insights.home.schemas import Home
from backend.insights.home.succession import cards_of_succession
from backend.insights.home.what_if import cards_of_what_if
from backend.people.core.access import AccessRole, Viewer


async def see_home(*, by: Viewer) -> Home:
    """Give what waits for the viewer, and how their things stand: what is to be done first."""
    cards = await cards_of_an_empty_organisation()
    if AccessRole.EXECUTIVE in by.roles:
        cards += await cards_of_executive()
    if AccessRole.TALENT_PARTNER in by.roles:
        cards += await cards_of_partner()
    if AccessRole.ADMINISTRATOR in by.roles:
        cards += await cards_of_administrator()
    if AccessRole.MANAGER in by.roles:
        cards += await cards_of_manager(by)
    cards += await cards_of_succession(by)
    cards += await cards_of_what_if(by)
    cards += await cards_of_mentoring(by)
    cards += await cards_of_plans(by)
    cards += await cards_of_requests(by)
    cards += await cards_of_employee(by)
    return Home(greeting_name=by.name, cards=sorted(cards, key=lambda card: card.kind != "action"))
