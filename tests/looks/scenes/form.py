"""The manifest form: full, with problems, empty, damaged, read-only, narrow."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QWidget

from studio.languages.names import catalogue
from studio.progress import CancelToken
from studio.project.intents import SelectorKind, change_selector
from studio.session.look import first_look, look_again
from studio.session.session import Session
from studio.ui.answerer import Ask
from studio.ui.panels.pack.effect_box import EffectBox
from studio.ui.panels.pack.form import ManifestForm
from studio.ui.panels.pack.selector_list import SelectorList
from tests.builders import Values, manifest, project, write_tree
from tests.ui.answers import answered
from tests.ui.views import view_of, view_of_session

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


def own_server() -> QWidget:
    """A pack on an own server, released before, with values for the app and entries nobody knows."""
    return _form(_OWN, hosting="self", released=[_RELEASED])


def own_server_narrow() -> QWidget:
    """The same where there is little room."""
    return _form(_OWN, width=340, hosting="self", released=[_RELEASED])


def kept_for_apple() -> QWidget:
    """Values that count on an own server only, in a project for Apple's."""
    return _form(_OWN)


_RELEASED = {"id": "voices-fr", "version": 4, "build": 41, "platforms": ["iOS", "macOS"]}
_OWN = """{
  "assetPackID": "voices-fr",
  "downloadPolicy": {"prefetch": {"installationEventTypes": ["subsequentUpdate", "fullMoon"]}},
  "sourceRoot": "..",
  "fileSelectors": [{"directory": "voices/fr"}],
  "platforms": ["iOS"],
  "userInfo": {
    "season": "The long night",
    "act": 3,
    "needsSubtitles": true,
    "scenes": {"harbour": [1, 2, 3], "lighthouse": [4]},
    "season": "winter"
  },
  "author": {"name": "Ada", "team": "Voices of the long night, episode one, the second session of recording"},
  "reviewed": "2026-11-20"
}"""


def _form(
    values: Values | str, *, read_only: str | None = None, width: int = 760, **changes: object
) -> QWidget:
    with tempfile.TemporaryDirectory() as name:
        view = view_of(project(write_tree(Path(name), _FILES), {"voices-fr.json": values}, **changes))
    form = ManifestForm()
    form.set_languages(catalogue())
    # A folder that is called the same each time.
    pack = replace(view.packs[0], base=Path("/Games/Lighthouse"))
    contents = tuple(replace(one, pack=pack) for one in view.state.contents)
    view = replace(view, read_only=read_only, state=replace(view.state, contents=contents))
    asked = _asked_by(form)
    form.show_pack(view, pack)
    answered(form.take_answer, asked)
    return _area(form, width)


def _area(form: ManifestForm, width: int, *, height: int = 900) -> QWidget:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(form)
    area.resize(width, height)
    return area


def changes() -> QWidget:
    """An edit that takes files out and lets others come, unfolded; several selectors are chosen."""
    with tempfile.TemporaryDirectory() as name:
        values = manifest(
            assetPackID="voices-fr",
            language="fr",
            downloadPolicy={
                "prefetch": {"installationEventTypes": ["firstInstallation", "subsequentUpdate"]}
            },
            fileSelectors=[
                {"directory": "voices/fr/act1"},
                {"filePattern": "voices/fr/act1/line_000*.ogg"},
                {"directory": "voces/fr/act2"},
                {"file": "legal/fr/notice.txt"},
            ],
        )
        session = Session(first_look(project(write_tree(Path(name), _FILES), {"voices-fr.json": values})))
        edits: tuple[tuple[int, SelectorKind, str], ...] = (
            (0, "filePattern", "voices/fr/act1/line_00*.ogg"),
            (3, "file", "voices/fr/old_take.wav"),
        )
        for number, kind, path in edits:
            pack = session.packs[0]
            session.edit(change_selector(pack, pack.manifest.selectors[number], kind, path))
        session.take_look(look_again(session.look, session.texts, CancelToken(), rescan=True))
        view = view_of_session(session)
        form = ManifestForm()
        form.set_languages(catalogue())
        asked = _asked_by(form)
        form.show_pack(view, view.packs[0])
        answered(form.take_answer, asked)
    box = form.findChildren(EffectBox)[0]
    box.findChildren(QToolButton)[0].setChecked(True)
    listed = form.findChildren(SelectorList)[0]
    listed.choice.all(listed.rows[:2])
    listed.show_chosen()
    return _area(form, 760, height=1500)


def typing() -> QWidget:
    """A pattern is being typed; what it would take stands beside it."""
    area = _form(manifest(assetPackID="voices-fr", fileSelectors=_SELECTORS[:3]))
    form = area.findChildren(ManifestForm)[0]
    asked = _asked_by(form)
    listed = form.findChildren(SelectorList)[0]
    listed.rows[2].edit("filePattern", None, listed.files, "path")
    answered(form.take_answer, asked)
    return area


def _asked_by(form: ManifestForm) -> list[Ask]:
    """What ``form`` asks from now on."""
    asked: list[Ask] = []
    form.wished.connect(lambda wish: asked.append(wish) if isinstance(wish, Ask) else None)
    return asked


SCENES: dict[str, Callable[[], QWidget]] = {
    "form-full": full,
    "form-problems": problems,
    "form-empty": empty,
    "form-damaged": damaged,
    "form-read-only": read_only,
    "form-narrow": narrow,
    "form-changes": changes,
    "form-typing": typing,
    "form-own-server": own_server,
    "form-own-server-narrow": own_server_narrow,
    "form-kept-for-apple": kept_for_apple,
}
