"""Looking into archives."""

from __future__ import annotations

import pytest

from studio.workspace.previews.preview import FactName, FactsShown, NotShown
from tests.looked_into import Look
from tests.media import archive


def test_the_entries_of_a_zip_are_counted(look: Look) -> None:
    found = look("a.zip", archive(5))
    assert found == FactsShown(((FactName.FORMAT, "Zip archive"), (FactName.ENTRIES, 5)))


def test_more_entries_than_two_bytes_hold_are_counted(look: Look) -> None:
    assert (FactName.ENTRIES, 70_000) in facts(look("a.zip", archive(70_000)))


def test_a_pack_that_was_built_is_called_one(look: Look) -> None:
    packed = facts(look("a.pack.zip", archive(3, last=".pack-index.json")))
    assert packed == ((FactName.FORMAT, "Built asset pack (Zstandard in zip)"), (FactName.ENTRIES, 2))
    assert facts(look("a.aar", b"AA01" + bytes(20))) == (
        (FactName.FORMAT, "Built asset pack (Apple archive)"),
    )


@pytest.mark.parametrize(
    ("content", "form"),
    [(b"7z\xbc\xaf\x27\x1c" + bytes(30), "7-Zip archive"), (b"AA01" + bytes(30), "Apple archive")],
)
def test_other_archives_are_named(content: bytes, form: str, look: Look) -> None:
    assert facts(look("a.bin", content)) == ((FactName.FORMAT, form),)


def test_a_zip_that_breaks_off_is_damaged(look: Look) -> None:
    found = look("a.zip", archive()[:-30])
    assert isinstance(found, NotShown)
    assert found.message == "a.zip says that it is a Zip archive, but it is damaged or not complete."


def facts(found: object) -> tuple[tuple[FactName, str | int | float], ...]:
    assert isinstance(found, FactsShown), found
    return found.facts
