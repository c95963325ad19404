"""From a wish to two versions side by side, at an open project."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.project import intents
from studio.session.keeping import draft_of
from studio.ui import wishes
from studio.ui.comparing.dialog import CompareDialog
from studio.ui.comparing.opening import CompareOpener
from studio.ui.pieces.notice_bar import Notice
from tests.builders import manifest, project, write_tree
from tests.ui.desks import AtWork


class Office:
    """A desk with an edited pack, and the opener that works at it; what is wished goes to the desk."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        write_tree(folder, {"art/a.txt": b"a"})
        self.work = AtWork(project(folder, {"art.json": manifest()}), qtbot)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.notices: list[Notice] = []
        self.opener = CompareOpener(self.window)
        self.opener.wished.connect(self.work.desk.carry_out)
        self.opener.noticed.connect(self.notices.append)
        self.opener.work_at(self.work.desk)
        self.window.show()
        self.path = self.work.view.packs[0].path
        self.work.desk.perform(intents.rename(self.work.view.packs[0], "mine"))
        self.work.settle()

    def wish(self, wish: object) -> None:
        self.opener.acts[type(wish)](wish)
        self.work.settle()

    def theirs(self, pack_id: str) -> None:
        """Another program writes the manifest."""
        self.path.write_text(json.dumps(manifest(assetPackID=pack_id), indent=2))
        self.work.wish(wishes.Rescan())

    def is_open(self) -> bool:
        return self.opener.dialog is not None

    @property
    def dialog(self) -> CompareDialog:
        dialog = self.opener.dialog
        assert dialog is not None
        return dialog

    @property
    def right(self) -> str:
        return "\n".join(row.right or "" for row in self.dialog.rows.rows)


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    made = Office(tmp_path, qtbot)
    yield made
    made.opener.work_at(None)
    made.window.hide()
    made.work.close()


def test_a_clash_is_shown_follows_the_disk_and_ends_with_the_choice(office: Office) -> None:
    office.theirs("first")
    office.wish(wishes.Compare((office.path,)))
    assert '"first"' in office.right
    office.theirs("second")
    assert '"second"' in office.right
    office.dialog.offers[1].click()
    office.work.settle()
    assert not office.is_open()
    assert office.work.view.packs[0].name == "second"
    assert office.notices == []


def test_a_clash_that_ends_by_itself_closes_the_dialog(office: Office) -> None:
    office.theirs("theirs")
    office.wish(wishes.Compare((office.path,)))
    office.theirs("art")  # Back to what it was.
    office.work.wish(wishes.LoadTheirs(office.path))
    assert not office.is_open()
    assert office.notices == []


def test_who_decides_later_gets_the_offer_again(office: Office) -> None:
    office.theirs("theirs")
    office.wish(wishes.Compare((office.path,)))
    office.dialog.reject()
    assert wishes.KeepMine(office.path) in [offer.wish for offer in office.notices[-1].offers]


def test_a_draft_is_shown_and_offered_again_while_nobody_decides(office: Office) -> None:
    session = office.work.desk.session
    draft = draft_of(session, 5.0)
    session.undo()
    office.wish(wishes.ShowDraft(draft))
    assert '"mine"' in office.right
    office.dialog.reject()
    assert wishes.Restore() in [offer.wish for offer in office.notices[-1].offers]


def test_what_was_kept_aside_can_be_used_as_one_step(office: Office, tmp_path: Path) -> None:
    session = office.work.desk.session
    draft = replace(draft_of(session, 5.0), project=session.path)
    session.undo()
    office.wish(wishes.ShowDraft(draft, tmp_path / "1.kept"))
    office.dialog.offers[0].click()
    office.work.settle()
    assert office.work.view.packs[0].name == "mine"
    office.work.wish(wishes.Undo())
    assert office.work.view.packs[0].name == "art"
    assert office.notices == []
