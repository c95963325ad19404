"""Saving when asked, a draft meanwhile, and its return after a crash."""

from __future__ import annotations

from pathlib import Path

import pytest
from platformdirs import user_state_path
from pytestqt.qtbot import QtBot

from studio.errors import StudioError
from studio.project import intents
from studio.ui import wishes
from studio.ui.desk import keeper
from studio.workspace.drafts import kept_drafts, read_draft, write_draft
from tests.ui.desk.conftest import Opening
from tests.ui.desks import AtWork


@pytest.fixture(autouse=True)
def drafts_are_written_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeper, "_DRAFT", 1)
    monkeypatch.setattr(keeper, "writer_runs", lambda draft: False)


def crash(work: AtWork, qtbot: QtBot, game: Path) -> None:
    """End ``work`` as a crash would: what is on disk is all there is."""
    qtbot.waitUntil(lambda: read_draft(game) is not None)
    work.settle()
    kept = read_draft(game)
    work.close()
    assert kept is not None
    write_draft(kept)


def test_saving_writes_what_changed_and_nothing_else(work: AtWork, game: Path) -> None:
    art, voices = work.view.packs
    times = {path: path.stat().st_mtime_ns for path in (game, voices.path)}
    work.desk.perform(intents.rename(art, "mine"))
    work.desk.save()
    work.settle()
    assert b'"mine"' in art.path.read_bytes()
    assert not work.view.modified
    assert work.view.saved is not None
    assert {path: path.stat().st_mtime_ns for path in times} == times


def test_undoing_to_what_is_saved_is_saved(work: AtWork) -> None:
    pack = work.view.packs[0]
    work.desk.perform(intents.rename(pack, "mine"))
    work.desk.save()
    work.settle()
    work.desk.undo()
    assert work.view.modified == {pack.path}
    work.desk.redo()
    assert not work.view.modified


def test_what_is_typed_after_saving_is_a_step_of_its_own(work: AtWork) -> None:
    work.desk.perform(intents.rename(work.view.packs[0], "m"))
    work.desk.save()
    work.settle()
    work.desk.perform(intents.rename(work.view.packs[0], "mi"))
    work.desk.undo()
    assert work.view.packs[0].name == "m"
    assert not work.view.modified


def test_a_draft_is_written_soon_after_an_edit_and_goes_when_it_is_saved(
    work: AtWork, game: Path, qtbot: QtBot
) -> None:
    work.desk.perform(intents.rename(work.view.packs[0], "mine"))
    qtbot.waitUntil(lambda: read_draft(game) is not None)
    work.desk.save()
    qtbot.waitUntil(lambda: read_draft(game) is None)


def test_a_new_pack_is_a_file_only_when_it_is_saved_and_goes_to_the_trash_when_removed(
    work: AtWork,
) -> None:
    work.wish(wishes.NewPack())
    path = work.places[-1].manifest
    assert path is not None
    assert not path.exists()
    work.desk.save()
    work.settle()
    assert path.is_file()
    work.desk.undo()
    work.desk.save()
    work.settle()
    assert not path.exists()
    assert not work.notices


def test_after_a_crash_the_changes_are_offered_and_restored_as_one_step(
    opening: Opening, game: Path, qtbot: QtBot
) -> None:
    first = opening()
    first.desk.perform(intents.rename(first.view.packs[0], "mine"))
    first.wish(wishes.NewPack())
    crash(first, qtbot, game)
    second = opening()
    qtbot.waitUntil(lambda: second.said("Unsaved changes from"))
    assert [pack.name for pack in second.view.packs] == ["art", "voices"]
    second.wish(second.offer("Restore them").wish)
    assert [pack.name for pack in second.view.packs] == ["mine", "new-pack", "voices"]
    assert second.view.undo == "Restore unsaved changes"
    second.desk.undo()
    assert [pack.name for pack in second.view.packs] == ["art", "voices"]


def test_changes_that_are_left_out_are_not_offered_again(opening: Opening, game: Path, qtbot: QtBot) -> None:
    first = opening()
    first.desk.perform(intents.rename(first.view.packs[0], "mine"))
    crash(first, qtbot, game)
    second = opening()
    qtbot.waitUntil(lambda: bool(second.notices))
    second.wish(second.offer("Leave them out").wish)
    assert read_draft(game) is None
    assert second.said("were left out")
    again = second.offer("Show them…").wish
    assert isinstance(again, wishes.ShowDraft)
    assert b'"mine"' in (again.draft.files[0].data or b"")
    second.close()
    third = opening()
    assert not third.notices


def test_a_draft_that_nobody_decided_about_survives_new_edits(
    opening: Opening, game: Path, qtbot: QtBot
) -> None:
    first = opening()
    first.desk.perform(intents.rename(first.view.packs[0], "first"))
    crash(first, qtbot, game)
    second = opening()
    qtbot.waitUntil(lambda: bool(second.notices))
    second.desk.perform(intents.choose_platforms(second.view.packs[1], ["macOS"]))
    second.settle()
    qtbot.waitUntil(lambda: (found := read_draft(game)) is not None and len(found.files) == 1)
    second.wish(second.offer("Restore them").wish)
    assert second.view.packs[0].name == "first"
    assert second.view.packs[1].manifest.platforms == ("macOS",)


