"""The people a visitor of the demo can be: one for each task, always the same, whatever else is drawn."""

from dataclasses import dataclass
from typing import Literal

from backend.demo.organisation.places import AUCKLAND, KRAKOW, LISBON, MONTREAL, NAIROBI, PUNE, Office

Part = Literal["mentee", "mentor", "coordinator", "employee", "manager", "talent_partner", "executive", "administrator"]
"""What a persona is there to show."""


@dataclass(frozen=True)
class Persona:
    """Somebody to look over the shoulder of.

    Attributes
    ----------
    part : what they are there to show.
    name, email, office : theirs, whoever else would have sat there.
    about : who they are and what they want, a sentence.
    department, grade, leads : which seat they take: in that department, with or without reports, of the grade nearest.
    remote : whether they live where the office has its remote people.
    """

    part: Part
    name: str
    email: str
    about: str
    department: str
    office: Office
    grade: str
    leads: bool = False
    remote: bool = False


PERSONAS = (
    Persona(
        "mentee",
        "Grace Okafor",
        "grace.okafor@tidewell.example",
        "Grace plans deliveries to field crews from Lagos, a long way from every office, and would like a mentor who "
        "has run projects.",
        "Logistics",
        NAIROBI,
        "Professional",
        remote=True,
    ),
    Persona(
        "mentor",
        "Marek Zieliński",
        "marek.zielinski@tidewell.example",
        "Marek has written firmware in Kraków for years, leads a team by now, and has time for a mentee.",
        "Firmware",
        KRAKOW,
        "Principal",
        leads=True,
    ),
    Persona(
        "coordinator",
        "Inês Carvalho",
        "ines.carvalho@tidewell.example",
        "Inês runs the mentoring programme from Lisbon, next to everything else in Learning.",
        "Learning",
        LISBON,
        "Senior",
    ),
    Persona(
        "employee",
        "Rohan Deshmukh",
        "rohan.deshmukh@tidewell.example",
        "Rohan answers customers at the service desk in Pune and wonders which way leads into engineering.",
        "Service Desk",
        PUNE,
        "Professional",
    ),
    Persona(
        "manager",
        "Aroha Henare",
        "aroha.henare@tidewell.example",
        "Aroha directs Installation from Auckland: eight crews, on both sides of the equator.",
        "Installation",
        AUCKLAND,
        "Director",
        leads=True,
    ),
    Persona(
        "talent_partner",
        "Léa Tremblay",
        "lea.tremblay@tidewell.example",
        "Léa keeps an eye on who could take over which seat, and imports the staff file each month, in Montréal.",
        "Talent",
        MONTREAL,
        "Expert",
        leads=True,
    ),
    Persona(
        "executive",
        "Helena Marques",
        "helena.marques@tidewell.example",
        "Helena founded Tidewell in Lisbon, leads it, and asks the same five questions every Monday.",
        "Executive Office",
        LISBON,
        "Chief",
        leads=True,
    ),
    Persona(
        "administrator",
        "Daniel Bouchard",
        "daniel.bouchard@tidewell.example",
        "Daniel looks after the business systems in Montréal: who may sign in, what was changed, and whether it runs.",
        "Business Systems",
        MONTREAL,
        "Senior",
    ),
)
"""One for each part."""
