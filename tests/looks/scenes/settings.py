"""The settings of a project."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from studio.build.apple_packager import Packager
from studio.errors import StudioError
from studio.progress import CancelToken, unheard
from studio.project.target import Hosting, Tools
from studio.session.look import first_look
from studio.ui.project_settings.dialog import ProjectSettingsDialog
from studio.ui.project_settings.fields import ChoiceField, FormatsField, TextField
from studio.ui.project_settings.languages import LanguageField
from studio.ui.project_settings.open_pack import DeflateField, LevelField
from studio.ui.project_settings.opening import foreseen, words
from studio.ui.project_settings.packager import PackagerField, PackagerHere
from tests.builders import manifest, project, write_tree


def _project(folder: Path) -> Path:
    write_tree(folder, {f"{name}/{number}.png": b"1" for name in ("art", "maps") for number in range(4)})
    write_tree(folder, {f"voices/{tag}/line.wav": b"v" for tag in ("de", "en", "fr")})
    voices = {
        f"voices-{tag}.json": manifest(
            assetPackID=f"voices-{tag}", language=tag, fileSelectors=[{"directory": f"voices/{tag}"}]
        )
        for tag in ("de", "en", "fr")
    }
    return project(
        folder,
        {
            "art.json": manifest(userInfo={"a": 1}),
            "maps.json": manifest(assetPackID="maps", fileSelectors=[{"filePattern": "maps/*.png"}]),
            **voices,
        },
        ignore=["*.psd", "*.blend", "drafts/"],
        retiredIDs=["voices-old"],
        requiredLanguages={"*": ["de", "en"], "voices": ["de", "en", "fr"]},
        budgetTotal=4_800_000_000,
        severities={"PS-ID-LONG": "off", "PS-NOBODY-KNOWS": "often"},
        name="The Coast",
    )


def _dialog(*, height: int = 720, field: str | None = None, **chosen: object) -> ProjectSettingsDialog:
    with tempfile.TemporaryDirectory() as name:
        look = first_look(_project(Path(name)))
        opened = look.state.project
        assert opened is not None
        dialog = ProjectSettingsDialog(opened, None)
        dialog.show_words(words(opened.file.severities, CancelToken(), unheard))
        for one, value in chosen.items():
            choice = dialog.form.field(one)
            if isinstance(choice, ChoiceField) and isinstance(value, Hosting | Tools):
                choice.show_value(value)
        if dialog.edit is not None:
            dialog.show_foreseen(foreseen(look, look.texts, dialog.edit, CancelToken(), unheard))
    dialog.resize(dialog.width(), dialog.height() * height // 720)
    dialog.go_to(field)
    return dialog


def _first() -> QWidget:
    return _dialog(height=1500)


def _tools() -> QWidget:
    dialog = _dialog(field="tools", tools=Tools.XCODE_26)
    dialog.consequences.tree.expand(dialog.consequences.tree.model().index(0, 0))
    return dialog


def _hosting() -> QWidget:
    return _dialog(field="hosting", hosting=Hosting.SELF)


def _packager(here: PackagerHere) -> QWidget:
    dialog = _dialog(height=900, field="engine")
    field = dialog.form.field("engine")
    assert isinstance(field, PackagerField)
    field.show_value("apple")
    dialog.show_packager(here)
    return dialog


def _packager_found() -> QWidget:
    return _packager(PackagerHere(Packager(Path("/opt/apple/ba-package"), "1.2"), chosen=True))


def _packager_missing() -> QWidget:
    words = "Apple's packager (ba-package) was not found on this computer."
    return _packager(PackagerHere(None, StudioError(words, "Install Xcode.")))


def _wrong() -> QWidget:
    dialog = _dialog()
    name, language = dialog.form.field("name"), dialog.form.field("primary_language")
    assert isinstance(name, TextField)
    assert isinstance(language, LanguageField)
    name.show_text("")
    language.text.show_text("English_UK")
    return dialog


def _open_pack() -> QWidget:
    dialog = _dialog()
    formats, level, deflate = (dialog.form.field(name) for name in ("formats", "zip_level", "zip_deflate"))
    assert isinstance(formats, FormatsField)
    assert isinstance(level, LevelField)
    assert isinstance(deflate, DeflateField)
    formats.show_value(("aar", "zip"))
    level.show_value(12)
    deflate.show_value(value=True)
    dialog.go_to("zip_level")
    return dialog


SCENES: dict[str, Callable[[], QWidget]] = {
    "settings": _first,
    "settings-tools": _tools,
    "settings-hosting": _hosting,
    "settings-packager": _packager_found,
    "settings-packager-missing": _packager_missing,
    "settings-wrong": _wrong,
    "settings-open-pack": _open_pack,
}
