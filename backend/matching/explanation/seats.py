"""What a seat is worth: for every mentor, the exact gain of one more and the exact loss of one fewer.

Prices are not unique. The least price of a seat is what one more there would gain, the greatest what one fewer would
lose (Shapley & Shubik 1971). The one follows from the cheapest chains from the root to everybody, the other from those
to the root: two searches answer for all mentors.
"""

from dataclasses import dataclass

from backend.matching.explanation.difference import Difference, difference_of_change, no_difference
from backend.matching.optimum import Optimum
from backend.matching.prices import Standing


@dataclass(frozen=True, eq=False)
class SeatPrice:
    """One mentor's seats.

    Attributes
    ----------
    gain : what one more seat would bring, and who would move.
    loss : what one fewer would cost; None where a lock or a minimum needs the seat.
    """

    mentor: int
    gain: Difference
    loss: Difference | None


def price_seats(optimum: Optimum) -> tuple[SeatPrice, ...]:
    """Prices of all mentors' seats.

    Where the market holds candidates only, gains are at least and losses at most what is said.
    """
    return tuple(
        SeatPrice(mentor, gain, loss)
        for mentor, (gain, loss) in enumerate(zip(_gains(optimum), _losses(optimum), strict=True))
    )


def _gains(optimum: Optimum) -> list[Difference]:
    residual, market = optimum.residual, optimum.market
    chains = residual.chains_from(residual.root)
    gain = optimum.prices.mentor - chains.distance[residual.n : residual.root]
    full = Standing.of(market, optimum.plan).filled >= market.capacity

    def gained(mentor: int) -> Difference:
        if not full[mentor] or gain[mentor] <= 0:
            return no_difference()
        change = residual.change(chains.nodes(residual.n + mentor)[::-1])
        return difference_of_change(optimum, change, int(gain[mentor]))

    return [gained(mentor) for mentor in range(residual.m)]


def _losses(optimum: Optimum) -> list[Difference | None]:
    residual, market = optimum.residual, optimum.market
    chains = residual.chains_to(residual.root)
    distance = chains.distance[residual.n : residual.root]
    full = Standing.of(market, optimum.plan).filled >= market.capacity

    def lost(mentor: int) -> Difference | None:
        if market.capacity[mentor] <= max(0, market.minimum[mentor]):
            return None
        if not full[mentor]:
            return no_difference()
        change = residual.change(chains.nodes(residual.n + mentor))
        return difference_of_change(optimum, change, -int(optimum.prices.mentor[mentor] + distance[mentor]))

    return [lost(mentor) for mentor in range(residual.m)]
