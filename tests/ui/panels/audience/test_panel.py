"""Who gets what, as somebody asks it at the panel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QInputDialog, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from studio.project.presets import PRESETS
from studio.project.profiles import Profile
from studio.ui.panels.audience.panel import AudiencePanel
from studio.ui.panels.audience.tables import AnswerTables
from studio.ui.wishes import CopyText, ShowHelp
from tests.ui.panels.audience.made import Asking
from tests.ui.views import view_of_session

Ask = Callable[..., Asking]


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Nobody was asked about before, and nobody is remembered after."""
    QSettings().remove("audience")
    yield
    QSettings().remove("audience")


@pytest.fixture
def asking(qtbot: QtBot, tmp_path: Path) -> Ask:
    """Opens the panel on a project with these packs: ids with languages."""

    def make(width: int = 1200, height: int = 700, **languages: str | None) -> Asking:
        panel = AudiencePanel()
        qtbot.addWidget(panel)
        panel.resize(width, height)
        panel.show()
        qtbot.waitExposed(panel)
        return Asking(panel, tmp_path, languages)

    return make


def test_the_first_person_asked_about_is_one_for_whom_the_answer_is_not_plain(asking: Ask) -> None:
    one = asking(core=None, german="de", english="en")
    assert one.panel.people.text() == "German in Switzerland"
    assert one.headline == "de-CH, en-CH → German (de)"
    assert "Via the preferred language de-CH." in one.words
    assert one.packs == {"core": "Before first use", "german": "Later", "english": "Never"}


def test_how_sure_the_answer_is_stands_beside_it_and_f1_tells_more(asking: Ask) -> None:
    one = asking(german="de")
    predicted = one.panel.answer.predicted
    assert "ICU-76142.2" in predicted.toolTip()
    assert "predicted, not documented" in predicted.accessibleDescription()
    predicted.click()
    QTest.keyClick(one.panel.person.adding, Qt.Key.Key_F1)
    assert one.wishes == [ShowHelp("who-gets-what")] * 2


def test_the_sums_say_how_much_comes_when(asking: Ask) -> None:
    one = asking(core=None, german="de", english="en")
    assert "1.0 KB before first use · 2.0 KB later · up to 1.0 KB on the product page" in one.words
    assert "Sizes are those of the source files." in one.words


def test_a_language_of_a_manifest_that_changes_changes_the_answer_at_once(asking: Ask) -> None:
    one = asking(core=None, german="de", english="en")
    one.retag("german", "fr")
    assert one.headline == "de-CH, en-CH → English (en)"
    assert one.packs == {"core": "Before first use", "english": "Later", "german": "Never"}


def test_the_steps_tell_what_each_language_looked_for_and_found(asking: Ask) -> None:
    one = asking(german="de", english="en")
    one.ask("da", "de-CH", "en")
    assert one.steps == [
        "Nothing in common with any of the 2 languages of the packs.",
        "Nearest common parent: it meets German (de) at de.",
        "Not reached: a language before it was found.",
    ]
    chains = one.panel.tables.steps.model()
    assert chains.index(1, 2).data() == "de-CH \u203a de"


def test_a_tie_is_said_where_it_decides(asking: Ask) -> None:
    one = asking(belgian="fr-BE", canadian="fr-CA")
    one.ask("fr-LU")
    assert "depends on an order that Apple does not document" in one.words
    assert any(line.endswith("a tie.") for line in one.steps)
    one.ask("fr-CA")
    assert "does not document" not in one.words


def test_portuguese_that_is_held_back_is_told(asking: Ask) -> None:
    one = asking(brazilian="pt-BR", english="en-US")
    one.ask("pt-PT", "en")
    assert one.headline == "pt-PT, en → English (United States) (en-US)"
    assert "Portuguese held back: Brazilian is taken only if nothing else fits." in one.steps


def test_nothing_that_fits_leads_to_the_primary_language(asking: Ask) -> None:
    one = asking(german="de", english="en")
    one.ask("ja")
    assert one.headline == "ja → English (en)"
    assert "Via the primary language of the app, English (en): nothing else fits." in one.words
    assert one.steps[-1].startswith("Primary language of the app. Exact: English (en)")


def test_nothing_at_all_that_fits_is_said(asking: Ask) -> None:
    one = asking(german="de", core=None)
    one.ask("ja")
    assert one.headline == "ja → no localized pack"
    assert "Neither a preferred language nor the app's primary language, English (en), fits." in one.words
    assert one.packs == {"core": "Before first use", "german": "Never"}


