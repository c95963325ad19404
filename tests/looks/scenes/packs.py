"""The list of packs: full, with families and marks, empty, long names, read-only, narrow, under a drag."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QWidget

from studio.project import intents
from studio.session.look import first_look
from studio.session.session import Session
from studio.ui.panels.packs.list_view import PackList
from studio.ui.panels.packs.panel import PacksPanel
from tests.builders import Values, manifest, project, write_tree
from tests.ui.views import view_of_session

_ESSENTIAL = {"essential": {"installationEventTypes": ["firstInstallation", "subsequentUpdate"]}}
_PREFETCH = {"prefetch": {"installationEventTypes": ["firstInstallation"]}}
_TEXTURE = 41_000
_FILES: Mapping[str, bytes] = {
    **{f"voices/en/line_{number:04}.ogg": b"v" * 9_000 for number in range(120)},
    **{f"voices/fr/line_{number:04}.ogg": b"v" * 8_700 for number in range(117)},
    **{f"art/wall_{number:02}.png": b"p" * _TEXTURE for number in range(40)},
    "core/rules.txt": b"r" * 900,
    "core/sheet.psd": b"p" * 9_000,
    "voices/de/Line_0001.ogg": b"v",
    "voices/de/line_0001.ogg": b"v",
}


def packs_full() -> QWidget:
    """Eight packs, of which some are not well; one is chosen."""
    return _panel(_some(), chosen=1)


def packs_unsaved() -> QWidget:
    """One pack was just edited and is being looked at again."""
    session = _session(_some())
    session.edit(intents.choose_language(session.packs[3], None))
    return _shown(session, chosen=4)


def packs_empty() -> QWidget:
    """No packs yet."""
    return _panel({})


def packs_long_names() -> QWidget:
    """Names that fit nowhere."""
    names = ("The-Coast-Voices-Act-Three-French-Canadian", "Z" * 70, "a")
    return _panel(
        {
            f"{number}.json": _core(assetPackID=name, language="zh-Hant-HK")
            for number, name in enumerate(names)
        }
    )


def packs_read_only() -> QWidget:
    """A project that cannot be edited."""
    session = _session(_some(), read_only="Coast.packstudio cannot be written, so nothing can be changed.")
    return _shown(session, chosen=0)


def packs_narrow() -> QWidget:
    """As a dock at the side."""
    panel = _panel(_some(), chosen=0)
    panel.resize(320, 300)
    return panel


def packs_drag() -> QWidget:
    """Files are held over a row."""
    panel = _panel(_some())
    rows = panel.findChildren(PackList)[0]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(Path.home() / "new.ogg"))])
    _hold(rows, QPoint(60, rows.sizeHintForRow(0) * 2 + 4), mime)
    return panel


def packs_families() -> QWidget:
    """Two families, one of them closed, among packs that stand alone; a family is chosen."""
    panel = _panel({**_some(), **_more()}, chosen=None)
    rows = panel.findChildren(PackList)[0]
    panel.name_languages()
    panel.resize(880, 420)
    families = {str(index.data()): index for index in rows.model().families()}
    rows.collapse(families["Subtitles"])
    rows.setCurrentIndex(families["Voices"])
    return panel


def packs_several() -> QWidget:
    """Three packs are chosen."""
    panel = _panel({**_some(), **_more()}, chosen=0)
    rows = panel.findChildren(PackList)[0]
    panel.resize(880, 420)
    for row in [*rows.model().packs()][2:5]:
        index = rows.model().index_of(row.key)
        rows.selectionModel().select(index, _ADD)
    return panel


def packs_renaming() -> QWidget:
    """An id is being typed over, and what that means stands below."""
    session = _session(_some())
    panel = _shown(session, chosen=4)
    rows = panel.findChildren(PackList)[0]
    rows.edit(rows.currentIndex())
    return panel


def packs_moving() -> QWidget:
    """A pack is dragged between two others."""
    panel = _panel(_some(), chosen=0)
    rows = panel.findChildren(PackList)[0]
    mime = rows.model().mimeData(rows.selectionModel().selectedRows())
    at = rows.visualRect(rows.model().index_of("voices")).center() - QPoint(0, 6)
    _hold(rows, at, mime)
    return panel


def packs_sharing() -> QWidget:
    """Files are held over a family."""
    panel = _panel(_some())
    rows = panel.findChildren(PackList)[0]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(Path.home() / "new.ogg"))])
    _hold(rows, rows.visualRect(rows.model().index_of("voices")).center(), mime)
    return panel


SCENES: dict[str, Callable[[], QWidget]] = {
    "packs-full": packs_full,
    "packs-unsaved": packs_unsaved,
    "packs-empty": packs_empty,
    "packs-long-names": packs_long_names,
    "packs-read-only": packs_read_only,
    "packs-narrow": packs_narrow,
    "packs-drag": packs_drag,
    "packs-families": packs_families,
    "packs-several": packs_several,
    "packs-renaming": packs_renaming,
    "packs-moving": packs_moving,
    "packs-sharing": packs_sharing,
}

_ADD = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def _hold(rows: PackList, at: QPoint, mime: QMimeData) -> None:
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    rows.dragEnterEvent(QDragEnterEvent(at, copy, mime, button, Qt.KeyboardModifier.NoModifier))


def _more() -> Mapping[str, Values | str]:
    tags = ("en", "fr", "pt-BR", "zh-Hant")
    return {
        f"subtitles-{tag}.json": manifest(
            assetPackID=f"Subtitles-{tag}", language=tag, fileSelectors=[{"directory": "core"}]
        )
        for tag in tags
    }


def _core(**changes: object) -> Values:
    return manifest(fileSelectors=[{"directory": "core"}], platforms=["iOS", "macOS"], **changes)


def _voices(language: str, **changes: object) -> Values:
    values = {"fileSelectors": [{"directory": f"voices/{language}"}], "downloadPolicy": _PREFETCH}
    return manifest(assetPackID=f"Voices-{language}", language=language, **{**values, **changes})


def _some() -> Mapping[str, Values | str]:
    return {
        "core.json": _core(assetPackID="Core", downloadPolicy=_ESSENTIAL),
        "en.json": _voices("en"),
        "fr.json": _voices("fr", platforms=["iPadOS"]),
        "it.json": _voices("it"),
        "de.json": _voices("de"),
        "nameless.json": _core(assetPackID=None),
        "broken.json": '{\n  "assetPackID": "Textures",\n  "downloadPolicy" {"onDemand": {}}\n}\n',
        "art.json": manifest(assetPackID="Walls", fileSelectors=[{"directory": "art"}]),
    }


def _session(manifests: Mapping[str, Values | str], *, read_only: str | None = None) -> Session:
    with tempfile.TemporaryDirectory(prefix="pack-studio-looks-") as name:
        folder = write_tree(Path(name), _FILES)
        look = first_look(project(folder, manifests, lowest_os=27, ignore=["*.psd"]))
    return Session(look, read_only=read_only)


def _panel(manifests: Mapping[str, Values | str], chosen: int | None = None) -> PacksPanel:
    return _shown(_session(manifests), chosen=chosen)


def _shown(session: Session, chosen: int | None = None) -> PacksPanel:
    panel = PacksPanel()
    panel.resize(880, 300)
    panel.show_view(view_of_session(session))
    if chosen is not None:
        panel.choose(session.packs[chosen].path)
    return panel
