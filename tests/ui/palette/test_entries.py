"""Finding commands by a few letters."""

from __future__ import annotations

from studio.ui.palette.entries import Command, Entry, found, unasked


def command(text: str, *, obstacle: str | None = None, about: str = "", english: str = "") -> Command:
    entry = Entry(text.lower(), text, text, obstacle=obstacle)
    return Command(entry, english or text, "Build", about)


SOME = (
    command("Mark as released", about="Say which built packs people have."),
    command("Build what changed"),
    command("Build the chosen pack", obstacle="Choose a pack first."),
    command("Speichern", english="Save"),
)


def keys(entries: tuple[Entry, ...]) -> list[str]:
    return [one.text for one in entries]


def test_what_cannot_be_done_stands_below_all_that_can() -> None:
    assert keys(found(SOME, "buil")) == [
        "Build what changed",
        "Speichern",
        "Mark as released",
        "Build the chosen pack",
    ]


def test_a_command_is_found_in_english_too_and_by_what_it_does() -> None:
    assert keys(found(SOME, "save")) == ["Speichern"]
    assert keys(found(SOME, "people")) == ["Mark as released"]
    assert keys(found(SOME, "zebra")) == []


def test_while_nothing_is_typed_those_used_last_come_first() -> None:
    shown = unasked(SOME, ["speichern", "gone"], "Used last", "All")
    assert keys(shown)[0] == "Speichern"
    assert keys(shown)[-1] == "Build the chosen pack"
    assert [one.group for one in shown] == ["Used last", "All", "All", "All"]
    assert {one.group for one in unasked(SOME, [], "Used last", "All")} == {""}
