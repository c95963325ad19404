"""Fields for languages: one, or several."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from studio.languages.names import Catalogue
from studio.languages.tags import InvalidTag, LanguageTag
from studio.ui.look.colours import Meaning
from studio.ui.look.language_words import language_name
from studio.ui.look.scale import Gap, gap
from studio.ui.pieces.form_row import RowProblem
from studio.ui.pieces.language_line import LanguageLine
from studio.ui.pieces.offer import Offer
from studio.ui.project_settings.entry import Entry
from studio.ui.project_settings.fields import TextField


class LanguageField(QWidget):
    """A tag, typed or chosen by name; its name stands behind it as soon as names are known."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._named = False
        self.line = LanguageLine("", self)
        self.text = TextField(self._meant, self, line=self.line)
        self.text.narrow(200)
        self.text.changed.connect(self._changed)
        self.setFocusProxy(self.line)
        self._name = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, Gap.INSIDE))
        row.addWidget(self.text)
        row.addWidget(self._name, 1)
        self.line.editingFinished.connect(self._settle)
        self.line.dropped.connect(self._leave)

    def entry(self) -> Entry:
        """What it holds."""
        return self.text.entry()

    def set_languages(self, catalogue: Catalogue) -> None:
        """Know languages by name from now on; until then only by tag."""
        self._named = True
        self.line.set_languages(catalogue)
        self._show_name()

    @Slot()
    def _settle(self) -> None:
        entry = self.entry()
        if entry.problem is None and entry.value != self.line.text():
            self.line.setText(str(entry.value))

    @Slot()
    def _leave(self) -> None:
        """Esc is for the dialog, as in every other field of it."""
        self.window().close()

    @Slot()
    def _changed(self) -> None:
        self._show_name()
        self.changed.emit()

    def _show_name(self) -> None:
        entry = self.entry()
        named = self._named and entry.problem is None
        self._name.setText(language_name(LanguageTag.parse(str(entry.value))) if named else "")

    def _meant(self, text: str) -> Entry:
        try:
            return tag_entry(str(self.line.meant(text.strip())))
        except InvalidTag:
            return tag_entry(text)


def tag_entry(text: str) -> Entry:
    """``text`` as a tag; a problem offers the one that was probably meant."""
    text = text.strip()
    translate = QCoreApplication.translate
    try:
        tag = LanguageTag.parse(text)
    except InvalidTag as refusal:
        message = translate("ProjectSettings", "{text} is not a language tag.").format(text=text or "…")
        hint = translate("ProjectSettings", "Write a tag such as en or pt-BR.")
        return Entry(text, RowProblem(Meaning.ERROR, message, hint, _use(refusal.suggestion)))
    if tag.replacement is not None:
        message = translate("ProjectSettings", "{tag} is an outdated tag.").format(tag=text)
        return Entry(text, RowProblem(Meaning.ERROR, message, offers=_use(tag.replacement)))
    return Entry(str(tag))


def tags_entry(text: str) -> Entry:
    """``text`` as tags with commas between them, each once."""
    entries = [tag_entry(part) for part in text.replace(",", " ").split()]
    wrong = next((entry.problem for entry in entries if entry.problem is not None), None)
    if wrong is not None:  # What is offered would take the place of all of them.
        wrong = RowProblem(wrong.meaning, wrong.message, wrong.hint)
    return Entry(tuple(dict.fromkeys(str(entry.value) for entry in entries)), wrong)


def _use(tag: LanguageTag | None) -> tuple[Offer, ...]:
    if tag is None:
        return ()
    label = QCoreApplication.translate("ProjectSettings", "Use {tag}").format(tag=str(tag))
    return (Offer(label, tag),)
