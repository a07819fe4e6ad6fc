"""Names of invented people: common given and family names around each office, freely combined."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from random import Random

from backend.demo.organisation.places import (
    AUCKLAND,
    KRAKOW,
    LISBON,
    MONTREAL,
    NAIROBI,
    OFFICES,
    PUNE,
    SINGAPORE,
    Office,
)

DOMAIN = "tidewell.example"
"""A name that RFC 2606 keeps free for examples: no letter ever arrives there."""

FROM_ELSEWHERE = 0.15
"""Share of people whose name is of another place than their office."""


@dataclass(frozen=True)
class Names:
    """Given and family names of one place."""

    given: tuple[str, ...]
    family: tuple[str, ...]

    @classmethod
    def of(cls, given: str, family: str) -> "Names":
        """From names with spaces between them."""
        return cls(tuple(given.split()), tuple(family.split()))


NAMES: Mapping[Office, Names] = {
    LISBON: Names.of(
        "Ana Beatriz Bruno Catarina Cláudia Daniel Diogo Duarte Filipa Francisco Gonçalo Helena Inês João Joana "
        "Leonor Luís Madalena Mafalda Marta Miguel Nuno Patrícia Rita Rui Sofia Teresa Tiago Vasco",
        "Almeida Antunes Azevedo Barros Batista Brito Carvalho Correia Cunha Faria Fonseca Freitas Guerreiro Leal "
        "Lopes Macedo Magalhães Marques Matos Moreira Neves Nogueira Pinto Quintela Ramos Serrano Teixeira Vaz",
    ),
    KRAKOW: Names.of(
        "Adam Agata Aleksandra Bartosz Cezary Dominika Ewa Filip Grażyna Hanna Igor Iwona Jakub Joanna Kacper "
        "Kinga Łucja Łukasz Magda Maja Michał Natalia Olga Paweł Przemek Rafał Stanisław Tomasz Weronika Zofia",
        "Adamczyk Banaś Bielak Chmiel Cieślak Czarnecka Domagała Dudek Gajda Głowacz Jaros Kania Kołodziej Krupa "
        "Kubiak Lis Majka Marzec Mazur Nowak Olszak Pająk Rybak Sowa Stachura Szulc Wilk Wrona Zięba Żak",
    ),
    MONTREAL: Names.of(
        "Alexis Amélie Antoine Camille Charlotte Chloé Dominique Élise Émile Étienne Félix Gabrielle Geneviève "
        "Hugo Jade Julien Laurence Léa Maxime Mélanie Noémie Olivier Pascal Raphaël Rosalie Simon Thierry Zoë",
        "Archambault Beaulieu Bélanger Bergeron Boisvert Bouchard Caron Cloutier Couture Deschamps Desrosiers "
        "Fortin Gagnon Giroux Hébert Lachance Lafleur Lavoie Leclerc Lemieux Martel Nadeau Ouellet Paquette "
        "Pelletier Poirier Thibault Tremblay",
    ),
    NAIROBI: Names.of(
        "Achieng Amani Baraka Brian Chebet Cheptoo Daudi Esther Faith Grace Imani Jabali Juma Kamau Kendi Kevin "
        "Makena Mercy Mumbi Mutua Naliaka Nekesa Otieno Rehema Samuel Wambui Wanjiru Zawadi",
        "Auma Barasa Chege Gathoni Gitau Kariuki Karanja Kibet Kimani Kiplagat Koech Macharia Maina Mbugua "
        "Muriithi Musyoka Mwangi Ndegwa Njoroge Nyambura Ochieng Odhiambo Okoth Omondi Owino Rotich Wafula Waweru",
    ),
    PUNE: Names.of(
        "Aarav Aditi Ananya Arjun Deepa Devika Farhan Gauri Harsh Isha Jaya Karan Kavita Lakshmi Manoj Meera "
        "Mohan Nandini Neha Nikhil Pooja Pranav Rahul Ravi Rohan Sana Sanjay Shreya Tanvi Varun Vikram Yusuf",
        "Agarwal Apte Bhagat Bhatt Chavan Desai Deshmukh Dixit Gaikwad Ghosh Gokhale Iyer Jadhav Joshi Kadam "
        "Kelkar Khan Kulkarni Mehta Menon Mistry Nair Patil Pawar Pillai Rao Sathe Shaikh Shinde Thakur",
    ),
    SINGAPORE: Names.of(
        "Aisyah Amir Benedict Charmaine Clarice Daryl Eunice Faridah Felicia Guowei Hafiz Huiling Irfan Jiahui "
        "Junwei Kaiting Liyana Marcus Meiling Nadia Pravin Qiyun Rashid Shanti Siew Terence Xinyi Yongsheng",
        "Abdullah Ang Bakar Chan Cheong Chia Chua Foo Goh Hassan Heng Ismail Koh Kwek Lau Lim Loh Mok Ng Ong "
        "Osman Quek Rahim Rajan Seah Sim Soh Tan Teo Toh Wee Yeo",
    ),
    AUCKLAND: Names.of(
        "Aroha Ben Caitlin Callum Duncan Emma Finn Georgia Hana Hemi Isla Jack Kahu Kiri Liam Mereana Mia Ngaire "
        "Niko Oliver Piripi Rangi Ruby Sina Tāne Tama Tia Wiremu",
        "Anderson Baker Campbell Cooper Edwards Faleolo Fraser Harris Henare Hughes Kereama Leota Mason McKenzie "
        "Morgan Ngata Parata Paterson Reid Robertson Sione Stewart Tamihana Taylor Tuilagi Walker Waititi Wright",
    ),
}

UNACCENTED = str.maketrans({"ł": "l", "ø": "o", "ß": "ss"})
"""Letters that Unicode does not take apart into a plain letter and its mark."""


class Register:
    """Names given out so far, by their addresses: nobody gets one twice."""

    def __init__(self, rng: Random, taken: Iterable[str] = ()) -> None:
        self._rng = rng
        self._taken = set(taken)

    def name(self, office: Office) -> str:
        """Give a newcomer of `office` a name that nobody has."""
        place = self._rng.choice(OFFICES) if self._rng.random() < FROM_ELSEWHERE else office
        name = f"{self._rng.choice(NAMES[place].given)} {self._rng.choice(NAMES[place].family)}"
        if address(name) in self._taken:
            return self.name(office)
        self._taken.add(address(name))
        return name


def address(name: str) -> str:
    """Return the address of a person: the name in plain letters at `DOMAIN`."""
    return in_plain_letters(name).replace(" ", ".") + "@" + DOMAIN


def in_plain_letters(name: str) -> str:
    """Write a name in small letters from a to z."""
    letters = unicodedata.normalize("NFKD", name.lower().translate(UNACCENTED))
    return letters.encode("ascii", "ignore").decode()