def test_a_draft_that_no_longer_fits_is_kept_aside_and_said(
    opening: Opening, game: Path, qtbot: QtBot
) -> None:
    first = opening()
    pack = first.view.packs[0]
    first.desk.perform(intents.rename(pack, "mine"))
    crash(first, qtbot, game)
    pack.path.write_bytes(pack.document.data.replace(b'"art"', b'"theirs"', 1))
    second = opening()
    qtbot.waitUntil(lambda: second.said("no longer fit the files"))
    assert second.view.packs[0].name == "theirs"


def test_a_failure_to_save_keeps_the_draft_and_offers_another_try(
    work: AtWork, game: Path, qtbot: QtBot
) -> None:
    pack = work.view.packs[0]
    work.desk.perform(intents.rename(pack, "mine"))
    work.settle()
    pack.path.unlink()
    pack.path.mkdir()
    work.desk.save()
    work.settle()
    assert work.view.modified
    assert read_draft(game) is not None
    pack.path.rmdir()
    pack.path.write_bytes(pack.document.data)
    work.wish(wishes.Rescan())
    work.wish(work.offer("Try again").wish)
    assert not work.view.modified
    assert b'"mine"' in pack.path.read_bytes()


def test_closing_without_saving_keeps_the_work_aside(opening: Opening, game: Path) -> None:
    work = opening()
    work.desk.perform(intents.rename(work.view.packs[0], "mine"))
    work.close(discarding=True)
    assert read_draft(game) is None
    assert [
        path
        for path in (user_state_path("Pack Studio", appauthor=False) / "drafts").iterdir()
        if b"mine" in path.read_bytes()
    ]


@pytest.fixture
def blocked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that stands where the folder of drafts would be made, so that none can be kept."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    file = user_state_path("Pack Studio", appauthor=False) / "drafts"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"")
    return file


def test_where_no_draft_can_be_kept_it_is_said_once_until_it_can(
    blocked: Path, work: AtWork, qtbot: QtBot
) -> None:
    gone: list[str] = []
    work.desk.unnoticed.connect(gone.append)
    for name in ("mine", "ours"):
        work.desk.perform(intents.rename(work.view.packs[0], name))
        qtbot.waitUntil(lambda: work.said("A draft of the unsaved work on Game could not be kept"))
        work.settle()
    assert len(work.notices) == 1
    blocked.unlink()
    qtbot.waitUntil(lambda: "undrafted" in gone)  # It tries again by itself.


def test_a_save_that_fails_speaks_of_a_draft_only_where_there_is_one(
    blocked: Path, work: AtWork, qtbot: QtBot
) -> None:
    pack = work.view.packs[0]
    work.desk.perform(intents.rename(pack, "mine"))
    work.settle()
    pack.path.unlink()
    pack.path.mkdir()
    work.desk.save()
    work.settle()
    failure = next(notice for notice in work.notices if notice.key == "save")
    assert "kept as a draft" not in failure.hint
    blocked.unlink()
    work.desk.save()
    qtbot.waitUntil(lambda: work.said("Your changes are kept as a draft."))


def test_closing_is_refused_in_words_where_no_draft_can_be_kept_and_closes_when_told_to(
    blocked: Path, opening: Opening, qtbot: QtBot
) -> None:
    work = opening()
    assert not blocked.is_dir()
    work.desk.perform(intents.rename(work.view.packs[0], "mine"))
    refused: list[StudioError] = []
    work.desk.before_leaving(refused.clear, refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert "A draft of the unsaved work on Game could not be kept" in refused[0].message
    work.close(discarding=True)
    assert opening().view.read_only is None


def test_closing_at_once_keeps_the_draft_that_nobody_decided_about(
    opening: Opening, game: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opening()
    first.desk.perform(intents.rename(first.view.packs[0], "first"))
    crash(first, qtbot, game)
    monkeypatch.setattr(keeper, "_DRAFT", 60_000)
    second = opening()
    qtbot.waitUntil(lambda: bool(second.notices))
    second.desk.perform(intents.rename(second.view.packs[0], "second"))
    second.close(discarding=True)
    kept = [one.draft.files[0].data or b"" for one in kept_drafts(game)]
    assert [b'"second"' in kept[0], b'"first"' in kept[1]] == [True, True]


def test_a_draft_is_not_restored_over_what_another_program_wrote_after_it_was_offered(
    opening: Opening, game: Path, qtbot: QtBot
) -> None:
    first = opening()
    pack = first.view.packs[0]
    first.desk.perform(intents.rename(pack, "mine"))
    crash(first, qtbot, game)
    second = opening()
    qtbot.waitUntil(lambda: second.said("Unsaved changes from"))
    pack.path.write_bytes(pack.document.data.replace(b'"art"', b'"theirs"', 1))
    second.wish(wishes.Rescan())
    second.wish(second.offer("Restore them").wish)
    qtbot.waitUntil(lambda: second.said("no longer fit the files"))
    assert second.view.packs[0].name == "theirs"
    assert not second.view.modified
    assert all(b'"mine"' in (one.draft.files[0].data or b"") for one in kept_drafts(game)[:1])
    assert read_draft(game) is None
