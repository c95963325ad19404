"""The language of a pack, or all of them."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from studio.languages.names import Catalogue
from studio.languages.tags import InvalidTag, LanguageTag
from studio.project.in_each_language import in_each_language
from studio.project.intents import choose_language
from studio.project.packs import Pack
from studio.ui.answerer import Answer
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, unit
from studio.ui.look.words import directed, isolated, sentences
from studio.ui.panels.pack.language_advice import advice_rows, problem_row
from studio.ui.panels.pack.language_meaning import meaning, named
from studio.ui.panels.pack.language_parts import LanguageParts
from studio.ui.panels.pack.language_pasted import (
    InEach,
    is_whole,
    languages_in,
    refused,
    refused_list,
    tag_of,
)
from studio.ui.panels.pack.language_people import LanguagePeople
from studio.ui.panels.pack.shown import Lock, Shown, dress
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.form_row import FormRow, RowProblem
from studio.ui.pieces.language_line import LanguageLine, Typed
from studio.ui.wishes import Perform

KEY = "language"

_Asked: TypeAlias = tuple[LanguageTag, tuple[LanguageTag, ...], bool, bool]


class LanguageField(QWidget):
    """A tag, typed or chosen by name or by its parts; nothing typed means all languages.

    Below it always stands what the tag means and who gets the pack; while another one is typed, what that
    would change. Only Enter, a choice, or leaving the line with a legal tag sets the language. What is typed
    and is none stays with its pack, also while another pack is shown.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._named = False
        self._catalogue: Catalogue | None = None
        self._refused: RowProblem | None = None
        self._problems: tuple[Shown, tuple[RowProblem, ...]] | None = None
        self._advised: tuple[_Asked, tuple[RowProblem, ...]] | None = None
        self._drafts: dict[Path, str] = {}
        self._used: tuple[LanguageTag, ...] = ()
        self._used_by: tuple[tuple[Pack, ...], Path] | None = None
        name = self.tr("Language")
        control = QWidget(self)
        control.setAccessibleName(name)
        self._line = LanguageLine(name, control, room=224)
        control.setFocusProxy(self._line)
        self._clear = self._button("close", self.tr("Make it a pack for all languages"))
        self._more = QToolButton(control)
        self._more.setText(self.tr("More specific…"))
        self._more.setToolTip(self.tr("Choose language, script and region one by one"))
        self._more.setAccessibleName(self.tr("More specific…"))
        self._more.setCheckable(True)
        self._more.setAutoRaise(True)
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._parts = LanguageParts(control)
        self._parts.hide()
        self._meaning = QLabel(control)
        self._meaning.setWordWrap(True)
        self._meaning.setTextFormat(Qt.TextFormat.PlainText)
        self._people = LanguagePeople(control)
        self._lay_out(control)
        self._row = FormRow(name, control, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self._connect()

    def set_languages(self, catalogue: Catalogue) -> None:
        """Know languages by name from now on; until then only by tag."""
        self._named = True
        self._catalogue = catalogue if catalogue.is_there else None
        self._line.set_languages(catalogue)
        self._parts.set_languages(catalogue)
        self._people.know_names()
        if self._shown is not None:
            self.show_pack(self._shown)

    def show_pack(self, shown: Shown) -> None:
        """Show the language of the pack; what is being typed stays as it is."""
        before, self._shown = self._shown, shown
        pack, path = shown.pack, shown.pack.path
        if before is None or before.pack.path != path:
            if before is not None:
                self._put_aside(before.pack)
            self._refused = None
            self._line.show_text(pack.manifest.language or "")
            self._take_up(path)
        elif before.pack.manifest.language != pack.manifest.language or not self._is_typed():
            self._refused = None
            self._line.show_text(pack.manifest.language or "")
        self._people.show_pack(shown)
        self._dress()

    def take_answer(self, answer: Answer) -> None:
        """Tell who gets the pack, if that is the answer to the last question."""
        self._people.take_answer(answer)

    def go_to(self, field: str) -> bool:
        """Give the line the focus."""
        del field
        self._line.setFocus()
        self._line.selectAll()
        return True

    def flush(self) -> None:
        """Wish for the language that is being typed, if it is one."""
        self._left()

    def _is_typed(self) -> bool:
        """Whether the line holds something that is not the language of the pack."""
        return self._line.isModified() or self._refused is not None

    def _put_aside(self, pack: Pack) -> None:
        """Keep what is typed for ``pack`` and is no language yet."""
        if self._is_typed():
            self._drafts[pack.path] = self._line.text()
        else:
            self._drafts.pop(pack.path, None)

    def _take_up(self, path: Path) -> None:
        """Show what was typed for the pack when it was shown last."""
        text = self._drafts.pop(path, None)
        if text is not None:
            self._line.setText(text)
            self._refuse(text)

    def _dress(self) -> None:
        shown = self._shown
        if shown is None:
            return
        lock = shown.lock(KEY, self.tr("Language"), "string")
        self._line.setReadOnly(lock is not None)
        self._line.setEnabled(lock is None or shown.view.read_only is not None)
        self._line.setToolTip("" if lock is None else lock.sentence)
        self._line.set_used(self._others(shown))
        self._clear.setEnabled(lock is None)
        self._clear.setVisible(shown.pack.manifest.language is not None)
        typed = self._typed_tag()
        self._people.suppose(typed)
        tag = typed or shown.pack.language
        self._parts.show_tag(tag, lock="" if lock is None else lock.sentence)
        words = self._means(shown, typed)
        self._meaning.setText(directed(words))
        self._meaning.setVisible(bool(words))
        caption = ""
        if shown.pack.manifest.language is not None or typed is not None:
            caption = self.tr("From OS 27 on. Devices with an older system get no localized pack.")
        dress(self._row, self._line, caption, self._rows(shown, lock, typed))
        self._describe()

    @Slot()
    def _describe(self) -> None:
        """Let the line tell all that stands below it."""
        people = self._people.words if self._people.isVisibleTo(self) else ""
        words = (self._meaning.text(), people, self._row.control.accessibleDescription())
        self._line.setAccessibleDescription(sentences(one for one in words if one))

    def _rows(self, shown: Shown, lock: Lock | None, typed: LanguageTag | None) -> tuple[RowProblem, ...]:
        if self._refused is not None and lock is None:
            return (self._refused,)
        others = self._others(shown)
        named = self._named
        if typed is not None and lock is None:
            return self._advice(typed, others, taken=False) if named else ()
        rows = self._problem_rows(shown) if named else shown.rows(KEY)
        if named and shown.pack.language is not None:
            rows += self._advice(shown.pack.language, others, taken=True, editable=lock is None)
        return rows if lock is None else lock.rows(rows)

    def _advice(
        self, tag: LanguageTag, others: tuple[LanguageTag, ...], *, taken: bool, editable: bool = True
    ) -> tuple[RowProblem, ...]:
        """What could be better about ``tag``; found out anew only where something else is asked."""
        asked = (tag, others, taken, editable)
        if self._advised is None or self._advised[0] != asked:
            self._advised = (asked, advice_rows(tag, others, taken=taken, editable=editable))
        return self._advised[1]

    def _problem_rows(self, shown: Shown) -> tuple[RowProblem, ...]:
        """The problems of the language, which are the same at every letter that is typed."""
        if self._problems is None or self._problems[0] is not shown:
            tag = shown.pack.language
            found = tuple(problem_row(shown, problem, tag) for problem in shown.about(KEY))
            self._problems = (shown, found)
        return self._problems[1]

    def _means(self, shown: Shown, typed: LanguageTag | None) -> str:
        """What stands in the line in words, or what Enter would make of it."""
        text = self._line.text().strip()
        if not self._named:
            return text and isolated(text[:40])
        if typed is None and self._line.isModified() and text and self._refused is None:
            return self._to_be(text)
        if self._line.isModified() and not text and shown.pack.manifest.language is not None:
            return self.tr("Enter makes it a pack for all languages.")
        tag = typed or shown.pack.language
        if tag is not None:
            words = meaning(tag)
        elif shown.pack.manifest.language is None:
            words = self.tr("All languages, for everybody")
        else:
            likely = shown.pack.meant_language
            template = self.tr("Probably meant: {meaning}")
            words = "" if likely is None else template.format(meaning=meaning(likely))
        # Below a text that is refused it is to be said whose meaning this is.
        still = self.tr("Still as before: {meaning}") if self._refused is not None and words else "{meaning}"
        return still.format(meaning=words)

    def _to_be(self, text: str) -> str:
        """What becomes of ``text``, which is not another language by itself."""
        first = self._line.settled()
        tag = None if self._shown is None else self._shown.pack.language
        if tag is not None and first == str(tag):
            return meaning(tag)
        if first == text or first not in self._line.offered:
            if languages_in(text):
                return self.tr("Several languages. Enter offers to choose one, or to make a pack for each.")
            return self.tr("No language yet. Go on typing, or choose one of the list.")
        return self.tr("Enter takes {language}.").format(language=named(first))

    def _typed_tag(self) -> LanguageTag | None:
        """The tag that is typed and not taken yet."""
        shown, text = self._shown, self._line.text()
        if shown is None or self._refused is not None or not self._line.isModified() or not text.strip():
            return None
        try:
            tag = tag_of(text, self._catalogue)
        except InvalidTag:
            return None
        return tag if str(tag) != shown.pack.manifest.language else None

    def _others(self, shown: Shown) -> tuple[LanguageTag, ...]:
        """The languages of the other packs, each once."""
        packs, mine = shown.view.packs, shown.pack.path
        known = self._used_by
        if known is None or known[0] is not packs or known[1] != mine:
            self._used_by = (packs, mine)
            tags = (one.language for one in packs if one.path != mine)
            self._used = tuple(dict.fromkeys(tag for tag in tags if tag is not None))
        return self._used

    @Slot(str)
    def _typed(self, text: str) -> None:
        del text
        self._refused = None
        self._dress()

    @Slot(object)
    def _entered(self, typed: Typed) -> None:
        self._settle(typed.text)

    @Slot()
    def _returned(self) -> None:
        # With something in it, the line says what is meant.
        if not self._line.text().strip():
            self._choose(None)

    @Slot()
    def _left(self) -> None:
        if self._line.isModified():
            self._settle(self._line.text())

    @Slot()
    def _dropped(self) -> None:
        self._refused = None
        if self._shown is not None:
            self._line.setText(self._shown.pack.manifest.language or "")
            self._dress()

    @Slot()
    def _cleared(self) -> None:
        self._choose(None)
        self._line.setFocus()

    @Slot(object)
    def _part_chosen(self, tag: LanguageTag) -> None:
        self._choose(tag)

    @Slot(object)
    def _row_wished(self, wish: object) -> None:
        if isinstance(wish, LanguageTag):  # The tag that stands instead of what is written.
            self._choose(wish)
            self._line.setFocus()
        elif isinstance(wish, InEach):
            self._make_copies(wish.languages)
        else:
            self.wished.emit(wish)

    def _make_copies(self, languages: tuple[LanguageTag, ...]) -> None:
        shown = self._shown
        if shown is None:
            return
        view, file = shown.view, shown.view.project.file
        taken = [pack.manifest.asset_pack_id or "" for pack in view.packs]
        taken += [*file.retired_ids, *(mark.id for mark in file.released), *view.state.releases.built]
        # A pack that was removed and not saved yet has its manifest on disk still.
        present = {*view.modified, *(pack.path for pack in view.packs)}
        self._refused = None
        self._line.setText(str(languages[0]))
        self.wished.emit(Perform(in_each_language(shown.pack, languages, taken, present, file)))

    def _settle(self, text: str) -> None:
        if not text.strip():
            self._choose(None)
            return
        try:
            tag = tag_of(text, self._catalogue)
        except InvalidTag:
            self._refuse(text)
            self._dress()
            return
        self._choose(tag)

    def _refuse(self, text: str) -> None:
        several = languages_in(text)
        if several:
            self._refused = refused_list(several, whole=is_whole(text))
        else:
            self._refused = refused(text, self._catalogue)

    def _choose(self, tag: LanguageTag | None) -> None:
        self._refused = None
        text = "" if tag is None else str(tag)
        self._line.below.close()
        self._line.setText(text)
        if self._shown is None:
            return
        pack = self._shown.pack
        if (pack.manifest.language or "") != text or (tag is None and pack.manifest.language is not None):
            self.wished.emit(Perform(choose_language(pack, tag)))
        else:
            self._dress()

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _connect(self) -> None:
        self._line.textEdited.connect(self._typed)
        self._line.entered.connect(self._entered)
        self._line.returnPressed.connect(self._returned)
        self._line.left.connect(self._left)
        self._line.dropped.connect(self._dropped)
        self._clear.clicked.connect(self._cleared)
        self._more.toggled.connect(self._parts.setVisible)
        self._parts.chosen.connect(self._part_chosen)
        self._people.wished.connect(self.wished)
        self._people.told.connect(self._describe)
        self._row.wished.connect(self._row_wished)

    def _lay_out(self, control: QWidget) -> None:
        across = QWidget(control)
        flow = Flow(across, gap(self, Gap.INSIDE))
        for widget in (self._line, self._clear, self._more):
            flow.addWidget(widget)
        column = QVBoxLayout(control)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        column.addWidget(across)
        column.addWidget(self._parts)
        column.addWidget(self._meaning)
        column.addWidget(self._people)
