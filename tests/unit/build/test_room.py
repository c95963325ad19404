"""What is said when a disk had too little room for a pack."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from studio.build.room import disk_of, telling_of_room
from studio.errors import StudioError
from studio.files import trouble
from studio.words import Words

PLENTY = 1 << 60
"""More bytes than any disk has."""


def fail(output: Path, number: int, needed: int) -> StudioError:
    """The error of a pack that could not be written for that reason."""
    with pytest.raises(StudioError) as caught, telling_of_room(output, needed):
        error = OSError(number, os.strerror(number))
        raise trouble(error, output, "written") from error
    return caught.value


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_the_disk_is_named_with_what_it_has_left_and_what_may_be_needed(tmp_path: Path, number: int) -> None:
    error = fail(tmp_path / "art.aar", number, PLENTY)
    assert error.message.startswith("art.aar could not be written: ")
    assert f"; {disk_of(tmp_path)} has " in error.message
    assert error.message.endswith(" left, and the pack may need 1,152,922 TB.")
    assert error.hint == "Free some space, or choose another folder."
    assert error.path == tmp_path / "art.aar"


def test_nothing_is_said_of_room_where_there_is_enough_of_it(tmp_path: Path) -> None:
    assert shutil.disk_usage(tmp_path).free > 1
    error = fail(tmp_path / "art.aar", errno.ENOSPC, 1)
    assert error.message == "art.aar could not be written: the disk is full."


def test_other_troubles_stay_as_they_are(tmp_path: Path) -> None:
    error = fail(tmp_path / "art.aar", errno.EROFS, PLENTY)
    assert error.message == "art.aar could not be written: the disk is read-only."
    with pytest.raises(StudioError, match=r"^It\.$"), telling_of_room(tmp_path / "art.aar", PLENTY):
        raise StudioError("It.", "Do that.")


def test_a_disk_is_told_by_its_top_folder_also_of_what_is_not_there_yet(tmp_path: Path) -> None:
    top = disk_of(tmp_path / "not" / "there" / "art.aar")
    assert os.path.ismount(top)
    assert tmp_path.is_relative_to(top)
    assert disk_of(top) == top


def test_the_longer_sentence_can_still_be_said_in_another_language(tmp_path: Path) -> None:
    message = fail(tmp_path / "art.aar", errno.ENOSPC, PLENTY).message
    assert isinstance(message, Words)
    cause = message.values["cause"]
    assert isinstance(cause, Words)
    assert cause.template == "{cause}; {disk} has {free} left, and the pack may need {needed}"
