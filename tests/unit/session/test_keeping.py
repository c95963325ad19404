"""What is not saved, as requests to the disk, and back again from a draft."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.project import intents
from studio.project.edits import Edit, SetText
from studio.session.keeping import draft_of, restoring, save_request
from studio.session.look import first_look
from studio.session.session import Session
from studio.workspace.digests import fingerprint
from studio.workspace.drafts import Draft, DraftFile, fits, read_draft, write_draft
from studio.workspace.saving import FileChange
from tests.builders import manifest, project, removal
from tests.unit.session.work import Work, two_packs


@pytest.fixture
def work(tmp_path: Path) -> Work:
    return two_packs(tmp_path / "game")


def edited(work: Work) -> None:
    """One manifest changed, one new, one removed, and the project file changed."""
    session = work.session
    session.edit(intents.rename(work.pack(), "pictures"))
    session.edit(Edit("Make it", (SetText(work.manifest("new.json"), b"\xff\x00 no text"),)))
    session.edit(removal(work.pack("music.json")))
    session.edit(intents.watch(session.project.file, ["art"]))


def crashed(work: Work) -> Session:
    """The next session, on the files as they are."""
    return Session(first_look(work.path))


def restored(session: Session, draft: Draft) -> bool:
    return session.edit(restoring(draft, session.texts, "Restore unsaved changes"))


def test_what_is_saved_asks_for_nothing(work: Work) -> None:
    assert save_request(work.session).changes == ()
    assert draft_of(work.session, 0).files == ()


def test_every_unsaved_file_is_asked_for_with_what_it_is_known_to_hold(work: Work) -> None:
    art, music = work.manifest("art.json"), work.manifest("music.json")
    held = {path: fingerprint(path.read_bytes()) for path in (art, music, work.path)}
    edited(work)
    changes = {change.path: change for change in save_request(work.session).changes}
    assert set(changes) == {art, music, work.manifest("new.json"), work.path}
    assert changes[art] == FileChange(art, work.pack().document.data, held[art])
    assert changes[music] == FileChange(music, None, held[music])
    assert changes[work.manifest("new.json")].base is None
    assert changes[work.path].base == held[work.path]
    assert json.loads(changes[work.path].data or b"")["watchedFolders"] == ["art"]


def test_a_save_of_everything_leaves_nothing_unsaved_and_is_no_news(work: Work) -> None:
    edited(work)
    work.save()
    assert not work.session.modified
    assert work.look().changed == ()
    assert not work.manifest("music.json").exists()
    session = crashed(work)
    assert session.texts == work.session.texts


def test_a_draft_brings_back_exactly_what_was_not_saved(work: Work) -> None:
    edited(work)
    write_draft(draft_of(work.session, 1234.5))
    draft = read_draft(work.path)
    assert draft is not None
    assert fits(draft)
    assert draft.written == 1234.5
    session = crashed(work)
    assert restored(session, draft)
    assert session.texts == work.session.texts
    assert session.unsaved() == work.session.unsaved()
    assert session.history.undo_label == "Restore unsaved changes"
    session.undo()
    assert not session.modified


def test_a_draft_of_what_is_there_already_changes_nothing(work: Work) -> None:
    edited(work)
    draft = draft_of(work.session, 0)
    work.save()
    session = crashed(work)
    assert fits(draft)
    assert not restored(session, draft)


def test_a_draft_leads_to_the_first_manifest_it_changes(work: Work) -> None:
    work.session.edit(intents.watch(work.session.project.file, ["art"]))
    only_project = restoring(draft_of(work.session, 0), crashed(work).texts, "Restore")
    assert only_project.focus.manifest is None
    work.session.edit(intents.rename(work.pack(), "pictures"))
    both = restoring(draft_of(work.session, 0), crashed(work).texts, "Restore")
    assert both.focus.manifest == work.manifest("art.json")


def test_a_draft_is_restored_as_its_own_author_left_it_whatever_the_files_became(work: Work) -> None:
    edited(work)
    draft = draft_of(work.session, 0)
    work.write("art.json", manifest(assetPackID="later"))
    work.manifest("music.json").unlink()
    assert not fits(draft)
    session = crashed(work)
    restored(session, draft)
    assert session.texts == work.session.texts


def test_a_draft_found_through_a_link_is_one_of_the_same_files(work: Work) -> None:
    link = work.folder.with_name("link")
    link.symlink_to(work.folder)
    through = Session(first_look(link))
    through.edit(intents.rename(through.packs[0], "pictures"))
    write_draft(draft_of(through, 0))
    draft = read_draft(work.path)
    assert draft is not None
    session = crashed(work)
    restored(session, draft)
    assert [pack.name for pack in session.packs] == ["pictures", "music"]
    assert session.unsaved() == (work.manifest("art.json"),)


def test_a_draft_whose_project_makes_no_sense_is_refused_in_words(work: Work) -> None:
    bad = Draft(work.path, 0, (DraftFile(work.path, b"{ broken", None),))
    with pytest.raises(StudioError, match="cannot be read as a project"):
        restoring(bad, work.session.texts, "Restore")


def test_a_draft_without_the_project_file_itself_leaves_the_project_alone(work: Work) -> None:
    gone = Draft(work.path, 0, (DraftFile(work.path, None, None),))
    assert restoring(gone, work.session.texts, "Restore").changes == ()


def test_keys_of_other_editions_are_saved_and_restored(tmp_path: Path) -> None:
    path = project(tmp_path, {"art.json": manifest()}, tomorrow={"x": [1]})
    session = Session(first_look(path))
    session.edit(intents.watch(session.project.file, ["art"]))
    draft = draft_of(session, 0)
    other = Session(first_look(path))
    restored(other, draft)
    (change,) = save_request(other).changes
    assert json.loads(change.data or b"")["tomorrow"] == {"x": [1]}
