"""Notices for what was not added."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.session.including import Refusal, Why
from studio.ui import wishes
from studio.ui.look.colours import Meaning
from studio.ui.refusing import notices_for, without_project
from studio.workspace.dropped import look_at

A, B = Path("/p/a.aar"), Path("/p/b.aar")


def _refusal(path: Path, why: Why) -> Refusal:
    return Refusal(path=path, why=why, message=f"{path.name} was not added.", hint="")


@pytest.mark.parametrize(
    ("why", "wish"),
    [
        (Why.LINK, wishes.Add((A,), Path("art.json"))),
        (Why.ARCHIVE, wishes.OpenBuiltPack(A)),
        (Why.PROJECT, wishes.NewWindow(A)),
        (Why.OUTSIDE, wishes.Add((A,), None)),
        (Why.MISSING, None),
        (Why.THERE, None),
    ],
)
def test_each_reason_offers_what_helps(qtbot: QtBot, why: Why, wish: object) -> None:
    del qtbot
    (notice,) = notices_for([_refusal(A, why)], Path("art.json"))
    assert [offer.wish for offer in notice.offers][:1] == ([] if wish is None else [wish])
    assert notice.meaning is (Meaning.NOTE if why is Why.THERE else Meaning.WARNING)


def test_many_for_one_reason_are_one_notice(qtbot: QtBot) -> None:
    del qtbot
    both = [_refusal(A, Why.MISSING), _refusal(B, Why.MISSING), _refusal(A, Why.ARCHIVE)]
    first, second = notices_for(both)
    assert first.text == "a.aar was not added. The same holds for 1 more."
    assert second.text == "a.aar was not added."


def test_a_loose_file_without_a_project_offers_one_of_its_folder(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    (tmp_path / "a.txt").touch()
    (notice,) = without_project(look_at((tmp_path / "a.txt",)))
    assert notice.offers[0].wish == wishes.NewProject((tmp_path,))
    assert without_project(look_at((tmp_path,))) == ()
