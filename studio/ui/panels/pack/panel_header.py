"""What stands above a pack's tabs: which pack it is, and how it stands, in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from studio.errors import Place
from studio.languages.names import Catalogue, display
from studio.project.contents import Contents
from studio.project.packs import Pack
from studio.project.problems import Problem, judge
from studio.project.rules import Severity
from studio.ui.look import words
from studio.ui.look.colours import Meaning, dim
from studio.ui.look.icons import sign_of
from studio.ui.look.language_words import language_name
from studio.ui.look.scale import Gap, gap
from studio.ui.look.told import told
from studio.ui.look.words import directed
from studio.ui.pieces.breaking import breakable
from studio.ui.pieces.chips import Language, LanguageChip, pack_chip_size, paint_pack_chip
from studio.ui.pieces.offer import Offer, OfferButton
from studio.ui.pieces.sign import Sign
from studio.ui.view import View
from studio.ui.wishes import GoTo
from studio.values import dataclass

translate = QCoreApplication.translate

_NO_MANIFEST = frozenset(
    {
        "PS-JSON-CONFLICT",
        "PS-JSON-SYNTAX",
        "PS-JSON-ENCODING",
        "PS-JSON-DEPTH",
        "PS-MANIFEST-SHAPE",
        "PS-MANIFEST-UNREADABLE",
    }
)
"""Rules about a text that is no manifest as a whole, so that a form cannot help."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a pack stands. ``meaning`` is ``None`` while that is not known."""

    sentence: str
    meaning: Meaning | None = None
    offer: Offer | None = None


