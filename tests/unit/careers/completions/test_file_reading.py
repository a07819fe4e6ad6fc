"""A file of completions, read by itself: what is asked where a code is wrong."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

from backend.careers.completions.file_reading import Known, read_file
from backend.kit.faults import SHOWN, Faults


class Catalogue(dict[str, UUID]):
    """Codes that count how often somebody goes through all of them."""

    walks = 0

    def __iter__(self) -> Iterator[str]:
        self.walks += 1
        return super().__iter__()


def read(folder: Path, catalogue: Catalogue, *codes: str) -> Faults:
    path, faults = folder / "done.csv", Faults()
    rows = [f"T-1,{code},2026-03-{place % 28 + 1:02}" for place, code in enumerate(codes)]
    path.write_text("\n".join(["Person,Resource,Date", *rows]))
    read_file(path, path.name, Known({"t-1": uuid4()}, catalogue), date(2026, 11, 22), faults)
    return faults


def test_a_wrong_code_is_looked_for_once_however_often_it_stands(tmp_path: Path) -> None:
    catalogue = Catalogue({"plans": uuid4()})
    faults = read(tmp_path, catalogue, *["PLAN"] * 40)
    assert catalogue.walks == 1
    assert {each.remedy for each in faults.error().faults} == {"Mend the code. Did you mean 'plans'?"}


def test_codes_are_not_looked_for_where_the_fault_is_only_counted(tmp_path: Path) -> None:
    catalogue = Catalogue({"plans": uuid4()})
    faults = read(tmp_path, catalogue, *(f"PLAN{place}" for place in range(300)))
    assert faults.count == 300
    assert catalogue.walks == SHOWN
