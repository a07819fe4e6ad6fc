"""Offers over HTTP, to be read; answering them is in `answers`."""

from uuid import UUID

from litestar import Controller, Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath

from backend.kit.http.conditions import versioned
from backend.mentoring.offers.reading import (
    get_own_offer,
    list_offers_of_programme,
    list_offers_of_round,
    list_own_offers,
)
from backend.mentoring.offers.schemas import OverseenOffers, OwnOffer, OwnOffers
from backend.people.core.access import Viewer


class OffersController(Controller):
    """What the viewer is asked to agree to."""

    path = "/api/offers"
    tags = ("Offers and relationships",)

    @get(operation_id="listOwnOffers")
    async def list_own(self, viewer: NamedDependency[Viewer]) -> OwnOffers:
        """List the viewer's own offers, those that can be answered first."""
        return await list_own_offers(by=viewer)

    @get("/{offer_id:uuid}", operation_id="getOffer")
    async def get_one(self, offer_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[OwnOffer]:
        """Give one of the viewer's offers: who, why, which hours you share, and until when."""
        return versioned(await get_own_offer(offer_id=offer_id, person_id=viewer.person_id))


class OverseenOffersController(Controller):
    """Offers as coordinators see them."""

    path = "/api"
    tags = ("Offers and relationships",)

    @get("/rounds/{round_id:uuid}/offers", operation_id="listRoundOffers")
    async def of_round(self, round_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> OverseenOffers:
        """List the offers of a round with what everybody answered, and why not."""
        return await list_offers_of_round(round_id=round_id, by=viewer)

    @get("/programmes/{programme_id:uuid}/offers", operation_id="listProgrammeOffers", opt={"problems": (404,)})
    async def of_programme(self, programme_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> OverseenOffers:
        """List the offers of a programme, of its rounds and of requests."""
        return await list_offers_of_programme(programme_id=programme_id, by=viewer)
