"""A framework that is larger than any may be is told before anything is made of it."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from backend.careers.core.framework import Framework
from backend.careers.core.framework_edits import PieceKind
from backend.careers.core.framework_faults import MOST, faults_of
from backend.careers.core.lattice import Move
from backend.careers.files.framework_files import ReadFramework, read_framework
from backend.careers.files.framework_json import framework_document
from backend.careers.files.mapping import mapping_of
from backend.kit.faults import Faults
from tests.large_frameworks import framework_of_size

MAPPING = """
code = "desk"
name = "Desk"
scales = { s = { levels = ["Working"] } }
[[tables]]
file = "competencies.csv"
competencies = { name = "Name", scale = { is = "s" } }
[[tables]]
file = "roles.csv"
roles = { name = "Name", family = "Family", track = { is = "Desk" }, level = "Level" }
[[moves]]
rule = "up the ladder"
kind = "promotion"
months = 12
"""
ACROSS = MAPPING + '[[moves]]\nrule = "across ladders"\nkind = "lateral"\nmonths = 6\nwithin = "framework"\n'


def read(folder: Path, roles: str, mapping: str = MAPPING, competencies: int = 1) -> tuple[ReadFramework | None, str]:
    (folder / "roles.csv").write_text(f"Name,Family,Level\n{roles}", "utf-8")
    names = "".join(f"Skill {number}\n" for number in range(competencies))
    (folder / "competencies.csv").write_text(f"Name\n{names}", "utf-8")
    faults = Faults()
    result = read_framework(sorted(folder.glob("*.csv")), mapping_of(mapping, "mapping.toml", faults), faults)
    return result, str(faults.error())


def ladder(roles: int) -> str:
    return "".join(f"Role {number},IT,{1 + number % 2}\n" for number in range(roles))


def test_a_rule_that_gives_too_many_moves_stops_at_the_limit(tmp_path: Path):
    result, _ = read(tmp_path, ladder(200))
    assert result is not None
    assert len(result.framework.moves) == 10_000
    result, told = read(tmp_path, ladder(1_600))
    assert result is None
    assert told.startswith("mapping.toml, column moves.1: the rule gives more moves than the 20,000 that a framework ")
    beside = "".join(f"Role {number},Family {number},1\n" for number in range(1_600))
    result, told = read(tmp_path, beside, ACROSS)
    assert (result, told.startswith("mapping.toml, column moves.2: the rule gives more moves")) == (None, True)


@pytest.mark.parametrize(
    ("roles", "competencies", "told"),
    [
        (2_001, 1, "code of role role-2000: this is one of 2,001. A framework holds 2,000 at most: leave some out"),
        (1, 10_001, "code of competency skill-10000: this is one of 10,001. A framework holds 10,000 at most"),
    ],
)
def test_too_many_roles_and_competencies_are_told(tmp_path: Path, roles: int, competencies: int, told: str):
    found = read(tmp_path, "".join(f"Role {number},IT,1\n" for number in range(roles)), competencies=competencies)
    assert found[0] is None
    assert told in found[1]


def test_a_document_of_as_many_as_may_be_is_read_and_of_more_is_told(tmp_path: Path):
    whole = framework_of_size(MOST[PieceKind.ROLE])
    for roles, is_told in ((MOST[PieceKind.ROLE], False), (MOST[PieceKind.ROLE] + 1, True)):
        path = tmp_path / f"of_{roles}.json"
        path.write_text(json.dumps(framework_document(replace(whole, roles=whole.roles[:roles], moves=()))), "utf-8")
        faults = Faults()
        assert (read_framework([path], None, faults) is None) == is_told
        assert ("this is one of 2,001" in str(faults.error())) == is_told


def test_too_many_moves_and_nothing_else_are_told_of_an_edit():
    roles = [f"role-{number}" for number in range(201)]
    moves = tuple(Move(one, other, "lateral", Decimal(6)) for one in roles for other in roles if one != other)
    (fault,) = faults_of(Framework("large", "Large", moves=moves))
    assert (fault.key[0], fault.message.split(".")[0]) == (PieceKind.MOVE, "This is one of 40,200")
