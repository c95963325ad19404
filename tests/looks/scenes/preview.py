"""The preview panel: a picture, a sound, a text, a font, facts, bytes, several files, nothing."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from tests.builders import manifest
from tests.looks.discovery import Scene
from tests.ui.panels.preview.files import LUA, SVG, Looking, png, ttf, wav

_CHANGED = 1_763_500_000
_FILES = {
    "art/sky.png": png(1024, 700),
    "art/wall.jpg": png(256, 256, alpha=False),
    "art/sign.svg": SVG,
    "art/lighthouse.lua": LUA * 12,
    "art/Coast.ttf": ttf(),
    "art/unknown.dat": bytes(range(256)) * 3,
    "art/broken.png": png()[:90],
    "art/old take.psd": b"8BPS\0\1" + bytes(2_000),
    "voices/en/act1/line_0412.wav": wav(),
    "voices/fr/act1/line_0412.wav": wav(2.2),
    "voices/de/act1/line_0413.wav": wav(1.0),
}
_PACKS = {
    "art.json": manifest(assetPackID="Art-of-the-coast"),
    "sky.json": manifest(assetPackID="Sky", fileSelectors=[{"file": "art/sky.png"}]),
    **{
        f"voices-{tag}.json": manifest(
            assetPackID=f"Voices-{tag}", language=tag, fileSelectors=[{"directory": f"voices/{tag}"}]
        )
        for tag in ("en", "fr", "de")
    },
}


def picture() -> QWidget:
    """A picture with nothing behind it, in two packs."""
    return _panel("art/sky.png")


def wrong_name() -> QWidget:
    """A drawing; and it is called something else than it is."""
    return _panel("art/wall.jpg")


def drawing() -> QWidget:
    """A picture that the window draws itself."""
    return _panel("art/sign.svg")


def sound() -> QWidget:
    """A line of speech in a family of three."""
    return _panel("voices/en/act1/line_0412.wav")


def text() -> QWidget:
    """A script in colours."""
    return _panel("art/lighthouse.lua")


def font() -> QWidget:
    """A font."""
    return _panel("art/Coast.ttf")


def head() -> QWidget:
    """Nobody knows what this is."""
    return _panel("art/unknown.dat")


def broken() -> QWidget:
    """A picture that breaks off at once."""
    return _panel("art/broken.png")


def ignored() -> QWidget:
    """A source file that a rule keeps out."""
    return _panel("art/old take.psd")


def several() -> QWidget:
    """Five files."""
    return _panel(*[path for path in _FILES if path.startswith("art/")][:5])


def folder() -> QWidget:
    """A folder."""
    return _panel("art")


def narrow() -> QWidget:
    """A picture in little room."""
    panel = _panel("art/sky.png")
    panel.resize(260, 420)
    return panel


def nothing() -> QWidget:
    """Nobody has chosen anything."""
    return _panel()


def _panel(*paths: str) -> QWidget:
    place = TemporaryDirectory(prefix="preview-")
    looking = Looking(Path(place.name), _FILES, _PACKS, watched_folders=["art", "voices"], ignore=["*.psd"])
    for path in Path(place.name).rglob("*"):
        os.utime(path, (_CHANGED, _CHANGED))
    looking.look_again()
    panel = looking.panel
    panel.resize(380, 720)
    looking.choose(*paths)
    _kept[panel] = (looking, place)
    return panel


_kept: dict[QWidget, tuple[Looking, TemporaryDirectory[str]]] = {}
"""What a panel needs as long as it is shown: the files are read when it can be seen."""


SCENES: dict[str, Scene] = {
    "preview-picture": picture,
    "preview-wrong-name": wrong_name,
    "preview-drawing": drawing,
    "preview-sound": sound,
    "preview-text": text,
    "preview-font": font,
    "preview-head": head,
    "preview-broken": broken,
    "preview-ignored": ignored,
    "preview-several": several,
    "preview-folder": folder,
    "preview-narrow": narrow,
    "preview-nothing": nothing,
}
