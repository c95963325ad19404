"""Where to look: panes, lists, filters, places, help."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from studio.errors import Place
from studio.project.arranging import Wanted
from studio.project.asset_tree import AssetTree
from studio.project.profiles import Profile
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Arrange:
    """Show of ``tree``, the watched folders, what is ``wanted``, in its order."""

    tree: AssetTree
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class FilterAssets:
    """Show of the assets what fits this filter."""

    text: str


@dataclass(frozen=True, slots=True)
class SeeAssets:
    """See the assets this ``way``: as ``tree``, ``list`` or ``gallery``."""

    way: str


@dataclass(frozen=True, slots=True)
class FilterList:
    """Give the focus to the filter box of the list that has it."""


@dataclass(frozen=True, slots=True)
class KeepFilter:
    """Keep the filter ``text`` of the lists in ``place`` as ``name``, ``instead`` of the one of that name."""

    place: str
    name: str
    text: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class ForgetFilter:
    """Keep the filter ``name`` of the lists in ``place`` no longer."""

    place: str
    name: str


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """Remember ``text`` as the latest filter of the lists in ``place``."""

    place: str
    text: str


@dataclass(frozen=True, slots=True)
class GoTo:
    """Show the place: its pack, its field, its line, or its file in the tree."""

    place: Place


@dataclass(frozen=True, slots=True)
class ChoosePack:
    """Show the pack of this manifest; ``None``: none."""

    manifest: Path | None


@dataclass(frozen=True, slots=True)
class ShowFile:
    """Show a file or folder (absolute) in the system's file manager."""

    path: Path


@dataclass(frozen=True, slots=True)
class OpenFile:
    """Open a file (absolute) with the program that the system has for it."""

    path: Path


@dataclass(frozen=True, slots=True)
class CopyText:
    """Put a text on the clipboard."""

    text: str


@dataclass(frozen=True, slots=True)
class SaveSheet:
    """Save a table for spreadsheets, unless somebody wants it otherwise as ``name`` in ``folder`` (absolute).

    ``rows`` gives what stands below ``heads``; it is called beside the window.
    """

    name: str
    folder: Path
    heads: tuple[str, ...]
    rows: Callable[[], Iterable[Sequence[str | int]]]


@dataclass(frozen=True, slots=True)
class ShowPane:
    """Show the pane of this name, and give it the focus."""

    name: str


@dataclass(frozen=True, slots=True)
class AskAbout:
    """Show in the pane of languages what this person gets."""

    person: Profile


@dataclass(frozen=True, slots=True)
class FocusLanguage:
    """Give the focus to the language of the chosen pack."""


@dataclass(frozen=True, slots=True)
class NextPane:
    """Give the focus to the next pane, or the one before."""

    back: bool = False


@dataclass(frozen=True, slots=True)
class Retrace:
    """Show where somebody was before, or ``forward``, where they went back from."""

    forward: bool = False


@dataclass(frozen=True, slots=True)
class ChooseWorkspace:
    """Arrange the panes for ``art``, ``production`` or ``build``, as they were left there."""

    name: str


@dataclass(frozen=True, slots=True)
class ResetLayout:
    """Arrange the panes of this workspace as they are for somebody new."""


@dataclass(frozen=True, slots=True)
class NextProblem:
    """Go to the next problem, or the one before."""

    back: bool = False


@dataclass(frozen=True, slots=True)
class ShowFixes:
    """Offer what mends the problems of the place that has the focus."""


@dataclass(frozen=True, slots=True)
class DoHere:
    """Do ``deed`` to whatever somebody is at: the panel that has the focus knows what that is.

    ``packs.rename`` is what one panel alone answers, wherever the focus is; ``rename`` the nearest.
    """

    deed: str


@dataclass(frozen=True, slots=True)
class OpenPalette:
    """Let somebody find one of ``what`` by a few letters: ``commands``, ``places`` or all in the ``project``.

    ``text`` is what is looked for at first.
    """

    what: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class HelpHere:
    """Show the page of the help about the place that has the focus."""


@dataclass(frozen=True, slots=True)
class ShowShortcuts:
    """Show all keys on one page."""


@dataclass(frozen=True, slots=True)
class ShowFirstSteps:
    """Show what somebody new tries first, from the beginning where all of it was done."""


@dataclass(frozen=True, slots=True)
class Tell:
    """Say ``text`` for a while in the line at the bottom, and to those who hear it."""

    text: str


@dataclass(frozen=True, slots=True)
class ShowHelp:
    """Show the help, at its page of this name (``rules/PS-ID-LONG``); ``""``: where it was left."""

    page: str = ""
