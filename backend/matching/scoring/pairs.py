"""Points and bars of single pairs: wishes, earlier pairs, those who will not be paired, bosses, oneself."""

from collections.abc import Iterable, Iterator, Mapping

from backend.matching.scoring.criteria import WishedFor
from backend.matching.scoring.people import Lists, People, Wishes
from backend.matching.scoring.rows import PENALTY, Entries
from backend.matching.scoring.rules import NotWithRule, PreviousPairsRule
from backend.matching.scoring.sides import Pair, Sides
from backend.matching.scoring.words import ordinal, unsaid

Positions = Mapping[str, int]


def positions(people: People) -> dict[str, int]:
    """Where each id stands."""
    return {identity: k for k, identity in enumerate(people.ids)}


def barred_entries(sides: Sides, pairs: Iterable[tuple[str, str]]) -> Entries:
    """Remove pairs of (mentee id, mentor id); ids that are on neither side are passed over."""
    mentees, mentors = positions(sides.mentees), positions(sides.mentors)
    found = {(mentees[a], mentors[b]) for a, b in pairs if a in mentees and b in mentors}
    return Entries.of((len(mentees), len(mentors)), ((i, j, PENALTY) for i, j in found))


def oneself_entries(sides: Sides) -> Entries:
    """Remove the pairs of a person with themself."""
    return barred_entries(sides, ((identity, identity) for identity in sides.mentees.ids))


def previous_pair_entries(rule: PreviousPairsRule, sides: Sides) -> Entries:
    """Remove the pairs that were made before."""
    return barred_entries(sides, rule.pairs)


def not_with_entries(rule: NotWithRule, sides: Sides) -> Entries:
    """Remove the pairs that either will not have."""
    mentees = _named(sides.mentees, rule.mentee)
    mentors = _named(sides.mentors, rule.mentor)
    return barred_entries(sides, {*mentees, *((mentee, mentor) for mentor, mentee in mentors)})


def _named(people: People, column: str | None) -> Iterator[tuple[str, str]]:
    """Everyone with each id in their own list."""
    if column is not None:
        for person, others in zip(people.ids, people.column(column, Lists).values, strict=True):
            yield from ((person, other) for other in others or ())


def wish_entries(criterion: WishedFor, full: int, sides: Sides) -> Entries:
    """Points by the rank of a wish."""
    others = positions(sides.mentors if criterion.by == "mentee" else sides.mentees)
    wishes = sides.of(criterion.by).column(criterion.column, Wishes).values
    points = [round(value * full) for value in criterion.values]
    entries = (
        (k, others[other], points[rank])
        for k, groups in enumerate(wishes)
        for other, rank in ranks(groups or ()).items()
        if rank < len(points) and other in others
    )
    shape = len(sides.mentees), len(sides.mentors)
    return Entries.of(shape, entries if criterion.by == "mentee" else ((i, j, points) for j, i, points in entries))


def ranks(groups: tuple[frozenset[str], ...]) -> dict[str, int]:
    """Rank of each id wished for, the first where it stands twice."""
    found: dict[str, int] = {}
    for rank, group in enumerate(groups):
        for identity in group:
            found.setdefault(identity, rank)
    return found


def wish_sentence(criterion: WishedFor, pair: Pair) -> str:
    """Say at which rank one wished for the other."""
    mentee, mentor = (pair.mentee, pair.sides.mentees.ids[pair.i]), (pair.mentor, pair.sides.mentors.ids[pair.j])
    (wishing, _), (wished, identity) = (mentee, mentor) if criterion.by == "mentee" else (mentor, mentee)
    k = pair.i if criterion.by == "mentee" else pair.j
    groups = pair.sides.of(criterion.by).column(criterion.column, Wishes).values[k]
    if not groups:
        return unsaid(wishing, criterion.column)
    rank = ranks(groups).get(identity)
    if rank is None:
        return f"{wishing} did not wish for {wished}."
    tied = len(groups[rank]) - 1
    return f"{wished} is {wishing}'s {ordinal(rank)} wish{f', with {tied} more' if tied else ''}."


def previous_pair_sentence(_: PreviousPairsRule, pair: Pair) -> str:
    """Say that the pair was made before."""
    return f"{pair.mentee} and {pair.mentor} were paired before."


def not_with_sentence(rule: NotWithRule, pair: Pair) -> str:
    """Say who will not be paired with whom."""
    mentee_id, mentor_id = pair.sides.mentees.ids[pair.i], pair.sides.mentors.ids[pair.j]
    unwilling = [
        f"{who} asked not to be paired with {whom}"
        for people, column, k, who, other, whom in (
            (pair.sides.mentees, rule.mentee, pair.i, pair.mentee, mentor_id, pair.mentor),
            (pair.sides.mentors, rule.mentor, pair.j, pair.mentor, mentee_id, pair.mentee),
        )
        if column is not None and other in (people.column(column, Lists).values[k] or ())
    ]
    return f"{'; '.join(unwilling)}."
