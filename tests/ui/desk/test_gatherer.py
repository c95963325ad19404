"""Files into packs and out of them: one thing is done at once, more is asked about, and refusals are said."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.desk.gatherer import Asked
from tests.builders import manifest, project, write_tree
from tests.ui.desks import AtWork


def asked(work: AtWork) -> list[Asked]:
    found: list[Asked] = []
    work.desk.asked.connect(found.append)
    return found


def stored(work: AtWork, number: int = 0) -> list[str]:
    return [file.path for file in work.view.state.contents[number].files]


def test_one_file_is_added_at_once_at_its_place(work: AtWork, game: Path) -> None:
    heard = asked(work)
    art = work.view.packs[0].path
    work.wish(wishes.Add((game.parent / "loose/c.txt",), art, 0))
    assert heard == []
    assert work.view.undo == "Add loose/c.txt (1 byte) to art"
    assert (
        '"loose/c.txt"' in work.view.packs[0].document.text.partition('"art"')[2].partition('"directory"')[0]
    )
    assert work.places[-1].field == "fileSelectors[0]"


def test_several_are_asked_about_and_done_in_the_way_that_was_chosen(work: AtWork, game: Path) -> None:
    heard = asked(work)
    art = work.view.packs[0].path
    work.wish(wishes.Add((game.parent / "loose", game.parent / "voices/en/1.wav"), art))
    assert work.view.undo is None
    work.wish(wishes.CarryOut(heard[0].gathering, 1, heard[0].wish))
    assert '"loose/c.txt"' in work.view.packs[0].document.text
    assert work.view.undo == "Add 2 files (4 bytes) to art"


def test_drops_right_after_each_other_are_both_done(work: AtWork, game: Path) -> None:
    art = work.view.packs[0].path
    for path in ("loose/c.txt", "voices/en/1.wav"):
        work.desk.carry_out(wishes.Add((game.parent / path,), art))
    work.settle()
    assert stored(work) == ["art/a.txt", "art/b.txt", "loose/c.txt", "voices/en/1.wav"]


def test_a_file_is_removed_and_excluded_and_stays_on_disk(work: AtWork, game: Path) -> None:
    art = work.view.packs[0].path
    work.wish(wishes.TakeOut((game.parent / "art/a.txt",), art, by_name=True))
    assert work.view.undo == "Exclude art/a.txt (1 byte) from art"
    work.wish(wishes.TakeOut((game.parent / "art",), art))
    assert work.view.undo == "Remove art/b.txt (2 bytes) from art"
    assert stored(work) == []
    assert (game.parent / "art/a.txt").is_file()


def test_a_file_is_moved_in_one_step(work: AtWork, game: Path) -> None:
    voices = work.view.packs[1].path
    work.wish(wishes.MoveTo((game.parent / "art/a.txt",), voices))
    assert work.view.undo == "Move art/a.txt (1 byte) to voices"
    assert (stored(work), stored(work, 1)) == (["art/b.txt"], ["art/a.txt", "voices/en/1.wav"])
    work.desk.undo()
    assert not work.view.modified


def test_what_lies_outside_is_refused_with_an_offer_and_the_rest_is_added(
    work: AtWork, game: Path, tmp_path: Path
) -> None:
    write_tree(tmp_path, {"elsewhere/songs.ogg": "la"})
    art = work.view.packs[0].path
    work.wish(wishes.Add((tmp_path / "elsewhere/songs.ogg", game.parent / "loose/c.txt"), art))
    assert work.said("songs.ogg lies outside of")
    assert "loose/c.txt" in stored(work)
    assert work.offer("Make a pack of it")


def test_what_takes_nothing_out_says_nothing_and_does_nothing(work: AtWork, game: Path) -> None:
    work.wish(wishes.TakeOut((game.parent / "loose",), work.view.packs[0].path))
    assert work.view.undo is None
    assert work.notices == []


def test_what_lies_in_another_language_is_asked_about_with_both_answers(qtbot: QtBot, tmp_path: Path) -> None:
    write_tree(tmp_path, {"v/fr/1.wav": "f", "v/de/1.wav": "d"})
    packs = {
        f"v-{tag}.json": manifest(
            assetPackID=f"v-{tag}", language=tag, fileSelectors=[{"file": f"{tag}.txt"}]
        )
        for tag in ("de", "fr")
    }
    work = AtWork(project(tmp_path, packs, watchedFolders=["v"]), qtbot)
    try:
        heard = asked(work)
        work.wish(wishes.Add((tmp_path / "v/de/1.wav",), work.view.packs[1].path))
        assert work.said("1.wav lies in a language folder, and v-de is the pack for it.")
        assert not work.view.modified
        work.wish(work.offer("Add each to the pack of its language").wish)
        assert [one.path for one in heard[0].gathering.ways[0].lines] == ["v/de/1.wav"]
        work.wish(work.offer("Add to \u2066v-fr\u2069 anyway").wish)
        assert stored(work, 1) == ["v/de/1.wav"]
    finally:
        work.close()


def test_a_manifest_let_go_on_a_pack_is_made_a_pack_or_added_as_a_file(work: AtWork, tmp_path: Path) -> None:
    write_tree(tmp_path, {"game/loose/more.json": '{"assetPackID": "more"}'})
    found = tmp_path / "game/loose/more.json"
    art = work.view.packs[0].path
    work.wish(wishes.Add((found,), art))
    assert work.said("more.json describes a pack of its own, so it was not added to art.")
    assert not work.view.modified
    work.wish(work.offer("Add it as a file").wish)
    assert '"loose/more.json"' in work.view.packs[0].document.text
    work.desk.undo()
    work.settle()
    work.wish(work.offer("Make a pack of it").wish)
    assert [pack.name for pack in work.view.packs].count("more") == 1


def test_what_comes_with_a_manifest_is_added_all_the_same(work: AtWork, game: Path) -> None:
    write_tree(
        game.parent, {"loose/one.json": '{"assetPackID": "one"}', "loose/two.json": '{"assetPackID": 2}'}
    )
    names = ("loose/one.json", "loose/c.txt", "loose/two.json")
    work.wish(wishes.Add(tuple(game.parent / name for name in names), work.view.packs[0].path))
    assert work.said("one.json and 1 more describe packs of their own. art did not get them.")
    assert work.view.undo == "Add loose/c.txt (1 byte) to art"
