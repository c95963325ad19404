"""All that is known of one file, below its picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.archive.digests import Digests
from studio.project.asset_tree import FileRow
from studio.project.assets import OWN
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.severity import MEANING_OF
from studio.ui.look.told import told
from studio.ui.look.words import bytes_, count, directed, isolated, meaning_word, size
from studio.ui.panels.preview.captions import of_type
from studio.ui.panels.preview.code_line import CodeLine
from studio.ui.panels.preview.digest_line import DigestLine
from studio.ui.panels.preview.marks import LanguageMarks
from studio.ui.panels.preview.pack_link import PackLink
from studio.ui.panels.preview.whereabouts import Taking, Whereabouts
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.sign import Sign
from studio.ui.previewer import SOON
from studio.workspace.file_now import FileNow

_NS = 1_000_000_000


class AboutFile(QWidget):
    """Shows facts of a file. ``asked`` and ``stopped`` are about its digest, ``wished`` is a wish."""

    wished = Signal(object)
    asked = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known: tuple[str | None, Whereabouts] | None = None
        self._path = CodeLine(self.tr("Copy the path"), self)
        self._path.wished.connect(self.wished)
        self._size = _value(self)
        self._changed = _value(self)
        self._created = _value(self)
        self._type = _value(self)
        self.sha256 = DigestLine("SHA-256", self)
        self.blake3 = DigestLine("BLAKE3", self)
        for digest in (self.sha256, self.blake3):
            digest.asked.connect(self.asked)
            digest.stopped.connect(self.stopped)
            digest.wished.connect(self.wished)
        self._packs = _Lines(self)
        self._ignored = _value(self)
        self.marks = LanguageMarks(self)
        self._problems = _Lines(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(gap(self, Gap.BETWEEN))
        self._grid.setVerticalSpacing(units(self, 6))
        self._grid.setColumnStretch(1, 1)
        self._labels: dict[QWidget, Caption] = {}
        for label, value in (
            (self.tr("Problems"), self._problems),
            (self.tr("In packs"), self._packs),
            (self.tr("Ignored"), self._ignored),
            (self.tr("Same path in"), self.marks),
            (self.tr("Type"), self._type),
            (self.tr("Size"), self._size),
            (self.tr("Changed"), self._changed),
            (self.tr("Created"), self._created),
            (self.tr("Path"), self._path),
            (self.tr("SHA-256"), self.sha256),
            (self.tr("BLAKE3"), self.blake3),
        ):
            self._add(label, value)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    @property
    def words(self) -> dict[str, str]:
        """What is said, by label, of all that can be seen."""
        said = {
            self._problems: self._problems.words,
            self._packs: self._packs.words,
            self._ignored: self._ignored.text(),
            self.marks: self.marks.words,
            self._type: self._type.text(),
            self._size: self._size.text(),
            self._changed: self._changed.text(),
            self._created: self._created.text(),
            self._path: self._path.text,
            self.sha256: self.sha256.digits or self.sha256.said,
            self.blake3: self.blake3.digits or self.blake3.said,
        }
        return {self._labels[one].text(): text for one, text in said.items() if not one.isHidden()}

    @property
    def pack_links(self) -> tuple[PackLink, ...]:
        """The chips of the packs that take the file."""
        return self._packs.links

    def show_file(self, row: FileRow) -> None:
        """Show what the tree knows of another file. What is known of its bytes comes with ``show_now``."""
        asset = row.asset
        self._path.show_text(readable(row.key), str(Path(row.key)))
        self._say(self._size, _size(asset.size))
        self._say(self._changed, _moment(asset.changed / _NS))
        self._say(self._created, "")
        self._say(self._type, of_type(row.type, row.asset.path, None))
        self._known = None
        self._show(self.blake3, seen=False)
        self._show(self.sha256, seen=True)
        if asset.size <= SOON:
            self.sha256.show_progress(None)
        else:
            self.sha256.offer()

    def show_whereabouts(self, row: FileRow, known: Whereabouts) -> None:
        """Show where the same file goes now, and what is wrong with it."""
        if (row.asset.ignored_by, known) == self._known:
            return
        self._known = (row.asset.ignored_by, known)
        rule = row.asset.ignored_by
        own = self.tr("These files belong to the project itself.")
        ruled = self.tr("By the rule {rule}").format(rule=isolated(rule or ""))
        self._say(self._ignored, "" if rule is None else own if rule == OWN else ruled)
        self._show_packs(row, known.takings)
        self.marks.show_twins(known.twins)
        self._show(self.marks, seen=bool(known.twins))
        self._show_problems(known)
        if known.blake3 is not None:
            self._show(self.blake3, seen=True)
            self.blake3.show_digest(known.blake3)

    def show_now(self, row: FileRow, now: FileNow | None) -> None:
        """Show what the disk says of the file at this moment; ``None``: it says nothing."""
        self._show(self.sha256, seen=now is not None)
        if now is None:
            self._show(self.blake3, seen=False)
            return
        self._say(self._size, _size(now.size))
        self._say(self._changed, _moment(now.changed / _NS))
        self._say(self._created, "" if now.created is None else _moment(now.created))
        self._say(self._type, of_type(row.type, row.asset.path, now.kind))

    def show_digests(self, digests: Digests) -> None:
        """Show the digests of the file."""
        for line, digits in ((self.sha256, digests.sha256), (self.blake3, digests.blake3)):
            line.show_digest(digits)
            self._show(line, seen=True)

    def _show_packs(self, row: FileRow, takings: tuple[Taking, ...]) -> None:
        self._packs.clear()
        for taking in takings:
            link = PackLink(taking.pack, taking.place, self._packs)
            link.wished.connect(self.wished)
            self._packs.add_link(link, self._taking_words(row, taking))
        if not takings and row.asset.ignored_by is None:
            self._packs.add("in-no-pack", None, self.tr("In no pack"))
        self._show(self._packs, seen=bool(takings) or row.asset.ignored_by is None)

    def _taking_words(self, row: FileRow, taking: Taking) -> str:
        words = taking.selectors[0] if taking.selectors else ""
        if len(taking.selectors) > 1:
            words = self.tr("{words}, and {count} more", "", len(taking.selectors) - 1).format(
                words=words, count=count(len(taking.selectors) - 1)
            )
        if not row.key.endswith(f"/{taking.stored}") and taking.stored != taking.place.path:
            words = self.tr("{words}; stored as {path}").format(words=words, path=isolated(taking.stored))
        return words

    def _show_problems(self, known: Whereabouts) -> None:
        self._problems.clear()
        for problem in known.problems:
            meaning = MEANING_OF[problem.severity]
            self._problems.add(sign_of(meaning), meaning, told(problem.message), told(problem.hint))
        if known.more_problems:
            more = self.tr("{count} more", "", known.more_problems).format(count=count(known.more_problems))
            self._problems.add("more", None, more)
        self._show(self._problems, seen=bool(known.problems))

    def _add(self, label: str, value: QWidget) -> None:
        caption = Caption(label, self)
        one_line = isinstance(value, CodeLine | DigestLine)
        side = Qt.AlignmentFlag.AlignVCenter if one_line else Qt.AlignmentFlag.AlignTop
        caption.setAlignment(Qt.AlignmentFlag.AlignLeading | side)
        # Small print begins a little lower, so that both stand on one line.
        caption.setContentsMargins(0, 0 if one_line else units(self, 1), 0, 0)
        caption.setMaximumWidth(units(self, 96))
        if not value.accessibleName():
            value.setAccessibleName(label)
        row = len(self._labels)
        self._labels[value] = caption
        self._grid.addWidget(caption, row, 0)
        self._grid.addWidget(value, row, 1)

    def _say(self, value: QLabel, text: str) -> None:
        value.setText(directed(text))
        self._show(value, seen=bool(text))

    def _show(self, value: QWidget, *, seen: bool) -> None:
        value.setVisible(seen)
        self._labels[value].setVisible(seen)


class _Lines(QWidget):
    """Lines of a sign or a chip with words after it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []
        self._said: list[str] = []
        self.links: tuple[PackLink, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(units(self, 4))

    @property
    def words(self) -> str:
        """What is said, line by line."""
        return "\n".join(self._said)

    def clear(self) -> None:
        """Take all lines away."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._said, self.links = [], [], ()

    def add(self, sign: str, meaning: Meaning | None, text: str, hint: str = "") -> None:
        """One line after a sign."""
        mark = Sign(sign, self, meaning=meaning)
        mark.setAccessibleName(meaning_word(meaning) if meaning is not None else "")
        self._line(mark, text, hint)

    def add_link(self, link: PackLink, text: str) -> None:
        """A chip, and words beside it, or below it where there is little room."""
        line = QWidget(self)
        row = Flow(line, units(self, 6))
        link.setParent(line)
        row.addWidget(link)
        row.addWidget(ElidedLabel(directed(text), line))
        self.links = (*self.links, link)
        self._add(line, text)

    def _line(self, first: QWidget, text: str, hint: str) -> None:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(units(self, 6))
        row.addWidget(first, 0, Qt.AlignmentFlag.AlignTop)
        words = QLabel(directed(text), line)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setToolTip(hint)
        row.addWidget(words, 1)
        self._add(line, text)

    def _add(self, line: QWidget, text: str) -> None:
        self._column.addWidget(line)
        line.show()
        self._rows.append(line)
        self._said.append(text)


def readable(text: str) -> str:
    """``text`` as it can be shown: bytes of a name that are no letters become signs that say so."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _value(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _size(amount: int) -> str:
    return size(amount) if amount < 1000 else f"{size(amount)} ({bytes_(amount)})"


def _moment(seconds: float) -> str:
    """Day and time, in the manner of the reader's country."""
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return locale.toString(moment, QLocale.FormatType.ShortFormat)
