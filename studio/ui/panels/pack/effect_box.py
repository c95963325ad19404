"""What the edits of a pack change, at the foot of its form."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QToolButton, QVBoxLayout, QWidget

from studio.manifest.values import Policy
from studio.project.contents import Contents
from studio.project.effects import NO_EFFECTS, Effects
from studio.project.facts import NO_FACTS
from studio.project.packs import Pack
from studio.session.effects import EffectQuestion
from studio.ui.answerer import Answer, Ask
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, icon_size, mono_font, row_height
from studio.ui.look.words import directed, sentences
from studio.ui.panels.pack.effect_words import downloads, listed, since_build, summary, tally
from studio.ui.panels.pack.shown import Shown
from studio.ui.pieces.caption import Caption
from studio.ui.view import View
from studio.values import dataclass

_SUBJECT = "effects"
_MOST_ROWS = 10


@dataclass(frozen=True, slots=True)
class _Ground:
    """What an answer rests on: a policy, and objects that are compared by identity."""

    policy: Policy | None
    parts: tuple[object, ...]

    def is_as(self, other: _Ground | None) -> bool:
        if other is None or other.policy != self.policy or len(other.parts) != len(self.parts):
            return False
        return all(one is that for one, that in zip(self.parts, other.parts, strict=True))


class EffectBox(QWidget):
    """Files, bytes and downloads before and after, and the paths that come and go behind a button.

    Nothing is shown where nothing changes. ``wished`` carries the question, an ``Ask``; ``take_answer`` takes
    what came of it.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pack: Pack | None = None
        self._ground: _Ground | None = None
        self._asked: Ask | None = None
        self._effects = NO_EFFECTS
        self._checking = False
        title = QLabel(self.tr("What this changes"), self)
        self._summary = QLabel("", self)
        self._summary.setWordWrap(True)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._downloads = Caption("", self)
        self._build = Caption("", self)
        self._unfold = QToolButton(self)
        self._unfold.setCheckable(True)
        self._unfold.setAutoRaise(True)
        self._unfold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._unfold.setIconSize(QSize(icon_size(self), icon_size(self)))
        self._unfold.toggled.connect(self._fold)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Files that this changes"))
        self._list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._list.setFont(mono_font(self))
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.hide()
        title.setBuddy(self._unfold)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, Gap.INSIDE) // 2)
        column.addLayout(head)
        for line in (self._summary, self._downloads, self._build, self._list):
            column.addWidget(line)
        self.setAccessibleName(self.tr("What this changes"))
        self._fold(unfolded=False)
        self.hide()

    @property
    def words(self) -> str:
        """All that is said, a line each."""
        lines = (self._summary, self._downloads, self._build)
        return "\n".join(line.text() for line in lines if line.text() and not line.isHidden())

    def show_pack(self, shown: Shown) -> None:
        """Say what the edits of the pack change, as soon as that is known."""
        view, contents = shown.view, shown.contents
        if self._pack is None or self._pack.path != shown.pack.path:
            self._forget()
        self._pack = shown.pack
        checking = view.is_old(shown.pack, contents)
        if contents is not None and not checking:
            ground = _ground(view, contents)
            if not ground.is_as(self._ground):
                self._ground = ground
                self._ask(view, contents)
        checking = checking or self._asked is not None
        if checking != self._checking:
            self._checking = checking
            self._say()

    def take_answer(self, answer: Answer) -> None:
        """Take what came of the question that was asked last."""
        if answer.ask is not self._asked:
            return
        self._asked, self._checking = None, False
        self._effects = answer.result if isinstance(answer.result, Effects) else NO_EFFECTS
        self._say()

    def _ask(self, view: View, contents: Contents) -> None:
        baseline = view.baseline
        pack_id = contents.pack.manifest.asset_pack_id or ""
        built = None if baseline is None else baseline.built.get(pack_id)
        touched = {contents.pack.path, view.project.path} & view.modified
        if baseline is None or (built is None and not touched):
            self._asked, self._effects = None, NO_EFFECTS
            self._say()
            return
        known = view.state.releases.built.get(pack_id)
        question = EffectQuestion(
            contents,
            view.project.folder,
            view.project.file.ignore,
            baseline,
            NO_FACTS if built is None else view.state.facts,
            built,
            0 if known is None else known.build,
        )
        self._asked = Ask(_SUBJECT, question)
        self.wished.emit(self._asked)

    def _forget(self) -> None:
        """Another pack is shown: what was said is about the one before."""
        self._ground = self._asked = None
        self._effects, self._checking = NO_EFFECTS, False
        self._unfold.setChecked(False)
        self._say()

    def _say(self) -> None:
        effects = self._effects
        self.setVisible(bool(effects))
        if not effects:
            return
        effect, checking = effects.saved, self.tr("checking …")
        self._summary.setVisible(effect is not None)
        self._downloads.setVisible(effect is not None)
        if effect is not None:
            words = self.tr("{tally}: {summary}").format(
                tally=tally(effect).rstrip("."), summary=summary(effect)
            )
            self._summary.setText(directed(f"{words}, {checking}" if self._checking else words))
            told = downloads(effect, is_new=effects.is_new)
            before = self.tr("{downloads} (before packing)")
            self._downloads.setText(directed(before.format(downloads=". ".join(told))))
            self._downloads.setVisible(bool(told))
        built = since_build(effects)
        self._build.setText(
            directed(sentences((built, checking)) if self._checking and effect is None else built)
        )
        self._build.setVisible(bool(built))
        self._unfold.setVisible(self._has_paths())
        if self._unfold.isChecked():
            self._fill()

    def _has_paths(self) -> bool:
        effect = self._effects.saved or self._effects.built
        return effect is not None and bool(effect.came or effect.went or effect.other)

    @Slot(bool)
    def _fold(self, unfolded: bool) -> None:  # noqa: FBT001 -- what the signal carries
        self._unfold.setIcon(icon("unfolded" if unfolded else "folded"))
        self._unfold.setText(self.tr("Hide the files") if unfolded else self.tr("Show the files"))
        hide, show = self.tr("Hide the files that this changes"), self.tr("Show the files that this changes")
        self._unfold.setAccessibleName(hide if unfolded else show)
        self._list.setVisible(unfolded)
        if unfolded:
            self._fill()

    def _fill(self) -> None:
        effect = self._effects.saved or self._effects.built
        self._list.clear()
        self._list.addItems([] if effect is None else list(listed(effect)))
        rows = max(2, min(_MOST_ROWS, self._list.count()))
        self._list.setFixedHeight(rows * row_height(self))


def _ground(view: View, contents: Contents) -> _Ground:
    """What the answer rests on. Another id or an equal text is no other ground; another policy is."""
    manifest, baseline = contents.pack.manifest, view.baseline
    path, file = contents.pack.path, view.project.file
    if baseline is None:
        return _Ground(manifest.policy, (contents.files,))
    built = baseline.built.get(manifest.asset_pack_id or "")
    return _Ground(
        manifest.policy,
        (
            contents.files,
            contents.snapshot if path in view.modified else None,
            file.ignore,
            file.source_root,
            baseline.texts.documents.get(path),
            baseline.texts.project,
            path in view.modified,
            view.project.path in view.modified,
            built,
            view.state.facts if built is not None else None,
        ),
    )