def test_no_preferred_language_is_an_answer_too(asking: Ask) -> None:
    one = asking(german="de", english="en")
    one.ask()
    assert one.headline == "No preferred language → English (en)"
    assert one.packs == {"english": "Later", "german": "Never"}


def test_below_os_27_what_is_missing_is_said(asking: Ask) -> None:
    one = asking(core=None, german="de", english="en")
    one.ask("de", os=26)
    assert one.headline == "de → no localized pack"
    assert "OS 26 gets no localized packs: they come from OS 27 on." in one.words
    assert "Missing here, compared with OS 27: 1 pack, 2.0 KB: german." in one.words
    assert one.steps == ["OS 26 gets no localized packs: they come from OS 27 on."]
    choose(one.panel.person.system, "OS 27")
    assert one.headline == "de → German (de)"
    assert "Missing" not in one.words


def test_a_platform_without_packs_is_said(asking: Ask) -> None:
    one = asking(german="de", english="en")
    choose(one.panel.person.platform, "tvOS")
    assert "No pack for tvOS has a language." in one.words
    assert set(one.packs.values()) == {"Never"}
    assert one.panel.tables.packs.model().index(0, 4).data() == "It is not for tvOS."


def test_an_update_brings_what_names_it(asking: Ask) -> None:
    one = asking(core=None, german="de")
    choose(one.panel.person.event_choice, "updated")
    assert one.packs == {"german": "Later", "core": "Never"}


def test_the_second_opinion_stands_apart_under_its_own_name(asking: Ask) -> None:
    one = asking(norwegian="nb", english="en")
    one.ask("da")
    assert one.headline == "da → English (en)"
    assert one.opinion.startswith("Second opinion, not part of the answer: CLDR language matching")
    assert one.opinion.endswith("chooses Norwegian Bokmål (nb).")
    assert "Second opinion" not in one.words
    one.ask("da", os=26)
    assert one.opinion == ""


def test_without_languages_everybody_gets_the_same(asking: Ask) -> None:
    one = asking(core=None)
    empty = one.panel.empty
    assert empty is not None
    assert empty.accessibleName() == "No pack has a language, so everybody gets the same files."
    one.retag("core", "de")
    assert one.panel.empty is None
    assert one.packs == {"core": "Before first use"}


def test_a_preset_is_chosen_from_the_menu(asking: Ask) -> None:
    one = asking(traditional="zh-Hant", english="en")
    menu = one.panel.people.menu()
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions()]
    for name in ("German in Switzerland", "Hong Kong", "US Spanish", "Serbia, Latin script"):
        assert name in names
    next(action for action in menu.actions() if action.text() == "Hong Kong").trigger()
    assert one.headline == "zh-Hant-HK, en-HK → Chinese (Traditional) (zh-Hant)"
    assert one.panel.people.text() == "Hong Kong"


def test_somebody_who_is_edited_is_no_preset_any_more(asking: Ask) -> None:
    one = asking(german="de")
    choose(one.panel.person.platform, "macOS")
    assert one.panel.people.text() == "Choose a person"


def test_a_person_is_kept_in_the_project_as_a_step_and_taken_out_again(asking: Ask) -> None:
    one = asking(german="de")
    one.ask("de-AT", "en")
    menu = one.panel.people.menu()
    menu.aboutToShow.emit()
    pick(one, "Save as profile…")
    dialog = one.panel.people.findChildren(QInputDialog)[-1]
    assert dialog.textValue() == "de-AT, en"
    dialog.setTextValue("Our tester in Graz")
    dialog.accept()
    (kept,) = one.session.project.file.profiles
    assert (kept.name, kept.preferred) == ("Our tester in Graz", ("de-AT", "en"))
    assert one.panel.people.text() == "Our tester in Graz"
    assert one.session.history.undo_label == "Add the profile Our tester in Graz"
    menu.aboutToShow.emit()
    pick(one, "Remove profile Our tester in Graz")
    assert one.session.project.file.profiles == ()


def test_who_was_asked_about_last_is_asked_about_again(asking: Ask, qtbot: QtBot) -> None:
    one = asking(german="de")
    one.ask("hi-Latn-IN", app_language="en-IN", os=26, platform="macOS", is_update=True)
    one.panel.remember()
    again = AudiencePanel()
    qtbot.addWidget(again)
    assert again.person.profile == one.panel.person.profile


