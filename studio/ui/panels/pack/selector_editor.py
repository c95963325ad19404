"""Editing the paths of one file selector in place."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QHBoxLayout, QLabel, QListView, QWidget

from studio.project.assets import Snapshot
from studio.project.intents import SelectorKind
from studio.project.selector_takes import Take, TakeQuestion
from studio.ui.answerer import Answer, Ask
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.words import directed, files, size
from studio.ui.panels.pack.completion import completions
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.line import Line
from studio.ui.pieces.one_line import OneLine
from studio.values import dataclass

_SUBJECT = "what a selector takes"
_TAKE = 96
"""Units for what is said of a path: most of it fits, and the line does not jump with each letter."""


_LONGEST = 4_200
"""Characters; no system has longer paths."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed: a path, and where its files are stored if that is elsewhere.

    ``by_key``: Enter was pressed, and the focus is to stay near.
    """

    path: str
    destination: str | None
    by_key: bool


class SelectorEditor(QWidget):
    """A line for the path, and one for the destination where there is one.

    ``typed`` comes with Enter and when the focus leaves both; ``dropped`` with Esc. ``wished`` carries the
    question, an ``Ask``, what would be taken by what is typed so far; ``take_answer`` takes what came of it.
    """

    wished = Signal(object)
    typed = Signal(object)
    dropped = Signal()

    def __init__(self, kind: SelectorKind, path: str, destination: str | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._files: Snapshot | None = None
        self._asked: Ask | None = None
        self._kind: SelectorKind = kind
        self._folders = kind in ("directory", "directorySource")
        self._ended = False
        self._known = QStringListModel(self)
        self._path = self._line(self.tr("Path"), path)
        self._path.setPlaceholderText(self._example(kind))
        self._path.textEdited.connect(self._complete)
        self._path.textChanged.connect(self._count)
        completer = QCompleter(self._known, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._go_on)
        popup = QListView(self)
        completer.setPopup(popup)
        self._popup = popup
        popup.setAccessibleName(self.tr("Paths that begin so"))
        popup.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._path.setCompleter(completer)
        self._completer = completer
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(gap(self, Gap.INSIDE))
        across.addWidget(self._path, 1)
        self._destination: Line | None = None
        if destination is not None:
            self._destination = self._line(self.tr("Stored as"), destination)
            across.addWidget(QLabel(self.tr("stored as"), self))
            across.addWidget(self._destination, 1)
        self._take = Caption("", self)
        self._take.setWordWrap(False)
        self._take.setMinimumWidth(units(self, _TAKE))
        self._take.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self._take)
        self.setFocusProxy(self._path)
        self.setAutoFillBackground(True)

    @property
    def take(self) -> str:
        """What is said of what is typed so far."""
        return self._take.text()

    def know_files(self, files: Snapshot | None) -> None:
        """Complete from what ``files`` lie below the base, and count what would be taken of them."""
        self._files = files
        self._count()

    def take_answer(self, answer: Answer) -> None:
        """Say what would be taken."""
        if answer.ask is self._asked and isinstance(answer.result, Take):
            self._asked = None
            self._take.setText(directed(self._words(answer.result)))

    def begin(self, part: str = "path") -> None:
        """Take the focus, in the line of ``part``: path or destination."""
        line = self._destination if part == "destination" and self._destination is not None else self._path
        line.setFocus()
        line.selectAll()

    def finish(self) -> None:
        """Take what stands there now, as if the focus had left."""
        focus = QApplication.focusWidget()
        self._end(by_key=focus is not None and self.isAncestorOf(focus))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a line leaves goes on to the row, but for Enter: that would open the lines anew."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _line(self, name: str, text: str) -> Line:
        line = Line(name, self, drafting=True)
        line.setText(text)
        if len(text) <= _LONGEST:
            line.setValidator(OneLine(_LONGEST, line))
            line.inputRejected.connect(self._refuse)
        line.setMinimumWidth(units(self, 48))
        line.returnPressed.connect(self._entered)
        line.left.connect(self._left)
        line.dropped.connect(self._drop)
        return line

    def _example(self, kind: SelectorKind) -> str:
        if kind == "filePattern":
            return self.tr("for example {example}").format(example="voices/*.ogg")
        if self._folders:
            return self.tr("A folder below the source root")
        return self.tr("A file below the source root")

    @Slot(str)
    def _complete(self, text: str) -> None:
        paths = () if self._files is None else self._files.paths
        self._known.setStringList(list(completions(paths, text, folders=self._folders)))

    @Slot()
    def _refuse(self) -> None:
        """Several paths were pasted: on the list of selectors, each of them becomes one."""
        self._asked = None
        self._take.setText(directed(self.tr("Only one path fits here")))

    @Slot()
    def _count(self) -> None:
        text = self._path.text().strip()
        if self._files is None or not text:
            self._asked = None
            self._take.setText("")
            return
        self._take.setText(directed(self.tr("checking …")))
        self._asked = Ask(_SUBJECT, TakeQuestion(self._files, self._kind, text))
        self.wished.emit(self._asked)

    def _words(self, take: Take) -> str:
        if not take.legal:
            return self.tr("No path below the source root")
        if self._kind == "fileExclusion":
            return (
                self.tr("Leaves out {size}").format(size=size(take.bytes)) if take.files else self._nothing()
            )
        if not take.files:
            return self.tr("All are ignored") if take.ignored else self._nothing()
        return self.tr("{files}, {size}").format(files=files(take.files), size=size(take.bytes))

    def _nothing(self) -> str:
        return self.tr("Nothing matches")

    @Slot(str)
    def _go_on(self, text: str) -> None:
        """A folder on the way to a file is no end: what lies in it is offered next."""
        if text.endswith("/"):
            self._complete(text)
            self._completer.complete()

    @Slot()
    def _entered(self) -> None:
        self._end(by_key=True)

    @Slot()
    def _left(self) -> None:
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._end(by_key=False)

    @Slot()
    def _drop(self) -> None:
        if not self._ended:
            self._ended = True
            self.dropped.emit()

    def _end(self, *, by_key: bool) -> None:
        if self._ended:  # Going away takes the focus, too.
            return
        self._ended = True
        # As long as its list is open, a completer lets the focus go nowhere.
        self._popup.hide()
        stored = None if self._destination is None else self._destination.text().strip()
        self.typed.emit(Typed(self._path.text().strip(), stored, by_key))
