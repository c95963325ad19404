"""Who is asked about: a person's languages and their device."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.languages.names import Catalogue
from studio.languages.tags import InvalidTag, LanguageTag
from studio.project.checks.platforms import PLATFORMS
from studio.project.pasted_languages import Pasted, pasted
from studio.project.profiles import LOCALIZED_SINCE, PACKS_SINCE, Profile
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, unit
from studio.ui.look.words import count, isolated, side_by_side
from studio.ui.panels.audience.naming import language
from studio.ui.panels.audience.preferred import Clipping, Preferred, PreferredList
from studio.ui.panels.audience.trouble import Trouble
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.language_line import LanguageLine, Typed


class PersonForm(QWidget):
    """Shows a ``Profile`` to be edited; ``changed`` carries the one that it became."""

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._profile = Profile(("en",))
        self._named = False
        self.chips = PreferredList(self)
        self.adding = LanguageLine(self.tr("Add a preferred language"), self, room=216)
        self.app = LanguageLine(self.tr("Language of the app in its settings"), self, room=216)
        self.app.setPlaceholderText(self.tr("As the device"))
        self.adding.setPlaceholderText(self.tr("Add a language"))
        self.clear = QToolButton(self)
        self.system = self._choice(self.tr("System"))
        self.platform = self._choice(self.tr("Platform"))
        self.event_choice = self._choice(self.tr("The app is"))
        for number in range(LOCALIZED_SINCE, PACKS_SINCE - 1, -1):
            self.system.addItem(self.tr("OS {number}").format(number=number), number)
        for one in PLATFORMS:
            self.platform.addItem(self.tr("iOS (and iPadOS)") if one == "iOS" else one, one)
        self.event_choice.addItem(self.tr("installed for the first time"), False)  # noqa: FBT003 -- an item's value
        self.event_choice.addItem(self.tr("updated"), True)  # noqa: FBT003 -- the same
        self.exactly = QCheckBox(self.tr("exactly"), self)
        self.trouble = Trouble(self.adding, self)
        self.app_trouble = Trouble(self.app, self)
        self._lay_out()
        self._connect()
        self.show_profile(self._profile)

    @property
    def profile(self) -> Profile:
        """The person as shown."""
        return self._profile

    @property
    def primary_exact(self) -> bool:
        """Whether the app's primary language must be offered as it is."""
        return self.exactly.isChecked()

    def set_languages(self, catalogue: Catalogue) -> None:
        """Know languages by name from now on."""
        self._named = True
        self.adding.set_languages(catalogue)
        self.app.set_languages(catalogue)
        self.show_profile(self._profile)

    def show_profile(self, profile: Profile) -> None:
        """Show another person; nothing is told."""
        self._profile = profile
        self.chips.show_languages(tuple(language(tag, named=self._named) for tag in profile.preferred))
        self.app.show_text(profile.app_language or "")
        self.clear.setVisible(profile.app_language is not None)
        for choice, value in (
            (self.system, profile.os),
            (self.platform, profile.platform),
            (self.event_choice, profile.is_update),
        ):
            place = choice.findData(value)
            choice.setCurrentIndex(max(0, place))
        self.trouble.clear()
        self.app_trouble.clear()

    def _become(self, profile: Profile) -> None:
        # Whoever is edited is somebody else than the person with that name.
        self.show_profile(replace(profile, name=""))
        self.changed.emit(self._profile)

    @Slot(object)
    def _preferred(self, preferred: Preferred) -> None:
        self._become(replace(self._profile, preferred=preferred.tags))

    @Slot(object)
    def _pasted(self, clipping: Clipping) -> None:
        self._take_list(pasted(clipping.text))

    @Slot(object)
    def _added(self, typed: Typed) -> None:
        listed = pasted(typed.text)
        if len(listed.languages) > 1:
            self._take_list(listed, adding=True)
            return
        try:
            tag = self.adding.meant(typed.text)
        except InvalidTag as invalid:
            self.trouble.refuse(invalid)
            return
        self._add(tag)

    def _add(self, tag: LanguageTag) -> None:
        text = str(tag)
        others = tuple(one for one in self._profile.preferred if one != text)
        self.adding.clear()
        self._become(replace(self._profile, preferred=(*others, text)))

    def _take_list(self, listed: Pasted, *, adding: bool = False) -> None:
        """A list that is pasted over the chips is somebody's settings, and takes the place of theirs."""
        found, strange = listed.languages, listed.not_understood
        if found:
            self.adding.clear()
            before = self._profile.preferred if adding else ()
            self._become(replace(self._profile, preferred=tuple(dict.fromkeys((*before, *found)))))
        if strange or not found:
            meaning = Meaning.WARNING if found else Meaning.ERROR
            self.trouble.say(_not_understood(strange, found=len(found)), meaning)

    @Slot(object)
    def _app_typed(self, typed: Typed) -> None:
        try:
            tag = self.app.meant(typed.text)
        except InvalidTag as invalid:
            self.app_trouble.refuse(invalid)
            return
        self._become(replace(self._profile, app_language=str(tag)))

    @Slot()
    def _app_left(self) -> None:
        text = self.app.text().strip()
        if not text:
            self._app_cleared()
        elif text != (self._profile.app_language or ""):
            self._app_typed(Typed(text))

    @Slot()
    def _app_cleared(self) -> None:
        if self._profile.app_language is not None:
            self._become(replace(self._profile, app_language=None))

    @Slot()
    def _dropped(self) -> None:
        self.adding.clear()
        self.show_profile(self._profile)

    @Slot()
    def _chosen(self) -> None:
        profile = replace(
            self._profile,
            os=int(self.system.currentData()),
            platform=str(self.platform.currentData()),
            is_update=bool(self.event_choice.currentData()),
        )
        if profile != self._profile:
            self._become(profile)

    @Slot()
    def _exactly(self) -> None:
        self.changed.emit(self._profile)

    @Slot(object)
    def _take_instead(self, tag: LanguageTag) -> None:
        self._add(tag)
        self.adding.setFocus()

    @Slot(object)
    def _take_for_app(self, tag: LanguageTag) -> None:
        self._become(replace(self._profile, app_language=str(tag)))
        self.app.setFocus()

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(name)
        choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        choice.activated.connect(self._chosen)
        return choice

    def _connect(self) -> None:
        self.chips.changed.connect(self._preferred)
        self.chips.pasted.connect(self._pasted)
        self.adding.entered.connect(self._added)
        self.adding.dropped.connect(self._dropped)
        self.adding.textEdited.connect(self.trouble.clear)
        self.trouble.taken.connect(self._take_instead)
        self.app.entered.connect(self._app_typed)
        self.app.left.connect(self._app_left)
        self.app.dropped.connect(self._dropped)
        self.app.textEdited.connect(self.app_trouble.clear)
        self.app_trouble.taken.connect(self._take_for_app)
        self.clear.clicked.connect(self._app_cleared)
        self.exactly.clicked.connect(self._exactly)

    def _lay_out(self) -> None:
        self.clear.setIcon(icon("close"))
        self.clear.setAutoRaise(True)
        name = self.tr("Let the app have the language of the device")
        self.clear.setAccessibleName(name)
        self.clear.setToolTip(name)
        self.exactly.setAccessibleName(self.tr("Primary language exactly"))
        self.exactly.setToolTip(
            self.tr(
                "Where no preferred language fits, the primary language of the app is matched as others are, "
                "or has to be offered exactly. Which of the two a device does is not documented."
            )
        )
        device = QWidget(self)
        flow = Flow(device, gap(self, Gap.BETWEEN))
        flow.addWidget(_group(self.tr("System"), (self.system,), device))
        flow.addWidget(_group(self.tr("Platform"), (self.platform,), device))
        flow.addWidget(_group(self.tr("The app is"), (self.event_choice,), device))
        flow.addWidget(_group(self.tr("Primary language"), (self.exactly,), device))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        column.addWidget(Caption(self.tr("Preferred languages, the most wanted first"), self))
        column.addWidget(self.chips)
        column.addLayout(_at_start((self.adding,)))
        column.addWidget(self.trouble)
        column.addWidget(_group(self.tr("The app's own language setting"), (self.app, self.clear), self))
        column.addWidget(self.app_trouble)
        column.addWidget(device)


def _group(title: str, widgets: tuple[QWidget, ...], parent: QWidget) -> QWidget:
    """Controls with a small title above them."""
    group = QWidget(parent)
    above = Caption(title, group)
    above.setWordWrap(False)
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(unit(parent) // 2)
    column.addWidget(above)
    column.addLayout(_at_start(widgets))
    return group


def _at_start(widgets: tuple[QWidget, ...]) -> QHBoxLayout:
    # An alignment would go by the direction of the widget, and lines for tags have their own.
    row = QHBoxLayout()
    row.setSpacing(0)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _not_understood(strange: tuple[str, ...], *, found: int) -> str:
    translate = QCoreApplication.translate
    if not strange:
        return translate("Audience", "The clipboard holds no languages.")
    shown = side_by_side(isolated(one) for one in strange[:3])
    if len(strange) > 3:
        more = translate("Audience", "{parts} and {count} more", None, len(strange) - 3)
        shown = more.format(parts=shown, count=count(len(strange) - 3))
    if found:
        text = translate("Audience", "{parts}: no language, so it was left out.")
    else:
        text = translate("Audience", "{parts}: no language. Paste a list such as de-CH, en.")
    return text.format(parts=shown)
