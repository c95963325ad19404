"""Who makes the ``.aar`` packs: Pack Studio, or Apple's own packager where it is on this computer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from studio.build.apple_packager import Packager
from studio.errors import StudioError
from studio.project.project_file import Engine
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, unit, units
from studio.ui.look.told import told
from studio.ui.look.words import directed, sentences
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.offer import Offer, OfferLink
from studio.ui.pieces.sign import Sign
from studio.ui.project_settings.entry import Entry
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class PackagerHere:
    """Apple's packager on this computer, or why it cannot be used. ``chosen``: somebody named its place."""

    packager: Packager | None
    trouble: StudioError | None = None
    chosen: bool = False


class PackagerField(QWidget):
    """Two ways with what each means, and whether Apple's is here.

    ``chose`` carries the ``Path`` that somebody named as Apple's packager on this computer; ``None`` takes
    that back.
    """

    changed = Signal()
    chose = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._here: PackagerHere | None = None
        self._group = QButtonGroup(self)
        self._buttons: dict[Engine, QRadioButton] = {
            "studio": QRadioButton(self.tr("Pack Studio"), self),
            "apple": QRadioButton(self.tr("Apple's packager"), self),
        }
        self._sign = Sign(sign_of(Meaning.NOTE), self)
        self._found = QLabel(directed(self.tr("Looking for it on this computer …")), self)
        self._found.setWordWrap(True)
        self._found.setTextFormat(Qt.TextFormat.PlainText)
        self._path = ElidedLabel("", self, path=True)
        self._limits = Caption("", self)
        self._choose = OfferLink(Offer(self.tr("Choose packager…"), None), self)
        self._forget = OfferLink(Offer(self.tr("Look in the usual places"), None), self)
        self._lay_out()
        self._group.buttonToggled.connect(self._toggled)
        self._choose.wished.connect(self._ask)
        self._forget.wished.connect(self._take_back)
        self._show()

    def button(self, engine: Engine) -> QRadioButton:
        """The button that chooses ``engine``."""
        return self._buttons[engine]

    @property
    def said(self) -> str:
        """What is said about Apple's packager on this computer."""
        parts = (self._found, self._path, self._limits)
        words = (part.text if isinstance(part, ElidedLabel) else part.text() for part in parts)
        return sentences(word for word in words if word)

    @property
    def choose_link(self) -> OfferLink:
        """The link that asks for the place of Apple's packager."""
        return self._choose

    @property
    def forget_link(self) -> OfferLink:
        """The link that takes back a place that was named."""
        return self._forget

    def entry(self) -> Entry:
        """What it holds."""
        return Entry("apple" if self._buttons["apple"].isChecked() else "studio")

    def show_value(self, value: Engine) -> None:
        """Hold ``value``."""
        self._buttons[value].setChecked(True)
        self.setFocusProxy(self._buttons[value])

    def show_here(self, here: PackagerHere) -> None:
        """This was found on this computer."""
        self._here = here
        self._show()

    def _show(self) -> None:
        here = self._here
        self._forget.setVisible(here is not None and here.chosen)
        self._path.setVisible(here is not None and here.packager is not None)
        if here is None:
            self._limits.hide()
        elif here.packager is None:
            self._show_missing(here.trouble)
        else:
            self._show_found(here.packager)

    def _show_missing(self, trouble: StudioError | None) -> None:
        wanted = self._buttons["apple"].isChecked()
        meaning = Meaning.ERROR if wanted else Meaning.NOTE
        self._sign.set_sign(sign_of(meaning), meaning)
        self._found.setText(directed(told(trouble.message) if trouble else ""))
        self._found.setToolTip(told(trouble.hint) if trouble else "")
        self._limits.setText(
            self.tr("Until it is here, no .aar pack is built. Install it, or choose Pack Studio.")
        )
        self._limits.setVisible(wanted)

    def _show_found(self, packager: Packager) -> None:
        limits = self._limits_of(packager)
        meaning = Meaning.NOTE if limits else Meaning.DONE
        if not packager.makes_sound_on_demand:
            meaning = Meaning.WARNING
        self._sign.set_sign(sign_of(meaning), meaning)
        self._found.setText(directed(self.tr("Found here: {title}").format(title=packager.title)))
        self._found.setToolTip("")
        self._path.set_text(str(packager.path))
        self._limits.setText(limits)
        self._limits.setVisible(bool(limits))

    def _limits_of(self, packager: Packager) -> str:
        """What this edition cannot do, if anything."""
        found: list[str] = []
        if not packager.makes_localized:
            found.append(self.tr("It makes no packs with a language."))
        if not packager.makes_sound_on_demand:
            found.append(self.tr("Its packs on demand may not be valid; Apple mended that in 2.0."))
        return sentences(found)

    @Slot(object, bool)
    def _toggled(self, button: object, on: bool) -> None:  # noqa: FBT001 -- Qt's own signal
        del button
        if on:
            self._show()
            self.changed.emit()

    @Slot(object)
    def _ask(self, wish: object) -> None:
        del wish
        dialog = QFileDialog(self, self.tr("Choose Apple's packager"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    @Slot(str)
    def _take(self, file: str) -> None:
        self.chose.emit(Path(file))

    @Slot(object)
    def _take_back(self, wish: object) -> None:
        del wish
        self.chose.emit(None)

    def _lay_out(self) -> None:
        ours = self.tr("Makes them on every computer. Compatible; not verified by Apple.")
        theirs = self.tr("Makes them where it is installed. Each pack is then compared with its files.")
        captions: dict[Engine, str] = {"studio": ours, "apple": theirs}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        for engine, button in self._buttons.items():
            self._group.addButton(button)
            button.setAccessibleDescription(captions[engine])
            column.addWidget(button)
            column.addLayout(self._indented(Caption(captions[engine], self)))
        line = QHBoxLayout()
        line.setSpacing(gap(self, Gap.INSIDE))
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        for part in (self._found, self._path, self._limits):
            words.addWidget(part)
        links = QHBoxLayout()
        links.setSpacing(gap(self, Gap.BETWEEN))
        links.addWidget(self._choose)
        links.addWidget(self._forget)
        links.addStretch(1)
        words.addLayout(links)
        line.addLayout(words, 1)
        column.addLayout(self._indented(line))

    def _indented(self, part: QWidget | QHBoxLayout) -> QHBoxLayout:
        """``part`` below the words of a button, not below its circle."""
        row = QHBoxLayout()
        row.addSpacing(units(self, 20))
        if isinstance(part, QWidget):
            row.addWidget(part, 1)
        else:
            row.addLayout(part, 1)
        return row
