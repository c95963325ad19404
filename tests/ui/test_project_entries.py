"""What is typed about a new project, and what stands there first."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from studio.languages.tags import LanguageTag
from studio.ui.project_entries import (
    first_folder,
    first_language,
    first_name,
    folder_entry,
    language_entry,
    name_entry,
)

ART, MAPS = Path("/games/coast/art"), Path("/games/coast/maps")


def test_a_name_loses_the_spaces_around_it() -> None:
    assert name_entry("  The Coast ").value == "The Coast"


@pytest.mark.parametrize("text", ["", "   ", "a/b", "a:b", ".hidden", "what?"])
def test_what_no_file_can_be_called_is_no_name(text: str) -> None:
    assert name_entry(text).problem is not None


@pytest.mark.parametrize("text", ["", "Games", "./here", "~/Games", "/a\0b"])
def test_a_folder_is_a_whole_path(text: str) -> None:
    assert folder_entry(text).problem is not None
    assert folder_entry(str(ART)).problem is None


@pytest.mark.parametrize(
    ("text", "meant"), [("en_GB", "en-GB"), ("French", "fr"), ("iw", "he"), ("en-GB-oxendict", "en-GB")]
)
def test_a_language_that_is_no_tag_comes_with_the_one_that_was_meant(text: str, meant: str) -> None:
    problem = language_entry(text).problem
    assert problem is not None
    (offer,) = problem.offers
    assert offer.wish == LanguageTag.parse(meant)


def test_a_language_is_written_as_it_should_be() -> None:
    assert language_entry(" PT-br ").value == "pt-BR"
    assert language_entry("").problem is not None


def test_a_project_is_called_and_lies_as_its_folders_suggest() -> None:
    assert first_name((ART,)) == "art"
    assert first_name((ART, MAPS)) == "coast"
    assert first_name(()) == ""
    assert first_folder((ART,), ()) == str(ART.parent)
    assert first_folder((ART,), (ART / "a",)) == str(ART)
    assert first_folder((ART, MAPS), ()) == str(ART.parent)
    assert first_folder((), ()) == ""


def test_the_first_language_is_the_systems_where_a_pack_may_have_it(monkeypatch: pytest.MonkeyPatch) -> None:
    system = QLocale("pt_BR")
    monkeypatch.setattr(QLocale, "system", lambda: system)
    assert LanguageTag.parse(first_language()).language == "pt"
    monkeypatch.setattr(system, "bcp47Name", lambda: "ca-valencia", raising=False)
    assert first_language() == "en"
