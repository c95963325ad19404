"""Marking packs as released is one step."""

from __future__ import annotations

from studio.project.edits import Texts, apply
from studio.project.marking import mark_released
from studio.project.project_file import ProjectFile
from studio.project.releases import BuiltPack

TEXTS = Texts(ProjectFile(name="Game"), {})


def test_packs_are_marked_and_one_is_named_in_the_step() -> None:
    edit = mark_released(TEXTS.project, [BuiltPack("art", 5)], on="2026-11-23")
    assert edit.label == "Mark art as released"
    (version,) = apply(edit, TEXTS).project.released
    assert (version.id, version.version, version.build, version.on) == ("art", 1, 5, "2026-11-23")


def test_several_packs_are_one_step_and_what_was_marked_stays() -> None:
    first = apply(mark_released(TEXTS.project, [BuiltPack("art", 5)], on="2026-11-23"), TEXTS)
    edit = mark_released(first.project, [BuiltPack("art", 6), BuiltPack("maps", 6)], on="2026-11-24")
    assert edit.label == "Mark 2 packs as released"
    assert [(one.id, one.version) for one in apply(edit, first).project.released] == [
        ("art", 1),
        ("art", 2),
        ("maps", 1),
    ]


def test_marking_what_is_marked_changes_nothing() -> None:
    texts = apply(mark_released(TEXTS.project, [BuiltPack("art", 5)], on="2026-11-23"), TEXTS)
    assert apply(mark_released(texts.project, [BuiltPack("art", 5)], on="2026-11-24"), texts) is texts
