"""The table of a mapping that says how O*NET's figures become levels and moves."""

from typing import Annotated, Literal

from pydantic import Field

from backend.careers.files.mapping_tables import Months, Name
from backend.kit.toml_tables import TomlTable

Importance = Annotated[float, Field(ge=1, le=5)]
Tier = Literal["Primary-Short", "Primary-Long", "Supplemental"]


class OnetTable(TomlTable):
    """How O*NET's figures are read."""

    required_from: Importance = Field(3.0, description="the importance from which a role asks for it, such as 3.0")
    must_have_from: Importance = Field(4.0, description="the importance from which nobody fits without it, such as 4.0")
    zone_if_unknown: int | None = Field(
        None,
        ge=1,
        le=5,
        description="the job zone (1 to 5) of those that have none; left out by default",
    )
    tiers: list[Tier] = Field(
        ["Primary-Short", "Primary-Long"], description="tiers of related occupations that become lateral moves"
    )
    months: Months = Field(12, description="the months that such a move typically takes, such as 12")
    groups: dict[str, Name] = Field(
        {}, description='names of major groups by the first two digits of their codes, such as { 11 = "Management" }'
    )