class PackHeader(QWidget):
    """The pack's chip, its language, and its verdict with what leads to the worst problem."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._pack: Pack | None = None
        self._verdict = Verdict("")
        self._chip = _PackChip(self)
        self._language = LanguageChip(Language(), self)
        self._sign = Sign("note", self)
        room = self._sign.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # What is not known yet must not move what is below it.
        self._sign.setSizePolicy(room)
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button: OfferButton | None = None
        inside = gap(self, Gap.INSIDE)
        names = QHBoxLayout()
        names.setSpacing(inside)
        names.addWidget(self._chip)
        names.addWidget(self._language)
        names.addStretch(1)
        self._state = QHBoxLayout()
        self._state.setSpacing(inside)
        self._state.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._state.addWidget(self._sentence, 1)
        column = QVBoxLayout(self)
        around = gap(self, Gap.AROUND)
        column.setContentsMargins(around, gap(self, Gap.BETWEEN), around, gap(self, Gap.BETWEEN))
        column.setSpacing(inside)
        column.addLayout(names)
        column.addLayout(self._state)

    @property
    def verdict(self) -> Verdict:
        """What the header says of the pack."""
        return self._verdict

    def set_languages(self, catalogue: Catalogue) -> None:
        """Name languages in words too."""
        self._catalogue = catalogue
        if self._pack is not None:
            self._language.set_language(self._language_of(self._pack))

    def show_pack(self, view: View, pack: Pack) -> None:
        """Say how ``pack`` stands."""
        if pack is not self._pack:
            self._pack = pack
            self._chip.show_pack(pack)
            self._language.set_language(self._language_of(pack))
        self._show(verdict(view, pack))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._colour()

    def _colour(self) -> None:
        """Dim what is not known for certain."""
        palette = QPalette(self.palette())
        if self._verdict.meaning is None:
            palette.setColor(QPalette.ColorRole.WindowText, dim(palette))
        self._sentence.setPalette(palette)

    def _language_of(self, pack: Pack) -> Language:
        text = pack.manifest.language or ""
        tag = pack.language
        if self._catalogue is None or tag is None:
            return Language(text)
        return Language(text, language_name(tag), display(tag).own)

    def _show(self, verdict: Verdict) -> None:
        if verdict == self._verdict:
            return
        before, self._verdict = self._verdict, verdict
        self._sentence.setText(directed(breakable(verdict.sentence)))
        self._colour()
        self._sign.setVisible(verdict.meaning is not None)
        if verdict.meaning is not None:
            self._sign.set_sign(sign_of(verdict.meaning), verdict.meaning)
            self._sign.setToolTip(words.meaning_word(verdict.meaning))
        if verdict.offer != before.offer:
            self._offer(verdict.offer)

    def _offer(self, offer: Offer | None) -> None:
        if self._button is not None:
            self._state.removeWidget(self._button)
            self._button.hide()
            self._button.deleteLater()
            self._button = None
        if offer is not None:
            self._button = OfferButton(offer, self)
            self._button.wished.connect(self.wished)
            self._state.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        # One line of text stands level with the button beside it.
        height = self._button.sizeHint().height() if self._button is not None else 0
        self._sentence.setMinimumHeight(height)
        self._sign.setMinimumHeight(height)


def fault_of(view: View, pack: Pack) -> Problem | None:
    """The worst fault for which the text of ``pack`` is no manifest as a whole, or ``None``."""
    found = judge((one for one in pack.findings if one.code in _NO_MANIFEST), view.state.target)
    return found[0] if found else None


def verdict(view: View, pack: Pack) -> Verdict:
    """How ``pack`` stands: what is said now already, and else what the last look found."""
    fault = fault_of(view, pack)
    if fault is not None:
        return _no_manifest(fault)
    contents = view.contents_of(pack)
    if contents is None:
        return Verdict(translate("PackHeader", "Checking …"))
    if view.is_old(pack, contents):
        return Verdict(translate("PackHeader", "{shipped}. Checking …").format(shipped=_shipped(contents)))
    stop = view.state.blocking(pack)
    if stop is not None:
        sentence = translate("PackHeader", "Cannot be built: {reason}").format(reason=told(stop.message))
        return Verdict(sentence, Meaning.ERROR, _showing(stop.place))
    mine = [one for one in view.state.open_problems if one.place.manifest == pack.path]
    doubtful = [one for one in mine if one.severity is not Severity.INFO]
    if not doubtful:
        return _fine_so_far(view, contents)
    meaning = Meaning.ERROR if doubtful[0].severity is Severity.ERROR else Meaning.WARNING
    sentence = translate("PackHeader", "{shipped}. It can be built, with {problems}: {first}").format(
        shipped=_shipped(contents), problems=words.problems(len(doubtful)), first=told(doubtful[0].message)
    )
    return Verdict(sentence, meaning, _showing(doubtful[0].place))


def _fine_so_far(view: View, contents: Contents) -> Verdict:
    """Ready, unless files are still being looked into: what is in them may be wrong."""
    shipped = _shipped(contents)
    if view.reading:
        looking = translate("PackHeader", "{shipped}. Looking into {files} …")
        return Verdict(looking.format(shipped=shipped, files=words.files(view.reading)))
    return Verdict(
        translate("PackHeader", "{shipped}. Ready to build.").format(shipped=shipped), Meaning.DONE
    )


def _no_manifest(fault: Problem) -> Verdict:
    place = fault.place
    if place.line is None:
        return Verdict(words.sentences((told(fault.message), told(fault.hint))), Meaning.ERROR)
    where = translate("PackHeader", "Line {line}, column {column}: {reason} {hint}").format(
        line=words.count(place.line),
        column=words.count(place.column or 1),
        reason=told(fault.message),
        hint=told(fault.hint),
    )
    return Verdict(where, Meaning.ERROR, Offer(translate("PackHeader", "Show the text"), GoTo(place)))


def _showing(place: Place) -> Offer:
    return Offer(translate("PackHeader", "Show the problem"), GoTo(place))


def _shipped(contents: Contents) -> str:
    return translate("PackHeader", "{files}, {size}").format(
        files=words.files(len(contents.files)), size=words.size(contents.total_bytes)
    )


class _PackChip(QWidget):
    """The chip of a pack in the size of a title."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_pack(self, pack: Pack) -> None:
        self._name = pack.name
        self.setAccessibleName(pack.name)
        self.setToolTip(words.isolated(str(pack.path)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return pack_chip_size(self._name, self._font())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 16), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_pack_chip(painter, QRect(self.rect()), self._name, self._font(), self.palette())
        painter.end()

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        return font
