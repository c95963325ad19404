"""What was found in a project as lines of the palette."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from studio.errors import Place
from studio.progress import CancelToken
from studio.project.packs import Pack
from studio.project.searching import FileSearch, Found, Kind, find_packs, find_problems, find_selectors
from studio.ui.look.severity import MEANING_OF
from studio.ui.look.told import told
from studio.ui.look.words import isolated
from studio.ui.palette.entries import Entry
from studio.ui.panels.problems.leading import way_to
from studio.ui.pieces.chips import Language
from studio.ui.view import View
from studio.ui.wishes import GoTo, ShowPane
from studio.values import dataclass

_MOST_OF_A_KIND = 40
_MOST_BESIDE_OTHERS = 12

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for in ``view``: packs and files, or ``everything``."""

    view: View
    text: str
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Chain:
    """Wishes that follow each other."""

    wishes: tuple[object, ...]


def find(search: Search, files: FileSearch, cancel: CancelToken) -> tuple[Found, ...]:
    """What fits. Called beside the window."""
    view, text = search.view, search.text
    most = _MOST_BESIDE_OTHERS if search.everything else _MOST_OF_A_KIND
    found = (*find_packs(view.packs, text, most), *files.find(view.tree, text, most, cancel.check))
    if not search.everything or not text.strip():
        return found
    return (
        *found,
        *find_selectors(view.packs, text, most),
        *find_problems(view.state.problems, text, most),
    )


def lines(found: Iterable[Found], view: View) -> tuple[Entry, ...]:
    """``found`` as lines, under a heading for each kind."""
    return tuple(_line(one, view) for one in found)


def _line(found: Found, view: View) -> Entry:
    match found.kind:
        case Kind.PACK:
            return _pack(found, next(one for one in view.packs if one.path == found.place.manifest))
        case Kind.FILE:
            return Entry(
                f"file {found.place.path}",
                found.title,
                Chain((GoTo(found.place), ShowPane("assets"))),
                aside=isolated(_shortened(found.where, view)),
                mono=True,
                pack=found.pack,
                group=translate("Palette", "Files"),
            )
        case Kind.SELECTOR:
            return Entry(
                f"selector {found.place.manifest} {found.place.field}",
                found.title,
                GoTo(found.place),
                aside=translate("Palette", "in {pack}").format(pack=isolated(found.where)),
                mono=True,
                pack=found.pack,
                group=translate("Palette", "File selectors"),
            )
        case Kind.PROBLEM:
            problem = view.state.problems[found.number]
            return Entry(
                f"problem {found.number}",
                told(found.title),
                way_to(problem, view),
                meaning=MEANING_OF[problem.severity],
                group=translate("Palette", "Problems"),
            )


def _pack(found: Found, pack: Pack) -> Entry:
    place = Place(pack.manifest.asset_pack_id, pack.path)
    wish = Chain((GoTo(place), ShowPane("pack")))
    language = Language(pack.manifest.language) if pack.manifest.language else None
    group = translate("Palette", "Packs")
    return Entry(
        f"pack {pack.path}", found.title, wish, mono=True, pack=pack.name, language=language, group=group
    )


def _shortened(folder: str, view: View) -> str:
    """``folder`` as somebody reads it: from the folder of the project on, where it lies there."""
    try:
        return Path(folder).relative_to(view.project.folder).as_posix()
    except ValueError:
        return folder
