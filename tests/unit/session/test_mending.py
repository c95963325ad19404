"""Mending one problem or all of a kind in one step, and saying beforehand what that changes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.progress import Cancelled, CancelToken
from studio.project.edits import Edit, SetProject, SetText, apply
from studio.project.problems import Problem
from studio.session.look import first_look
from studio.session.mending import (
    Known,
    Mending,
    Plan,
    fixes_in,
    fixes_of,
    known,
    look_ahead,
    mend_all,
    mending,
)
from studio.session.session import Session
from studio.workspace.moving import move
from tests.builders import manifest, project, write_tree


def _session(folder: Path, manifests: dict[str, dict[str, object]], **changes: object) -> Session:
    write_tree(folder, {"art/a.png": b"a", "voices/fr/1.wav": b"f"})
    return Session(first_look(project(folder, manifests, **changes)))


def _platforms(folder: Path, **packs: object) -> Session:
    made = {f"{name}.json": manifest(assetPackID=name, platforms=value) for name, value in packs.items()}
    return _session(folder, made)


def _known(session: Session) -> Known:
    return known(session.packs, session.texts.project, session.state)


def _kind(session: Session, code: str) -> Problem:
    return next(one for one in session.state.problems if one.code == code)


def _found(session: Session, code: str) -> tuple[Mending, ...]:
    kind = _kind(session, code)
    first = fixes_of(kind, _known(session), session.state)[0]
    return mending(kind, first.code, _known(session), session.state)


def _mended(session: Session, code: str, key: str = "platforms") -> dict[str, object]:
    texts = apply(mend_all("Fix all", _found(session, code)), session.texts)
    return {path.stem: json.loads(document.text)[key] for path, document in texts.documents.items()}


def test_several_removals_from_one_list_each_take_the_item_that_was_meant(tmp_path: Path) -> None:
    session = _platforms(
        tmp_path,
        art=["iOS", "macOS", "iOS", "tvOS", "iOS", "macOS"],
        maps=["tvOS", "tvOS", "visionOS", "visionOS"],
    )
    assert _mended(session, "PS-PLATFORM-TWICE") == {
        "art": ["iOS", "macOS", "tvOS"],
        "maps": ["tvOS", "visionOS"],
    }


def test_two_items_that_would_become_the_same_leave_one(tmp_path: Path) -> None:
    session = _platforms(tmp_path, art=["macos", "iOS", "MACOS"])
    found = _mended(session, "PS-PLATFORM-SPELLING")["art"]
    assert isinstance(found, list)
    assert sorted(found) == ["iOS", "macOS"]


def test_only_the_kind_that_was_asked_for_is_mended(tmp_path: Path) -> None:
    session = _platforms(tmp_path, art=["iPadOS", "macos"], maps=["iPadOS"])
    assert _mended(session, "PS-PLATFORM-IPADOS") == {"art": ["iOS", "macos"], "maps": ["iOS"]}


def test_of_several_selectors_that_all_match_nothing_one_is_left(tmp_path: Path) -> None:
    empty = [{"directory": name} for name in ("one", "two", "three")]
    session = _session(tmp_path, {"art.json": manifest(fileSelectors=empty)})
    assert _mended(session, "PS-SELECTOR-EMPTY", "fileSelectors") == {"art": [{"directory": "one"}]}


def test_packs_that_need_ids_get_different_ones(tmp_path: Path) -> None:
    session = _session(tmp_path, {f"{name}.json": manifest() for name in ("a", "b", "c")})
    found = _mended(session, "PS-ID-TWICE", "assetPackID")
    assert sorted(map(str, found.values())) == ["art", "art-2", "art-3"]


def test_edits_of_the_whole_text_do_not_write_over_each_other(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"a"})
    text = '{"assetPackID": "art", "downloadPolicy": {"onDemand": {},}, "platforms": ["iOS",],'
    text += ' "fileSelectors": [{"directory": "art",},],}'
    session = Session(first_look(project(tmp_path, {"art.json": text})))
    after = apply(mend_all("Fix all", _found(session, "PS-JSON-TRAILING-COMMA")), session.texts)
    (document,) = after.documents.values()
    assert document.text == text.replace(",}", "}").replace(",]", "]")


def test_a_rule_of_the_project_is_added_once_for_all_that_want_it(tmp_path: Path) -> None:
    names = ["art/a.psd", "art/b.psd", "art/c.kra"]
    write_tree(tmp_path, dict.fromkeys(names, b"x"))
    session = _session(tmp_path, {"art.json": manifest()}, ignore=["wip/"])
    kind = _kind(session, "PS-FILE-SOURCE-ART")
    codes = [fix.code for fix in fixes_of(kind, _known(session), session.state) if _sets_project(fix.changes)]
    found = mending(kind, codes[0], _known(session), session.state)
    after = apply(mend_all("Fix all", found), session.texts)
    assert sorted(after.project.ignore) == ["*.kra", "*.psd", "wip/"]
    assert len(found) == 2


def test_renames_that_would_meet_are_not_made_together(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/x?.png": b"1", "art/x*.png": b"2", "art/y?.png": b"3"})
    session = _session(tmp_path, {"art.json": manifest()})
    found = _found(session, "PS-NAME-CHARACTERS")
    edit = mend_all("Fix all", found)
    targets = [one.target.name for one in edit.moves]
    assert len(set(targets)) == len(targets)
    assert len(targets) >= 2
    move(edit.moves)


def test_nothing_is_offered_for_a_text_that_changed_since_it_was_judged(tmp_path: Path) -> None:
    session = _platforms(tmp_path, art=["iPadOS"])
    kind = _kind(session, "PS-PLATFORM-IPADOS")
    (fix,) = fixes_of(kind, _known(session), session.state)
    path = session.packs[0].path
    session.edit(Edit("Type", (SetText(path, b"\n" + session.packs[0].document.data),)))
    assert not fixes_of(kind, _known(session), session.state)
    assert not mending(kind, fix.code, _known(session), session.state)


def test_a_rule_is_not_written_over_a_project_that_changed_since(tmp_path: Path) -> None:
    session = _session(tmp_path, {"art.json": manifest()}, watchedFolders=[".", "../music"])
    kind = _kind(session, "PS-PROJECT-WATCHED")
    assert fixes_of(kind, _known(session), session.state)
    session.edit(Edit("Ignore", (SetProject({"ignore": ("*.psd",)}),)))
    assert not fixes_of(kind, _known(session), session.state)


def test_fixes_of_a_text_as_it_is_typed_leave_alone_what_else_has_changed(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.psd": b"x"})
    session = _session(tmp_path, {"art.json": manifest()})
    problem = _kind(session, "PS-FILE-SOURCE-ART")
    pack, state = session.packs[0], session.state
    assert any(_sets_project(fix.changes) for fix in fixes_in(problem, pack, _known(session), state))
    session.edit(Edit("Ignore", (SetProject({"ignore": ("*.kra",)}),)))
    found = fixes_in(problem, pack, _known(session), state)
    assert found
    assert not any(_sets_project(fix.changes) for fix in found)


def test_a_plan_says_what_it_changes_before_anything_is_changed(tmp_path: Path) -> None:
    session = _session(
        tmp_path, {"art.json": manifest(fileSelectors=[{"directory": "art"}, {"directory": "Voices/FR"}])}
    )
    problem = _kind(session, "PS-SELECTOR-EMPTY")
    fix = fixes_of(problem, _known(session), session.state)[0]
    plan = Plan(problem, fix.code, fix.label)
    outlook = look_ahead(session.look, session.texts, session.packs, plan)
    assert [one.fix for one in outlook.mendings] == [fix]
    assert outlook.foresight is not None
    assert [one.added for one in outlook.foresight.packs] == [("voices/fr/1.wav",)]
    assert outlook.left == 0
    assert session.texts is session.look.texts


def test_a_plan_for_all_of_a_kind_counts_those_that_stay(tmp_path: Path) -> None:
    session = _platforms(tmp_path, art=["visonOS", "windows"], maps=["windows"])
    kind = _kind(session, "PS-PLATFORM-UNKNOWN")
    plan = Plan(kind, "replace-platform", "Replace visonOS by visionOS", everything=True)
    outlook = look_ahead(session.look, session.texts, session.packs, plan)
    assert len(outlook.mendings) == 1
    assert outlook.left == 2


def test_a_plan_that_cannot_be_carried_out_says_why(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/x?.png": b"1"})
    session = _session(tmp_path, {"art.json": manifest()})
    kind = _kind(session, "PS-NAME-CHARACTERS")
    fix = fixes_of(kind, _known(session), session.state)[0]
    (tmp_path / "art/x?.png").unlink()
    plan = Plan(kind, fix.code, fix.label)
    outlook = look_ahead(session.look, session.texts, session.packs, plan)
    assert outlook.foresight is None
    assert outlook.trouble is not None
    assert "is not there any more" in outlook.trouble


def test_a_plan_whose_fix_is_gone_changes_nothing(tmp_path: Path) -> None:
    session = _platforms(tmp_path, art=["iPadOS"])
    plan = Plan(_kind(session, "PS-PLATFORM-IPADOS"), "another", "Do something else")
    outlook = look_ahead(session.look, session.texts, session.packs, plan)
    assert outlook.mendings == ()
    assert outlook.foresight is not None
    assert outlook.foresight.texts == ()


def test_working_it_out_can_be_cancelled(tmp_path: Path) -> None:
    session = _platforms(tmp_path, art=["iPadOS"], maps=["iPadOS"])
    cancel = CancelToken()
    cancel.cancel()
    plan = Plan(_kind(session, "PS-PLATFORM-IPADOS"), "replace-platform", "", everything=True)
    with pytest.raises(Cancelled):
        look_ahead(session.look, session.texts, session.packs, plan, cancel)


def _sets_project(changes: tuple[object, ...]) -> bool:
    return any(isinstance(change, SetProject) for change in changes)
