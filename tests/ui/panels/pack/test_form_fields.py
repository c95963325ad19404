"""ID, policy, platforms, source root and what else a manifest says, as fields of the form."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studio.project.edits import Edit, SetProject
from studio.project.releases import BuiltPack, Release, ReleasedVersion, Releases
from studio.ui.panels.pack.id_field import IdField
from studio.ui.panels.pack.platforms_field import PlatformsField
from studio.ui.panels.pack.policy_field import PolicyField
from studio.ui.panels.pack.root_field import RootField
from studio.ui.panels.pack.unknown_keys import UnknownKeys
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.form_row import FormRow
from studio.ui.pieces.offer import OfferLink
from studio.ui.wishes import AskForSourceRoot, GoTo
from tests.builders import Values, manifest
from tests.ui.panels.pack.conftest import Open
from tests.ui.panels.pack.harness import Harness

Field = type[IdField] | type[PlatformsField] | type[PolicyField] | type[RootField] | type[UnknownKeys]

NOWHERE = Releases()


def field(harness: Harness, kind: Field) -> QWidget:
    found = harness.form.findChild(kind)
    assert isinstance(found, QWidget)
    return found


def row(harness: Harness, kind: Field) -> FormRow:
    found = field(harness, kind).findChild(FormRow)
    assert isinstance(found, FormRow)
    return found


def caption(harness: Harness, kind: Field) -> str:
    return row(harness, kind).control.accessibleDescription()


def line(harness: Harness, name: str) -> QLineEdit:
    return next(one for one in harness.form.findChildren(QLineEdit) if one.accessibleName() == name)


def button(harness: Harness, name: str) -> QAbstractButton:
    return next(one for one in harness.form.findChildren(QAbstractButton) if one.accessibleName() == name)


def texts(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def paste(where: QLineEdit, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    where.setFocus()
    where.selectAll()
    where.paste()


def own_server(harness: Harness) -> None:
    harness.session.edit(Edit("", (SetProject({"hosting": "self"}),)))
    harness.show()


def show_released(harness: Harness, platforms: tuple[str, ...] | None, *, version: int = 2) -> None:
    """Have ``art`` released for ``platforms``, in build 3."""
    view = harness.view
    mark = ReleasedVersion(id="art", version=version, build=3, platforms=platforms)
    releases = Releases(
        {"art": Release("art", 3, platforms)}, {"a.json": "art"}, {"art": BuiltPack("art", 3)}
    )
    file = view.project.file.model_copy(update={"released": (mark,)})
    shown = replace(
        view, state=replace(view.state, releases=releases), project=replace(view.project, file=file)
    )
    harness.form.show_pack(shown, harness.pack)


# The ID


def test_every_character_that_the_store_refuses_is_named(opened: Open) -> None:
    harness = opened(manifest())
    harness.form.go_to("assetPackID")
    QTest.keyClicks(line(harness, "Asset pack ID"), "-my_art.v2 ")
    message = row(harness, IdField).problems[0].message
    for name in ("a space", "a dot", "an underscore", "a hyphen stands first or last"):
        assert name in message


def test_what_is_allowed_stands_under_the_id_where_the_store_decides(opened: Open) -> None:
    harness = opened(manifest())
    assert "Letters, digits and inner hyphens" in caption(harness, IdField)
    own_server(harness)
    assert "Letters" not in caption(harness, IdField)


def test_an_id_is_counted_from_near_the_limit_on(opened: Open) -> None:
    harness = opened(manifest(assetPackID="a" * 51))
    assert "characters" not in " ".join(texts(field(harness, IdField))[:-1])
    harness.form.go_to("assetPackID")
    QTest.keyClicks(line(harness, "Asset pack ID"), "a" * 60)
    assert "60 of 64 characters" in texts(field(harness, IdField))
    QTest.keyClicks(line(harness, "Asset pack ID"), "a" * 5)
    assert "65 of 64 characters" in texts(field(harness, IdField))
    assert "65 characters" in row(harness, IdField).problems[0].message


def test_what_another_id_would_mean_is_said_by_how_far_the_pack_has_come(opened: Open) -> None:
    harness = opened(manifest())
    assert "never be changed or used again" in caption(harness, IdField)
    view = harness.view
    built = replace(view, state=replace(view.state, releases=Releases(built={"art": BuiltPack("art", 1)})))
    harness.form.show_pack(built, harness.pack)
    assert "The pack was built under this ID" in caption(harness, IdField)
    show_released(harness, ("iOS",))
    assert "Version 2 is released under this ID" in caption(harness, IdField)
    view = harness.view
    file = view.project.file.model_copy(update={"retired_ids": ("art",)})
    harness.form.show_pack(replace(view, project=replace(view.project, file=file)), harness.pack)
    assert "the ID of an archived pack" in caption(harness, IdField)


def test_an_id_that_is_not_the_one_it_was_built_with_says_so_while_it_is_typed(opened: Open) -> None:
    harness = opened(manifest())
    look = harness.session.look
    known = replace(look.state, releases=Releases(built_ids={"a.json": "art"}))
    harness.session.look = replace(look, state=known)
    harness.form.go_to("assetPackID")
    QTest.keyClicks(line(harness, "Asset pack ID"), "sky")
    assert "had the ID art when it was built last" in row(harness, IdField).problems[0].message
    assert "Use the ID art again" in row(harness, IdField).problems[0].offers[0].label


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x" * 10_000_000, "more than 255 characters"),
        ("a\0b", "cannot be seen"),
        ("one\ntwo", "line breaks"),
    ],
)
def test_what_is_no_id_at_all_is_refused_as_a_whole_with_a_sentence(
    opened: Open, text: str, said: str
) -> None:
    harness = opened(manifest())
    paste(line(harness, "Asset pack ID"), text)
    assert line(harness, "Asset pack ID").text() == "art"
    assert harness.edits == []
    assert said in row(harness, IdField).problems[0].message
    QTest.keyClicks(line(harness, "Asset pack ID"), "s")
    assert row(harness, IdField).problems == ()


def test_an_id_that_was_copied_from_a_table_loses_its_line_break(opened: Open) -> None:
    harness = opened(manifest())
    paste(line(harness, "Asset pack ID"), "voices-fr\r\n")
    assert harness.pack.manifest.asset_pack_id == "voices-fr"


def test_an_id_that_no_line_can_hold_is_left_to_the_text(opened: Open) -> None:
    harness = opened(manifest(assetPackID="x" * 50_000))
    QTest.keyClicks(line(harness, "Asset pack ID"), "y")
    assert harness.edits == []
    assert "too long for one line" in row(harness, IdField).problems[0].message
    assert isinstance(row(harness, IdField).problems[0].offers[0].wish, GoTo)


def test_form_and_text_agree_after_typing_back_and_undoing(opened: Open) -> None:
    harness = opened(manifest())
    edited = line(harness, "Asset pack ID")
    edited.setFocus()
    QTest.keyClick(edited, Qt.Key.Key_End)
    QTest.keyClicks(edited, "x")
    QTest.keyClick(edited, Qt.Key.Key_Backspace)
    QTest.keyClicks(edited, "x")
    harness.undo()
    assert edited.text() == harness.pack.manifest.asset_pack_id == "art"


# The policy


def radio(harness: Harness, name: str) -> QRadioButton:
    found = button(harness, name)
    assert isinstance(found, QRadioButton)
    return found


def box(harness: Harness, name: str) -> QCheckBox:
    found = button(harness, name)
    assert isinstance(found, QCheckBox)
    return found


ONE_EVENT = """{
  "assetPackID": "art",
  "downloadPolicy": { // as agreed
    "prefetch": { "installationEventTypes": ["subsequentUpdate", "fullMoon"] /* both */, "later": 1 }
  },
  "fileSelectors": [{"directory": "art"}],
  "platforms": ["iOS"]
}"""


def test_another_policy_keeps_events_comments_and_unknown_keys(opened: Open) -> None:
    harness = opened(ONE_EVENT)
    radio(harness, "Essential").click()
    assert harness.text == ONE_EVENT.replace('"prefetch"', '"essential"')
    radio(harness, "Prefetch").click()
    assert harness.text == ONE_EVENT


def test_the_events_are_there_again_after_the_pack_was_on_demand(opened: Open) -> None:
    harness = opened(ONE_EVENT)
    radio(harness, "On demand").click()
    assert not box(harness, "First installation").isVisible()
    radio(harness, "Prefetch").click()
    assert not box(harness, "First installation").isChecked()
    assert box(harness, "Subsequent update").isChecked()
    assert box(harness, "fullMoon").isChecked()


def test_the_last_event_can_be_taken_off_and_the_problem_says_what_is_missing(opened: Open) -> None:
    harness = opened(
        manifest(downloadPolicy={"essential": {"installationEventTypes": ["firstInstallation"]}})
    )
    box(harness, "First installation").click()
    problem = row(harness, PolicyField).problems[0]
    assert "list of installation events is empty" in problem.message
    assert problem.offers[0].label == "Add both events"


def test_of_two_policies_the_one_that_is_pressed_stays(opened: Open) -> None:
    both = {"prefetch": {"installationEventTypes": ["firstInstallation"]}, "onDemand": {}}
    harness = opened(manifest(downloadPolicy=both))
    assert radio(harness, "Prefetch").isChecked()
    radio(harness, "Prefetch").click()
    assert "onDemand" not in harness.text
    assert '"firstInstallation"' in harness.text


def test_an_update_alone_says_what_that_means(opened: Open) -> None:
    harness = opened(manifest(downloadPolicy={"prefetch": {"installationEventTypes": ["subsequentUpdate"]}}))
    assert "Only an update of the app" in caption(harness, PolicyField)


# The platforms


def test_what_a_dropped_platform_means_depends_on_what_is_released_and_where(opened: Open) -> None:
    harness = opened(manifest())
    assert "Once a version is released" in caption(harness, PlatformsField)
    show_released(harness, ("iOS", "macOS"))
    assert "Version 2 is released for iOS, macOS" in caption(harness, PlatformsField)
    assert "only grow" in caption(harness, PlatformsField)
    assert "macOS" in box(harness, "macOS").accessibleName()
    assert box(harness, "macOS").toolTip() == "The released version is for it."
    assert box(harness, "tvOS").toolTip() == ""
    own_server(harness)
    assert "may come and go" in caption(harness, PlatformsField)


def test_a_released_platform_that_is_taken_off_is_named_at_once_and_offered_back(opened: Open) -> None:
    harness = opened(manifest(platforms=["iOS", "macOS"]))
    look = harness.session.look
    released = Releases({"art": Release("art", 3, ("iOS", "macOS"))})
    harness.session.look = replace(look, state=replace(look.state, releases=released))
    harness.show()
    box(harness, "macOS").click()
    problem = row(harness, PlatformsField).problems[0]
    assert "no longer names macOS" in problem.message
    assert problem.offers[0].label == "Add macOS again"


# The source root


def root_folder(harness: Harness) -> ElidedLabel:
    found = field(harness, RootField).findChild(ElidedLabel)
    assert isinstance(found, ElidedLabel)
    return found


def test_without_a_source_root_the_folder_of_the_project_is_shown_and_why(opened: Open) -> None:
    harness = opened(manifest())
    assert line(harness, "Source root").text() == ""
    assert root_folder(harness).text == str(harness.session.project.folder)
    assert "Is there" in texts(field(harness, RootField))
    button(harness, "Why this source root").click()
    assert "names no source root" in caption(harness, RootField)


def test_a_typed_source_root_is_set_when_it_is_whole(opened: Open) -> None:
    harness = opened(manifest())
    typed = line(harness, "Source root")
    typed.setFocus()
    QTest.keyClicks(typed, "../art")
    assert harness.edits == []
    harness.look()
    assert typed.text() == "../art"
    QTest.keyClick(typed, Qt.Key.Key_Return)
    assert harness.pack.manifest.source_root == "../art"
    assert root_folder(harness).text == str(harness.session.project.folder / "art")
    assert "checking …" in texts(field(harness, RootField))
    harness.look()
    assert "Is there" in texts(field(harness, RootField))
    assert "Nothing in it matches" in caption(harness, RootField)
    harness.undo()
    assert typed.text() == ""


def test_a_source_root_that_is_not_there_says_so(opened: Open) -> None:
    harness = opened(manifest(sourceRoot="nowhere"))
    assert "Is not there" in texts(field(harness, RootField))
    assert "not a folder that is there" in row(harness, RootField).problems[0].message


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("nowhere", "art"), "One of them matches nothing in it."),
        (("nowhere", "neither", "art"), "2 of them match nothing in it."),
    ],
)
def test_selectors_that_find_nothing_below_the_source_root_are_counted(
    opened: Open, names: tuple[str, ...], said: str
) -> None:
    harness = opened(manifest(fileSelectors=[{"directory": name} for name in names]))
    assert caption(harness, RootField).endswith(said)


def test_esc_drops_what_was_typed_as_a_source_root(opened: Open) -> None:
    harness = opened(manifest(sourceRoot=".."))
    typed = line(harness, "Source root")
    harness.form.go_to("sourceRoot")
    QTest.keyClicks(typed, "x")
    QTest.keyClick(typed, Qt.Key.Key_Escape)
    assert typed.text() == ".."
    assert harness.edits == []


def test_what_is_typed_as_a_source_root_is_not_left_out_of_a_save(opened: Open) -> None:
    harness = opened(manifest())
    QTest.keyClicks(line(harness, "Source root"), "..")
    harness.form.flush()
    assert harness.pack.manifest.source_root == ".."


def test_clearing_the_source_root_takes_the_key_away_and_leaves_the_rest(opened: Open) -> None:
    harness = opened('{\n  // here\n  "assetPackID": "art",\n  "sourceRoot": "..", // up\n  "x": 1\n}')
    button(harness, "Use the project's source root").click()
    assert harness.text == '{\n  // here\n  "assetPackID": "art",\n  "x": 1\n}'
    assert not button(harness, "Use the project's source root").isVisible()


def test_a_source_root_is_browsed_for(opened: Open) -> None:
    harness = opened(manifest())
    button(harness, "Browse for the source root").click()
    assert harness.wishes[-1] == AskForSourceRoot(harness.pack)


def drop(target: QWidget, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(4, 4), action, mime, left, none))
    QApplication.sendEvent(target, QDropEvent(QPointF(4, 4), action, mime, left, none))


def test_a_dropped_folder_becomes_the_source_root_as_seen_from_the_manifest(opened: Open) -> None:
    harness = opened(manifest())
    drop(field(harness, RootField), harness.session.project.folder / "voices")
    assert harness.pack.manifest.source_root == "../voices"


def test_of_two_dropped_folders_none_becomes_the_source_root(opened: Open) -> None:
    harness = opened(manifest())
    folder = harness.session.project.folder
    drop(field(harness, RootField), folder / "voices", folder / "art")
    assert harness.edits == []


# What else a manifest says


def test_keys_that_nobody_knows_are_listed_with_their_values_and_lead_to_the_text(opened: Open) -> None:
    harness = opened(
        '{\n  "assetPackID": "art",\n  "author": {"name": "Ada"},\n  "long": "' + "y" * 500 + '"\n}'
    )
    kept = field(harness, UnknownKeys)
    shown = [one.text for one in kept.findChildren(ElidedLabel)]
    assert shown[:3] == ["author", '{"name": "Ada"}', "long"]
    assert shown[3].endswith("…")
    assert len(shown[3]) < 200
    button(harness, "Show author in the text").click()
    wish = harness.wishes[-1]
    assert isinstance(wish, GoTo)
    assert wish.place.line == 3
    assert "They are kept" in caption(harness, UnknownKeys)


def test_a_problem_with_an_unknown_key_leads_to_its_line(opened: Open) -> None:
    harness = opened(manifest(author="Ada", platfroms=["iOS"]))
    assert harness.form.go_to("author")
    focus = QApplication.focusWidget()
    assert isinstance(focus, OfferLink)
    assert focus.accessibleName() == "Show author in the text"


def test_a_hundred_unknown_keys_are_counted(opened: Open) -> None:
    harness = opened(manifest(**{f"key{number:03}": number for number in range(100)}))
    assert "88 more stand in the text." in texts(field(harness, UnknownKeys))
    assert not harness.form.go_to("key050")


def test_without_unknown_keys_there_is_no_list_of_them(opened: Open) -> None:
    assert not field(opened(manifest()), UnknownKeys).isVisible()


# The whole form


def test_a_read_only_project_says_why_above_all_fields(opened: Open) -> None:
    harness = opened(manifest(), read_only="Ada has this project open.")
    assert "Ada has this project open." in texts(harness.form)
    assert not line(harness, "Source root").isEnabled()
    assert line(harness, "Source root").toolTip() == "Ada has this project open."


def test_a_form_in_little_room_cuts_nothing_off(opened: Open, qtbot: QtBot) -> None:
    harness = opened(manifest(assetPackID="a" * 60, sourceRoot="../x" * 40, author="Ada"))
    own_server(harness)
    harness.form.resize(320, 1600)

    qtbot.waitUntil(lambda: harness.form.minimumSizeHint().width() <= 320)


@pytest.mark.parametrize(
    "values",
    [
        {"assetPackID": "x" * 1_000_000},
        {"sourceRoot": "s" * 1_000_000},
        {"userInfo": {"k" * 100_000: "v" * 1_000_000}, "author": "y" * 1_000_000},
        {"platforms": ["p" * 200_000]},
    ],
)
def test_a_manifest_with_values_of_a_megabyte_is_shown_in_the_room_there_is(
    opened: Open, qtbot: QtBot, values: Values
) -> None:
    harness = opened(manifest(**values))
    harness.form.resize(320, 900)
    qtbot.waitUntil(lambda: harness.form.minimumSizeHint().width() <= 320)
    assert harness.edits == []
