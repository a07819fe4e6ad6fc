from backend.demo.dice import dice
from backend.demo.organisation.names import NAMES, Register, address
from backend.demo.organisation.places import LISBON, OFFICES


def test_every_office_has_names() -> None:
    assert set(NAMES) == set(OFFICES)


def test_no_list_of_names_says_a_name_twice() -> None:
    for names in NAMES.values():
        assert len(set(names.given)) == len(names.given)
        assert len(set(names.family)) == len(names.family)


def test_an_address_is_written_in_plain_letters() -> None:
    assert address("Łucja Żak") == "lucja.zak@tidewell.example"
    assert address("Gonçalo Magalhães") == "goncalo.magalhaes@tidewell.example"


def test_nobody_gets_a_name_that_is_taken() -> None:
    register = Register(dice(1, "names"))
    names = [register.name(LISBON) for _ in range(400)]
    assert len(set(names)) == 400
