"""The competencies of a framework as a CASE 1.0 package: items, their tree and order, and a rubric for each scale.

Identifiers are made of codes, so the same framework gives the same ones each time. CASE has no place for roles, moves
and kinds of competencies; the JSON of our own holds those.
"""

from collections.abc import Iterator
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from backend.careers.core.framework import Competency, Framework, Scale

Part = dict[str, object]

ROOT = "urn:trellis:framework"


def case_package(framework: Framework, changed_at: datetime) -> Part:
    """Give the package.

    Parameters
    ----------
    changed_at : when it was last changed, with its offset from UTC.
    """
    case = _Case(framework, changed_at.isoformat(timespec="seconds"))
    return {
        "CFDocument": {
            **case.head("document"),
            "title": framework.name,
            "creator": "Trellis",
            "CFPackageURI": case.link("package", "", framework.name),
        },
        "CFItems": [case.item(each) for each in framework.competencies],
        "CFAssociations": list(case.associations()),
        "CFRubrics": [case.rubric(each) for each in framework.scales],
    }


class _Case:
    """The parts of one package; everything in it has an identifier, an address and the day of the last change."""

    def __init__(self, framework: Framework, changed_at: str) -> None:
        self.framework = framework
        self.changed_at = changed_at

    def identifier(self, kind: str, code: str = "") -> str:
        space = uuid5(NAMESPACE_URL, f"{ROOT}:{self.framework.code}")
        return str(uuid5(space, f"{kind}:{code}"))

    def head(self, kind: str, code: str = "") -> Part:
        identifier = self.identifier(kind, code)
        return {"identifier": identifier, "uri": f"urn:uuid:{identifier}", "lastChangeDateTime": self.changed_at}

    def link(self, kind: str, code: str, title: str) -> Part:
        identifier = self.identifier(kind, code)
        return {"identifier": identifier, "uri": f"urn:uuid:{identifier}", "title": title}

    def item(self, competency: Competency) -> Part:
        return {
            **self.head("item", competency.code),
            "fullStatement": competency.description.strip() or competency.name,
            "abbreviatedStatement": competency.name,
            "humanCodingScheme": competency.code,
            "CFItemType": "Competency",
        }

    def associations(self) -> Iterator[Part]:
        by_code = self.framework.competency_by_code
        for number, each in enumerate(self.framework.competencies, 1):
            mine = self.link("item", each.code, each.name)
            if each.parent is None:
                above = self.link("document", "", self.framework.name)
            else:
                above = self.link("item", each.parent, by_code[each.parent].name)
            yield {
                **self.head("part", each.code),
                "associationType": "isChildOf",
                "sequenceNumber": number,
                "originNodeURI": mine,
                "destinationNodeURI": above,
            }
            for place, first in enumerate(each.prerequisites, 1):
                yield {
                    **self.head("first", f"{first}|{each.code}"),
                    "associationType": "precedes",
                    "sequenceNumber": place,
                    "originNodeURI": self.link("item", first, by_code[first].name),
                    "destinationNodeURI": mine,
                }

    def rubric(self, scale: Scale) -> Part:
        mine = [each for each in self.framework.competencies if each.scale == scale.code]
        criteria = [
            {
                **self.head("criterion", each.code),
                "CFItemURI": self.link("item", each.code, each.name),
                "position": place,
                "CFRubricCriterionLevels": [
                    {
                        **self.head("level", f"{each.code}|{rank}"),
                        "position": rank,
                        "score": rank,
                        "quality": level.name,
                        "description": each.descriptors.get(rank, ""),
                    }
                    for rank, level in enumerate(scale.levels, 1)
                ],
            }
            for place, each in enumerate(mine, 1)
        ]
        return {**self.head("rubric", scale.code), "title": scale.name, "CFRubricCriteria": criteria}
