"""What can be done in the window of a built pack, as a table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from studio.project.rules.rule import QT_TRANSLATE_NOOP
from studio.ui import wishes
from studio.ui.built_pack.wishing import CloseWindow, CopyPaths, Extract, ReadAgain, ShowPack, Verify
from studio.values import dataclass

_Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Entry:
    """An action: its ``name``, what it says, its wish, its keys and sign, and what is said of it in the tip.

    ``needs`` is what there has to be: ``pack``, ``chosen`` or nothing.
    """

    name: str
    text: str
    wish: object
    keys: tuple[_Key | str, ...] = ()
    sign: str = ""
    tip: str = ""
    needs: str = ""


FILE: tuple[Entry | None, ...] = (
    Entry(
        "open",
        QT_TRANSLATE_NOOP("BuiltPackMenus", "&Open built pack…"),
        wishes.OpenBuiltPack(),
        (_Key.Open,),
        "open",
    ),
    Entry("read", QT_TRANSLATE_NOOP("BuiltPackMenus", "&Read it again"), ReadAgain(), ("F5",)),
    Entry(
        "show",
        QT_TRANSLATE_NOOP("BuiltPackMenus", "Show in &file manager"),
        ShowPack(),
        ("Ctrl+Shift+R",),
        "show-file",
    ),
    None,
    Entry("close", QT_TRANSLATE_NOOP("BuiltPackMenus", "&Close window"), CloseWindow(), (_Key.Close,)),
    Entry("quit", QT_TRANSLATE_NOOP("BuiltPackMenus", "&Quit"), wishes.Quit(), (_Key.Quit,)),
)

EDIT: tuple[Entry | None, ...] = (
    Entry(
        "copy-path",
        QT_TRANSLATE_NOOP("BuiltPackMenus", "&Copy path"),
        CopyPaths(),
        ("Ctrl+Shift+C",),
        "copy",
        QT_TRANSLATE_NOOP("BuiltPackMenus", "The path by which an app asks for it"),
        "chosen",
    ),
    Entry(
        "filter",
        QT_TRANSLATE_NOOP("BuiltPackMenus", "&Filter the files"),
        wishes.FilterList(),
        (_Key.Find,),
        "filter",
        needs="pack",
    ),
    Entry("next", QT_TRANSLATE_NOOP("BuiltPackMenus", "&Next pane"), wishes.NextPane(), ("F6",)),
    Entry(
        "before",
        QT_TRANSLATE_NOOP("BuiltPackMenus", "Pane &before"),
        wishes.NextPane(back=True),
        ("Shift+F6",),
    ),
)

PACK: tuple[Entry | None, ...] = (
    Entry(
        "extract-all",
        QT_TRANSLATE_NOOP("BuiltPackMenus", "Extract &all…"),
        Extract(),
        ("Ctrl+Shift+E",),
        "folder",
        QT_TRANSLATE_NOOP("BuiltPackMenus", "Into a new folder; nothing is replaced"),
        "pack",
    ),
    Entry(
        "extract",
        QT_TRANSLATE_NOOP("BuiltPackMenus", "E&xtract chosen…"),
        Extract(chosen=True),
        ("Ctrl+E",),
        "",
        QT_TRANSLATE_NOOP("BuiltPackMenus", "Chosen files and folders, into a new folder"),
        "chosen",
    ),
    Entry(
        "verify",
        QT_TRANSLATE_NOOP("BuiltPackMenus", "&Verify"),
        Verify(),
        ("Ctrl+Shift+V",),
        "done",
        QT_TRANSLATE_NOOP(
            "BuiltPackMenus", "Decode all of it, and compare it with an open project of its pack"
        ),
        "pack",
    ),
)

HELP: tuple[Entry | None, ...] = (
    Entry("help", QT_TRANSLATE_NOOP("BuiltPackMenus", "&Help on this"), wishes.HelpHere(), ("F1",)),
)


def said(text: str) -> str:
    """A text of the table in the reader's language."""
    marked = {"": text}  # By QT_TRANSLATE_NOOP(…), where it stands in the table.
    return QCoreApplication.translate("BuiltPackMenus", marked[""]) if text else ""
