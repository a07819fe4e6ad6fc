import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from backend.demo.mentoring_round.sample import write_sample
from backend.matching.scoring.scorer import ScoredPeople
from backend.mentoring.files.people import PeopleRound, read_people_round
from backend.mentoring.files.stored_people import PEOPLE_FORM, POLICY_FORM, stored


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> PeopleRound:
    paths = write_sample(tmp_path_factory.mktemp("sample"))
    return read_people_round(Path(paths.mentees), Path(paths.mentors), Path(paths.policy))


def test_people_come_back_as_they_were(sample: PeopleRound):
    for people in (sample.mentees, sample.mentors):
        back = PEOPLE_FORM.validate_json(json.dumps(stored(people))).people()
        assert (back.ids, back.names) == (people.ids, people.names)
        assert dict(back.columns) == dict(people.columns)


def test_a_policy_comes_back_as_it_was(sample: PeopleRound):
    back = POLICY_FORM.validate_json(json.dumps(stored(sample.policy))).policy()
    assert [type(part) for part in (*back.criteria, *back.rules)] == [
        type(part) for part in (*sample.policy.criteria, *sample.policy.rules)
    ]
    assert stored(back) == stored(sample.policy)
    assert back.units == sample.policy.units


def test_equal_values_are_stored_alike_whatever_order_their_sets_are_in(sample: PeopleRound):
    again = replace(sample.mentees, columns=dict(sample.mentees.columns))
    assert json.dumps(stored(again)) == json.dumps(stored(sample.mentees))


@pytest.mark.parametrize("kind", ["Policy", "", None, 3])
def test_a_criterion_of_no_known_kind_is_refused(kind: object):
    with pytest.raises(ValueError, match="no known kind"):
        POLICY_FORM.validate_python({"criteria": [{"kind": kind}], "rules": [], "programme": None})


def test_scores_come_out_the_same(sample: PeopleRound):
    mentees, mentors = (
        PEOPLE_FORM.validate_json(json.dumps(stored(side))).people() for side in (sample.mentees, sample.mentors)
    )
    policy = POLICY_FORM.validate_json(json.dumps(stored(sample.policy))).policy()
    rows = np.arange(5)
    assert np.array_equal(ScoredPeople(mentees, mentors, policy).block(rows), sample.problem.scores.block(rows))
