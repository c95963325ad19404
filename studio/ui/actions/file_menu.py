"""The menu File."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP
from studio.ui import wishes
from studio.ui.actions.spec import Key, Menu, Spec

FILE = Menu(
    QT_TRANSLATE_NOOP("Actions", "&File"),
    (
        Spec(
            "new",
            QT_TRANSLATE_NOOP("Actions", "&New project…"),
            wishes.NewProject(),
            (Key.New,),
            "new-project",
            "",
            QT_TRANSLATE_NOOP("Actions", "Make a project from folders that you already have."),
        ),
        Spec(
            "open",
            QT_TRANSLATE_NOOP("Actions", "&Open project…"),
            wishes.OpenProject(),
            (Key.Open,),
            "open",
            "",
            QT_TRANSLATE_NOOP("Actions", "Choose a project file or its folder."),
        ),
        Spec(
            "sample",
            QT_TRANSLATE_NOOP("Actions", "Open the sample &project"),
            wishes.OpenSample(),
            (),
            "sample",
            "",
            QT_TRANSLATE_NOOP("Actions", "A small game to try everything on, with five mistakes in it."),
        ),
        Spec(
            "open-built",
            QT_TRANSLATE_NOOP("Actions", "Open &built pack…"),
            wishes.OpenBuiltPack(),
            (),
            "archive",
            "",
            QT_TRANSLATE_NOOP("Actions", "Look into an .aar or .pack.zip, whoever made it."),
        ),
        Spec(
            "import",
            QT_TRANSLATE_NOOP("Actions", "&Import manifests…"),
            wishes.ImportManifests(),
            (),
            "import",
            "",
            QT_TRANSLATE_NOOP("Actions", "Make a project around manifests and Steam depot scripts."),
        ),
        Spec(
            "import-folder",
            QT_TRANSLATE_NOOP("Actions", "Import a &folder of manifests…"),
            wishes.ImportManifests(folder=True),
            (),
            None,
            "",
            QT_TRANSLATE_NOOP("Actions", "Make a project around all manifests of a folder."),
        ),
        None,
        Spec(
            "new-window",
            QT_TRANSLATE_NOOP("Actions", "New &window"),
            wishes.NewWindow(),
            ("Ctrl+Alt+N",),
            None,
            "",
            QT_TRANSLATE_NOOP("Actions", "For another project, beside this one."),
        ),
        None,
        Spec(
            "save",
            QT_TRANSLATE_NOOP("Actions", "&Save"),
            wishes.Save(),
            (Key.Save,),
            "save",
            "editing",
            QT_TRANSLATE_NOOP("Actions", "Write all that was changed to the disk."),
        ),
        Spec(
            "save-copy",
            QT_TRANSLATE_NOOP("Actions", "Save a cop&y of the project…"),
            wishes.SaveCopy(),
            about=QT_TRANSLATE_NOOP(
                "Actions", "Into a new folder, with all that is not saved. The project stays as it is."
            ),
        ),
        Spec(
            "close",
            QT_TRANSLATE_NOOP("Actions", "&Close project"),
            wishes.CloseProject(),
            (Key.Close,),
            about=QT_TRANSLATE_NOOP("Actions", "Go back to the list of projects."),
        ),
        None,
        Spec(
            "quit",
            QT_TRANSLATE_NOOP("Actions", "&Quit"),
            wishes.Quit(),
            (Key.Quit,),
            None,
            "",
            QT_TRANSLATE_NOOP("Actions", "What is not saved is asked about first."),
        ),
    ),
)
