"""A tag in three small choices: language, script, region. Each offers only what is legal."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.languages.names import Catalogue, LegalParts, Part, legal_parts
from studio.languages.naming import called
from studio.languages.other_names import plain
from studio.languages.parts import usual_parts
from studio.languages.samples import sample_of
from studio.languages.tags import InvalidTag, LanguageTag
from studio.ui.look.language_words import in_order, part_name, tongue
from studio.ui.look.scale import Gap, gap, unit
from studio.ui.panels.pack.language_part_line import Chosen, PartLine, under_headings
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.language_list import Item, Row

ANY = "*"
"""The key of the row that says that any will do."""

_FOUND = 60


class LanguageParts(QWidget):
    """Shows a tag in parts. ``chosen`` carries the tag with one of them changed.

    What stood in the other parts stays where it is as true: a script only where the language is usually
    written in it.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._tag: LanguageTag | None = None
        self.language = PartLine(self.tr("Language without script and region"), self._languages, self)
        self.script = PartLine(self.tr("Script"), self._scripts, self)
        self.region = PartLine(self.tr("Region"), self._regions, self)
        self.setAccessibleName(self.tr("Parts of the language"))
        across = Flow(self, gap(self, Gap.INSIDE))
        for title, line in (
            (self.tr("Language"), self.language),
            (self.tr("Script"), self.script),
            (self.tr("Region"), self.region),
        ):
            across.addWidget(_below_title(title, line, self))
        self.language.chosen.connect(self._take_language)
        self.script.chosen.connect(self._take_script)
        self.region.chosen.connect(self._take_region)
        self.show_tag(None)

    def set_languages(self, catalogue: Catalogue) -> None:
        """Know languages by name from now on."""
        self._catalogue = catalogue if catalogue.is_there else None

    def show_tag(self, tag: LanguageTag | None, *, lock: str = "") -> None:
        """Show the parts of ``tag``; ``lock`` says why they cannot be changed."""
        self._tag = tag
        wants = self.tr("Choose a language first.") if tag is None else ""
        for line, hint in ((self.language, lock), (self.script, lock or wants), (self.region, lock or wants)):
            line.setEnabled(not hint)
            line.setToolTip(hint)
            line.setAccessibleDescription(hint)
        any_one = _any()
        if tag is None:
            self.language.show_part(Row("", "", ""))
            self.script.show_part(any_one)
            self.region.show_part(any_one)
            return
        self.language.show_part(_part_row(tag.language, tag.language))
        self.script.show_part(_part_row(tag.script, tag.language) if tag.script else any_one)
        self.region.show_part(_part_row(tag.region, tag.language) if tag.region else any_one)

    def _languages(self, text: str) -> tuple[Item, ...]:
        catalogue = self._catalogue
        if catalogue is None:
            return ()
        tags = catalogue.find(text, _FOUND) if text else tuple(entry.tag for entry in catalogue.entries)
        return tuple(dict.fromkeys(LanguageTag(tag.language) for tag in tags))

    def _scripts(self, text: str) -> tuple[Item, ...]:
        if self._tag is None:
            return ()
        legal = legal_parts(self._tag.language)
        usual, others = _script_rows(legal)
        return _fitting(text, usual, others, (self.tr("Usual for this language"), self.tr("All scripts")))

    def _regions(self, text: str) -> tuple[Item, ...]:
        if self._tag is None:
            return ()
        legal = legal_parts(self._tag.language)
        usual, others = _region_rows(legal)
        titles = (self.tr("Usual for this language"), self.tr("All countries and regions"))
        return _fitting(text, usual, others, titles)

    @Slot(object)
    def _take_language(self, chosen: Chosen) -> None:
        old = self._tag
        script = old.script if old is not None else None
        region = old.region if old is not None else None
        if script not in usual_parts(chosen.code)[0]:
            script = None
        self._become(chosen.code, script, region)

    @Slot(object)
    def _take_script(self, chosen: Chosen) -> None:
        if self._tag is not None:
            self._become(self._tag.language, chosen.code or None, self._tag.region)

    @Slot(object)
    def _take_region(self, chosen: Chosen) -> None:
        if self._tag is not None:
            self._become(self._tag.language, self._tag.script, chosen.code or None)

    def _become(self, *parts: str | None) -> None:
        try:
            tag = LanguageTag.parse("-".join(part for part in parts if part))
        except InvalidTag:
            return  # What is offered is legal, in any combination.
        if tag != self._tag:
            self.chosen.emit(tag)


def _below_title(title: str, line: PartLine, parent: QWidget) -> QWidget:
    group = QWidget(parent)
    above = Caption(title, group)
    above.setWordWrap(False)
    above.setBuddy(line)
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(unit(parent) // 2)
    column.addWidget(above)
    column.addWidget(line)
    return group


def _any() -> Row:
    return Row(ANY, "", QCoreApplication.translate("LanguageParts", "Any"))


def _part_row(code: str, language: str) -> Row:
    return _row(Part(code, called(code, language)))


def _fitting(
    text: str, usual: tuple[Row, ...], others: tuple[Row, ...], titles: tuple[str, str]
) -> tuple[Item, ...]:
    if not text:
        return (_any(), *under_headings(usual, others, titles))
    wanted = plain(text)
    rows = (_any(), *usual, *others)
    ranked = [(rank, place) for place, row in enumerate(rows) if (rank := _rank(row, wanted)) is not None]
    return tuple(rows[place] for _, place in sorted(ranked))


def _rank(row: Row, wanted: str) -> int | None:
    """How well ``row`` fits, the less the better; ``None``: not at all."""
    code, phrases = _searched(row)
    if wanted == code:
        return 0
    if any(phrase.startswith(wanted) for phrase in phrases):
        return 1
    if any(f" {wanted}" in phrase for phrase in phrases):
        return 2
    return 3 if code.startswith(wanted) else None


@lru_cache(maxsize=8192)
def _searched(row: Row) -> tuple[str, tuple[str, ...]]:
    english = called(row.code, "en").english
    return row.code.casefold(), (plain(row.name), plain(row.own), plain(english))


@lru_cache(maxsize=16)
def _script_rows(legal: LegalParts) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    rows = tuple(_row(part, sample_of(part.code)) for part in legal.scripts)
    return rows[: legal.usual_scripts], _by_name(rows[legal.usual_scripts :])


@lru_cache(maxsize=16)
def _region_rows(legal: LegalParts) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    rows = tuple(_row(part) for part in legal.regions)
    return rows[: legal.usual_regions], _by_name(rows[legal.usual_regions :])


def _by_name(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    # In English they are in order as they come.
    return rows if tongue() == "en" else tuple(in_order(rows, _name))


def _name(row: Row) -> str:
    return row.name


def _row(part: Part, letters: str = "") -> Row:
    return Row(part.code, part.code, part_name(part.code, part.name.english), part.name.own, letters)
