"""What the desk says: what happened, to which thing, and what can be done."""

from __future__ import annotations

from pathlib import Path

from studio.errors import StudioError
from studio.session.session import Clash
from studio.ui import wishes
from studio.ui.desk.notices import (
    absent_notice,
    clash_notice,
    draft_notice,
    loaded_notice,
    not_saved_notice,
    read_only_notice,
    trouble_notice,
    unfit_draft_notice,
)
from studio.ui.pieces.notice_bar import Notice
from studio.workspace.drafts import Draft

_ART = Path("/game/manifests/art.json")
_MAPS = Path("/game/manifests/maps.json")
_TROUBLE = StudioError("The disk is full.", "Make room.", path=_ART)


def _wishes(notice: Notice) -> list[object]:
    return [offer.wish for offer in notice.offers]


def _draft() -> Draft:
    return Draft(_ART, 1_750_000_000, ())


def test_what_failed_is_told_in_its_own_words() -> None:
    notice = trouble_notice(_TROUBLE)
    assert (notice.text, notice.hint, _wishes(notice)) == ("The disk is full.", "Make room.", [])


def test_a_file_that_was_changed_or_removed_is_named() -> None:
    assert "art.json" in loaded_notice([_ART], gone=False).text
    assert "changed by another program" in loaded_notice([_ART], gone=False).text
    assert "was removed by another program" in loaded_notice([_ART], gone=True).text


def test_several_changed_files_are_one_notice_that_counts_them() -> None:
    assert "and 1 more" in loaded_notice([_ART, _MAPS], gone=False).text


def test_a_project_that_cannot_be_written_can_be_opened_again() -> None:
    notice = read_only_notice("The folder cannot be written.", _ART)
    assert notice.text == "The folder cannot be written."
    assert _wishes(notice) == [wishes.OpenProject(_ART)]


def test_a_clash_offers_both_and_takes_neither() -> None:
    for gone in (False, True):
        notice = clash_notice(Clash(_ART, gone))
        assert _wishes(notice) == [wishes.KeepMine(_ART), wishes.LoadTheirs(_ART)]
        assert ("removed" in notice.text) is gone
        assert notice.key == f"clash {_ART}"


def test_a_folder_that_is_gone_can_be_made_again_where_that_helps() -> None:
    folder = Path("/game/manifests")
    gone = StudioError("The folder is not there.", "Connect its disk.", path=folder)
    assert _wishes(absent_notice(gone, folder)) == [wishes.Rescan(), wishes.MakeFolder(folder)]
    assert _wishes(absent_notice(_TROUBLE, folder)) == [wishes.Rescan()]


def test_a_draft_that_fits_is_offered_and_one_that_does_not_is_said() -> None:
    assert _wishes(draft_notice(_draft())) == [wishes.Restore(), wishes.Discard()]
    assert _wishes(unfit_draft_notice(_draft())) == []


def test_what_could_not_be_saved_can_be_tried_again() -> None:
    notice = not_saved_notice(_TROUBLE)
    assert _wishes(notice) == [wishes.Save()]
    assert "kept as a draft" in notice.hint
