"""All settings in one form."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studio.project.project_file import ProjectFile
from studio.project.target import Hosting, Tools
from studio.ui.project_settings.fields import ChoiceField, FolderField, FormatsField, TextField
from studio.ui.project_settings.form import SettingsForm
from studio.ui.project_settings.languages import LanguageField
from studio.ui.project_settings.lines import LinesField
from studio.ui.project_settings.open_pack import DeflateField, LevelField
from tests.ui.project_settings.made import Shown, coast

HERE: dict[str, object] = {
    "ignore": ["*.psd"],
    "retiredIDs": ["old"],
    "requiredLanguages": {"voices": ["de"]},
    "budgetTotal": 4_800_000_000,
    "severities": {"PS-ID-LONG": "off", "PS-X": 5},
    "formats": ["zip"],
    "lowestOS": 27,
}


@pytest.fixture
def form(tmp_path: Path, qtbot: QtBot) -> Iterator[SettingsForm]:
    shown = Shown(coast(tmp_path, **HERE), qtbot)
    yield shown.dialog.form
    shown.dialog.hide()


def test_a_form_that_nobody_touched_changes_nothing(form: SettingsForm) -> None:
    assert form.values() == {}


def test_every_field_gives_its_value_by_the_name_that_the_project_has_for_it(form: SettingsForm) -> None:
    for name, text in {
        "name": "Harbour",
        "required_languages:*": "en, de",
        "required_languages:voices": "",
        "budget_total": "",
        "budget_pack": "500 MB",
    }.items():
        field = form.field(name)
        assert isinstance(field, TextField)
        field.show_text(text)
    language = form.field("primary_language")
    ignored, retired = form.field("ignore"), form.field("retired_ids")
    hosting, tools, formats = form.field("hosting"), form.field("tools"), form.field("formats")
    source, output = form.field("source_root"), form.field("output_folder")
    assert isinstance(language, LanguageField)
    assert isinstance(ignored, LinesField)
    assert isinstance(retired, LinesField)
    assert isinstance(hosting, ChoiceField)
    assert isinstance(tools, ChoiceField)
    assert isinstance(formats, FormatsField)
    assert isinstance(source, FolderField)
    assert isinstance(output, FolderField)
    language.text.show_text("de")
    ignored.show_value(("*.blend",))
    retired.show_value(())
    hosting.show_value(Hosting.SELF)
    tools.show_value(Tools.XCODE_26)
    formats.show_value(("aar", "zip"))
    source.text.show_text("../assets")
    output.text.show_text("out")
    assert form.values() == {
        "name": "Harbour",
        "required_languages": {"*": ("en", "de")},
        "budget_total": None,
        "budget_pack": 500_000_000,
        "primary_language": "de",
        "ignore": ("*.blend",),
        "retired_ids": (),
        "hosting": Hosting.SELF,
        "tools": Tools.XCODE_26,
        "formats": ("aar", "zip"),
        "source_root": "../assets",
        "output_folder": "out",
    }
    values = form.values() or {}
    assert set(values) <= set(ProjectFile.model_fields)


def test_how_open_packs_are_compressed_is_asked_where_such_packs_are_built(form: SettingsForm) -> None:
    formats, level, deflate = form.field("formats"), form.field("zip_level"), form.field("zip_deflate")
    assert isinstance(formats, FormatsField)
    assert isinstance(level, LevelField)
    assert isinstance(deflate, DeflateField)
    rows = (form.row("zip_level"), form.row("zip_deflate"))
    assert not any(row.isHidden() for row in rows)
    level.show_value(19)
    deflate.show_value(value=True)
    assert form.values() == {"zip_level": 19, "zip_deflate": True}
    formats.show_value(("aar",))
    assert all(row.isHidden() for row in rows)


def test_what_is_wrong_stands_under_its_field_and_holds_everything_back(form: SettingsForm) -> None:
    field = form.field("budget_pack")
    assert isinstance(field, TextField)
    field.show_text("much")
    assert [one.message for one in form.row("budget_pack").problems] == ["much is no size."]
    assert form.values() is None


def test_an_offer_under_the_language_is_taken(form: SettingsForm) -> None:
    language = form.field("primary_language")
    assert isinstance(language, LanguageField)
    language.text.show_text("zh_CN")
    (problem,) = form.row("primary_language").problems
    form.row("primary_language").wished.emit(problem.offers[0].wish)
    assert form.values() == {"primary_language": "zh-CN"}


@pytest.mark.parametrize("name", ["tools", "hosting", "lowest_os", "severities", "budget_total", "ignore"])
def test_going_to_a_field_gives_it_the_focus(form: SettingsForm, name: str) -> None:
    row = form.go_to(name)
    assert row is form.row(name)
    control = form.row(name).control
    focus = control.focusProxy() or control
    assert form.window().focusWidget() is focus


def test_required_languages_are_found_by_the_name_of_the_field(form: SettingsForm) -> None:
    assert form.go_to("required_languages") is form.row("required_languages:*")
    assert form.go_to("nothing") is None


def test_every_control_has_a_name_for_those_who_hear_the_form(form: SettingsForm) -> None:
    kinds = (QLineEdit, QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractItemView)
    whole = (QAbstractSpinBox, QComboBox, QAbstractItemView)
    for control in form.findChildren(QWidget):
        inner = control.parentWidget()
        if not isinstance(control, kinds) or isinstance(inner, whole):
            continue
        if control.focusPolicy() and control.window() is form.window():
            text = control.text() if isinstance(control, QAbstractButton) else ""
            assert control.accessibleName() or text, control
