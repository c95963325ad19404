"""The window as a person uses it: real disk, real watch, real threads."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from studio.archive.entries import EntryType
from studio.archive.opening import open_archive
from studio.build.report import Status
from studio.errors import Place
from studio.project import intents
from studio.project.contents import PackedFile
from studio.session.opening import open_project
from studio.ui import wishes
from studio.ui.opener import SAMPLE_FOLDER
from studio.ui.panels.pack.contents_model import ContentsTable
from tests.journeys.person import Person

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def answer(person: Person, text: str) -> None:
    """Answer the question that stands before the window."""
    person.until(lambda: bool([box for box in person.window.findChildren(QMessageBox) if box.isVisible()]))
    box = next(box for box in person.window.findChildren(QMessageBox) if box.isVisible())
    button = next(button for button in box.buttons() if button.text().replace("&", "") == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    person.wait()


def listed(person: Person, name: str) -> list[tuple[str, int]]:
    """What the Contents tab of the pack ``name`` says that it ships: paths and sizes, in order."""
    contents = person.contents(name)
    person.panes.go_to(Place(manifest=contents.pack.path, path=contents.files[0].path))
    person.wait()
    table = person.panes.pack.contents.findChildren(ContentsTable)[0]
    return [(row.path, row.asset.size) for row in table.rows.all if isinstance(row, PackedFile)]


def stored(path: Path) -> list[tuple[str, int]]:
    """What the archive at ``path`` holds, but for its manifest, in order."""
    with open_archive(path) as archive:
        files = [one for one in archive.entries() if one.type is EntryType.FILE]
    inside = [(one.path.removeprefix("Contents/"), one.size) for one in files if "/" in one.path]
    return sorted(inside)


def test_from_the_sample_to_packs_and_back(person: Person, tmp_path: Path) -> None:
    person.push("Try the sample project")
    home = tmp_path / SAMPLE_FOLDER
    assert person.window.windowTitle() == "The Coast[*] — Pack Studio"
    assert person.problems == 5
    before = {path: path.read_bytes() for path in (home / "manifests").iterdir()}

    # Two problems are mended, each by going to it with a key and pressing its fix.
    person.choose("next-problem")
    for _ in range(5):
        problem = person.panes.problems.current
        assert problem is not None
        if problem.code in {"PS-PLATFORM-IPADOS", "PS-LANGUAGE-NAME"}:
            QTest.mouseClick(person.panes.problems.detail.buttons[0], Qt.MouseButton.LeftButton)
            person.wait()
        person.choose("next-problem")
    assert person.problems == 3
    assert person.pack("coast-voices-de").manifest.language == "de"
    assert person.pack("coast-textures").manifest.platforms[0] == "iOS"

    # The first build is cancelled; what is done is whole, and nothing else is there.
    person.choose("build")
    person.until(lambda: person.desk.is_building)
    person.choose("cancel-build")
    person.wait()
    assert Status.SKIPPED in person.outcome().values()
    assert person.is_saved, "a build saves first"
    assert all(path.suffix == ".aar" for path in (home / "builds").glob("*"))

    # The second is not.
    person.choose("build")
    person.wait()
    assert person.outcome()["coast-voices-ja"] is Status.FAILED
    assert len(list((home / "builds").glob("*.aar"))) == 6
    assert person.panes.build.isVisible()

    # What the Contents tab lists of a pack is what its archive holds, path by path.
    for path in sorted((home / "builds").glob("*.aar")):
        assert listed(person, path.stem) == stored(path)

    # Undo all, save: every manifest has the bytes that it had.
    while person.view.undo is not None:
        person.choose("undo")
    person.press(Key.Key_S, CONTROL, on=person.window)
    person.wait()
    assert person.is_saved
    assert {path: path.read_bytes() for path in (home / "manifests").iterdir()} == before

    # Close and open again by the list of recent projects.
    person.choose("close")
    person.wait()
    assert person.window.start_page.isVisible()
    person.open(home)
    assert person.problems == 5


def test_unsaved_work_is_asked_about_before_it_is_left(person: Person, tmp_path: Path) -> None:
    person.push("Try the sample project")
    pack = person.pack("coast-core")
    person.window.carry_out(wishes.Perform(intents.rename(pack, "core")))
    person.window.close()
    answer(person, "Keep it open")
    assert person.window.isVisible()
    assert person.pack("core").document is not pack.document
    person.window.close()
    answer(person, "Save and close")
    person.until(lambda: not person.window.isVisible())
    assert b'"core"' in pack.path.read_bytes()


def test_a_folder_becomes_a_project_packs_and_archives(person: Person, tmp_path: Path) -> None:
    art = tmp_path / "My Game" / "art"
    for name in ("sky", "sea"):
        (art / name).mkdir(parents=True)
        (art / name / "1.txt").write_text(name)
    assert person.drop([art], on=person.window.start_page)
    person.push("Make project")
    person.until(lambda: person.window.desk is not None)
    person.wait()
    assert sorted(pack.name for pack in person.view.packs) == ["sea", "sky"]
    assert not person.view.modified
    person.choose("build")
    person.wait()
    assert set(person.outcome().values()) == {Status.BUILT}
    project = person.view.project.path
    state = open_project(project)
    assert [[file.path for file in one.files] for one in state.contents] == [["sea/1.txt"], ["sky/1.txt"]]


def test_the_same_by_keys_alone(person: Person, tmp_path: Path) -> None:
    person.push("Try the sample project")
    person.press(Key.Key_N, CONTROL, SHIFT, on=person.window)
    person.wait()
    assert person.pack("new-pack").path == person.panes.chosen
    person.press(Key.Key_1, CONTROL, on=person.window)
    assert person.panes.assets.isAncestorOf(person.window.focusWidget())
    person.press(Key.Key_2, CONTROL, on=person.window)
    assert person.panes.packs.isAncestorOf(person.window.focusWidget())
    person.press(Key.Key_F2)
    person.type("extras")
    person.press(Key.Key_Return)
    person.wait()
    assert person.pack("extras").path == person.panes.chosen
    person.press(Key.Key_Z, CONTROL, on=person.window)
    assert person.pack("new-pack").path == person.panes.chosen
    person.press(Key.Key_Z, CONTROL, on=person.window)
    person.wait()
    assert len(person.view.packs) == 7
    assert not person.view.modified


def test_a_built_pack_dropped_on_the_window_is_looked_into_and_can_be_unpacked(
    person: Person, tmp_path: Path
) -> None:
    person.push("Try the sample project")
    person.window.carry_out(wishes.Build(("coast-core",)))
    person.wait()
    built = tmp_path / SAMPLE_FOLDER / "builds/coast-core.aar"
    person.choose("close")
    person.wait()
    wished: list[object] = []
    person.window.wished.connect(wished.append)
    assert person.drop([built], on=person.window.start_page)
    assert wished == [wishes.OpenBuiltPack(built)]
    person.window.opener.unpack(built, tmp_path)
    person.wait()
    assert "are in coast-core" in person.notices
    assert list((tmp_path / "coast-core").rglob("*.svg"))


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("gone", "is not there"),
        ("newer", "was written by a newer edition of Pack Studio"),
        ("broken", "cannot be read as a project"),
    ],
)
def test_a_project_that_cannot_be_opened_is_said_in_a_sentence(
    person: Person, tmp_path: Path, damage: str, sentence: str
) -> None:
    project = tmp_path / "Game.packstudio"
    if damage == "newer":
        project.write_text('{"format": 99, "name": "Game"}')
    elif damage == "broken":
        project.write_text('{"format": 1, "name"')
    person.open(project)
    assert sentence in person.notices
    assert person.window.start_page.isVisible()
    assert person.window.desk is None


def test_a_project_that_cannot_be_opened_leaves_the_open_one_open(person: Person, tmp_path: Path) -> None:
    person.push("Try the sample project")
    person.open(tmp_path / "nowhere")
    assert "is not there" in person.notices
    assert len(person.view.packs) == 7
    person.open(tmp_path / SAMPLE_FOLDER)
    assert "is not there" not in person.notices
    assert person.view.read_only is None


def test_a_link_to_a_project_file_opens_the_project_itself(person: Person, tmp_path: Path) -> None:
    person.push("Try the sample project")
    link = tmp_path / "elsewhere" / "Link.packstudio"
    link.parent.mkdir()
    link.symlink_to(person.view.project.path)
    person.open(link)
    assert len(person.view.packs) == 7
    assert person.view.project.folder == tmp_path / SAMPLE_FOLDER


def test_what_is_half_typed_is_in_the_build(person: Person, tmp_path: Path) -> None:
    person.push("Try the sample project")
    person.window.carry_out(wishes.ShowPane("packs"))
    person.press(Key.Key_F2)
    person.type("core")
    person.press(Key.Key_B, CONTROL, on=person.window)
    person.wait()
    assert "core" in person.outcome()
    assert person.is_saved


def test_a_folder_dropped_on_the_middle_is_meant_for_the_chosen_pack(person: Person, tmp_path: Path) -> None:
    person.push("Try the sample project")
    assert person.panes.chosen == person.pack("coast-core").path
    assert person.drop([tmp_path / SAMPLE_FOLDER / "assets/voices"], on=person.panes.pack)
    assert any(file.path.startswith("voices/") for file in person.contents("coast-core").files)


def test_a_game_of_ten_thousand_files_is_dropped_watched_and_built(person: Person, tmp_path: Path) -> None:
    """As many files as a game has; ``dev.py budgets window`` measures the window's pauses meanwhile."""
    game = tmp_path / "Game" / "content"
    for folder in range(100):
        place = game / f"part{folder % 5}" / f"level{folder:03}"
        place.mkdir(parents=True)
        for number in range(100):
            (place / f"piece{number:02}.dat").write_bytes(b"%d" % (folder * 100 + number))
    assert person.drop([game], on=person.window.start_page)
    person.push("Make project")
    person.until(lambda: person.window.desk is not None)
    person.wait()
    assert [pack.name for pack in person.view.packs] == [f"part{number}" for number in range(5)]
    (game / "part3" / "late.dat").write_bytes(b"late")
    person.until(lambda: len(person.contents("part3").files) == 2001)
    person.choose("build")
    person.wait()
    assert set(person.outcome().values()) == {Status.BUILT}
    building = person.desk.last_build
    assert building is not None
    assert building.report is not None
    assert sum(result.files for result in building.report.results) == 10_001
    person.window.carry_out(wishes.GoTo(person.pack("part3").place(path="content/part3/late.dat")))
    person.choose("build")
    person.wait()
    assert set(person.outcome().values()) == {Status.REUSED}
