"""What can be set, page by page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from studio.progress import usual_lanes
from studio.ui.look.scale import mono_font
from studio.ui.look.told import told
from studio.ui.look.words import count, isolated, size
from studio.ui.pieces.form_row import FormRow
from studio.ui.pieces.plain_label import plain_label, say
from studio.ui.settings.controls import Amount, Keys, Line, Lines, OneOf, Switch
from studio.ui.settings.page import Page
from studio.workspace.ignore import SYSTEM_JUNK, fault_of
from studio.workspace.settings import LARGEST_TEXT, MOST_THREADS, SMALLEST_TEXT

GENERAL, APPEARANCE, LANGUAGE, KEYBOARD = "general", "appearance", "language", "keyboard"
NEW_PROJECTS, BUILDS, PRIVACY = "new-projects", "builds", "privacy"

_GIGA = 1_000_000_000
_MOST_GIGAS = 9_999


def general(parent: QWidget, user: str) -> Page:
    """Who sits here, and what the program does by itself; ``user`` is what the system calls them."""
    tr = QCoreApplication.translate
    page = Page(GENERAL, tr("Settings", "General"), parent)
    page.add(
        "person",
        tr("Settings", "Your name"),
        Line(user, page),
        tr("Settings", "You sign with it when you accept a problem. It stands in the project file then."),
    )
    page.add(
        "open_last",
        tr("Settings", "At start"),
        Switch(tr("Settings", "Open the project that was open last"), page),
        tr("Settings", "Otherwise Pack Studio begins with the start page."),
    )
    built = {
        "nothing": tr("Settings", "Do nothing"),
        "notify": tr("Settings", "Notify me"),
        "open": tr("Settings", "Open the folder with the packs"),
    }
    page.add(
        "when_built",
        tr("Settings", "When a build ends"),
        OneOf(built, page),
        tr("Settings", "You are only notified while you work in another program."),
    )
    return page


def appearance(parent: QWidget) -> Page:
    """Colours, rows, text and motion."""
    tr = QCoreApplication.translate
    page = Page(APPEARANCE, tr("Settings", "Appearance"), parent)
    schemes = {
        "system": tr("Settings", "As the system"),
        "light": tr("Settings", "Light"),
        "dark": tr("Settings", "Dark"),
    }
    page.add("scheme", tr("Settings", "Colours"), OneOf(schemes, page))
    contrast = {"system": tr("Settings", "As the system"), "high": tr("Settings", "High")}
    page.add(
        "contrast",
        tr("Settings", "Contrast"),
        OneOf(contrast, page),
        tr("Settings", "With high contrast, signs and bars have the colour of text, and chips an edge."),
    )
    rows = {"comfortable": tr("Settings", "Comfortable"), "compact": tr("Settings", "Compact")}
    page.add(
        "rows",
        tr("Settings", "Rows of lists"),
        OneOf(rows, page),
        tr("Settings", "Compact rows show about a fifth more at once."),
    )
    page.add(
        "text_size",
        tr("Settings", "Size of text"),
        Amount(SMALLEST_TEXT, LARGEST_TEXT, page, suffix=tr("Settings", " %"), step=5),
        tr("Settings", "In percent of the system's own. Distances follow in what you open from now on."),
    )
    motion = {"system": tr("Settings", "As the system"), "reduced": tr("Settings", "Nothing moves")}
    page.add(
        "motion",
        tr("Settings", "Motion"),
        OneOf(motion, page),
        tr("Settings", "Menus, lists and panes then appear in their places at once."),
    )
    return page


def language(parent: QWidget, languages: dict[str, str]) -> Page:
    """The language of the window; ``languages`` by tag, each in its own."""
    tr = QCoreApplication.translate
    page = Page(LANGUAGE, tr("Settings", "Language"), parent)
    page.add(
        "language",
        tr("Settings", "Language of Pack Studio"),
        OneOf({"": tr("Settings", "As the system"), **languages}, page),
        tr(
            "Settings",
            "It changes when Pack Studio is started again. Languages of packs have nothing to do with it.",
        ),
    )
    return page


def keyboard(parent: QWidget) -> Page:
    """Which keys do what."""
    tr = QCoreApplication.translate
    page = Page(KEYBOARD, tr("Settings", "Keyboard"), parent, whole=True)
    page.add_whole("shortcuts", Keys(page), tr("Settings", "Shortcuts, keys"))
    return page


def new_projects(parent: QWidget) -> Page:
    """What a new project begins with."""
    tr = QCoreApplication.translate
    page = Page(NEW_PROJECTS, tr("Settings", "New projects"), parent)
    page.add(
        "ignore",
        tr("Settings", "Ignore rules"),
        Lines(tr("Settings", "Ignore rules of new projects"), tr("Settings", "Add rule"), rule_fault, page),
        tr("Settings", "A new project begins with these. Projects that exist keep their own."),
    )
    always = tr("Settings", "Always ignored")
    junk = plain_label(page)
    junk.setFont(mono_font(page))
    say(junk, isolated("   ".join(rule.replace("\r", "?") for rule in SYSTEM_JUNK)))
    junk.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    row = FormRow(always, junk, page)
    about = tr("Settings", "What systems and editors leave behind is in no pack of any project.")
    row.set_caption(about)
    page.add_widget(row, f"{always} {about} {' '.join(SYSTEM_JUNK)}")
    return page


def builds(parent: QWidget, usual_limit: int) -> Page:
    """How much of this computer builds may take."""
    tr = QCoreApplication.translate
    page = Page(BUILDS, tr("Settings", "Builds"), parent)
    lanes = usual_lanes()
    usual = tr("Settings", "As many as there are cores: {count}", None, lanes).format(count=count(lanes))
    page.add(
        "threads",
        tr("Settings", "Files at a time"),
        Amount(0, MOST_THREADS, page, usual=usual),
        tr("Settings", "Fewer leave more of this computer to other programs. The packs are the same."),
    )
    room = tr("Settings", "Usual: {size}").format(size=size(usual_limit))
    page.add(
        "cache_limit",
        tr("Settings", "Room for the cache"),
        Amount(0, _MOST_GIGAS, page, suffix=tr("Settings", " GB"), times=_GIGA, usual=room),
        tr(
            "Settings", "What was packed is kept for the next build. Some room on the disk always stays free."
        ),
    )
    return page


def rule_fault(rule: str) -> str | None:
    """What is wrong with an ignore rule, in words."""
    fault = fault_of(rule)
    return told(fault.message) if fault is not None else None
