"""The manifest form: what is typed and clicked becomes edits of a real session."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QRadioButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from studio.languages.names import catalogue
from studio.project.edits import SetValue
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile
from studio.session.mending import Known, known
from studio.session.state import State
from studio.ui.panels.pack import shown
from studio.ui.panels.pack.form import ManifestForm
from studio.ui.pieces.form_row import FormRow
from studio.ui.pieces.offer import OfferLink
from studio.ui.pieces.reading_order import reading_order
from studio.ui.wishes import GoTo, Mend, Perform, Settle
from tests.builders import manifest
from tests.ui.panels.pack.conftest import Open
from tests.ui.panels.pack.harness import Harness, project_with

# Lists that open below a line ask the platform for what it lacks.


def line(harness: Harness, name: str) -> QLineEdit:
    return next(one for one in harness.form.findChildren(QLineEdit) if one.accessibleName() == name)


def box(harness: Harness, name: str) -> QCheckBox:
    return next(one for one in harness.form.findChildren(QCheckBox) if one.accessibleName() == name)


def radio(harness: Harness, name: str) -> QRadioButton:
    return next(one for one in harness.form.findChildren(QRadioButton) if one.accessibleName() == name)


def click(widget: QWidget) -> None:
    """Click where its sign or its words are: a check box is wider than what it shows."""
    start = QPoint(8, widget.height() // 2) if widget.width() > 60 else widget.rect().center()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=start)


def row(harness: Harness, key: str) -> FormRow:
    fields = {
        "assetPackID": "_id",
        "language": "_language",
        "downloadPolicy": "_policy",
        "platforms": "_platforms",
    }
    found = getattr(harness.form, fields[key]).findChild(FormRow)
    assert isinstance(found, FormRow)
    return found


def links(widget: QWidget) -> list[OfferLink]:
    return [one for one in widget.findChildren(OfferLink) if one.isVisibleTo(widget)]


def test_each_key_renames_the_pack_and_all_of_them_are_one_step(opened: Open) -> None:
    harness = opened(manifest())
    field = line(harness, "Asset pack ID")
    harness.form.go_to("assetPackID")
    QTest.keyClicks(field, "sky")
    assert harness.pack.manifest.asset_pack_id == "sky"
    assert len(harness.edits) == 3
    harness.undo()
    assert field.text() == "art"
    harness.redo()
    assert field.text() == "sky"


def test_typing_in_the_middle_keeps_its_cursor_while_views_come_in_between(opened: Open) -> None:
    harness = opened(manifest(assetPackID="ac"))
    field = line(harness, "Asset pack ID")
    field.setFocus()
    field.setCursorPosition(1)
    for letter in "bbb":
        QTest.keyClicks(field, letter)
        harness.show_checking()
        harness.look()
    assert (field.text(), field.cursorPosition()) == ("abbbc", 4)
    assert field.hasFocus()


def test_leaving_the_id_makes_what_is_typed_next_a_step_of_its_own(opened: Open) -> None:
    harness = opened(manifest())
    field = line(harness, "Asset pack ID")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert isinstance(harness.wishes[-1], Settle)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "two")
    harness.undo()
    assert harness.pack.manifest.asset_pack_id == "one"
    assert field.text() == "one"


def test_undo_belongs_to_the_window_in_the_id_line(opened: Open) -> None:
    harness = opened(manifest())
    field = line(harness, "Asset pack ID")
    field.setFocus()
    modifier, key = Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Z
    override = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifier)
    QApplication.sendEvent(field, override)
    assert not override.isAccepted()


def test_an_id_that_the_store_refuses_says_why_at_once_and_offers_the_legal_one(opened: Open) -> None:
    harness = opened(manifest())
    field = line(harness, "Asset pack ID")
    harness.form.go_to("assetPackID")
    QTest.keyClicks(field, "my_art")
    assert "underscore" in row(harness, "assetPackID").problems[0].message
    click(links(row(harness, "assetPackID"))[0])
    assert isinstance(harness.wishes[-1], Mend)
    assert field.text() == "my-art"
    assert row(harness, "assetPackID").problems == ()


def test_an_id_that_another_pack_has_is_named_while_it_is_typed(opened: Open) -> None:
    harness = opened(manifest(), b=manifest(assetPackID="music"))
    harness.form.go_to("assetPackID")
    QTest.keyClicks(line(harness, "Asset pack ID"), "Music")
    assert "music" in row(harness, "assetPackID").problems[0].message


def test_a_tag_is_set_with_enter(opened: Open) -> None:
    harness = opened(manifest())
    field = line(harness, "Language")
    field.setFocus()
    QTest.keyClicks(field, "pt-br")
    assert harness.edits == []
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert harness.pack.manifest.language == "pt-BR"
    assert field.text() == "pt-BR"


def test_a_language_is_set_by_its_name_once_names_are_known(opened: Open) -> None:
    harness = opened(manifest())
    harness.form.set_languages(catalogue())
    field = line(harness, "Language")
    field.setFocus()
    QTest.keyClicks(field, "Japanese")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert harness.pack.manifest.language == "ja"


def test_a_language_is_chosen_from_the_list(opened: Open, qtbot: QtBot) -> None:
    harness = opened(manifest())
    harness.form.set_languages(catalogue())
    field = line(harness, "Language")
    field.setFocus()
    QTest.keyClicks(field, "Brazil")
    completer = field.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    assert "Portuguese (Brazil)" in str(popup.model().index(0, 0).data())
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert harness.pack.manifest.language == "pt-BR"
    assert len(harness.edits) == 1


def test_a_text_that_is_no_tag_is_refused_with_the_reason_and_a_better_one(opened: Open) -> None:
    harness = opened(manifest())
    field = line(harness, "Language")
    field.setFocus()
    QTest.keyClicks(field, "en-GB-oxendict")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert harness.edits == []
    assert "oxendict" in row(harness, "language").problems[0].message
    harness.look()
    assert field.text() == "en-GB-oxendict"
    click(links(row(harness, "language"))[0])
    assert harness.pack.manifest.language == "en-GB"


def test_esc_drops_what_was_typed_as_a_language(opened: Open) -> None:
    harness = opened(manifest(language="fr"))
    field = line(harness, "Language")
    harness.form.go_to("language")
    QTest.keyClicks(field, "d")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "fr"
    assert harness.edits == []


def test_an_empty_language_is_all_languages(opened: Open) -> None:
    harness = opened(manifest(language="fr"))
    clear = next(
        one
        for one in harness.form.findChildren(QToolButton)
        if one.accessibleName() == "Make it a pack for all languages"
    )
    click(clear)
    assert harness.pack.manifest.language is None
    assert not clear.isVisible()


def test_what_is_typed_as_a_language_survives_views(opened: Open) -> None:
    harness = opened(manifest(language="fr"))
    field = line(harness, "Language")
    harness.form.go_to("language")
    QTest.keyClicks(field, "de-")
    harness.look()
    QTest.keyClicks(field, "AT")
    harness.show_checking()
    assert (field.text(), field.cursorPosition()) == ("de-AT", 5)


def test_a_policy_is_chosen_and_keeps_its_events(opened: Open) -> None:
    harness = opened(manifest())
    click(radio(harness, "Prefetch"))
    assert box(harness, "First installation").isChecked()
    assert box(harness, "Subsequent update").isChecked()
    click(box(harness, "Subsequent update"))
    assert "not download the pack again" in row(harness, "downloadPolicy").control.accessibleDescription()
    click(radio(harness, "Essential"))
    policy = harness.pack.manifest.policy
    assert policy is not None
    assert policy.model_dump() == {"kind": "essential", "events": ("firstInstallation",)}
    harness.undo()
    assert radio(harness, "Prefetch").isChecked()


def test_an_event_that_does_not_exist_is_listed_and_kept_until_it_is_unchecked(opened: Open) -> None:
    policy = {"essential": {"installationEventTypes": ["fullMoon"]}}
    harness = opened(manifest(downloadPolicy=policy))
    click(box(harness, "First installation"))
    assert '"firstInstallation"' in harness.text
    assert '"fullMoon"' in harness.text
    click(box(harness, "fullMoon"))
    assert '"fullMoon"' not in harness.text


def test_a_policy_without_events_says_so(opened: Open) -> None:
    harness = opened(
        manifest(downloadPolicy={"essential": {"installationEventTypes": ["firstInstallation"]}})
    )
    click(box(harness, "First installation"))
    assert "empty" in row(harness, "downloadPolicy").problems[0].message


def test_platforms_are_checked_and_strange_ones_removed(opened: Open) -> None:
    harness = opened(manifest(platforms=["iOS", "webOS"]))
    click(box(harness, "tvOS"))
    assert list(harness.pack.manifest.platforms) == ["iOS", "webOS", "tvOS"]
    harness.form.go_to("platforms[1]")
    button = QApplication.focusWidget()
    assert button is not None
    assert button.accessibleName() == "Remove webOS"
    click(button)
    click(box(harness, "iOS (and iPadOS)"))
    assert list(harness.pack.manifest.platforms) == ["tvOS"]


def test_a_fix_under_its_field_is_carried_out(opened: Open) -> None:
    harness = opened(manifest(platforms=["iPadOS"]))
    click(links(row(harness, "platforms"))[0])
    assert harness.pack.manifest.platforms == ("iOS",)


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("assetPackID", "Asset pack ID"),
        ("language", "Language"),
        ("downloadPolicy", "Prefetch"),
        ("downloadPolicy.prefetch.installationEventTypes[0]", "First installation"),
        ("platforms", "iOS (and iPadOS)"),
        ("platforms[1]", "macOS"),
    ],
)
def test_going_to_a_field_gives_its_control_the_focus(opened: Open, field: str, name: str) -> None:
    policy = {"prefetch": {"installationEventTypes": ["firstInstallation"]}}
    harness = opened(manifest(downloadPolicy=policy, platforms=["iOS", "macOS"]))
    assert harness.form.go_to(field)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == name


def test_a_field_that_no_form_has_is_not_gone_to(opened: Open) -> None:
    harness = opened(manifest())
    assert not harness.form.go_to("author")
    assert not harness.form.go_to("userInfo")


DAMAGE = {
    "nothing": "",
    "no object": "[1, 2]",
    "only words": "hello",
    "wrong types": '{"assetPackID": 1, "language": 2, "downloadPolicy": 3, "fileSelectors": 4}',
    "null": '{"assetPackID": null, "language": null, "downloadPolicy": null, "fileSelectors": null}',
    "doubled": '{"assetPackID": "a", "assetPackID": "b", "platforms": [], "platforms": ["iOS"]}',
    "unfinished": '{"assetPackID": "a", "platforms": ["iOS", "fileSelectors": [{"file": "x"',
    "strange selectors": '{"fileSelectors": [1, {}, {"file": 2}, {"file": "a", "directory": "b"}, []]}',
    "strange policy": '{"downloadPolicy": {"sometimes": {}, "prefetch": {"installationEventTypes": 7}}}',
    "strange lists": '{"platforms": [1, "iOS", null], "downloadPolicy": {"essential": {}}}',
    "deep": "[" * 300,
    "not utf-8": '{"assetPackID": "caf\udce9"}',
}


@pytest.mark.parametrize("damage", sorted(DAMAGE))
def test_a_manifest_with_any_damage_opens_and_can_be_looked_at(
    qtbot: QtBot, tmp_path: Path, damage: str
) -> None:
    path = project_with(tmp_path, manifest())
    (tmp_path / "manifests" / "a.json").write_bytes(DAMAGE[damage].encode("utf-8", "surrogateescape"))
    form = ManifestForm()
    qtbot.addWidget(form)
    harness = Harness(form, path)
    form.show()
    for field in ("assetPackID", "language", "downloadPolicy", "platforms", "fileSelectors[0]"):
        assert form.go_to(field)
    harness.look()
    assert harness.edits == []


def test_a_value_of_the_wrong_kind_leads_to_its_line_of_the_text(opened: Open) -> None:
    harness = opened('{\n  "assetPackID": "a",\n  "platforms": "iOS"\n}')
    assert not box(harness, "macOS").isEnabled()
    click(links(row(harness, "platforms"))[0])
    wish = harness.wishes[-1]
    assert isinstance(wish, GoTo)
    assert (wish.place.field, wish.place.line) == (None, 3)


def test_a_project_that_is_read_only_can_be_looked_at_and_not_changed(opened: Open) -> None:
    sentence = "Ada has this project open."
    harness = opened(manifest(platforms=["iPadOS"]), read_only=sentence)
    QTest.keyClicks(line(harness, "Asset pack ID"), "x")
    click(radio(harness, "Essential"))
    click(box(harness, "tvOS"))
    assert [wish for wish in harness.wishes if not isinstance(wish, Settle)] == []
    assert line(harness, "Asset pack ID").toolTip() == sentence
    assert links(harness.form) == []


def test_another_pack_takes_the_place_of_what_was_being_typed(opened: Open) -> None:
    harness = opened(manifest(), b=manifest(assetPackID="music", language="ja"))
    harness.form.go_to("assetPackID")
    QTest.keyClicks(line(harness, "Asset pack ID"), "x")
    harness.manifest = harness.session.packs[1].path
    harness.show()
    assert line(harness, "Asset pack ID").text() == "music"
    assert line(harness, "Language").text() == "ja"


def test_tab_follows_the_order_of_reading(opened: Open) -> None:
    harness = opened(manifest(assetPackID="a_b", platforms=["iPadOS", "webOS"], sourceRoot="."))
    wanted = [one for one in reading_order(harness.form) if one.isVisible() and one.isEnabled()]
    # A group of radio buttons is one stop, and so is the list of selectors.
    stops = [one for one in wanted if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len([one for one in stops if isinstance(one, QRadioButton)]) == 1
    stops[0].setFocus()
    seen: list[QWidget] = []
    for _ in stops:
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert [one.accessibleName() for one in seen] == [one.accessibleName() for one in stops]


def test_every_control_has_a_name_for_those_who_hear_the_form(opened: Open) -> None:
    harness = opened(manifest(assetPackID="a_b", platforms=["iPadOS"], sourceRoot=".", language="fr"))
    assert [one for one in reading_order(harness.form) if not one.accessibleName()] == []


def test_a_form_that_reads_from_right_to_left_keeps_ids_left_to_right(opened: Open, qtbot: QtBot) -> None:
    harness = opened(manifest())
    platform = box(harness, "tvOS")
    before = platform.mapTo(harness.form, QPoint()).x()
    harness.form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: platform.mapTo(harness.form, QPoint()).x() != before)
    assert line(harness, "Asset pack ID").layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_an_edit_names_the_value_it_changes(opened: Open) -> None:
    harness = opened(manifest())
    click(radio(harness, "Essential"))
    wish = harness.wishes[-1]
    assert isinstance(wish, Perform)
    assert isinstance(wish.edit.changes[0], SetValue)
    assert wish.edit.focus.field == "downloadPolicy"


def test_what_is_known_of_all_packs_is_gathered_once_for_all_problems_of_one(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    harness = opened(manifest(assetPackID="a b", language="de_DE", platforms=["ios", "tvos"]))
    asked: list[Known] = []

    def noted(packs: Iterable[Pack], project: ProjectFile, state: State) -> Known:
        asked.append(known(packs, project, state))
        return asked[-1]

    monkeypatch.setattr(shown, "known", noted)
    harness.look()
    offers = [link.text() for link in harness.form.findChildren(OfferLink) if link.isVisible()]
    assert len(offers) > 2
    assert len(asked) == 1
