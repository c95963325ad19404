"""The window's actions: one table gives menus, toolbar and shortcuts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from studio.ui import wishes
from studio.ui.look.icons import icon

Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Spec:
    """An action: its name, its text with the letter for the keyboard, and what is wished by it.

    ``needs`` a project, an editable one, or nothing.
    """

    name: str
    text: str
    wish: object
    keys: tuple[QKeySequence.StandardKey | str, ...] = ()
    sign: str | None = None
    needs: str = "project"


def specs() -> dict[str, tuple[Spec | None, ...]]:
    """The actions by the title of their menu; ``None`` is a line between groups."""
    tr = QCoreApplication.translate
    return {
        tr("Actions", "&File"): (
            Spec("new", tr("Actions", "&New project…"), wishes.NewProject(), (Key.New,), "new-project", ""),
            Spec("open", tr("Actions", "&Open project…"), wishes.OpenProject(), (Key.Open,), "open", ""),
            Spec("sample", tr("Actions", "Open the sample &project"), wishes.OpenSample(), (), "sample", ""),
            None,
            Spec("save", tr("Actions", "&Save"), wishes.Save(), (Key.Save,), "save", "editing"),
            Spec("save-copy", tr("Actions", "Save a cop&y of the project…"), wishes.SaveCopy()),
            Spec("close", tr("Actions", "&Close project"), wishes.CloseProject(), (Key.Close,)),
            None,
            Spec("quit", tr("Actions", "&Quit"), wishes.Quit(), (Key.Quit,), None, ""),
        ),
        tr("Actions", "&Edit"): (
            Spec("undo", tr("Actions", "&Undo"), wishes.Undo(), (Key.Undo,), "undo", "editing"),
            Spec(
                "redo", tr("Actions", "&Redo"), wishes.Redo(), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "editing"
            ),
            Spec(
                "history",
                tr("Actions", "&History"),
                wishes.OpenHistory(),
                ("Ctrl+Alt+Z",),
                "history",
                "editing",
            ),
            None,
            Spec("filter", tr("Actions", "&Filter this list"), wishes.FilterList(), ("Ctrl+F",), "search"),
        ),
        tr("Actions", "&View"): (
            Spec("assets", tr("Actions", "&Assets"), wishes.ShowPane("assets"), ("Ctrl+1",)),
            Spec("preview", tr("Actions", "Pre&view"), wishes.ShowPane("preview"), ("Ctrl+8",)),
            Spec("packs", tr("Actions", "&Packs"), wishes.ShowPane("packs"), ("Ctrl+2",)),
            Spec("pack", tr("Actions", "The &chosen pack"), wishes.ShowPane("pack"), ("Ctrl+3",)),
            Spec("languages", tr("Actions", "Lan&guages"), wishes.ShowPane("languages"), ("Ctrl+4",)),
            Spec("builds", tr("Actions", "&Build"), wishes.ShowPane("build"), ("Ctrl+5",)),
            Spec("problems", tr("Actions", "P&roblems"), wishes.ShowPane("problems"), ("Ctrl+7",)),
            None,
            Spec("next-pane", tr("Actions", "&Next pane"), wishes.NextPane(), ("F6",)),
            Spec("pane-before", tr("Actions", "Pane b&efore"), wishes.NextPane(back=True), ("Shift+F6",)),
            None,
            Spec("next-problem", tr("Actions", "Next pr&oblem"), wishes.NextProblem(), ("F8",)),
            Spec(
                "problem-before",
                tr("Actions", "Problem be&fore"),
                wishes.NextProblem(back=True),
                ("Shift+F8",),
            ),
            Spec("fixes", tr("Actions", "Fi&xes here…"), wishes.ShowFixes(), ("Alt+Return",)),
            None,
            Spec("see-tree", tr("Actions", "Assets as &tree"), wishes.SeeAssets("tree"), (), "view-tree"),
            Spec("see-list", tr("Actions", "Assets as l&ist"), wishes.SeeAssets("list"), (), "view-list"),
            Spec(
                "see-gallery",
                tr("Actions", "Assets as galler&y"),
                wishes.SeeAssets("gallery"),
                (),
                "view-gallery",
            ),
            None,
            Spec("rescan", tr("Actions", "&Look at the disk again"), wishes.Rescan(), ("F5",)),
        ),
        tr("Actions", "&Pack"): (
            Spec(
                "new-pack",
                tr("Actions", "&New pack"),
                wishes.NewPack(),
                ("Ctrl+Shift+N",),
                "new-pack",
                "editing",
            ),
            Spec(
                "add-folders",
                tr("Actions", "Add &folder to the chosen pack…"),
                wishes.AskForFolders(),
                ("Ctrl+Shift+A",),
                "folder",
                "editing",
            ),
            Spec(
                "add-files",
                tr("Actions", "Add f&iles to the chosen pack…"),
                wishes.AskForFiles(),
                ("Ctrl+Shift+I",),
                "file",
                "editing",
            ),
            Spec(
                "language",
                tr("Actions", "Set the lan&guage of the chosen pack"),
                wishes.FocusLanguage(),
                ("Ctrl+L",),
            ),
            Spec(
                "build-pack",
                tr("Actions", "&Build the chosen pack"),
                wishes.Build(),
                ("Ctrl+Alt+B",),
            ),
            None,
            Spec(
                "per-language",
                tr("Actions", "One pack per &language folder…"),
                wishes.AskForLanguageFolder(),
                (),
                "localized",
                "editing",
            ),
            Spec(
                "import-depots",
                tr("Actions", "Import &Steam depot scripts…"),
                wishes.AskForDepots(),
                (),
                None,
                "editing",
            ),
            None,
            Spec(
                "watch",
                tr("Actions", "&Watch a folder…"),
                wishes.AskForFolders(watch=True),
                (),
                "watched",
                "editing",
            ),
        ),
        tr("Actions", "Pro&ject"): (
            Spec(
                "settings",
                tr("Actions", "Project &settings…"),
                wishes.OpenSettings(),
                ("Ctrl+,",),
            ),
            Spec("ignoring", tr("Actions", "&Ignore rules…"), wishes.OpenIgnoreRules(), (), "ignored"),
            Spec("sources", tr("Actions", "&Watched folders…"), wishes.OpenSources(), (), "watched"),
        ),
        tr("Actions", "&Build"): (
            Spec("build", tr("Actions", "&Build what changed"), wishes.Build(), ("Ctrl+B",), "build"),
            Spec(
                "build-all",
                tr("Actions", "Build &everything anew"),
                wishes.Build(everything=True),
                ("Ctrl+Shift+B",),
            ),
            Spec(
                "cancel-build",
                tr("Actions", "&Cancel the build"),
                wishes.CancelBuild(),
                ("Ctrl+.",),
                "cancel",
            ),
            None,
            Spec(
                "release",
                tr("Actions", "&Mark as released…"),
                wishes.AskForRelease(),
                (),
                None,
                "editing",
            ),
            None,
            Spec(
                "clear-cache",
                tr("Actions", "C&lear build cache…"),
                wishes.ClearCache(),
                (),
                None,
                "",
            ),
        ),
        tr("Actions", "&Help"): (
            Spec("help", tr("Actions", "&Help"), wishes.ShowHelp(), (Key.HelpContents,), None, ""),
        ),
    }


class Actions(QObject):
    """All actions of one window, by name. ``wished`` carries the wish of the one that was chosen."""

    wished = Signal(object)

    def __init__(self, bar: QMenuBar, parent: QObject) -> None:
        super().__init__(parent)
        self._specs: dict[str, Spec] = {}
        self._actions: dict[str, QAction] = {}
        self._wishes: dict[str, object] = {}
        self._build_pack = wishes.Build()
        for title, menu in specs().items():
            shown = bar.addMenu(title)
            for spec in menu:
                if spec is None:
                    shown.addSeparator()
                else:
                    shown.addAction(self._make(spec))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    @property
    def all(self) -> Mapping[str, QAction]:
        return self._actions

    def set_project(self, *, opened: bool, editable: bool) -> None:
        """Enable what can be done with a project that is open, and may be edited, or is not."""
        have = {"": True, "project": opened, "editing": opened and editable}
        for name, spec in self._specs.items():
            self._actions[name].setEnabled(have[spec.needs])

    def name_steps(
        self,
        undo: str | None,
        redo: str | None,
        undo_obstacle: str | None = None,
        redo_obstacle: str | None = None,
    ) -> None:
        """Say in words what undo and redo would do, or what stands in the way of that."""
        for name, verb, label, obstacle in (
            ("undo", self.tr("&Undo"), undo, undo_obstacle),
            ("redo", self.tr("&Redo"), redo, redo_obstacle),
        ):
            action = self._actions[name]
            action.setText(verb if label is None else f"{verb}: {label.replace('&', '&&')}")
            action.setIconText(verb.replace("&", ""))
            action.setToolTip(verb.replace("&", "") if label is None else obstacle or label)
            action.setEnabled(action.isEnabled() and label is not None and obstacle is None)
        history = self._actions["history"]
        history.setEnabled(history.isEnabled() and (undo, redo) != (None, None))

    def set_chosen(self, manifest: Path | None, pack_id: str | None) -> None:
        """Aim what concerns the chosen pack at the one of ``manifest``. Call this before ``set_building``."""
        self._build_pack = wishes.Build((pack_id,) if pack_id else ())
        self._wishes["build-pack"] = self._build_pack
        self._wishes["add-folders"] = wishes.AskForFolders(manifest)
        self._wishes["add-files"] = wishes.AskForFiles(manifest)
        for name in ("add-folders", "add-files"):
            action = self._actions[name]
            action.setEnabled(self._actions["new-pack"].isEnabled() and manifest is not None)

    def set_saving(self, *, possible: bool) -> None:
        """Whether there is anything to save."""
        self._actions["save"].setEnabled(self._actions["save"].isEnabled() and possible)

    def set_building(self, *, building: bool) -> None:
        """While a build is under way it can be cancelled and no other begun."""
        opened = self._actions["close"].isEnabled()
        for name in ("build", "build-all"):
            self._actions[name].setEnabled(opened and not building)
        chosen = bool(self._build_pack.packs)
        self._actions["build-pack"].setEnabled(opened and chosen and not building)
        self._actions["cancel-build"].setEnabled(building)
        self._actions["cancel-build"].setVisible(building)

    def _make(self, spec: Spec) -> QAction:
        action = QAction(spec.text, self)
        action.setObjectName(spec.name)
        action.setShortcuts(_shortcuts(spec))
        if spec.sign is not None:
            action.setIcon(icon(spec.sign))
        action.setIconVisibleInMenu(False)
        action.setMenuRole(_role(spec.name))
        action.triggered.connect(self._chosen)
        self._specs[spec.name] = spec
        self._wishes[spec.name] = spec.wish
        self._actions[spec.name] = action
        return action

    @Slot()
    def _chosen(self) -> None:
        self.wished.emit(self._wishes[self.sender().objectName()])


def _shortcuts(spec: Spec) -> list[QKeySequence]:
    found: list[QKeySequence] = []
    for key in spec.keys:
        found += [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
    return found


def _role(name: str) -> QAction.MenuRole:
    return QAction.MenuRole.QuitRole if name == "quit" else QAction.MenuRole.NoRole
