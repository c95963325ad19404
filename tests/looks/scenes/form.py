"""The manifest form: full, with problems, empty, damaged, read-only, narrow."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from studio.languages.names import catalogue
from studio.ui.panels.pack.form import ManifestForm
from tests.builders import Values, manifest, project, write_tree
from tests.ui.views import view_of

_FILES: Mapping[str, bytes] = {
    **{f"voices/fr/act1/line_{number:04}.ogg": b"v" * 65_000 for number in range(120)},
    "voices/fr/old_take.wav": b"o" * 9_000,
    "legal/fr/notice.txt": b"Mentions",
    "voices/fr/act2/finale.ogg": b"v" * 400_000,
}

_SELECTORS = [
    {"directorySource": "voices/fr", "directoryDestination": "voices"},
    {"file": "legal/fr/notice.txt"},
    {"filePattern": "voices/fr/act?/*.ogg"},
    {"fileExclusion": "voices/fr/old_take.wav"},
]


def full() -> QWidget:
    """A pack with all that a form can show, and nothing wrong."""
    return _form(
        manifest(
            assetPackID="voices-fr",
            language="fr",
            downloadPolicy={
                "prefetch": {"installationEventTypes": ["firstInstallation", "subsequentUpdate"]}
            },
            fileSelectors=_SELECTORS[:2] + _SELECTORS[3:],
            platforms=["iOS", "macOS"],
        )
    )


def problems() -> QWidget:
    """Something wrong in every field."""
    return _form(
        manifest(
            assetPackID="voices_fr",
            language="pt_BR",
            downloadPolicy={"essential": {"installationEventTypes": []}},
            fileSelectors=[
                *_SELECTORS,
                {"directory": "voices/it"},
                {"fileExclusion": "voices/*.wav"},
                {"file": "a", "directory": "b"},
            ],
            platforms=["iPadOS", "macOS", "webOS"],
            sourceRoot="..",
            author="Ada",
            userInfo={},
        )
    )


def empty() -> QWidget:
    """A new pack."""
    return _form(manifest(assetPackID="asset-pack", fileSelectors=[], platforms=[]))


def damaged() -> QWidget:
    """Values that only the text can mend."""
    text = """{
  "assetPackID": 12,
  "language": "fr", "language": "de",
  "downloadPolicy": "essential",
  "fileSelectors": {"file": "a"},
  "platforms": "iOS"
}"""
    return _form(text)


def read_only() -> QWidget:
    """To be looked at only."""
    return _form(
        manifest(fileSelectors=_SELECTORS, platforms=["iOS"]), read_only="Ada has this project open."
    )


def narrow() -> QWidget:
    """Long names in a narrow window."""
    long = "voices/episode-one-the-long-night/french-canadian/act-one-in-the-harbour"
    return _form(
        manifest(
            assetPackID="voices-of-the-long-night-in-canadian-french-episode-one",
            language="zh-Hant-HK",
            fileSelectors=[{"directorySource": long, "directoryDestination": long[::-1]}, {"file": long}],
            platforms=["iOS", "macOS", "tvOS", "visionOS"],
        ),
        width=400,
    )


def _form(values: Values | str, *, read_only: str | None = None, width: int = 760) -> QWidget:
    with tempfile.TemporaryDirectory() as name:
        view = view_of(project(write_tree(Path(name), _FILES), {"voices-fr.json": values}))
    form = ManifestForm()
    form.set_languages(catalogue())
    view = replace(view, read_only=read_only)
    # A folder that is called the same each time.
    form.show_pack(view, replace(view.packs[0], base=Path("/Games/Lighthouse")))
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(form)
    area.resize(width, 900)
    return area


SCENES: dict[str, Callable[[], QWidget]] = {
    "form-full": full,
    "form-problems": problems,
    "form-empty": empty,
    "form-damaged": damaged,
    "form-read-only": read_only,
    "form-narrow": narrow,
}
