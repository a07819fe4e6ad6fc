from backend.people.core.imports.catalogue import Catalogue
from backend.people.core.imports.nearby import nearby

UNITS = {"OPS": "Operations", "HR": "People", "HR2": "people", "ops2": "Harbour"}


def test_a_text_is_a_code_or_a_name_in_any_case():
    found = Catalogue.of(UNITS, ["OPS", "ops", "operations", " Harbour"])
    assert found.codes == {"OPS": "OPS", "ops": "OPS", "operations": "OPS", " Harbour": "ops2"}
    assert not found.new


def test_a_code_comes_before_a_name():
    assert Catalogue.of({"A": "B", "B": "C"}, ["B"]).codes == {"B": "B"}


def test_a_name_that_two_things_have_is_unclear():
    found = Catalogue.of(UNITS, ["People"])
    assert found.unclear == {"People": ("HR", "HR2")}
    assert found.codes == {}


def test_what_is_unknown_is_new_once_whatever_its_case():
    found = Catalogue.of(UNITS, ["Land & Sea", "land & sea"])
    assert found.new == {"LAND-SEA": "Land & Sea"}
    assert found.codes == {"Land & Sea": "LAND-SEA", "land & sea": "LAND-SEA"}


def test_new_codes_are_never_what_something_else_is_called():
    found = Catalogue.of({"OPS": "x"}, ["Ops!", "Ops-2", "港", "湾"])
    assert found.new == {"NEW": "港", "NEW-2": "湾", "OPS-2": "Ops-2", "OPS-3": "Ops!"}


def test_new_names_come_with_what_they_may_be_slips_of():
    found = Catalogue.of(UNITS, ["Operatons", "Finance"])
    assert list(found.slips(UNITS)) == ["'Finance'", "'Operatons', perhaps a slip of 'Operations'"]


def test_a_number_one_slip_away_is_found():
    known = {"10442", "0077", "E-19"}
    slips = ["1442", "104442", "10424", "10443", "77", "e-19", "10442"]
    assert [nearby(slip, known) for slip in slips] == ["10442", "10442", "10442", "10442", "0077", "E-19", None]
    assert nearby("999", known) is None
    assert nearby("1" * 1000, {"1" * 999}) is None
