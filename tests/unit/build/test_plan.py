"""What a build will do."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.build.plan import Blocked, output_name, plan_build
from studio.errors import StudioError
from tests.builders import contents, manifest, write_tree


@pytest.mark.parametrize(
    ("pack_id", "name"),
    [
        ("coast-core", "coast-core.aar"),
        ("Küste 1", "Küste 1.aar"),
        ("a/b\\c", "a%2Fb%5Cc.aar"),
        ("50%", "50%25.aar"),
        ("..", "%2E..aar"),
        (".hidden", "%2Ehidden.aar"),
        ("CON", "%43ON.aar"),
        ("com1.x", "%63om1.x.aar"),
        ("console", "console.aar"),
        ("a\nb", "a%0Ab.aar"),
        ("", "%.aar"),
    ],
)
def test_an_id_becomes_a_name_that_every_disk_can_hold(pack_id: str, name: str) -> None:
    assert output_name(pack_id, "aar") == name


def test_no_two_ids_become_one_name() -> None:
    ids = ["a/b", "a%2Fb", "a b", "a", "", "%", ".a", "%2Ea", "con", "%63on"]
    assert len({output_name(pack_id, "zip") for pack_id in ids}) == len(ids)


def test_each_pack_is_built_in_each_format_unless_only_some_are_wanted(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a": b"123"})
    packs = [contents(tmp_path, manifest(assetPackID=name)) for name in ("one", "two")]
    blocked = {packs[0].pack.path: Blocked("It cannot.", None)}
    plan = plan_build(packs, blocked={}, wanted=[], formats=["aar", "zip"], folder=tmp_path)
    assert [(step.pack_id, step.output.name) for step in plan.steps] == [
        ("one", "one.aar"),
        ("one", "one.pack.zip"),
        ("two", "two.aar"),
        ("two", "two.pack.zip"),
    ]
    assert plan.total_bytes == 12
    plan = plan_build(packs, blocked=blocked, wanted=["two"], formats=["aar"], folder=tmp_path)
    assert [step.pack_id for step in plan.steps] == ["two"]
    assert [step.pack_id for step in plan.skipped] == ["one"]
    assert plan.total_bytes == 0


def test_an_unknown_id_is_refused_and_the_known_ones_are_named(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="nope is the ID of no pack") as refusal:
        plan_build(
            [contents(tmp_path, manifest())], blocked={}, wanted=["nope"], formats=["aar"], folder=tmp_path
        )
    assert refusal.value.hint == "The packs are: art."