@pytest.mark.parametrize("text", ["", "[]", "nonsense", '{"preferred": 3, "os": "x", "platform": "DOS"}'])
def test_what_is_remembered_and_makes_no_sense_harms_nobody(text: str, qtbot: QtBot) -> None:
    QSettings().setValue("audience", text)
    panel = AudiencePanel()
    qtbot.addWidget(panel)
    assert panel.person.profile.platform == "iOS"
    assert panel.person.profile.os == 27


def test_until_languages_are_known_nothing_is_answered(qtbot: QtBot) -> None:
    panel = AudiencePanel()
    qtbot.addWidget(panel)
    panel.show()
    assert panel.asked is None
    assert panel.answer.isHidden()


def test_a_panel_that_nobody_sees_answers_when_it_is_seen(asking: Ask) -> None:
    one = asking(german="de", english="en")
    before = one.panel.asked
    one.panel.hide()
    one.retag("german", "fr")
    assert one.panel.asked is before
    one.panel.show()
    assert one.headline == "de-CH, en-CH → English (en)"


def test_the_packs_are_copied_as_a_table(asking: Ask) -> None:
    one = asking(core=None, german="de")
    press_copy(one.panel.tables.packs)
    (wish,) = one.wishes
    assert isinstance(wish, CopyText)
    rows = [line.split("\t") for line in wish.text.splitlines()]
    assert [row[:4] for row in rows] == [
        ["core", "", "Before first use", "1.0 KB"],
        ["german", "de", "Later", "2.0 KB"],
    ]


def test_chosen_lines_of_the_reason_are_copied(asking: Ask) -> None:
    one = asking(german="de")
    steps = one.panel.tables.steps
    steps.setCurrentIndex(steps.model().index(1, 0))
    press_copy(steps)
    assert one.wishes == [CopyText("en-CH\tNot reached: a language before it was found.\t" + CHAIN + "\t\n")]


CHAIN = "en-CH > en-150 > en-GB > en-001 > en".replace(">", "\u203a")


def test_in_a_low_pane_packs_and_reason_take_turns(asking: Ask) -> None:
    one = asking(width=860, height=290, german="de")
    tables = one.panel.tables
    assert seen(tables) == ["packs"]
    tables.tabs.setCurrentIndex(1)
    assert seen(tables) == ["steps"]
    one.panel.resize(1200, 700)
    assert seen(tables) == ["packs", "steps"]
    assert tables.shows_both


def test_in_a_low_pane_the_packs_are_not_squeezed_but_scrolled_to(asking: Ask, qtbot: QtBot) -> None:
    tables = asking(width=370, height=300, german="de", english="en").panel.tables
    qtbot.waitUntil(lambda: tables.height() >= tables.minimumSizeHint().height())
    assert tables.packs.height() >= tables.packs.minimumHeight() > 0


def test_everything_that_takes_the_focus_has_a_name(asking: Ask) -> None:
    one = asking(german="de")
    nameless = [
        type(child).__name__
        for child in one.panel.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and child.isVisibleTo(one.panel)
        and not (child.accessibleName() or getattr(child, "text", str)())
    ]
    assert not nameless


def test_every_preset_gets_an_answer(asking: Ask) -> None:
    one = asking(core=None, english="en", german="de", traditional="zh-Hant")
    for profile in PRESETS:
        one.panel.show_profile(profile)
        assert one.headline.startswith(f"{profile.preferred[0]}"), profile
        assert len(one.steps) >= len(profile.preferred)


@pytest.mark.parametrize(
    "odd",
    [
        ("root",),
        ("und", "mul", "zxx"),
        ("iw", "no_NO", "ZH_tw"),
        ("en-GB-oxendict", "de-u-co-phonebk"),
        ("English", "a" * 300, "-", "de-"),
        ("de", "de", "de"),
        ("\u05e2\u05d1\u05e8\u05d9\u05ea",),
    ],
    ids=str,
)
def test_odd_tags_get_an_answer_with_a_line_for_each(asking: Ask, odd: tuple[str, ...]) -> None:
    one = asking(core=None, german="de", hebrew="he", british="en-GB")
    one.ask(*odd)
    assert " → " in one.headline
    assert len(one.steps) >= len(odd)
    assert one.packs["core"] == "Before first use"


