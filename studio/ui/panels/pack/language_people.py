"""Who gets a pack, for its language: always there below the field, and worked out beside the window."""

from __future__ import annotations

from contextlib import suppress
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from studio.languages.names import legal_parts, spoken_name
from studio.languages.tags import InvalidTag, LanguageTag
from studio.manifest.values import OnDemand
from studio.progress import CancelToken
from studio.project.audience import usual_spelling
from studio.project.packs import Pack
from studio.project.profiles import Profile
from studio.project.project_file import ProjectFile
from studio.project.reach import Question, Reach, question, reach
from studio.ui.answerer import Answer, Ask
from studio.ui.look.scale import Gap, gap
from studio.ui.look.words import directed, isolated
from studio.ui.panels.pack.reach_words import names_of, sentences
from studio.ui.panels.pack.shown import Shown
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.offer import Offer, OfferLink
from studio.ui.wishes import AskAbout

_SUBJECT = "people who get it"

_PAUSE = 60
"""Milliseconds after a letter: who goes on typing wants to know about the next one."""


class LanguagePeople(QWidget):
    """Who gets the pack that is shown, and who would if it were in the language that is being typed.

    ``wished`` carries the question, an ``Ask``, or the wish to see what one of these people gets.
    ``told``: something else is said.
    """

    wished = Signal(object)
    told = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("People who get it"))
        self._shown: Shown | None = None
        self._named = False
        self._supposed: str | None = None
        self._question: Question | None = None
        self._ask: Ask | None = None
        self._reach: Reach | None = None
        self._grounds: tuple[tuple[Pack, ...], Pack, ProjectFile] | None = None
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._told.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        below = QWidget(self)
        flow = Flow(below, gap(self, Gap.BETWEEN))
        self._state = Caption("", below)
        self._state.setWordWrap(False)
        self._link = OfferLink(Offer(self.tr("Show who gets it"), None), below)
        self._link.wished.connect(self.wished)
        for widget in (self._state, self._link):
            flow.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask_now)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._told)
        column.addWidget(below)

    @property
    def words(self) -> str:
        """What is told of the people."""
        return self._told.text()

    @property
    def state(self) -> str:
        """How certain that is, or that it is being worked out."""
        return self._state.text()

    @property
    def reach(self) -> Reach | None:
        """What was worked out last of what is shown."""
        return self._reach

    def know_names(self) -> None:
        """Languages have names from now on, and people can be asked about."""
        self._named = True
        self._ask_now()

    def show_pack(self, shown: Shown) -> None:
        """Tell who gets the pack of ``shown``."""
        before, self._shown = self._shown, shown
        grounds = (shown.view.packs, shown.pack, shown.view.project.file)
        same = self._grounds is not None and all(
            old is new for old, new in zip(self._grounds, grounds, strict=True)
        )
        if same:
            return
        self._grounds = grounds
        if before is not None and before.pack.path != shown.pack.path:
            self._pause.stop()
            self._supposed, self._reach = None, None
        self._ask_now()

    def suppose(self, tag: LanguageTag | None) -> None:
        """Tell, after a pause, who would get it in the language that is being typed; ``None``: in its own."""
        text = None if tag is None else str(tag)
        if text != self._supposed:
            self._supposed = text
            self._pause.start()

    def take_answer(self, answer: Answer) -> None:
        """Tell what was worked out, if it is what was asked last."""
        if answer.ask is self._ask and isinstance(answer.result, Reach):
            self._reach = answer.result
            self._tell()

    @Slot()
    def _ask_now(self) -> None:
        shown = self._shown
        if shown is None:
            return
        asked = self._asked(shown) if self._named else None
        if asked is None or asked != self._question:
            self._question = asked
            self._ask = None if asked is None else Ask(_SUBJECT, partial(_reach, asked))
            if self._ask is not None:
                self.wished.emit(self._ask)
        self._tell()

    def _asked(self, shown: Shown) -> Question | None:
        language, primary = shown.pack.manifest.language, shown.view.project.file.primary_language
        if self._supposed is not None:
            return question(shown.view.packs, shown.pack, self._supposed, primary)
        if language is None or usual_spelling(language) is None:
            return None  # It is everybody, or nobody.
        return question(shown.view.packs, shown.pack, language, primary, taken=True)

    def _tell(self) -> None:
        shown = self._shown
        if shown is None:
            return
        known = self._reach is not None and self._reach.question == self._question
        self._told.setEnabled(known or self._question is None)
        self._link.setVisible(known and self._leads())
        self.setVisible(self._supposed is not None or shown.pack.manifest.language is not None)
        if self._question is None:
            self._tell_nothing(shown)
        elif known and self._reach is not None:
            asked_for = isinstance(shown.pack.manifest.policy, OnDemand)
            self._say("\n".join(directed(one) for one in sentences(self._reach, asked_for=asked_for)))
            self._told.setToolTip(directed(names_of((*self._reach.own, *self._reach.rest))))
            self._state.setText(self.tr("Predicted by Apple's published rules."))
        else:
            self._state.setText(self.tr("Being worked out …"))
            if self._reach is None:
                self._say(self.tr("People who get it"))

    def _tell_nothing(self, shown: Shown) -> None:
        self._told.setToolTip("")
        if not self._named:
            self._say(self.tr("People who get it"))
            self._state.setText(self.tr("The names of languages are being gathered …"))
            return
        text = self.tr("Nobody gets it: devices know no language {text}.")
        self._say(text.format(text=isolated((shown.pack.manifest.language or "")[:40])))
        self._state.setText("")

    def _say(self, text: str) -> None:
        if text == self._told.text():
            return
        self._told.setText(text)
        self._told.setVisible(bool(text))
        self.setAccessibleDescription(text)
        self.told.emit()

    def _leads(self) -> bool:
        """Whether there is somebody to be shown; if so the link leads to them."""
        found = self._reach
        if found is None or found.question.is_supposed or not (found.own or found.rest):
            return False
        tag = name = (found.own or found.rest)[0]
        with suppress(InvalidTag):
            name = spoken_name(LanguageTag.parse(tag))
        person = Profile((tag,), platform=found.question.platform, name=name)
        self._link.offer = Offer(self._link.text(), AskAbout(person))
        return True


def _reach(asked: Question, cancel: CancelToken) -> object:
    found = reach(asked, cancel)
    # What the parts of a tag can be is read here too: whoever unfolds them would have to wait for it.
    legal_parts((asked.then or "en").partition("-")[0])
    return found
