"""Which page of the help is about the place that has the focus."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from studio.ui.here import place_here
from studio.ui.pieces.learning import LearnKey

PAGES: Mapping[str, str] = {
    # Panes, and parts of them.
    "AssetsPanel": "watched-folders",
    "PreviewPanel": "looking-at-files",
    "PacksPanel": "packs",
    "PackPanel": "manifest-fields",
    "ContentsTab": "selectors",
    "TextTab": "text-view",
    "SelectorsField": "selectors",
    "LanguageField": "languages",
    "FamilyField": "families",
    "ProblemsPanel": "problems",
    "Settling": "accepting",
    "BuildPanel": "build-desk",
    "AudiencePanel": "who-gets-what",
    "FilterBox": "finding",
    "FirstStepsStrip": "first-steps",
    "StatusLine": "watching",
    "StartPage": "windows",
    # Dialogs, and windows beside the work.
    "AcceptDialog": "accepting",
    "BuiltPackWindow": "built-packs",
    "CompareDialog": "nothing-lost",
    "ComparisonDialog": "compatible",
    "DepotDetails": "steam",
    "DetailsDialog": "nothing-lost",
    "GatheringDialog": "into-packs",
    "HelpWindow": "index",
    "IgnoreRulesDialog": "ignoring",
    "LogWindow": "where-files-lie",
    "NewProjectDialog": "windows",
    "PackChooser": "into-packs",
    "PerLanguageDialog": "families",
    "ProjectSettingsDialog": "dialects",
    "ReleaseDialog": "packs",
    "SettingsDialog": "settings",
    "ShortcutSheet": "keys",
    "SourcesDialog": "watched-folders",
    "TextDialog": "nothing-lost",
    # What drops down over the window.
    "FixesPopup": "fixes",
    "HistoryPopup": "undo",
    "PalettePopup": "keys",
}
"""The page of each pane, dialog and popup, by the name of its class, so that none has to be imported."""

_FIELDS: Mapping[str, str] = {
    "language": "languages",
    "fileSelectors": "selectors",
    "sourceRoot": "selectors",
}
_FIRST = "window"


def page_here(focus: QWidget | None) -> str:
    """The page about the place that has ``focus``: of the nearest thing around it that has one."""
    place = place_here(focus)
    field = place.field if place is not None else None
    widget = focus
    while widget is not None:
        own = _learned(widget) or PAGES.get(type(widget).__name__, "")
        if own == PAGES["PackPanel"] and field is not None:
            return _FIELDS.get(field.partition("[")[0], own)
        if own:
            return own
        widget = widget.parentWidget()
    return _FIRST


def _learned(widget: QWidget) -> str:
    """The page that F1 opens in ``widget`` because of what is in it now, such as a problem of a field."""
    keys = (child for child in widget.children() if isinstance(child, LearnKey))
    return next((key.page for key in keys if key.page), "")
