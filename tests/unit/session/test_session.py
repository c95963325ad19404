"""One open project: the one door for changes, and what other programs do meanwhile."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.errors import Place, StudioError
from studio.manifest.document import Document
from studio.project import intents
from studio.project.edits import Edit, Move, SetProject, SetText
from studio.session.keeping import save_request
from studio.session.look import first_look
from studio.session.session import Clash, News, Session
from studio.workspace.saving import save
from tests.builders import manifest, removal, write_tree
from tests.nobody import as_nobody
from tests.unit.session.work import Work, two_packs


@pytest.fixture
def work(tmp_path: Path) -> Work:
    return two_packs(tmp_path / "game")


def renamed(work: Work, name: str, to: str) -> None:
    """A rename that was typed and done with."""
    work.session.edit(intents.rename(work.pack(name), to))
    work.session.settle()


def ids(work: Work) -> list[str]:
    return [pack.name for pack in work.session.packs]


def label(work: Work) -> str | None:
    return work.session.history.undo_label


def test_an_opened_project_is_as_it_is_on_disk(work: Work) -> None:
    session = work.session
    assert not session.modified
    assert session.is_current
    assert ids(work) == ["art", "music"]
    assert (session.path, session.project.file.name) == (work.path, "Game")
    assert (session.undo(), session.redo()) == (None, None)


def test_an_edit_shows_in_the_packs_at_once_and_in_the_state_with_the_next_look(work: Work) -> None:
    music = work.pack("music.json")
    assert work.session.edit(intents.rename(work.pack(), "pictures"))
    assert ids(work) == ["pictures", "music"]
    assert work.pack("music.json") is music
    assert work.session.state.packs[0].name == "art"
    work.look(rescan=False)
    assert work.session.state.packs[0].name == "pictures"
    assert work.session.packs == work.session.state.packs


def test_an_edit_that_changes_nothing_is_no_step(work: Work) -> None:
    assert not work.session.edit(intents.rename(work.pack(), "art"))
    assert label(work) is None


def test_a_refused_edit_leaves_everything_as_it_was(work: Work) -> None:
    before = work.session.texts
    with pytest.raises(StudioError):
        work.session.edit(Edit("Do it", (SetProject({"name": "New"}), SetProject({"formats": []}))))
    assert work.session.texts is before
    assert label(work) is None


def test_undo_and_redo_lead_to_the_place_of_their_step(work: Work) -> None:
    work.session.edit(intents.choose_platforms(work.pack(), ["macOS"]))
    place = work.session.undo()
    assert place is not None
    assert place.field == "platforms"
    assert work.session.is_current
    assert not work.session.modified
    assert work.session.redo() == place
    assert work.session.unsaved() == (work.manifest("art.json"),)


def test_edits_of_the_project_make_it_unsaved_by_name(work: Work) -> None:
    work.session.edit(Edit("Watch", (SetProject({"watched_folders": ("art",)}),)))
    assert work.session.unsaved() == (work.path,)
    assert work.session.project.file.watched_folders == ("art",)


def test_a_saved_step_is_clean_and_undoing_it_is_not(work: Work) -> None:
    renamed(work, "art.json", "pictures")
    work.save()
    assert not work.session.modified
    assert work.look() == News()
    assert label(work) == "Rename a pack to pictures"
    work.session.undo()
    assert work.session.unsaved() == (work.manifest("art.json"),)
    work.save()
    assert Document.read(work.manifest("art.json").read_bytes()) == work.pack().document
    assert (work.look(), work.session.modified) == (News(), False)


def test_what_was_typed_after_a_save_is_a_step_of_its_own(work: Work) -> None:
    work.session.edit(intents.rename(work.pack(), "p"))
    work.save()
    work.session.edit(intents.rename(work.pack(), "pi"))
    work.session.undo()
    assert ids(work) == ["p", "music"]


def test_typing_goes_on_across_a_look_that_brings_nothing(work: Work) -> None:
    for typed in ("p", "pi", "pic"):
        work.session.edit(intents.rename(work.pack(), typed))
        work.look()
    work.session.undo()
    assert ids(work) == ["art", "music"]


def test_typing_before_and_after_something_came_from_disk_are_two_steps(work: Work) -> None:
    work.session.edit(intents.rename(work.pack(), "p"))
    work.write("music.json", manifest(assetPackID="songs"))
    work.look()
    work.session.edit(intents.rename(work.pack(), "pi"))
    work.session.undo()
    assert ids(work) == ["p", "songs"]
    work.session.undo()
    assert ids(work) == ["p", "music"]
    work.session.undo()
    assert ids(work) == ["art", "music"]


def test_what_another_program_changed_is_loaded_as_a_step(work: Work) -> None:
    work.write("music.json", manifest(assetPackID="songs"))
    assert work.look() == News((work.manifest("music.json"),))
    assert ids(work) == ["art", "songs"]
    assert label(work) == "Load music.json from disk"
    assert not work.session.modified
    assert work.session.undo() == Place(manifest=work.manifest("music.json"), field="assetPackID")
    assert ids(work) == ["art", "music"]
    assert work.session.unsaved() == (work.manifest("music.json"),)
    assert work.look() == News(), "what was undone is not news again"
    work.session.redo()
    assert not work.session.modified


def test_what_another_program_added_and_removed_comes_and_goes(work: Work) -> None:
    work.write("new.json", manifest(assetPackID="new"))
    work.manifest("art.json").unlink()
    assert set(work.look().changed) == {work.manifest("art.json"), work.manifest("new.json")}
    assert ids(work) == ["music", "new"]
    assert label(work) == "Load 2 files from disk"
    assert not work.session.modified
    work.session.undo()
    assert ids(work) == ["art", "music"]
    assert set(work.session.unsaved()) == {work.manifest("art.json"), work.manifest("new.json")}
    work.save()
    assert not work.manifest("new.json").exists()
    assert (work.look(), ids(work)) == (News(), ["art", "music"])


def test_a_changed_project_file_is_loaded_too(work: Work) -> None:
    work.path.write_text('{"name": "Other", "ignore": ["*.wav"]}')
    assert work.look() == News((work.path,))
    assert work.session.project.file.name == "Other"
    assert work.contents("music.json").files == ()
    assert not work.session.modified
    work.session.undo()
    assert work.session.unsaved() == (work.path,)


def test_a_project_file_in_other_words_is_no_news_and_can_be_saved_over(work: Work) -> None:
    work.path.write_text(json.dumps(json.loads(work.path.read_text())))
    assert work.look() == News()
    work.session.edit(intents.watch(work.session.project.file, ["art"]))
    work.save()
    assert not work.session.modified
    assert "art" in json.loads(work.path.read_text())["watchedFolders"]


def test_a_change_on_disk_of_an_edited_file_is_a_clash_and_nothing_is_touched(work: Work) -> None:
    renamed(work, "art.json", "mine")
    work.write("art.json", manifest(assetPackID="theirs"))
    assert work.look() == News((), (Clash(work.manifest("art.json"), gone=False),))
    assert ids(work) == ["mine", "music"]
    assert label(work) == "Rename a pack to mine"
    assert work.look().clashes, "it stays one until somebody chooses"
    with pytest.raises(StudioError, match=r"art\.json was changed by another program"):
        save(save_request(work.session))


def test_a_clash_and_a_clean_change_at_once_are_told_apart(work: Work) -> None:
    renamed(work, "art.json", "mine")
    work.write("art.json", manifest(assetPackID="theirs"))
    work.write("music.json", manifest(assetPackID="songs"))
    news = work.look()
    assert news.changed == (work.manifest("music.json"),)
    assert news.clashes == (Clash(work.manifest("art.json"), gone=False),)
    assert ids(work) == ["mine", "songs"]


def test_an_edited_file_that_is_gone_is_a_clash_that_says_so(work: Work) -> None:
    renamed(work, "art.json", "mine")
    work.manifest("art.json").unlink()
    assert work.look().clashes == (Clash(work.manifest("art.json"), gone=True),)
    work.session.keep_mine(work.manifest("art.json"))
    work.save()
    assert b"mine" in work.manifest("art.json").read_bytes()
    assert (work.look(), work.session.modified) == (News(), False)


def test_an_edited_file_that_cannot_be_read_any_more_is_not_said_to_be_gone(reachable: Path) -> None:
    work = two_packs(reachable)
    for path in (work.path, *work.session.texts.documents):
        path.chmod(0o644)
    renamed(work, "art.json", "mine")
    work.manifest("art.json").chmod(0)
    (reachable / "manifests").chmod(0o755)
    with as_nobody():
        news = work.session.take_look(work.seen())
    assert news.clashes == (Clash(work.manifest("art.json"), gone=False),)
    assert ids(work) == ["mine", "music"]


def test_a_removed_pack_that_another_program_changed_is_a_clash(work: Work) -> None:
    work.session.edit(removal(work.pack()))
    work.write("art.json", manifest(assetPackID="theirs"))
    assert work.look().clashes == (Clash(work.manifest("art.json"), gone=False),)
    assert ids(work) == ["music"]
    work.session.load_theirs(work.manifest("art.json"))
    assert ids(work) == ["theirs", "music"]
    assert not work.session.modified


def test_what_both_did_alike_is_settled(work: Work) -> None:
    renamed(work, "art.json", "same")
    work.manifest("art.json").write_bytes(work.pack().document.data)
    assert work.look() == News()
    assert not work.session.modified
    work.session.undo()
    assert work.session.modified


def test_keeping_mine_overwrites_theirs_with_the_next_save(work: Work) -> None:
    renamed(work, "art.json", "mine")
    work.write("art.json", manifest(assetPackID="theirs"))
    work.look()
    work.session.keep_mine(work.manifest("art.json"))
    assert (work.look(), ids(work)) == (News(), ["mine", "music"])
    work.save()
    assert b'"mine"' in work.manifest("art.json").read_bytes()
    assert (work.look(), work.session.modified) == (News(), False)


def test_after_keeping_mine_and_saving_theirs_is_one_step_back(work: Work) -> None:
    renamed(work, "art.json", "mine")
    work.write("art.json", manifest(assetPackID="theirs"))
    theirs = work.manifest("art.json").read_bytes()
    work.look()
    texts = work.session.texts
    work.session.keep_mine(work.manifest("art.json"))
    assert work.session.texts is texts
    assert label(work) == "Keep my art.json"
    work.save()
    place = work.session.undo()
    assert place is not None
    assert place.manifest == work.manifest("art.json")
    assert (ids(work), label(work)) == (["theirs", "music"], "Load art.json from disk")
    work.save()
    assert work.manifest("art.json").read_bytes() == theirs


def test_keeping_a_file_that_is_gone_can_be_undone_as_well(work: Work) -> None:
    renamed(work, "art.json", "mine")
    work.manifest("art.json").unlink()
    work.look()
    work.session.keep_mine(work.manifest("art.json"))
    work.session.undo()
    assert (ids(work), work.session.modified) == (["music"], False)


def test_what_was_undone_before_mine_was_kept_can_still_be_redone(work: Work) -> None:
    for name in ("first", "second"):
        renamed(work, "art.json", name)
        work.session.settle()
    work.session.undo()
    work.write("art.json", manifest(assetPackID="theirs"))
    work.look()
    work.session.keep_mine(work.manifest("art.json"))
    assert ids(work) == ["first", "music"]
    work.session.redo()
    assert ids(work) == ["second", "music"]


def test_a_file_that_does_not_clash_any_more_is_kept_without_a_step(work: Work) -> None:
    work.session.keep_mine(work.manifest("art.json"))
    assert label(work) is None


def test_keeping_mine_holds_only_for_what_was_seen(work: Work) -> None:
    renamed(work, "art.json", "mine")
    work.write("art.json", manifest(assetPackID="theirs"))
    work.look()
    work.session.keep_mine(work.manifest("art.json"))
    work.write("art.json", manifest(assetPackID="newer"))
    with pytest.raises(StudioError, match="was changed by another program"):
        save(save_request(work.session))
    assert work.look().clashes


def test_loading_theirs_is_a_step_that_brings_mine_back_when_undone(work: Work) -> None:
    renamed(work, "art.json", "mine")
    work.write("art.json", manifest(assetPackID="theirs"))
    work.look()
    work.session.load_theirs(work.manifest("art.json"))
    assert (ids(work), work.session.modified) == (["theirs", "music"], False)
    assert label(work) == "Load art.json from disk"
    work.session.undo()
    assert (ids(work), work.session.modified) == (["mine", "music"], True)
    assert work.look() == News()
    work.save()
    assert b'"mine"' in work.manifest("art.json").read_bytes()


def test_loading_what_is_there_already_is_no_step(work: Work) -> None:
    work.session.load_theirs(work.manifest("art.json"))
    assert label(work) is None
    assert work.session.is_current


def test_a_clash_in_the_project_file_is_kept_or_loaded_like_any_other(work: Work) -> None:
    work.session.edit(intents.watch(work.session.project.file, ["art"]))
    work.path.write_text('{"name": "Theirs"}')
    assert work.look().clashes == (Clash(work.path, gone=False),)
    work.session.keep_mine(work.path)
    work.save()
    assert json.loads(work.path.read_text())["watchedFolders"] == ["art"]
    work.session.edit(intents.watch(work.session.project.file, ["music"]))
    work.path.write_text('{"name": "Theirs"}')
    assert work.look().look_again, "as before the save"
    assert work.look().clashes
    work.session.load_theirs(work.path)
    assert (work.session.project.file.name, work.session.modified) == ("Theirs", False)


def test_a_look_at_older_texts_brings_the_disk_and_leaves_the_edits(work: Work) -> None:
    look = work.seen()
    renamed(work, "art.json", "later")
    assert work.session.take_look(look) == News()
    assert not work.session.is_current
    assert ids(work) == ["later", "music"]
    assert work.session.state.packs[0].name == "art"


def test_a_look_at_older_texts_can_bring_news(work: Work) -> None:
    work.write("music.json", manifest(assetPackID="songs"))
    look = work.seen()
    renamed(work, "art.json", "later")
    assert work.session.take_look(look) == News((work.manifest("music.json"),))
    assert ids(work) == ["later", "songs"]
    assert work.session.unsaved() == (work.manifest("art.json"),)


def test_a_look_after_an_edit_that_follows_a_save_brings_no_old_news(work: Work) -> None:
    renamed(work, "art.json", "saved")
    work.look(rescan=False)
    work.save()
    for typed in ("e", "edited"):
        renamed(work, "music.json", typed)
        assert work.look(rescan=False) == News()
        assert ids(work) == ["saved", typed]
    assert work.session.unsaved() == (work.manifest("music.json"),)


def test_a_look_that_read_the_files_before_they_were_saved_brings_no_old_news(work: Work) -> None:
    renamed(work, "art.json", "once")
    work.save()
    look = work.seen()
    renamed(work, "art.json", "twice")
    work.save()
    renamed(work, "art.json", "thrice")
    work.save()
    assert work.session.take_look(look) == News(look_again=True)
    assert (ids(work), work.session.modified) == (["thrice", "music"], False)
    assert work.look() == News()
    assert ids(work) == ["thrice", "music"]


def test_a_look_from_before_a_save_still_tells_what_others_did_to_other_files(work: Work) -> None:
    renamed(work, "art.json", "saved")
    work.write("music.json", manifest(assetPackID="songs"))
    look = work.seen()
    work.save()
    assert work.session.take_look(look) == News((work.manifest("music.json"),), look_again=True)
    assert ids(work) == ["saved", "songs"]


def test_who_takes_back_a_save_right_after_it_is_noticed_by_the_look_after_the_next(work: Work) -> None:
    old = work.manifest("art.json").read_bytes()
    renamed(work, "art.json", "saved")
    work.save()
    work.manifest("art.json").write_bytes(old)
    assert work.look() == News(look_again=True)
    assert work.look() == News((work.manifest("art.json"),))
    assert ids(work) == ["art", "music"]


def test_who_puts_back_what_was_there_before_a_save_is_noticed_all_the_same(work: Work) -> None:
    old = work.manifest("art.json").read_bytes()
    renamed(work, "art.json", "saved")
    work.save()
    work.look()
    work.manifest("art.json").write_bytes(old)
    assert work.look() == News((work.manifest("art.json"),))
    assert ids(work) == ["art", "music"]


def test_a_disk_that_goes_right_after_a_save_brings_no_old_news(work: Work) -> None:
    renamed(work, "art.json", "saved")
    work.save()
    away = work.folder.with_name("away")
    work.folder.rename(away)
    assert (work.look(), work.look()) == (News(), News())
    assert work.session.look.disk.absent is not None
    assert ids(work) == ["saved", "music"]
    away.rename(work.folder)
    assert work.look() == News()
    assert (ids(work), work.session.modified) == (["saved", "music"], False)


def test_while_the_project_is_away_edits_go_on_and_can_be_saved_later(work: Work) -> None:
    away = work.folder.with_name("away")
    work.folder.rename(away)
    work.look()
    renamed(work, "art.json", "meanwhile")
    work.look()
    assert ids(work) == ["meanwhile", "music"]
    away.rename(work.folder)
    assert work.look() == News()
    work.save()
    assert b"meanwhile" in work.manifest("art.json").read_bytes()


def test_what_was_typed_while_it_was_saved_is_not_saved(work: Work) -> None:
    renamed(work, "art.json", "first")
    request, texts = save_request(work.session), work.session.texts
    renamed(work, "art.json", "second")
    work.session.take_saved(texts, save(request).written)
    assert work.session.unsaved() == (work.manifest("art.json"),)
    assert work.look() == News()
    work.session.undo()
    assert not work.session.modified


def test_a_manifest_that_cannot_be_read_is_a_pack_that_says_so(work: Work) -> None:
    path = work.manifest("art.json")
    path.unlink()
    path.symlink_to(path)
    work.look()
    assert ids(work) == ["art.json", "music"]
    assert "PS-MANIFEST-UNREADABLE" in {problem.code for problem in work.session.state.problems}
    renamed(work, "music.json", "songs")
    assert ids(work) == ["art.json", "songs"]
    unreadable = work.pack()
    work.look()
    assert work.pack() is unreadable
    with pytest.raises(StudioError, match="cannot be read"):
        work.session.edit(intents.rename(unreadable, "mine"))


def test_who_may_only_look_can_edit_nothing_and_undo_nothing(work: Work) -> None:
    session = Session(first_look(work.path), read_only="Game is open in another window.")
    work.session = session
    with pytest.raises(StudioError, match="Game is open in another window"):
        session.edit(intents.rename(work.pack(), "mine"))
    work.write("art.json", manifest(assetPackID="theirs"))
    assert work.look() == News((work.manifest("art.json"),))
    assert ids(work) == ["theirs", "music"]
    assert session.undo() is None
    assert not session.modified


def test_a_new_pack_that_is_undone_before_it_was_saved_leaves_nothing_to_save(work: Work) -> None:
    path = work.manifest("new.json")
    work.session.edit(Edit("Make it", (SetText(path, b"{}"),)))
    assert work.session.unsaved() == (path,)
    work.session.undo()
    assert not work.session.modified


def test_a_new_pack_that_another_program_makes_too_is_a_clash(work: Work) -> None:
    path = work.manifest("new.json")
    work.session.edit(Edit("Make it", (SetText(path, b"{}"),)))
    write_tree(work.folder, {"manifests/new.json": "[]"})
    assert work.look().clashes == (Clash(path, gone=False),)


def _moving(work: Work, *, merge: str | None = None) -> Edit:
    """A file gets another name, and nothing else changes; the file has it on disk by then."""
    moves = (Move(work.folder / "art/a.txt", work.folder / "art/b.txt"),)
    return Edit("Rename a.txt", (), Place(path="art/b.txt"), merge, moves)


def test_a_step_that_only_moves_something_on_disk_is_a_step(work: Work) -> None:
    texts = work.session.texts
    made = (work.folder / "new",)
    assert work.session.edit(_moving(work), made)
    assert label(work) == "Rename a.txt"
    assert work.session.texts is texts
    assert not work.session.modified
    back = work.session.history.back
    assert back is not None
    assert (back.moves, back.made) == (_moving(work).moves, made)
    assert work.session.undo() == Place(path="art/b.txt")
    assert work.session.redo(()) == Place(path="art/b.txt")
    assert work.session.history.current.made == ()


def test_what_moved_something_is_not_merged_with_what_is_typed(work: Work) -> None:
    work.session.edit(_moving(work, merge="id"))
    work.session.edit(_moving(work, merge="id"))
    assert len(work.session.history.steps) == 3


def test_whether_an_edit_would_be_refused_can_be_asked_beforehand(work: Work) -> None:
    texts = work.session.texts
    assert work.session.checked(intents.rename(work.pack(), "other")) is not texts
    with pytest.raises(StudioError):
        work.session.checked(Edit("Do it", (SetProject({"formats": []}),)))
    assert work.session.texts is texts
    work.session.read_only = "Game is open in another window."
    with pytest.raises(StudioError, match="another window"):
        work.session.checked(_moving(work))


def test_a_step_knows_when_it_was_made(work: Work) -> None:
    times = iter((10.0, 20.0, 30.0, 40.0))
    session = Session(work.session.look, clock=lambda: next(times))
    session.edit(intents.rename(session.packs[0], "a"))
    session.edit(intents.rename(session.packs[0], "ab"))
    session.edit(intents.choose_platforms(session.packs[0], ["tvOS"]))
    assert [step.at for step in session.history.steps] == [10.0, 30.0, 40.0], (
        "typing counts from its last letter"
    )


def test_what_is_saved_is_what_the_files_hold_however_one_came_to_it(work: Work) -> None:
    renamed(work, "art.json", "a")
    work.save()
    saved, art = work.session.texts, work.manifest("art.json")
    work.session.undo()
    assert work.session.unsaved() == (art,)
    work.session.redo()
    assert work.session.unsaved() == ()
    assert work.session.is_saved(work.session.texts)
    work.session.undo()
    renamed(work, "art.json", "b")
    assert not any(step.texts is saved for step in work.session.history.steps)
    assert work.session.unsaved() == (art,), "no step leads back to what was saved"
    renamed(work, "art.json", "a")
    assert work.session.unsaved() == (), "but the same words are the same file"
    assert work.session.is_saved(work.session.texts)
    assert not work.session.is_saved(work.session.history.steps[0].texts)


def test_a_jump_leads_over_many_steps_at_once_and_reads_the_packs_anew(work: Work) -> None:
    for name in ("a", "b", "c"):
        renamed(work, "art.json", name)
    work.session.edit(removal(work.pack("music.json")))
    work.session.step_to(1)
    assert (ids(work), label(work)) == (["a", "music"], "Rename a pack to a")
    work.session.step_to(4)
    assert ids(work) == ["c"]


def test_a_jump_stops_before_what_was_moved_on_disk(work: Work) -> None:
    renamed(work, "art.json", "a")
    there = Move(work.folder / "art/a.txt", work.folder / "art/b.txt")
    work.session.edit(Edit("Rename a file", (), moves=(there,)))
    renamed(work, "art.json", "b")
    work.session.step_to(0)
    assert label(work) == "Rename a file"
    assert work.session.trips, "it is still moved"


def test_the_text_is_led_to_where_it_was_typed_first_whatever_was_typed_last(work: Work) -> None:
    pack = work.pack()
    typed = pack.document.text.replace('"art"', '"sky"', 1)
    work.session.edit(intents.write_text(pack, typed))
    work.session.edit(intents.write_text(work.pack(), typed.replace("iOS", "tvOS")))
    place = work.session.undo()
    assert place is not None
    assert (place.field, place.line, place.column) == (None, 2, 19)


def test_a_pack_that_comes_back_is_led_to(work: Work) -> None:
    work.session.edit(removal(work.pack("music.json")))
    place = work.session.undo()
    assert place == Place("music", work.manifest("music.json"))


@pytest.mark.parametrize("choice", ["mine", "theirs"])
def test_a_clash_that_a_save_has_settled_is_none_any_more(work: Work, choice: str) -> None:
    """The other program wrote, it was seen, and the other program put back what there was before."""
    path = work.manifest("art.json")
    before = path.read_bytes()
    renamed(work, "art.json", "mine")
    work.write("art.json", manifest(assetPackID="theirs"))
    work.look()
    path.write_bytes(before)
    work.save()
    assert not work.session.clashing
    (work.session.keep_mine if choice == "mine" else work.session.load_theirs)(path)
    assert ids(work) == ["mine", "music"]
    assert not work.session.modified, "what was seen before the save counts no more"
