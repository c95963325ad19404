"""Mending all problems of a kind in one step."""

from __future__ import annotations

import json
from pathlib import Path

from studio.project.edits import Edit, SetText, apply
from studio.session.look import first_look
from studio.session.session import Session
from studio.ui.panels.problems.mending import fixes_of, known_packs, mend_all, mending
from tests.builders import manifest, project, write_tree


def _session(tmp_path: Path, **manifests: object) -> Session:
    write_tree(tmp_path, {"art/a.png": b"a"})
    made = {f"{name}.json": manifest(assetPackID=name, platforms=value) for name, value in manifests.items()}
    return Session(first_look(project(tmp_path, made)))


def _mended(session: Session, code: str) -> dict[str, tuple[str, ...]]:
    problems = session.state.problems
    kind = next(one for one in problems if one.code == code)
    packs = known_packs(session.packs, session.state.packs)
    found = mending(kind, packs, session.state)
    texts = apply(mend_all("Fix all", found), session.texts)
    return {path.stem: _platforms(document.text) for path, document in texts.documents.items()}


def _platforms(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text)["platforms"])


def test_several_removals_from_one_list_each_take_the_item_that_was_meant(tmp_path: Path) -> None:
    session = _session(
        tmp_path,
        art=["iOS", "macOS", "iOS", "tvOS", "iOS", "macOS"],
        maps=["tvOS", "tvOS", "visionOS", "visionOS"],
    )
    assert _mended(session, "PS-PLATFORM-TWICE") == {
        "art": ("iOS", "macOS", "tvOS"),
        "maps": ("tvOS", "visionOS"),
    }


def test_two_items_that_would_become_the_same_leave_one(tmp_path: Path) -> None:
    session = _session(tmp_path, art=["macos", "iOS", "MACOS"])
    assert sorted(_mended(session, "PS-PLATFORM-SPELLING")["art"]) == ["iOS", "macOS"]


def test_only_the_kind_that_was_asked_for_is_mended(tmp_path: Path) -> None:
    session = _session(tmp_path, art=["iPadOS", "macos"], maps=["iPadOS"])
    assert _mended(session, "PS-PLATFORM-IPADOS") == {"art": ("iOS", "macos"), "maps": ("iOS",)}


def test_nothing_is_offered_for_a_text_that_changed_since_it_was_judged(tmp_path: Path) -> None:
    session = _session(tmp_path, art=["iPadOS"])
    kind = next(one for one in session.state.problems if one.code == "PS-PLATFORM-IPADOS")
    judged = session.state.packs
    assert fixes_of(kind, known_packs(session.packs, judged), session.state)
    path = session.packs[0].path
    session.edit(Edit("Type", (SetText(path, b"\n" + session.packs[0].document.data),)))
    assert not fixes_of(kind, known_packs(session.packs, judged), session.state)
    assert not mending(kind, known_packs(session.packs, judged), session.state)
