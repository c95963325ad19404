"""The form of a pack whose text broke, and form and text as two views of one document."""

from __future__ import annotations

import random
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studio.manifest.document import Document
from studio.project import intents
from studio.project.packs import read_pack
from studio.ui.panels.pack.form import ManifestForm
from studio.ui.panels.pack.last_good import LastGood, is_broken
from studio.ui.panels.pack.problem_lines import ProblemLines
from studio.ui.panels.pack.text_changes import in_editor
from studio.ui.pieces.offer import OfferLink
from studio.ui.wishes import GoTo, Perform
from tests.ui.panels.pack.text_stage import TEXT, Stage

BROKEN = TEXT.replace('"art",', '"art"')


class Both(Stage):
    """The text, and the form beside it."""

    def __init__(self, qtbot: QtBot, folder: Path, data: str | bytes = TEXT) -> None:
        self.sheet = QWidget()
        qtbot.addWidget(self.sheet)
        self.form = ManifestForm(self.sheet)
        self.form.wished.connect(self.hear)
        super().__init__(qtbot, folder, data)

    def show(self) -> None:
        super().show()
        self.form.show_pack(self.view(), self.session.packs[0])

    def edit_text(self, text: str) -> None:
        self.editor.show_text(text)
        self.tab.flush()

    @property
    def id_line(self) -> QLineEdit:
        return self.form.findChildren(QLineEdit)[0]

    def lock(self) -> ProblemLines:
        """What is said of the form as a whole."""
        return next(one for one in self.form.findChildren(ProblemLines) if one.parent() is self.form)

    def told(self) -> list[str]:
        return [one.message for one in self.lock().problems]


def test_the_form_keeps_what_the_last_good_text_said_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    both = Both(qtbot, tmp_path)
    both.edit_text(BROKEN.replace('"art"', '"walls"', 1))
    assert both.id_line.text() == "art"
    assert both.id_line.isReadOnly() or not both.id_line.isEnabled()
    assert both.told() == ["\u2066art.json\u2069: this is how it was before the text broke at line 4."]
    links = both.lock().findChildren(OfferLink)
    assert [link.text() for link in links] == ["Show the text", "Take back to the last good text"]
    links[0].click()
    place = next(wish.place for wish in both.wishes if isinstance(wish, GoTo))
    assert (place.line, place.column) == (4, 3)
    links[1].click()
    assert both.editor.text() == TEXT
    assert both.told() == []
    assert both.id_line.isEnabled()


def test_mending_the_text_brings_the_form_to_life(qtbot: QtBot, tmp_path: Path) -> None:
    both = Both(qtbot, tmp_path)
    both.edit_text(BROKEN)
    both.edit_text(TEXT.replace('"art",', '"walls",'))
    assert (both.id_line.text(), both.told()) == ("walls", [])


def test_of_a_pack_that_was_never_in_order_the_form_shows_what_can_be_read(
    qtbot: QtBot, tmp_path: Path
) -> None:
    both = Both(qtbot, tmp_path, BROKEN)
    assert both.id_line.text() == "art"
    assert both.told() == []


def test_two_versions_lock_the_form_until_one_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    merged = TEXT.replace(
        '  "assetPackID": "art",\n', '<<<<<<< a\n  "assetPackID": "art",\n=======\n>>>>>>> b\n'
    )
    both = Both(qtbot, tmp_path, merged)
    assert both.told() == ["art.json holds two versions of some lines. Keep one of them in its text first."]
    both.press("Keep the first (a)")
    assert both.told() == []
    assert both.data() == TEXT.encode()


def test_packs_that_are_not_shown_are_remembered_too(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path)
    memory, good = LastGood(), stage.session.packs[0]
    stage.session.edit(intents.new_pack(stage.session.project.manifest_folder, "zzz", ()))
    assert memory.before(stage.view(), stage.session.packs[1]) is None
    stage.session.edit(intents.write_text(good, BROKEN))
    before = memory.before(stage.view(), stage.session.packs[0])
    assert before is not None
    assert before.pack.document == good.document


def test_a_text_with_comments_and_a_comma_too_many_is_not_broken() -> None:
    path = Path("/game/manifests/art.json")
    for text, broken in ((TEXT, False), (TEXT.replace('"]\n', '"],\n'), False), (BROKEN, True), ("[]", True)):
        assert is_broken(read_pack(path, Document.read(text.encode()), path.parent)) is broken


class Somebody:
    """Does this and that to a pack, as chance has it."""

    def __init__(self, both: Both) -> None:
        self.both = both
        self.chance = random.Random(8)  # noqa: S311 -- for variety, not for secrets
        self.doing = (self.types, self.types, self.renames, self.steps_back, self.steps_on)

    def does_something(self) -> None:
        self.chance.choice(self.doing)()
        self.both.tab.flush()

    def types(self) -> None:
        line = self.chance.randrange(1, self.both.editor.blockCount() + 1)
        self.both.editor.go_to(line, self.chance.randrange(1, 40))
        letters = ["x", "  ", '"', ",", "// y", "{", "}", "\u00e9\U0001f600"]
        self.both.editor.insertPlainText(self.chance.choice(letters))

    def renames(self) -> None:
        pack = self.both.session.packs[0]
        if self.both.id_line.isEnabled() and not is_broken(pack):
            self.both.hear(Perform(intents.rename(pack, f"pack-{self.chance.randrange(9)}")))

    def steps_back(self) -> None:
        self.both.undo()

    def steps_on(self) -> None:
        self.both.session.redo()
        self.both.show()


def test_form_and_text_always_agree_whatever_is_done_in_whichever_order(qtbot: QtBot, tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf" + TEXT.replace(",\n", ",\r\n").encode()
    both = Both(qtbot, tmp_path, data)
    somebody, good = Somebody(both), both.session.packs[0]
    for _ in range(60):
        somebody.does_something()
        pack = both.session.packs[0]
        assert both.editor.text() == in_editor(pack.document.text)
        assert read_pack(pack.path, Document.read(pack.document.data), pack.base).manifest == pack.manifest
        good = good if is_broken(pack) else pack
        assert both.id_line.text() == (good.manifest.asset_pack_id or "")
    while both.session.history.cursor:
        both.session.undo()
    assert both.data() == data
