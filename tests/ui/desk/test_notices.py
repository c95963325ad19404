"""What the desk says: what happened, to which thing, and what can be done."""

from __future__ import annotations

from pathlib import Path

from studio.errors import StudioError
from studio.session.session import Clash
from studio.ui import wishes
from studio.ui.desk.notices import (
    CLASH,
    absent_notice,
    clashes_notice,
    draft_notice,
    left_out_notice,
    loaded_notice,
    not_saved_notice,
    read_only_notice,
    trouble_notice,
    undrafted_notice,
    unfit_draft_notice,
)
from studio.ui.pieces.notice_bar import Notice
from studio.workspace.drafts import Draft, KeptDraft

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
    assert _wishes(notice) == [wishes.OpenProject(_ART), wishes.SaveCopy()]


def test_a_project_that_another_computer_has_open_can_be_taken_over() -> None:
    notice = read_only_notice("Game is open in a window on studio-mac.", _ART, elsewhere=True)
    assert wishes.OpenProject(_ART, over=True) in _wishes(notice)
    assert "never overwritten unasked" in notice.hint


def test_a_clash_offers_both_and_takes_neither() -> None:
    for gone in (False, True):
        notice = clashes_notice([Clash(_ART, gone)])
        assert _wishes(notice) == [
            wishes.KeepMine(_ART),
            wishes.LoadTheirs(_ART),
            wishes.Compare((_ART,)),
        ]
        assert ("removed" in notice.text) is gone
        assert notice.key == CLASH


def test_several_clashes_are_one_notice_that_settles_all_of_them() -> None:
    notice = clashes_notice([Clash(_ART, gone=False), Clash(_MAPS, gone=True)])
    assert "and 1 more" in notice.text
    assert _wishes(notice) == [
        wishes.KeepMine(_ART, (_MAPS,)),
        wishes.LoadTheirs(_ART, (_MAPS,)),
        wishes.Compare((_ART, _MAPS)),
    ]


def test_a_folder_that_is_gone_can_be_made_again_where_that_helps() -> None:
    folder = Path("/game/manifests")
    gone = StudioError("The folder is not there.", "Connect its disk.", path=folder)
    again, make, copy = wishes.Rescan(), wishes.MakeFolder(folder), wishes.SaveCopy()
    assert _wishes(absent_notice(gone, folder)) == [again, make, copy]
    assert _wishes(absent_notice(_TROUBLE, folder)) == [again, copy]
    broken = StudioError("It makes no sense.", "", path=_ART, line=3)
    assert _wishes(absent_notice(broken, folder)) == [again, wishes.OpenProject(_ART), copy]


def test_a_draft_that_fits_is_offered_and_one_that_does_not_is_said() -> None:
    draft, kept = _draft(), Path("/drafts/1.kept")
    assert _wishes(draft_notice(draft)) == [wishes.ShowDraft(draft), wishes.Restore(), wishes.Discard()]
    for notice in (unfit_draft_notice(KeptDraft(draft, kept)), left_out_notice(KeptDraft(draft, kept))):
        assert _wishes(notice) == [wishes.ShowDraft(draft, kept), wishes.ShowFile(kept)]
    assert _wishes(left_out_notice(KeptDraft(draft, None))) == []


def test_what_could_not_be_saved_can_be_tried_again() -> None:
    notice = not_saved_notice(_TROUBLE)
    assert _wishes(notice) == [wishes.Save(), wishes.SaveCopy()]
    assert "kept as a draft" in notice.hint
    assert not_saved_notice(_TROUBLE, drafted=False).hint == _TROUBLE.hint


def test_where_no_draft_can_be_kept_saving_and_a_copy_are_offered() -> None:
    assert _wishes(undrafted_notice(_TROUBLE)) == [wishes.Save(), wishes.SaveCopy()]
