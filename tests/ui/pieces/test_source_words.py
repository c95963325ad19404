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
