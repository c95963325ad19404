"""What is only supposed of packs, as somebody tries it at the panel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.languages.names import catalogue
from studio.languages.tags import LanguageTag
from studio.progress import CancelToken
from studio.project.intents import choose_language
from studio.session.supposing import Kind, Supposition
from studio.session.supposing import suppose as work_out
from studio.ui.panels.audience.panel import AudiencePanel
from studio.ui.panels.audience.what_if import WhatIf
from studio.ui.wishes import CopyText, Suppose
from tests.builders import removal
from tests.journeys.person import Person
from tests.ui.panels.audience.made import project_with
from tests.ui.panels.audience.supposing import suppose_in
from tests.ui.views import view_of

_PLAIN = str.maketrans("", "", "\u2066\u2069\u200f")
_WHAT_IF = 2


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    QSettings().remove("audience")
    somebody = Person(qtbot)
    packs = {"core": None, "voices-de": "de", "voices-en": "en", "music-fr": "fr"}
    somebody.open(project_with(tmp_path, packs))
    somebody.window.actions_["languages"].trigger()
    somebody.panes.audience.tables.tabs.setCurrentIndex(_WHAT_IF)
    somebody.wait()
    yield somebody
    if somebody.window.desk is not None:
        somebody.window.actions_["save"].trigger()
        somebody.wait()
    somebody.window.close()
    assert somebody.window.jobs.idle
    somebody.window.deleteLater()
    QSettings().remove("audience")


def what_if(person: Person) -> WhatIf:
    return person.panes.audience.what_if


def told(person: Person) -> list[str]:
    """All that is said, line by line."""
    shown = what_if(person)
    return shown.told.words.translate(_PLAIN).splitlines() if shown.told.isVisible() else []


def remark(person: Person) -> str:
    """What it all rests on."""
    return next(line for line in told(person) if line.startswith("Predicted"))


def suppose(person: Person, kind: Kind, subject: str, language: str | None = None) -> None:
    suppose_in(what_if(person).form, Supposition(kind, subject, language))
    person.wait()


def test_nothing_is_supposed_at_first_and_that_is_said(person: Person) -> None:
    shown = what_if(person)
    assert shown.hint.isVisible()
    assert not any(one.isVisible() for one in (shown.stop, shown.told, shown.copy))
    assert person.window.jobs.idle


def test_one_pack_less_tells_who_gets_something_else(person: Person) -> None:
    suppose(person, Kind.LESS, "voices-de")
    lines = told(person)
    assert lines[0].endswith(" languages and places get something else.")
    assert lines[1:3] == [
        "German in Switzerland would get English (en), and gets German (de) now.",
        "Before first use 1.0 KB as now · Later 2.0 KB → 3.0 KB",
    ]
    assert lines[3].startswith("Predicted")
    assert any("German (de) before" in line for line in lines[4:])
    assert "Before first use 1.0 KB as now · Later 2.0 KB → 3.0 KB" in lines[4:]
    assert not what_if(person).do.isVisible()


def test_one_pack_more_says_after_what_its_size_was_taken(person: Person) -> None:
    suppose(person, Kind.MORE, "voices", "de-CH")
    assert told(person)[1].startswith("German in Switzerland would get German (Switzerland) (de-CH), ")
    assert remark(person).endswith("taken to be as large as voices-en, the base of its family: 3.0 KB.")
    suppose(person, Kind.MORE, "music", "de-CH")
    assert remark(person).endswith("is not known, and counts as nothing: music has no base.")
    suppose(person, Kind.MORE, "", "de-CH")
    assert remark(person).endswith("The size of the new pack is not known, and counts as nothing.")


def test_what_changes_nothing_says_so(person: Person) -> None:
    suppose(person, Kind.OTHER, "voices-de", "de")
    assert told(person)[:2] == [
        "Nobody gets anything else.",
        "German in Switzerland would get the same as now: German (de).",
    ]
    assert not what_if(person).do.isVisible()


def test_another_language_can_be_done_as_one_step_that_is_undone(person: Person) -> None:
    suppose(person, Kind.OTHER, "voices-de", "fr")
    before = person.view.texts
    assert what_if(person).do.isVisible()
    what_if(person).do.click()
    person.wait()
    assert person.view.undo == "Set the language of voices-de to fr"
    assert what_if(person).hint.isVisible(), "what was done is not supposed any more"
    person.window.actions_["undo"].trigger()
    person.wait()
    assert person.view.texts.documents == before.documents


def test_a_pack_can_be_supposed_to_be_everybodys(person: Person) -> None:
    suppose(person, Kind.OTHER, "voices-de", None)
    assert not what_if(person).form.line.isEnabled()
    assert told(person)[1].startswith("German in Switzerland would get English (en), ")
    what_if(person).do.click()
    person.wait()
    assert person.view.undo == "Make voices-de a pack for all languages"


def test_supposing_changes_nothing_in_the_project_and_can_be_stopped(person: Person) -> None:
    suppose(person, Kind.LESS, "voices-de")
    assert person.view.undo is None
    what_if(person).stop.click()
    person.wait()
    assert what_if(person).form.supposition is None
    assert what_if(person).hint.isVisible()
    assert told(person) == []


def test_what_is_told_follows_the_manifests(person: Person) -> None:
    suppose(person, Kind.LESS, "voices-de")
    german = next(pack for pack in person.view.packs if pack.name == "voices-de")
    person.desk.perform(choose_language(german, LanguageTag.parse("ja")))
    person.wait()
    assert told(person)[1] == "German in Switzerland would get the same as now: English (en)."
    assert any("Japanese" in line for line in told(person)[3:])


def test_a_pack_that_is_gone_is_not_supposed_any_more(person: Person) -> None:
    suppose(person, Kind.LESS, "voices-de")
    german = next(pack for pack in person.view.packs if pack.name == "voices-de")
    person.desk.perform(removal(german))
    person.wait()
    assert what_if(person).form.supposition is None
    assert told(person) == []


def test_somebody_else_is_asked_about(person: Person) -> None:
    suppose(person, Kind.LESS, "voices-de")
    panel = person.panes.audience
    panel.show_profile(replace(panel.person.profile, preferred=("fr",), name="Anna"))
    person.wait()
    assert told(person)[1] == "Anna would get the same as now: French (fr)."


def test_an_answer_to_an_older_question_is_passed_over(person: Person) -> None:
    suppose(person, Kind.LESS, "voices-de")
    older = what_if(person).supposed
    assert older is not None
    suppose(person, Kind.LESS, "voices-en")
    newer = what_if(person).supposed
    person.panes.audience.show_supposed(older)
    assert what_if(person).supposed is newer


def test_whoever_looks_elsewhere_has_nothing_worked_out(person: Person) -> None:
    suppose(person, Kind.LESS, "voices-de")
    before = what_if(person).supposed
    person.panes.audience.tables.tabs.setCurrentIndex(0)
    german = next(pack for pack in person.view.packs if pack.name == "voices-de")
    person.desk.perform(choose_language(german, LanguageTag.parse("ja")))
    person.wait()
    assert what_if(person).supposed is before
    person.panes.audience.tables.tabs.setCurrentIndex(_WHAT_IF)
    person.wait()
    assert what_if(person).supposed is not before


def test_a_project_that_is_closed_meanwhile_is_not_worked_out_to_its_end(person: Person) -> None:
    suppose_in(what_if(person).form, Supposition(Kind.LESS, "voices-de"))
    assert person.window.jobs.is_running("suppose")
    person.window.actions_["close"].trigger()
    assert not person.window.jobs.is_running("suppose")
    person.wait()


def test_all_of_it_is_copied_with_the_rules_it_rests_on(person: Person) -> None:
    suppose(person, Kind.LESS, "voices-de")
    wished: list[object] = []
    person.panes.audience.wished.connect(wished.append)
    what_if(person).copy.click()
    (wish,) = wished
    assert isinstance(wish, CopyText)
    assert wish.text.splitlines()[0] == told(person)[0]
    assert "ICU-76142.2; that asset packs use it is predicted" in wish.text.splitlines()[-1]


def test_it_is_all_said_with_the_keyboard(person: Person) -> None:
    form = what_if(person).form
    form.kind.setFocus()
    QTest.keyClick(form.kind, Qt.Key.Key_End)
    assert form.kind.currentData() == Kind.OTHER
    form.pack.setFocus()
    QTest.keyClick(form.pack, Qt.Key.Key_End)
    form.line.setFocus()
    QTest.keyClicks(form.line, "de-AT")
    QTest.keyClick(form.line, Qt.Key.Key_Return)
    person.wait()
    assert form.supposition is not None
    assert form.supposition.language == "de-AT"
    assert told(person)
    what_if(person).stop.setFocus()
    QTest.keyClick(what_if(person).stop, Qt.Key.Key_Space)
    assert form.kind.hasFocus()
    assert form.supposition is None


def test_a_language_that_is_none_is_refused_below_its_line(person: Person) -> None:
    form = what_if(person).form
    suppose(person, Kind.MORE, "voices", "zh_CN")
    assert form.trouble.isVisible()
    assert told(person) == []
    assert form.trouble.link is not None
    form.trouble.link.click()
    person.wait()
    assert form.supposition == Supposition(Kind.MORE, "voices", "zh-CN")


def test_what_is_typed_counts_when_the_line_is_left_and_esc_takes_it_back(person: Person) -> None:
    form = what_if(person).form
    suppose(person, Kind.MORE, "voices", "de-CH")
    form.line.setText("ja")
    QTest.keyClick(form.line, Qt.Key.Key_Escape)
    assert form.line.text() == "de-CH"
    form.line.setText("ja")
    form.line.left.emit()
    assert form.supposition == Supposition(Kind.MORE, "voices", "ja")


def test_the_question_is_a_wish_that_the_panes_carry_out(person: Person) -> None:
    wished: list[object] = []
    person.panes.audience.wished.connect(wished.append)
    handed_on: list[object] = []
    person.panes.wished.connect(handed_on.append)
    suppose(person, Kind.LESS, "voices-en")
    assert [type(wish) for wish in wished] == [Suppose]
    assert handed_on == []


def test_a_project_that_cannot_be_changed_can_be_supposed_about(qtbot: QtBot, tmp_path: Path) -> None:
    panel = AudiencePanel()
    qtbot.addWidget(panel)
    wished: list[object] = []
    panel.wished.connect(wished.append)
    panel.set_languages(catalogue())
    panel.show()
    panel.tables.tabs.setCurrentIndex(_WHAT_IF)
    view = view_of(project_with(tmp_path, {"voices-de": "de"}))
    panel.show_view(replace(view, read_only="It is open elsewhere."))
    suppose_in(panel.what_if.form, Supposition(Kind.OTHER, "voices-de", "fr"))
    asked = wished[-1]
    assert isinstance(asked, Suppose)
    assert asked.question is not None
    panel.show_supposed(work_out(asked.question, CancelToken()))
    assert not panel.what_if.do.isEnabled()
    assert panel.what_if.do.toolTip() == "It is open elsewhere."
