"""Who was nominated for which seat of Tidewell, over the last year.

On paper every seat has somebody approved. But seats of one trade name the same few people: three of engineering's share
two, three of the field's share two, three of supply's share two. And Élise Lachance, whose own seat nobody calls
critical, is the only one for both Security and Reliability: the single point of failure that no list of seats shows.
"""

from dataclasses import dataclass
from typing import Literal

Outcome = Literal["proposed", "pending", "approved", "rejected", "removed"]
Proposer = Literal["executive", "manager", "head_of_people"]
Decider = Literal["talent_partner", "head_of_people"]


@dataclass(frozen=True)
class Candidacy:
    """Somebody nominated for a seat.

    Attributes
    ----------
    seat : code of the critical position.
    holder_of : code of the position that they hold; `None`: they are from outside, and `name` says who.
    days_ago : when they were proposed; what became of them was decided three weeks later.
    """

    seat: str
    holder_of: str | None
    days_ago: int
    outcome: Outcome = "approved"
    why: str = ""
    because: str = ""
    is_interim: bool = False
    by: Proposer = "executive"
    decided_by: Decider = "talent_partner"
    name: str | None = None
    note: str = ""


def _approved(
    seat: str,
    *holders_of: str,
    days_ago: int,
    by: Proposer = "executive",
    decided_by: Decider = "talent_partner",
) -> tuple[Candidacy, ...]:
    return tuple(
        Candidacy(seat, each, days_ago - 9 * place, by=by, decided_by=decided_by)
        for place, each in enumerate(holders_of)
    )


CANDIDACIES = (
    *_approved("S0001", "S0002", "S0237", days_ago=380, by="head_of_people"),
    *_approved("S0843", "S0237", "S0657", days_ago=300),
    *_approved("S0002", "S0003", "S0037", days_ago=370),
    *_approved("S0177", "S0037", "S0003", days_ago=340),
    *_approved("S0809", "S0003", "S0037", days_ago=330),
    *_approved("S0237", "S0238", "S0303", days_ago=310),
    *_approved("S0424", "S0425", days_ago=290),
    *_approved("S0516", "S0425", "S0517", days_ago=280),
    *_approved("S0604", "S0605", days_ago=350),
    *_approved("S0657", "S0395", "S0679", days_ago=260),
    *_approved("S0742", "S0795", days_ago=250),
    *_approved("S0003", "S0004", "S0032", days_ago=320),
    *_approved("S0004", "S0005", days_ago=200),
    *_approved("S0037", "S0038", days_ago=240),
    *_approved("S0114", "S0115", days_ago=230),
    *_approved("S0093", "S0115", days_ago=220),
    *_approved("S0128", "S0129", days_ago=210),
    *_approved("S0238", "S0264", "S0282", days_ago=300),
    *_approved("S0264", "S0268", days_ago=150),
    *_approved("S0282", "S0287", days_ago=140),
    *_approved("S0303", "S0129", days_ago=270),
    *_approved("S0340", "S0264", days_ago=190),
    *_approved("S0377", "S0264", "S0282", days_ago=180),
    *_approved("S0395", "S0416", days_ago=250),
    *_approved("S0679", "S0416", "S0692", days_ago=240),
    *_approved("S0658", "S0416", "S0692", days_ago=230),
    *_approved("S0425", "S0426", days_ago=170),
    *_approved("S0605", "S0613", days_ago=160),
    *_approved("S0627", "S0613", days_ago=155),
    *_approved("S0517", "S0559", days_ago=145),
    *_approved("S0795", "S0801", "S0768", days_ago=130, decided_by="head_of_people"),
    Candidacy(
        "S0303", None, 120, name="Tomasz Nowicki", note="Leads the state laboratory in Gdańsk; accredited since 2019."
    ),
    Candidacy("S0604", None, 90, name="Ingrid Solberg", note="Finance lead of a listed company in Bergen."),
    Candidacy("S0114", "S0122", 200, is_interim=True, why="Holds the certificate's deputy role already."),
    Candidacy("S0604", "S0639", 190, is_interim=True, why="Signed for two months last summer."),
    Candidacy("S0843", "S0002", 100, is_interim=True, why="Chairs the operations meeting for now."),
    Candidacy("S0264", "S0265", 110, is_interim=True, by="manager", why="Leads the crew when Wiremu is away."),
    Candidacy("S0093", "S0122", 12, "pending", "Has run the night shift of reliability for a year."),
    Candidacy("S0424", "S0453", 9, "pending", "Won back the two utilities that we had lost."),
    Candidacy("S0627", "S0649", 6, "pending", "Built the currency plan that we use."),
    Candidacy("S0264", "S0272", 8, "pending", "Asked for by both crews.", by="manager"),
    Candidacy("S0282", "S0286", 3, "pending", "Trains newcomers as no other.", by="manager"),
    Candidacy("S0238", "S0248", 2, "proposed", "To be talked about in the spring round."),
    Candidacy("S0395", None, 4, "proposed", name="Amara Diallo", note="Met at the customs fair in Dakar."),
    Candidacy(
        *("S0604", "S0627", 170, "rejected"),
        why="Knows every bank that we work with.",
        because="The licence is missing, and two years away.",
    ),
    Candidacy(
        *("S0128", "S0142", 160, "rejected"),
        why="Longest in the team.",
        because="Wants to stay with her team, as she says in her plan.",
    ),
    Candidacy(
        *("S0002", "S0093", 340, "removed"),
        why="Calm in every outage.",
        because="Works part-time from this year on, at his own wish.",
    ),
    Candidacy(
        *("S0425", None, 220, "removed"), name="Rui Ferraz", note="Sales lead in Faro.", because="Took another offer."
    ),
)
