"""What there is to know of a folder that is watched."""

from __future__ import annotations

import pytest

from studio.session.sources import Doubt, Remark
from studio.ui.look.colours import Meaning
from studio.ui.pieces.source_words import meaning_of, remark_words


@pytest.mark.parametrize("doubt", list(Doubt))
def test_every_doubt_is_said_in_short_and_in_full(doubt: Doubt) -> None:
    short, full = remark_words("act1", Remark(doubt, "voices"))
    assert short
    assert "act1" in full
    assert full.endswith(".")
    assert "{" not in short + full
    assert meaning_of(Remark(doubt)) in Meaning


def test_an_overlap_is_explained() -> None:
    full = remark_words("act1", Remark(Doubt.INSIDE, "voices"))[1]
    assert full.replace("\u2066", "").replace("\u2069", "") == (
        "act1 lies in voices, which is watched already: its files are shown once, under voices."
    )


def test_the_folder_of_the_project_is_said_in_words() -> None:
    full = remark_words("voices", Remark(Doubt.INSIDE, "."))[1]
    assert full.replace("\u2066", "").replace("\u2069", "") == (
        "voices lies in the project's folder, which is watched already: "
        "its files are shown once, under the project's folder."
    )
    assert remark_words(".", Remark(Doubt.PROJECT, "Game.packstudio"))[1].startswith(
        "The project's folder holds the project itself."
    )
