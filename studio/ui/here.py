"""The place that has the focus, and the problems of that place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView, QPlainTextEdit, QWidget

from studio.errors import Place
from studio.project.assets import Asset
from studio.project.contents import Contents
from studio.project.problems import Problem
from studio.ui.view import View


@runtime_checkable
class Placed(Protocol):
    """A widget that knows which place of the project has the focus in it."""

    def place_here(self) -> Place | None:
        """A manifest, with a field, a line or a file of it; or the absolute ``path`` of a file or folder."""
        ...


def place_here(focus: QWidget | None) -> Place | None:
    """The place at which somebody is who has the focus in ``focus``; ``None`` where nothing is."""
    widget = focus
    while widget is not None:
        if isinstance(widget, Placed) and (place := widget.place_here()) is not None:
            return place
        widget = widget.parentWidget()
    return None


def spot_of(focus: QWidget) -> QRect:
    """Where on the screen somebody looks who has the focus in ``focus``: the row, the line, or all of it."""
    if isinstance(focus, QAbstractItemView):
        rect, area = focus.visualRect(focus.currentIndex()), focus.viewport()
    elif isinstance(focus, QPlainTextEdit):
        rect, area = focus.cursorRect(), focus.viewport()
    else:
        rect, area = focus.rect(), focus
    return QRect(area.mapToGlobal(rect.topLeft()), rect.size()) if rect.isValid() else _corner(area)


def _corner(area: QWidget) -> QRect:
    return QRect(area.mapToGlobal(QPoint(0, 0)), area.size())


def problems_at(place: Place, view: View) -> tuple[Problem, ...]:
    """The problems of ``view`` that are at ``place``, in it or of all that it is a part of; no accepted ones.

    Those nearest come first, of them the worst.
    """
    if place.manifest is None:
        return _about_file(Path(place.path), view) if place.path is not None else ()
    mine = (one for one in view.state.open_problems if one.place.manifest == place.manifest)
    if place.field is not None:
        return _about_field(mine, place.field)
    if place.line is not None:
        return tuple(one for one in mine if one.place.line == place.line)
    if place.path is not None:
        files = _Files(view.state.contents_of(place.manifest))
        wanted = files.on_disk(place.path)
        return tuple(one for one in mine if one.place.path and files.on_disk(one.place.path) == wanted)
    return tuple(mine)


def _about_field(problems: Iterable[Problem], field: str) -> tuple[Problem, ...]:
    inside: list[Problem] = []
    around: list[Problem] = []
    for one in problems:
        its = one.place.field
        if its is not None and _is_in(its, field):
            inside.append(one)
        elif its is not None and _is_in(field, its):
            around.append(one)
    return (*inside, *around)


def _is_in(field: str, outer: str) -> bool:
    """Whether ``field``, such as ``fileSelectors[2].file``, is ``outer`` or a part of it."""
    return field == outer or (field.startswith(outer) and field[len(outer)] in ".[")


def _about_file(path: Path, view: View) -> tuple[Problem, ...]:
    """The problems of the file ``path``, or of what is in the folder ``path``."""
    packs = {one.pack.path: _Files(one) for one in view.state.contents}
    found: list[Problem] = []
    for problem in view.state.open_problems:
        manifest, name = problem.place.manifest, problem.place.path
        files = packs.get(manifest) if manifest is not None and name is not None else None
        there = files.on_disk(name) if files is not None and name is not None else None
        if there is not None and (there == path or path in there.parents):
            found.append(problem)
    return tuple(found)


class _Files:
    """Where the files of a pack lie, by their source paths and by their stored ones."""

    def __init__(self, contents: Contents | None) -> None:
        self._contents = contents

    def on_disk(self, path: str) -> Path | None:
        """Where the file of ``path`` lies; ``None`` where there is none."""
        contents = self._contents
        if contents is None:
            return None
        asset = contents.snapshot.by_path.get(path) or self._stored.get(path)
        return None if asset is None else contents.pack.base / asset.disk_path

    @cached_property
    def _stored(self) -> Mapping[str, Asset]:
        # Thousands of problems may name stored paths: one look through all files serves them.
        contents = self._contents
        files = (*contents.files, *contents.refused) if contents is not None else ()
        return {file.path: file.asset for file in files}
