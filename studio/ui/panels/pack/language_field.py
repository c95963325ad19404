"""The language of a pack, or all of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QListView, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from studio.languages.names import Catalogue, display
from studio.languages.tags import InvalidTag, LanguageTag
from studio.project.intents import choose_language
from studio.project.packs import Pack
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, units
from studio.ui.panels.pack.shown import Shown, dress
from studio.ui.pieces.chips import Language, LanguageChip
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.form_row import FormRow, Offer, RowProblem
from studio.ui.pieces.language_line import meant
from studio.ui.pieces.language_list import LanguageList
from studio.ui.pieces.line import Line
from studio.ui.pieces.refusals import refusal
from studio.ui.wishes import Perform

KEY = "language"


class LanguageField(QWidget):
    """A tag, typed or chosen by name; nothing typed means all languages.

    Only Enter, a choice from the list, or leaving the line with a legal tag sets the language.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._catalogue: Catalogue | None = None
        self._refused: InvalidTag | None = None
        name = self.tr("Language")
        control = QWidget(self)
        control.setAccessibleName(name)
        self._line = Line(name, control, drafting=True, room=200)
        self._line.setPlaceholderText(self.tr("A language or its tag"))
        self._line.textEdited.connect(self._typed)
        self._line.returnPressed.connect(self._entered)
        self._line.left.connect(self._left)
        self._line.dropped.connect(self._dropped)
        control.setFocusProxy(self._line)
        self._list = LanguageList(self)
        self._line.setCompleter(self._completer())
        self._chip = LanguageChip(Language(), control)
        self._chip.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._clear = QToolButton(control)
        self._clear.setIcon(icon("close"))
        self._clear.setAutoRaise(True)
        self._clear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._clear.setAccessibleName(self.tr("Make it a pack for all languages"))
        self._clear.setToolTip(self.tr("Make it a pack for all languages"))
        self._clear.clicked.connect(self._cleared)
        across = Flow(control, gap(self, Gap.INSIDE))
        for widget in (self._line, self._clear, self._chip):
            across.addWidget(widget)
        self._row = FormRow(name, control, self)
        self._row.wished.connect(self._row_wished)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)

    def set_languages(self, catalogue: Catalogue) -> None:
        """Know languages by name from now on; until then only by tag."""
        self._catalogue = catalogue
        if self._shown is not None:
            self.show_pack(self._shown)

    def show_pack(self, shown: Shown) -> None:
        """Show the language of the pack; what is being typed stays as it is."""
        before, self._shown = self._shown, shown
        pack = shown.pack
        same = (
            before is not None
            and before.pack.path == pack.path
            and before.pack.manifest.language == pack.manifest.language
        )
        if not (same and (self._line.isModified() or self._refused)):
            self._refused = None
            self._line.show_text(pack.manifest.language or "")
        self._chip.set_language(self._language(pack))
        self._dress()

    def go_to(self, field: str) -> bool:
        """Give the line the focus."""
        del field
        self._line.setFocus()
        self._line.selectAll()
        return True

    def flush(self) -> None:
        """Wish for the language that is being typed, if it is one."""
        self._left()

    def _completer(self) -> QCompleter:
        completer = QCompleter(self._list, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(int(Qt.ItemDataRole.EditRole))
        completer.setMaxVisibleItems(12)
        completer.activated.connect(self._chosen)
        popup = QListView(self)
        completer.setPopup(popup)
        popup.setAccessibleName(self.tr("Languages that fit"))
        popup.setMinimumWidth(units(self, 480))
        popup.setSpacing(units(self, 2))
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return completer

    def _language(self, pack: Pack) -> Language:
        text = pack.manifest.language
        tag = pack.language
        if not text or tag is None or self._catalogue is None:
            return Language(text or "")
        name = display(tag)
        return Language(str(tag), name.english, name.own)

    def _dress(self) -> None:
        shown = self._shown
        if shown is None:
            return
        lock = shown.lock(KEY, self.tr("Language"), "string")
        self._line.setReadOnly(lock is not None)
        self._line.setEnabled(lock is None or shown.view.read_only is not None)
        self._line.setToolTip("" if lock is None else lock.sentence)
        self._clear.setEnabled(lock is None)
        self._clear.setVisible(shown.pack.manifest.language is not None)
        rows = shown.rows(KEY)
        if lock is not None:
            rows = lock.rows(rows)
        elif self._refused is not None:
            rows = (_row(self._refused),)
        caption = self.tr("From OS 27 on. Devices with an older system get no localized pack.")
        dress(self._row, self._line, caption, rows)

    @Slot(str)
    def _typed(self, text: str) -> None:
        if self._refused is not None:
            self._refused = None
            self._dress()
        self._list.show_tags(self._matches(text))

    def _matches(self, text: str) -> tuple[LanguageTag, ...]:
        if not text.strip() or self._catalogue is None:
            return ()
        return self._catalogue.find(text)

    @Slot()
    def _entered(self) -> None:
        self._settle(refuse=True)

    @Slot()
    def _left(self) -> None:
        if self._line.isModified():
            self._settle(refuse=True)

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

    @Slot(str)
    def _chosen(self, text: str) -> None:
        self._line.setText(text)
        self._settle(refuse=True)

    @Slot(object)
    def _row_wished(self, wish: object) -> None:
        if isinstance(wish, LanguageTag):  # The tag that stands instead of the refused text.
            self._choose(wish)
            self._line.setFocus()
        else:
            self.wished.emit(wish)

    def _settle(self, *, refuse: bool) -> None:
        text = self._line.text().strip()
        if not text:
            self._choose(None)
            return
        try:
            tag = meant(text, self._catalogue)
        except InvalidTag as invalid:
            self._refused = invalid if refuse else None
            self._dress()
            return
        self._choose(tag)

    def _choose(self, tag: LanguageTag | None) -> None:
        self._refused = None
        text = "" if tag is None else str(tag)
        self._line.setText(text)
        if self._shown is None:
            return
        pack = self._shown.pack
        if (pack.manifest.language or "") != text or (tag is None and pack.manifest.language is not None):
            self.wished.emit(Perform(choose_language(pack, tag)))
        else:
            self._dress()


def _row(invalid: InvalidTag) -> RowProblem:
    offers: tuple[Offer, ...] = ()
    if invalid.suggestion is not None:
        label = QCoreApplication.translate("LanguageField", "Use {tag}").format(tag=invalid.suggestion)
        offers = (Offer(label, invalid.suggestion),)
    return RowProblem(Meaning.ERROR, refusal(invalid), "", offers)
