"""The language of a pack: typed, chosen, pasted, and all that is said about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.languages.names import catalogue
from studio.progress import CancelToken
from studio.project.edits import Edit, SetValue
from studio.project.packs import Pack
from studio.session.look import first_look, look_again
from studio.session.session import Session
from studio.ui.answerer import Answer, Ask
from studio.ui.panels.pack.language_field import LanguageField
from studio.ui.panels.pack.language_parts import LanguageParts
from studio.ui.panels.pack.language_people import LanguagePeople
from studio.ui.panels.pack.shown import Shown
from studio.ui.pieces.form_row import FormRow
from studio.ui.pieces.language_line import LanguageLine
from studio.ui.pieces.offer import OfferLink
from studio.ui.wishes import AskAbout, Mend, Perform
from tests.builders import Values, manifest, project, write_tree
from tests.ui.views import view_of_session


class Stage(QObject):
    """The field on a real session; questions are answered when a test says so, or at once."""

    def __init__(self, parent: QWidget, path: Path, *, read_only: str | None = None) -> None:
        super().__init__(parent)
        self.window = parent
        self.session = Session(first_look(path), read_only=read_only)
        self.chosen = self.session.packs[0].path
        self.field = LanguageField(parent)
        self.line = self.field.findChildren(LanguageLine)[0]
        self.people = self.field.findChildren(LanguagePeople)[0]
        self.parts = self.field.findChildren(LanguageParts)[0]
        self.row = self.field.findChildren(FormRow)[0]
        self.wishes: list[object] = []
        self.questions: list[Ask] = []
        self.answering = True
        self.field.wished.connect(self.take)

    @property
    def pack(self) -> Pack:
        return next(one for one in self.session.packs if one.path == self.chosen)

    @property
    def language(self) -> str | None:
        return self.pack.manifest.language

    @property
    def edits(self) -> list[str]:
        return [wish.edit.label for wish in self.wishes if isinstance(wish, Perform)]

    @property
    def meaning(self) -> str:
        labels = self.row.control.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return plain(labels[0].text())

    @property
    def told(self) -> str:
        return plain(self.people.words)

    @property
    def offers(self) -> list[str]:
        return [plain(offer.label) for problem in self.row.problems for offer in problem.offers]

    def show(self) -> None:
        self.field.show_pack(Shown.of(view_of_session(self.session), self.pack))

    def look(self) -> None:
        found = look_again(self.session.look, self.session.texts, CancelToken(), rescan=False)
        self.session.take_look(found)
        self.show()

    def choose(self, number: int) -> None:
        self.chosen = self.session.packs[number].path
        self.show()

    def type(self, text: str) -> None:
        self.line.setFocus()
        self.line.selectAll()
        QTest.keyClicks(self.line, text)

    def paste(self, text: str) -> None:
        self.line.setFocus()
        self.line.selectAll()
        QGuiApplication.clipboard().setText(text)
        self.line.paste()

    def press(self, label: str) -> None:
        links = [one for one in self.field.findChildren(OfferLink) if one.isVisibleTo(self.field)]
        link = next(one for one in links if plain(one.text()) == label)
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)

    def answer(self, ask: Ask) -> None:
        assert ask.question is not None
        self.field.take_answer(Answer(ask, ask.question(CancelToken())))

    @Slot(object)
    def take(self, wish: object) -> None:
        self.wishes.append(wish)
        match wish:
            case Ask():
                self.questions.append(wish)
                if self.answering:
                    self.answer(wish)
            case Perform(edit):
                self.session.edit(edit)
                self.show()
            case Mend(pack, chosen, place):
                self.session.edit(chosen.edit(pack, place))
                self.show()
            case _:
                pass


def plain(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200f")))


Open = Callable[..., Stage]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Open:
    """Shows the field of a pack ``intro``, beside packs in other languages."""

    def make(
        language: str | None, *others: str, primary: str | None = "en", named: bool = True, **more: Values
    ) -> Stage:
        window = QWidget()
        qtbot.addWidget(window)
        mine = manifest(assetPackID="intro", language=language)
        path = project(
            write_tree(tmp_path, {"art/a.png": b"a"}),
            {
                "a-intro.json": mine,
                **{f"b-{tag}.json": manifest(assetPackID=f"voices-{tag}", language=tag) for tag in others},
                **{f"{name}.json": values for name, values in more.items()},
            },
            **({} if primary is None else {"primaryLanguage": primary}),
        )
        stage = Stage(window, path)
        column = QVBoxLayout(window)
        column.addWidget(stage.field)
        if named:
            stage.field.set_languages(catalogue())
        stage.show()
        window.resize(760, 600)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return stage

    return make


def test_the_meaning_and_the_people_always_stand_there(opened: Open) -> None:
    stage = opened("zh-Hant", "en")
    assert stage.meaning.startswith("Chinese, Traditional script, any region")
    assert stage.told.startswith("People whose app can ask for it: zh-Hant, ")
    assert " more." in stage.told
    said = plain(stage.line.accessibleDescription())
    assert stage.meaning in said
    assert stage.told in said
    assert "Predicted" in stage.people.state


def test_until_names_are_known_that_is_said(opened: Open) -> None:
    stage = opened("fr", "en", named=False)
    assert "gathered" in stage.people.state
    assert stage.questions == []
    stage.field.set_languages(catalogue())
    assert "fr-FR" in stage.told


def test_while_it_is_worked_out_that_is_said_and_an_older_answer_is_passed_over(opened: Open) -> None:
    stage = opened("fr", "en", named=False)
    stage.answering = False
    stage.field.set_languages(catalogue())
    assert "worked out" in stage.people.state
    stage.session.edit(Edit("de", (SetValue(stage.chosen, ("language",), "de"),)))
    stage.show()
    first, second = stage.questions
    stage.answer(first)
    assert "worked out" in stage.people.state
    stage.answer(second)
    assert "worked out" not in stage.people.state
    assert "de, " in stage.told


def test_what_is_edited_elsewhere_asks_nothing_again(opened: Open) -> None:
    stage = opened("fr", "en")
    asked = len(stage.questions)
    stage.session.edit(Edit("id", (SetValue(stage.chosen, ("assetPackID",), "other"),)))
    stage.show()
    stage.look()
    assert len(stage.questions) == asked


def test_who_gets_it_is_shown_on_request(opened: Open) -> None:
    stage = opened("fr", "en")
    stage.press("Show who gets it")
    wish = stage.wishes[-1]
    assert isinstance(wish, AskAbout)
    assert wish.person.preferred == ("fr",)
    assert wish.person.name == "French"


def test_whom_the_primary_language_brings_is_told_apart(opened: Open) -> None:
    stage = opened("en", "fr")
    assert "en, en-US" in stage.told
    assert "it is the app's primary language" in stage.told


def test_a_tag_that_is_typed_tells_who_would_gain_and_who_would_lose(opened: Open, qtbot: QtBot) -> None:
    stage = opened("fr", "en", "fr")
    stage.type("fr-CA")
    assert stage.meaning.startswith("French, Canada")
    qtbot.waitUntil(lambda: "would get it: fr-CA." in stage.told)
    assert "No longer: fr, fr-FR, " in stage.told
    assert "They would get only the other packs in French (fr)." in stage.told
    assert "fr-CA would no longer get the other packs in French (fr)." in stage.told
    assert stage.language == "fr"
    QTest.keyClick(stage.line, Qt.Key.Key_Escape)
    QTest.keyClick(stage.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "would" not in stage.told)
    assert stage.edits == []


def test_a_change_that_moves_nobody_says_so(opened: Open, qtbot: QtBot) -> None:
    stage = opened("fr", "en")
    stage.type("fr-CA")
    qtbot.waitUntil(lambda: "That is who gets it now, too." in stage.told)


def test_only_the_last_letter_is_asked_about(opened: Open, qtbot: QtBot) -> None:
    stage = opened("fr", "en")
    asked = len(stage.questions)
    stage.type("pt-BR")
    qtbot.waitUntil(lambda: len(stage.questions) > asked)
    qtbot.waitUntil(lambda: "pt-BR" in stage.told)
    # "pt" and "pt-" came and went before anybody could want to know.
    assert len(stage.questions) == asked + 1


def test_the_beginning_of_a_name_says_what_enter_takes_and_enter_takes_it(opened: Open) -> None:
    stage = opened("fr", "pt-PT")
    stage.type("port")
    assert stage.line.offered[0] == "pt-PT"
    assert stage.meaning == "Enter takes Portuguese (Portugal) (pt-PT)."
    QTest.keyClick(stage.line.below.popup, Qt.Key.Key_Return)
    assert stage.language == "pt-PT"
    assert len(stage.edits) == 1


def test_the_language_of_the_pack_typed_once_more_is_what_it_is(opened: Open) -> None:
    stage = opened("fr", "en")
    stage.type("fr")
    assert stage.meaning.startswith("French, any region")
    QTest.keyClick(stage.line.below.popup, Qt.Key.Key_Return)
    assert stage.edits == []


def test_the_list_of_all_opens_with_nothing_typed(opened: Open) -> None:
    stage = opened(None, "ja", "de")
    stage.line.setFocus()
    QTest.keyClick(stage.line, Qt.Key.Key_Down)
    assert stage.line.below.is_open
    assert stage.line.offered[:2] == ("ja", "de") or stage.line.offered[:2] == ("de", "ja")
    QTest.keyClick(stage.line.below.popup, Qt.Key.Key_Down)
    QTest.keyClick(stage.line.below.popup, Qt.Key.Key_Return)
    assert stage.language == stage.line.offered[0]


@pytest.mark.parametrize(
    ("pasted", "tag"),
    [
        ("zh_Hant_TW", "zh-Hant-TW"),
        (' "pt-br", ', "pt-BR"),
        ("fr\u2011CA", "fr-CA"),
        ("\u200ede", "de"),
        ("日本語", "ja"),
    ],
)
def test_a_pasted_tag_is_put_right(opened: Open, pasted: str, tag: str) -> None:
    stage = opened("en")
    stage.paste(pasted)
    stage.line.below.close()
    QTest.keyClick(stage.line, Qt.Key.Key_Return)
    assert stage.language == tag
    assert stage.line.text() == tag


@pytest.mark.parametrize(
    ("pasted", "said", "offer"),
    [
        ("en-GB-oxendict", "oxendict is a variant", "Use en-GB"),
        ("de-DE-u-co-phonebk", "extension", "Use de-DE"),
        ("fr\0", "no language tag", "Use fr"),
        ("x" * 10_000_000, "no language tag", None),
    ],
    ids=["variant", "extension", "nul", "huge"],
)
def test_what_is_no_tag_is_refused_with_the_reason(
    opened: Open, pasted: str, said: str, offer: str | None
) -> None:
    stage = opened("en")
    stage.paste(pasted)
    stage.line.below.close()
    QTest.keyClick(stage.line, Qt.Key.Key_Return)
    (problem,) = stage.row.problems
    assert said in plain(problem.message)
    assert len(problem.message) < 200
    assert stage.meaning.startswith("Still as before: English")
    assert stage.edits == []
    if offer is not None:
        stage.press(offer)
        assert stage.language == offer.removeprefix("Use ")


def test_of_a_pasted_list_one_is_offered_at_a_time(opened: Open) -> None:
    stage = opened("ko")
    stage.paste("en\nfr_CA\nde; ja, it")
    assert stage.meaning == "Several languages. Enter offers to choose one, or to make a pack for each."
    QTest.keyClick(stage.line, Qt.Key.Key_Return)
    assert "5 languages" in stage.row.problems[0].message
    each = "Make a pack for each of 5 languages"
    assert stage.offers == ["Use en", "Use fr-CA", "Use de", "Use ja", each]
    stage.press("Use fr-CA")
    assert stage.language == "fr-CA"
    assert stage.row.problems == () or "pasted" not in stage.row.problems[0].message


def test_of_a_pasted_list_a_pack_for_each_is_made_in_one_step(opened: Open) -> None:
    stage = opened("ko")
    stage.paste("en, fr_CA, de")
    QTest.keyClick(stage.line, Qt.Key.Key_Return)
    stage.press("Make a pack for each of 3 languages")
    made = {pack.name: pack.manifest.language for pack in stage.session.packs}
    assert made == {"intro": "en", "intro-fr-CA": "fr-CA", "intro-de": "de"}
    assert stage.line.text() == "en"
    stage.session.undo()
    stage.show()
    assert [pack.manifest.language for pack in stage.session.packs] == ["ko"]


def test_of_a_list_without_end_only_one_can_be_chosen(opened: Open) -> None:
    stage = opened("ko")
    stage.paste("en, fr, de, " * 200_000)
    QTest.keyClick(stage.line, Qt.Key.Key_Return)
    assert "Very many" in stage.row.problems[0].message
    assert stage.offers == ["Use en", "Use fr", "Use de"]


@pytest.mark.parametrize(
    ("language", "others", "offer", "then"),
    [
        ("iw", (), "Use he", "he"),
        ("ja-JP", (), "Use ja", "ja"),
        ("sr", (), "Use sr-Latn", "sr-Latn"),
        ("en-IN", ("fr",), "Use en-GB", "en-GB"),
        ("fr-CA", (), "Use fr", "fr"),
        ("br", (), "Use pt-BR", "pt-BR"),
    ],
    ids=["deprecated", "redundant", "script missing", "wider", "alone", "lookalike"],
)
def test_advice_is_followed_with_one_click(
    opened: Open, language: str, others: tuple[str, ...], offer: str, then: str
) -> None:
    stage = opened(language, *others, primary=None)
    assert stage.offers.count(offer) == 1
    stage.press(offer)
    assert stage.language == then
    assert len(stage.session.unsaved()) == 1


def test_advice_comes_also_while_a_tag_is_typed(opened: Open) -> None:
    stage = opened("en")
    stage.type("iw")
    assert stage.offers == ["Use he"]
    stage.line.below.close()
    stage.press("Use he")
    assert stage.language == "he"


def test_a_narrower_tag_beside_the_wider_one_is_meant(opened: Open) -> None:
    stage = opened("en-IN", "en-GB", primary=None)
    assert "Use en-GB" not in stage.offers


def test_a_refused_text_waits_for_its_pack_while_another_is_shown(opened: Open) -> None:
    stage = opened("en", "fr")
    stage.type("klingonese")
    stage.line.below.close()
    QTest.keyClick(stage.line, Qt.Key.Key_Return)
    stage.choose(1)
    assert stage.line.text() == "fr"
    assert "klingonese" not in " ".join(problem.message for problem in stage.row.problems)
    stage.choose(0)
    assert stage.line.text() == "klingonese"
    assert "klingonese" in stage.row.problems[0].message
    assert stage.edits == []


def test_undo_goes_back_to_the_language_before(opened: Open) -> None:
    stage = opened("fr", "en")
    stage.type("de")
    stage.line.below.close()
    QTest.keyClick(stage.line, Qt.Key.Key_Return)
    assert not stage.line.isUndoAvailable()
    stage.session.undo()
    stage.show()
    assert stage.line.text() == "fr"
    assert stage.meaning.startswith("French")
    assert "fr-FR" in stage.told


def test_an_emptied_line_says_that_enter_makes_it_for_everybody(opened: Open) -> None:
    stage = opened("fr", "en")
    stage.line.setFocus()
    stage.line.selectAll()
    QTest.keyClick(stage.line, Qt.Key.Key_Delete)
    assert stage.meaning == "Enter makes it a pack for all languages."
    QTest.keyClick(stage.line, Qt.Key.Key_Return)
    assert stage.language is None
    assert stage.meaning == "All languages, for everybody"
    assert not stage.people.isVisible()


def test_a_language_that_devices_do_not_know_reaches_nobody(opened: Open) -> None:
    stage = opened("french", "en")
    assert stage.told == "Nobody gets it: devices know no language french."
    assert stage.meaning == "Probably meant: French, any region  ·  français"
    stage.type("x1")
    stage.line.below.close()
    assert stage.meaning == "No language yet. Go on typing, or choose one of the list."


def test_a_project_that_is_only_looked_at_offers_no_advice(opened: Open) -> None:
    stage = opened("en-IN", "fr", primary=None)
    assert "Use en-GB" in stage.offers
    view = replace(view_of_session(stage.session), read_only="Ada has this project open.")
    stage.field.show_pack(Shown.of(view, stage.pack))
    assert stage.offers == []
    assert stage.told.startswith("People whose app can ask for it")


def unfold(stage: Stage) -> None:
    more = next(one for one in stage.field.findChildren(QToolButton) if one.isCheckable())
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert stage.parts.isVisible()


def test_parts_are_chosen_by_name_and_the_others_stay(opened: Open) -> None:
    stage = opened("zh", "en")
    unfold(stage)
    assert (stage.parts.language.text(), stage.parts.script.text()) == ("Chinese", "Any")
    stage.parts.script.setFocus()
    stage.parts.script.selectAll()
    QTest.keyClicks(stage.parts.script, "trad")
    QTest.keyClick(stage.parts.script.below.popup, Qt.Key.Key_Return)
    assert stage.language == "zh-Hant"
    stage.parts.region.setFocus()
    stage.parts.region.selectAll()
    QTest.keyClicks(stage.parts.region, "hong")
    QTest.keyClick(stage.parts.region.below.popup, Qt.Key.Key_Return)
    assert stage.language == "zh-Hant-HK"
    assert stage.meaning.startswith("Chinese, Traditional script, Hong Kong")
    stage.parts.script.setFocus()
    stage.parts.script.selectAll()
    QTest.keyClicks(stage.parts.script, "any")
    QTest.keyClick(stage.parts.script.below.popup, Qt.Key.Key_Return)
    assert stage.language == "zh-HK"


def test_a_script_does_not_go_along_to_a_language_that_is_not_written_in_it(opened: Open) -> None:
    stage = opened("sr-Latn-ME", "en")
    unfold(stage)
    stage.parts.language.setFocus()
    stage.parts.language.selectAll()
    QTest.keyClicks(stage.parts.language, "macedonian")
    QTest.keyClick(stage.parts.language.below.popup, Qt.Key.Key_Return)
    assert stage.language == "mk-ME"


def test_of_a_part_only_what_is_listed_can_be_chosen(opened: Open) -> None:
    stage = opened("fr", "en")
    unfold(stage)
    stage.parts.region.setFocus()
    stage.parts.region.selectAll()
    QTest.keyClicks(stage.parts.region, "atlantis")
    assert not stage.parts.region.below.is_open
    QTest.keyClick(stage.parts.region, Qt.Key.Key_Return)
    assert stage.edits == []
    stage.line.setFocus()
    assert stage.parts.region.text() == "Any"


def test_without_a_language_there_is_no_script_and_no_region_to_choose(opened: Open) -> None:
    stage = opened(None, "en")
    unfold(stage)
    assert stage.parts.language.isEnabled()
    assert not stage.parts.script.isEnabled()
    assert stage.parts.region.toolTip() == "Choose a language first."
