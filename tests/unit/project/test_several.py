"""Several packs in one step."""

from __future__ import annotations

import json
from pathlib import Path

from studio.manifest.document import Document
from studio.project.edits import Edit, Texts, apply
from studio.project.packs import Pack, read_pack
from studio.project.project_file import ProjectFile
from studio.project.several import choose_policies, remove_packs, use_platform
from tests.builders import manifest

HERE = Path("/game/manifests")
GAME = ProjectFile(name="Game")


def pack(pack_id: str, text: str | None = None, **changes: object) -> Pack:
    written = json.dumps(manifest(assetPackID=pack_id, **changes)) if text is None else text
    return read_pack(HERE / f"{pack_id}.json", Document.read(written.encode()), HERE.parent)


def after(edit: Edit, *packs: Pack) -> dict[str, Pack]:
    texts = apply(edit, Texts(GAME, {one.path: one.document for one in packs}))
    return {path.stem: read_pack(path, text, HERE) for path, text in texts.documents.items()}


def test_packs_go_in_one_step_that_says_what_they_hold() -> None:
    packs = [pack("a"), pack("b"), pack("c")]
    assert remove_packs(packs[:1], 1, 1_500_000).label == "Remove the pack a (1 file, 1.5 MB)"
    assert remove_packs(packs, 1204, 0, "Voices").label == (
        "Remove the family Voices (3 packs, 1,204 files, 0 bytes)"
    )
    edit = remove_packs(packs[:2], 4, 20)
    assert edit.label == "Remove 2 packs (4 files, 20 bytes)"
    assert list(after(edit, *packs)) == ["c"]


def test_after_undo_the_first_of_them_is_shown() -> None:
    packs = [pack("a"), pack("b")]
    assert remove_packs(packs, 0, 0).focus.manifest == packs[0].path


def test_a_policy_for_all_keeps_events_and_leaves_alone_who_has_it() -> None:
    first = {"essential": {"installationEventTypes": ["firstInstallation"]}}
    packs = [pack("a", downloadPolicy=first), pack("b"), pack("c", downloadPolicy={"prefetch": {"x": 1}})]
    edit = choose_policies(packs, "prefetch")
    assert edit.label == "Make 3 packs prefetch"
    changed = after(edit, *packs)
    written = {name: one.document.values() for name, one in changed.items()}
    assert [values and values["downloadPolicy"] for values in written.values()] == [
        {"prefetch": {"installationEventTypes": ["firstInstallation"]}},
        {"prefetch": {"installationEventTypes": ["firstInstallation", "subsequentUpdate"]}},
        {"prefetch": {"x": 1}},
    ]


def test_a_text_that_no_value_can_be_written_into_is_passed_over() -> None:
    packs = [pack("a"), pack("b", "[1, 2]"), pack("c", "not JSON")]
    edit = choose_policies(packs, "essential")
    assert {change.manifest.stem for change in edit.changes if hasattr(change, "manifest")} == {"a"}


def test_a_platform_comes_and_goes_for_all() -> None:
    packs = [pack("a", platforms=["iOS", "macOS"]), pack("b", platforms=["tvOS"])]
    more = after(use_platform(packs, "macOS", use=True), *packs)
    assert [more[name].manifest.platforms for name in "ab"] == [("iOS", "macOS"), ("tvOS", "macOS")]
    fewer = after(use_platform(packs, "iOS", use=False), *packs)
    assert [fewer[name].manifest.platforms for name in "ab"] == [("macOS",), ("tvOS",)]
    assert use_platform(packs, "iOS", use=False).label == "Take iOS from the platforms of 2 packs"