def test_a_project_that_cannot_be_changed_keeps_nobody_and_says_why(asking: Ask) -> None:
    one = asking(german="de")
    one.panel.show_view(replace(view_of_session(one.session), read_only="It is open elsewhere."))
    menu = one.panel.people.menu()
    menu.aboutToShow.emit()
    save = next(action for action in menu.actions() if action.text() == "Save as profile…")
    assert not save.isEnabled()
    assert save.toolTip() == "It is open elsewhere."


def test_a_pack_that_was_built_counts_with_what_is_downloaded(asking: Ask) -> None:
    one = asking(core=None, german="de")
    core, german = (str(pack.path) for pack in one.session.packs)
    one.panel.show_view(replace(view_of_session(one.session), weights={core: 400}))
    assert "400 bytes before first use" in one.words
    assert "Sizes of 1 pack are those of source files: not built as they are now." in one.words
    one.panel.show_view(replace(view_of_session(one.session), weights={core: 400, german: 700}))
    assert "700 bytes later" in one.words
    assert "source files" not in one.words


def test_a_person_from_elsewhere_is_shown_as_far_as_there_are_choices(asking: Ask) -> None:
    one = asking(german="de")
    one.panel.show_profile(Profile(("de",), os=28, platform="watchOS"))
    assert "No pack for watchOS has a language." in one.words
    assert one.panel.person.profile.os == 28


def choose(box: QComboBox, text: str) -> None:
    """Choose an item as somebody does who opens the list."""
    place = box.findText(text)
    assert place >= 0, text
    box.setCurrentIndex(place)
    box.activated.emit(place)


def seen(tables: AnswerTables) -> list[str]:
    """Which of the tables can be seen."""
    return [name for name in ("packs", "steps") if getattr(tables, name).isVisible()]


def pick(one: Asking, text: str) -> None:
    next(action for action in one.panel.people.menu().actions() if action.text() == text).trigger()


def press_copy(table: QTreeView) -> None:
    next(action for action in table.actions() if action.text() == "Copy as text").trigger()


def test_a_family_without_the_language_of_the_answer_is_a_hole_that_is_told(asking: Ask) -> None:
    one = asking(**{"subtitles-fr-CA": "fr-CA", "voices-fr": "fr", "subtitles-fr": "fr"})
    one.ask("fr-CA")
    assert "People with French (Canada) (fr-CA) get no voices: voices has fr only." in one.words
    one.ask("fr-FR")
    assert "People with" not in one.words
    one.retag("voices-fr", "fr-CA")
    one.ask("fr-CA")
    assert "People with" not in one.words


def test_a_hole_that_a_pack_for_everybody_fills_is_none(asking: Ask) -> None:
    one = asking(**{"subtitles-fr": "fr", "voices": None, "voices-de": "de"})
    one.ask("fr")
    assert one.headline == "fr → French (fr)"
    assert "People with" not in one.words


def test_many_holes_are_told_in_one_sentence(asking: Ask) -> None:
    one = asking(**{"a-en": "en", "b-de": "de", "c-de": "de", "d-de": "de"})
    one.ask("en")
    assert (
        "People with English (en) get nothing of 3 families: b has de only; c has de only; d has de only."
    ) in one.words


def test_how_files_are_looked_up_stands_apart_with_its_source(asking: Ask) -> None:
    one = asking(german="de", english="en", american="en-US")
    assert one.lookup == "A file looked up for de-CH is found in packs tagged: none; for de: de."
    one.ask("en")
    assert one.lookup == "A file looked up for en is found in packs tagged: en-US, en."
    one.ask("en", os=26)
    assert one.lookup == ""


def test_the_primary_language_may_have_to_be_offered_exactly(asking: Ask) -> None:
    one = asking(british="en-GB")
    one.ask("ja", name="Anna")
    assert one.headline == "ja → English (United Kingdom) (en-GB)"
    one.panel.person.exactly.click()
    assert one.headline == "ja → no localized pack"
    assert one.steps[-1] == "Primary language of the app. It is not offered exactly."
    assert one.panel.people.text() == "Anna", "it is nothing about the person"
    one.retag("british", "en")
    assert one.headline == "ja → English (en)"
    assert one.steps[-1] == "Primary language of the app. Exact: English (en) is offered as it is."
    one.ask("en")
    assert one.panel.person.primary_exact
    assert len(one.steps) == 1


def test_of_very_many_holes_some_are_named(asking: Ask) -> None:
    one = asking(**{"a-en": "en", "b-de": "de", "c-de": "de", "d-de": "de", "e-de": "de"})
    one.ask("en")
    assert "get nothing of 4 families: b has de only; c has de only; and 2 more." in one.words
