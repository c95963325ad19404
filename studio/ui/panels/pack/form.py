"""The manifest of a pack as a form."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.languages.names import Catalogue
from studio.project.packs import Pack
from studio.ui.answerer import Answer
from studio.ui.look.scale import Gap, gap
from studio.ui.panels.pack import (
    id_field,
    language_field,
    platforms_field,
    policy_field,
    root_field,
    user_info_field,
)
from studio.ui.panels.pack.effect_box import EffectBox
from studio.ui.panels.pack.family_field import FamilyField
from studio.ui.panels.pack.id_field import IdField
from studio.ui.panels.pack.language_field import LanguageField
from studio.ui.panels.pack.last_good import LastGood, shown_before
from studio.ui.panels.pack.platforms_field import PlatformsField
from studio.ui.panels.pack.policy_field import PolicyField
from studio.ui.panels.pack.problem_lines import ProblemLines
from studio.ui.panels.pack.root_field import RootField
from studio.ui.panels.pack.selectors import SelectorsField
from studio.ui.panels.pack.shown import Shown
from studio.ui.panels.pack.unknown_keys import UnknownKeys
from studio.ui.panels.pack.user_info_field import UserInfoField
from studio.ui.pieces.reading_order import chain, reading_order
from studio.ui.pieces.remembering_column import RememberingColumn
from studio.ui.view import View


class ManifestForm(QWidget):
    """Everything a manifest can say, field by field; ``wished`` carries what somebody wants changed.

    It never loses the focus, the cursor or a text that is being typed.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Manifest"))
        self._chained: list[QWidget] = []
        self._last_good = LastGood()
        self._id = IdField(self)
        self._language = LanguageField(self)
        self._family = FamilyField(self)
        self._policy = PolicyField(self)
        self._platforms = PlatformsField(self)
        self._root = RootField(self)
        self._selectors = SelectorsField(self)
        self._effects = EffectBox(self)
        self._user_info = UserInfoField(self)
        self._kept = UnknownKeys(self)
        column = RememberingColumn(self)
        margin = gap(self, Gap.AROUND)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap(self, Gap.AROUND))
        self._lock = ProblemLines(self)
        self._lock.wished.connect(self.wished)
        column.addWidget(self._lock)
        for field in (
            self._id,
            self._language,
            self._family,
            self._policy,
            self._platforms,
            self._root,
            self._selectors,
            self._effects,
            self._user_info,
            self._kept,
        ):
            field.wished.connect(self.wished)
            column.addWidget(field)
        column.addStretch(1)

    def set_languages(self, catalogue: Catalogue) -> None:
        """Know languages by name from now on; until then only by tag."""
        self._language.set_languages(catalogue)

    def show_pack(self, view: View, pack: Pack) -> None:
        """Show ``pack``, one of ``view``'s as edited now."""
        good = self._last_good.before(view, pack)
        shown = Shown.of(view, pack) if good is None else shown_before(view, pack, good)
        self._lock.show_problems(shown.locks())
        self._id.show_pack(shown)
        self._language.show_pack(shown)
        self._family.show_pack(shown)
        self._policy.show_pack(shown)
        self._platforms.show_pack(shown)
        self._root.show_pack(shown)
        self._selectors.show_pack(shown)
        self._effects.show_pack(shown)
        self._user_info.show_pack(shown)
        self._kept.show_pack(shown)
        order = list(reading_order(self))
        if order != self._chained:
            chain(order)
            self._chained = order

    def take_answer(self, answer: Answer) -> None:
        """Take what came of a question that a field asked."""
        self._language.take_answer(answer)
        self._selectors.take_answer(answer)
        self._effects.take_answer(answer)

    def flush(self) -> None:
        """Wish for what was typed and not wished yet: call this before save and build."""
        self._language.flush()
        self._family.flush()
        self._root.flush()
        self._selectors.flush()
        self._user_info.flush()

    def go_to(self, field: str) -> bool:
        """Give the focus to the control of ``field``, such as ``platforms[1]``; whether there is one."""
        outermost = re.split(r"[.\[]", field, maxsplit=1)[0]
        return self._going().get(outermost, self._kept.go_to)(field)

    def field_here(self) -> str | None:
        """The field that has the focus, such as ``fileSelectors[2]``; ``None``: none has."""
        focus = cast("QWidget | None", self.focusWidget())  # PySide says that there always is one.
        fields: Mapping[str, QWidget] = {
            id_field.KEY: self._id,
            language_field.KEY: self._language,
            policy_field.KEY: self._policy,
            platforms_field.KEY: self._platforms,
            root_field.KEY: self._root,
            user_info_field.KEY: self._user_info,
        }
        if focus is None:
            return None
        if self._selectors.isAncestorOf(focus):
            return self._selectors.field_here()
        return next((key for key, one in fields.items() if one.isAncestorOf(focus)), None)

    def _going(self) -> Mapping[str, Callable[[str], bool]]:
        return {
            id_field.KEY: self._id.go_to,
            language_field.KEY: self._language.go_to,
            policy_field.KEY: self._policy.go_to,
            platforms_field.KEY: self._platforms.go_to,
            root_field.KEY: self._root.go_to,
            "fileSelectors": self._selectors.go_to,
            user_info_field.KEY: self._user_info.go_to,
        }
