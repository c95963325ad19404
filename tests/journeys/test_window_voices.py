"""Real voice prompts in five languages, through the window: dropped, named by keys, built, taken apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from studio.build.report import Status
from studio.errors import Place
from studio.manifest.values import named_path
from studio.ui import wishes
from studio.ui.new_project import NewProjectDialog
from tests.journeys.person import Person
from tests.journeys.test_voices import FOLDERS, SOUNDS
from tests.second_decoder import decode

pytestmark = [
    pytest.mark.peer("asterisk-core-sounds"),
    pytest.mark.skipif(
        not all((SOUNDS / folder).is_dir() for folder in FOLDERS.values()),
        reason="Debian's asterisk-core-sounds-{en,es,fr,it,ru}-wav are not installed",
    ),
]

SPOKEN = {"en-US": "en-US", "es-MX": "Spanish (Mexico)", "fr-CA": "fr-CA", "it": "italiano", "ru": "Russian"}
"""How a person types each language: as a tag, or as a name in English or in the language itself."""


def test_five_folders_are_dropped_named_by_keys_and_built(person: Person, tmp_path: Path) -> None:
    home = tmp_path / "Phone Voices"
    assert person.drop([SOUNDS / name for name in FOLDERS.values()], on=person.window.start_page)
    dialog = person.window.findChild(NewProjectDialog)
    assert isinstance(dialog, NewProjectDialog)
    person.until(dialog.isVisible)
    for field, text in ((dialog.name_field, "Phone Voices"), (dialog.folder_field, str(home))):
        field.selectAll()
        person.type(text, on=field)
    QTest.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    person.until(lambda: person.window.desk is not None)
    person.wait()
    assert person.is_saved
    assert len(person.view.packs) == 5

    for tag, name in FOLDERS.items():
        pack = next(one for one in person.view.packs if named_path(one.manifest.selectors[0]).endswith(name))
        person.window.carry_out(wishes.GoTo(Place(pack.name, pack.path, "language")))
        language = person.window.focusWidget()
        assert isinstance(language, QLineEdit)
        person.type(SPOKEN[tag], on=language)
        person.press(Qt.Key.Key_Return, on=language)
        person.wait()
        assert str(next(one for one in person.view.packs if one.path == pack.path).language) == tag

    person.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier, on=person.window)
    person.wait()
    assert set(person.outcome().values()) == {Status.BUILT}
    for contents in person.view.state.contents:
        pack = contents.pack
        name = FOLDERS[str(pack.language)]
        items = decode((home / f"builds/{pack.name}.aar").read_bytes())
        files = {str(item["PAT"]): item.content for item in items if item.content is not None}
        files = {path: data for path, data in files.items() if path.startswith("Contents/")}
        expected = {
            f"Contents/{name}/{path.relative_to(SOUNDS / name).as_posix()}": path.read_bytes()
            for path in (SOUNDS / name).rglob("*")
            if path.is_file() and not path.is_symlink()
        }
        assert files == expected
