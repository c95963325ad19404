"""One pack: its header, its contents and its text, in good order and in bad."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QTabWidget, QWidget

from studio.errors import Place
from studio.languages.names import catalogue
from studio.project import intents
from studio.session.look import first_look
from studio.session.session import Session
from studio.ui.panels.pack.panel import PackPanel
from tests.builders import Values, manifest, project, write_tree
from tests.ui.views import view_of_session

_LONG = "voices/fr/" + "/".join(f"a_very_long_folder_name_{number}" for number in range(5)) + "/line.ogg"
_FILES: Mapping[str, bytes] = {
    **{f"voices/fr/act1/line_{number:04}.ogg": b"v" * (6_000 + 311 * number) for number in range(60)},
    "voices/fr/act2/finale.ogg": b"v" * 400_000,
    "voices/fr/act1/sketch.psd": b"p" * 90_000,
    "voices/fr/old_take.ogg": b"o" * 9_000,
    "legal/fr/notice.txt": b"Mentions",
    _LONG: b"v",
}
_TEXT = """{
  // Agreed with the studio in Lyon.
  "assetPackID": "Voices-fr",
  "downloadPolicy": {"prefetch": {"installationEventTypes": ["firstInstallation"]}},
  "language": "fr", /* not
     fr-CA */
  "fileSelectors": [
    {"directory": "voices/fr"},
    {"directory": "../voices/it"},
    {"fileExclusion": "voices/fr/old_take.ogg"},
  ],
  "platforms": ["iPadOS", "macOS"],
  "version": 12.5e1
}
"""


def pack_contents() -> QWidget:
    """What a pack ships, and what it does not."""
    return _panel(_voices(), Place(path="voices/fr/act2/finale.ogg"))


def pack_contents_end() -> QWidget:
    """The end of the list: files that are ignored or left out."""
    return _panel(_voices(), Place(path="voices/fr/old_take.ogg"))


def pack_contents_checking() -> QWidget:
    """An edit was made just now, and the files are being looked at."""
    session = _session(_voices())
    session.edit(intents.choose_language(session.packs[0], None))
    return _shown(session, Place(path="legal/fr/notice.txt"))


def pack_contents_empty() -> QWidget:
    """A new pack."""
    panel = _panel(manifest(assetPackID="New", fileSelectors=[]), Place())
    panel.findChildren(QTabWidget)[0].setCurrentIndex(1)
    return panel


def pack_text() -> QWidget:
    """A text with comments and problems; the cursor is at one of them."""
    return _panel(_TEXT, Place(line=9, column=19))


def pack_text_broken() -> QWidget:
    """A text that is no manifest."""
    return _panel(_TEXT.replace('"language": ', '"language" '), Place(line=5, column=14))


def pack_text_foreign() -> QWidget:
    """A text in another encoding, which can only be looked at."""
    return _panel(json.dumps(_voices()).encode("utf-16"), Place(line=1))


def pack_form() -> QWidget:
    """The form below the header."""
    return _panel(_voices(), Place())


def pack_none() -> QWidget:
    """No pack is chosen."""
    panel = PackPanel()
    panel.resize(760, 460)
    return panel


SCENES: dict[str, Callable[[], QWidget]] = {
    "pack-contents": pack_contents,
    "pack-contents-end": pack_contents_end,
    "pack-contents-checking": pack_contents_checking,
    "pack-contents-empty": pack_contents_empty,
    "pack-text": pack_text,
    "pack-text-broken": pack_text_broken,
    "pack-text-foreign": pack_text_foreign,
    "pack-form": pack_form,
    "pack-none": pack_none,
}


def _voices() -> Values:
    return manifest(
        assetPackID="Voices-fr",
        language="fr",
        fileSelectors=[
            {"directorySource": "voices/fr", "directoryDestination": "voices"},
            {"filePattern": "voices/fr/act2/*.ogg"},
            {"directory": "voices/fr/act2"},
            {"file": "legal/fr/notice.txt"},
            {"fileExclusion": "voices/fr/old_take.ogg"},
        ],
    )


def _session(values: Values | str | bytes, *, read_only: str | None = None) -> Session:
    with tempfile.TemporaryDirectory(prefix="pack-studio-looks-") as name:
        folder = write_tree(Path(name), _FILES)
        path = project(
            folder, {} if isinstance(values, bytes) else {"voices-fr.json": values}, ignore=["*.psd"]
        )
        if isinstance(values, bytes):
            write_tree(folder, {"manifests/voices-fr.json": values})
        return Session(first_look(path), read_only=read_only)


def _panel(values: Values | str | bytes, place: Place) -> PackPanel:
    return _shown(_session(values), place)


def _shown(session: Session, place: Place) -> PackPanel:
    panel = PackPanel()
    panel.resize(860, 520)
    panel.set_languages(catalogue())
    panel.show_view(view_of_session(session))
    panel.show_pack(session.packs[0].path)
    panel.go_to(place)
    return panel
