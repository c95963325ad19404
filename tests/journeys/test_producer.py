"""A producer makes localized packs of a folder of voices with a few clicks, and sees who gets which."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from studio.build.report import Status
from studio.ui.panels.audience.packs_table import Column
from studio.ui.per_language.dialog import PerLanguageDialog
from tests.builders import write_tree
from tests.journeys.person import Person
from tests.second_decoder import decode

TAGS = ("de", "en", "fr", "ja", "pt-BR")
SPOKEN = {
    "de": "Hallo",
    "en": "Hello",
    "fr": "Bonjour",
    "ja": "こんにちは",
    "pt-BR": "Olá",
}


def stored(pack: Path) -> dict[str, str]:
    """The files that a built pack puts on a device, and what is in them, as another decoder reads it."""
    items = {str(item["PAT"]): item.content for item in decode(pack.read_bytes())}
    found = {path: data.decode() for path, data in items.items() if data is not None}
    return {path.removeprefix("Contents/"): text for path, text in found.items() if "/" in path}


def planned(dialog: PerLanguageDialog) -> list[tuple[str | None, str, int]]:
    return [(row.pack_id, str(row.tag), row.files) for row in dialog.plan.rows]


def whom_it_reaches(person: Person, pack: str) -> dict[str, str]:
    """Go from the pack to the people who get it; what becomes of each pack on the device of the first."""
    person.click_pack(pack)
    person.push("Show who gets it")
    shown = person.panes.audience.tables.packs
    assert shown.isVisible()
    rows = [shown.model().index(row, Column.PACK) for row in range(shown.model().rowCount())]
    return {row.data(): row.siblingAtColumn(Column.WHEN).data() for row in rows}


def test_five_localized_packs_are_made_and_built_in_under_ten_actions(person: Person, tmp_path: Path) -> None:
    files = {f"voices/{tag}/hello.txt": text for tag, text in SPOKEN.items()}
    coast = write_tree(tmp_path / "Coast", {**files, "art/sky.txt": "sky"})

    person.drop([coast], on=person.window.start_page)
    person.push("No packs yet")
    person.push("Make project")
    person.until(lambda: person.window.desk is not None)
    person.wait()
    person.drop([coast / "voices"], on=person.panes.assets)
    person.offer("Make one pack per language…")
    dialog = person.window.findChild(PerLanguageDialog)
    assert isinstance(dialog, PerLanguageDialog)
    person.push("The same path in every language")
    # What will be there is there to be read before it is made.
    assert planned(dialog) == [(f"voices-{tag}", tag, 1) for tag in TAGS]
    assert not person.view.packs
    person.push("Make 5 packs")
    person.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    person.wait()
    assert person.actions == 8

    assert {(pack.name, str(pack.language)) for pack in person.view.packs} == {
        (f"voices-{tag}", tag) for tag in TAGS
    }
    assert person.outcome() == {f"voices-{tag}": Status.BUILT for tag in TAGS}
    assert person.is_saved
    for tag, text in SPOKEN.items():
        assert stored(coast / f"builds/voices-{tag}.aar") == {"voices/hello.txt": text}

    for tag in TAGS:
        comes = {f"voices-{other}": "On demand" if other == tag else "Never" for other in TAGS}
        assert whom_it_reaches(person, f"voices-{tag}") == comes
