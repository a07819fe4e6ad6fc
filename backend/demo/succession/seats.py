"""The critical positions of Tidewell, as its talent partners judged them over the last year."""

from dataclasses import dataclass
from typing import Literal

Size = Literal["low", "medium", "high"]


@dataclass(frozen=True)
class Seat:
    """A critical position.

    Attributes
    ----------
    code : of the position.
    judged : impact, scarcity and time to fill, each by its first letter.
    lost : risk and impact of loss, the same.
    leaves_in, review_in : days from today; before it, where negative; `None` where nothing is set.
    """

    code: str
    reason: str
    judged: str = "hmm"
    lost: str = "lm"
    leaves_in: int | None = None
    review_in: int | None = 120
    target: int = 2
    is_single_point: bool = False
    by_manager: bool = False

    def sizes(self) -> dict[str, Size]:
        """Give what was judged by the names of its columns."""
        names = ("impact", "scarcity", "time_to_fill", "risk_of_loss", "impact_of_loss")
        words: dict[str, Size] = {"l": "low", "m": "medium", "h": "high"}
        return {name: words[letter] for name, letter in zip(names, self.judged + self.lost, strict=True)}


SEATS = (
    Seat("S0001", "Founder and face of the company; banks and ministries ask for her by name.", "hhh", "lh"),
    Seat("S0843", "Vacant: three units report straight to the top since.", "hmh", "mh", review_in=-20),
    Seat("S0002", "Every product decision of two years passes through this seat.", "hhh", "mh", leaves_in=200),
    Seat("S0177", "Holds the roadmap that customers were promised.", "hmm", "mm"),
    Seat("S0237", "Half of all people work below it, on four continents.", "hmm", "mh", leaves_in=330),
    Seat("S0424", "The five largest customers deal with this seat alone.", "hmm", "hm", review_in=-45),
    Seat("S0516", "Keeps the service promise of every contract.", "hlm", "lm"),
    Seat("S0604", "Signs the accounts; the auditors accept nobody without the licence.", "hhh", "mh", leaves_in=150),
    Seat("S0657", "The supply of sensors hangs on this seat's agreements.", "hmm", "mm"),
    Seat("S0742", "Agreements with four works councils.", "mlm", "ll", target=1),
    Seat("S0809", "Every system that the field uses runs here.", "hmm", "lm"),
    Seat("S0003", "Firmware is in every device out there, and cannot be recalled.", "hhh", "mh", leaves_in=240),
    Seat("S0004", "Leads the only team that knows the oldest boards.", "mhm", "mm", target=1, is_single_point=True),
    Seat("S0037", "Customers' data of fifteen years, and the law that goes with it.", "hmm", "mm"),
    Seat("S0093", "Answers for every hour of outage.", "hhm", "mm", review_in=-10),
    Seat("S0114", "The certificate that lets us sell to the public sector names this seat.", "hhh", "hh", leaves_in=90),
    Seat("S0128", "Sensor physics: nobody teaches it.", "hhh", "lm"),
    Seat("S0238", "Eight crews on both sides of the equator.", "hmm", "lm"),
    Seat("S0264", "Leads the crews of the southern season.", "mmm", "ml", by_manager=True),
    Seat("S0282", "Trains every crew that starts in India.", "mml", "lm", by_manager=True),
    Seat("S0303", "Accredited in person; the laboratory closes without.", "hhh", "mh", is_single_point=True),
    Seat("S0340", "Flood forecasts of six countries.", "hmh", "lm"),
    Seat("S0377", "Nobody climbs a mast without this seat's signature.", "hmm", "mm", leaves_in=300),
    Seat("S0395", "Knows which customs office takes what.", "mmm", "lm"),
    Seat("S0679", "The line stops without it.", "hmm", "mm", review_in=-5),
    Seat("S0658", "Three suppliers deliver to nobody else's word.", "mmm", "lm"),
    Seat("S0425", "Tenders of two years ahead.", "mmm", "ml"),
    Seat("S0605", "Closes the books in four days.", "mml", "ll"),
    Seat("S0627", "Hedges five currencies.", "mhm", "mm", target=1),
    Seat("S0517", "First voice that a customer hears at night.", "mlm", "ll", review_in=30),
    Seat("S0795", "Knows who could take over which seat, and so who should not.", "mmm", "ll"),
)
