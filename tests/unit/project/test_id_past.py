"""How far an asset pack ID got."""

from __future__ import annotations

import pytest

from studio.project.id_past import IdPast, past_of
from studio.project.project_file import ProjectFile
from studio.project.releases import BuiltPack, ReleasedVersion, Releases

GAME = ProjectFile(
    name="Game",
    retired_ids=("old",),
    released=(ReleasedVersion(id="sky", version=1, build=2), ReleasedVersion(id="old", version=1, build=1)),
)
RELEASES = Releases(
    built={"sea": BuiltPack("sea", 3), "sky": BuiltPack("sky", 2)}, built_ids={"earth.json": "earth"}
)


@pytest.mark.parametrize(
    ("pack_id", "past"),
    [
        ("new", IdPast.NEW),
        ("SKY", IdPast.NEW),
        ("sea", IdPast.BUILT),
        ("earth", IdPast.BUILT),
        ("sky", IdPast.RELEASED),
        ("old", IdPast.RETIRED),
    ],
)
def test_the_furthest_that_an_id_got_counts(pack_id: str, past: IdPast) -> None:
    assert past_of(pack_id, GAME, RELEASES) is past
