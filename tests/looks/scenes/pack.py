"""One pack: its header, its contents and its text, in good order and in bad."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QTabWidget, QWidget

from studio.errors import Place
from studio.languages.names import catalogue
from studio.project import intents
from studio.session.look import first_look
from studio.session.session import Session
from studio.ui.answerer import Ask
from studio.ui.panels.pack.panel import PackPanel
from studio.ui.panels.pack.text_completion import TextCompleter
from studio.ui.panels.pack.text_editor import ManifestEditor, Refused
from studio.ui.panels.pack.text_finding import FindBar
from studio.ui.panels.pack.text_keys import Command
from tests.builders import Values, manifest, project, write_tree
from tests.ui.answers import answered
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


def pack_contents_twins() -> QWidget:
    """Files with twins in other languages, without them, with the same bytes; and a path of two packs."""
    files = {
        **{
            f"voices/{tag}/line_{number:02}.ogg": tag.encode() * 90
            for tag in ("de", "en", "fr")
            for number in range(8)
        },
        "voices/fr/line_03.ogg": b"en" * 90,
        "voices/fr/only_here.ogg": b"x",
        "legal/notice.txt": b"Mentions",
    }
    del files["voices/de/line_05.ogg"]
    packs: dict[str, Values | str] = {
        f"voices-{tag}.json": manifest(
            assetPackID=f"Voices-{tag}",
            language=tag,
            fileSelectors=[{"directory": f"voices/{tag}"}, {"file": "legal/notice.txt"}],
        )
        for tag in ("fr", "de", "en")
    }
    packs["z.json"] = manifest(assetPackID="Core", fileSelectors=[{"directory": "legal"}])
    with tempfile.TemporaryDirectory(prefix="pack-studio-looks-") as name:
        session = Session(first_look(project(write_tree(Path(name), files), packs)))
    pack = next(one for one in session.packs if one.name == "Voices-fr")
    return _shown(session, Place(manifest=pack.path, path="voices/fr/line_02.ogg"), pack.path)


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


def pack_text_broke() -> QWidget:
    """A text that broke just now: how it was is not lost."""
    return _broke(text=True)


def pack_form_broke() -> QWidget:
    """The form of a pack whose text broke just now."""
    return _broke(text=False)


def pack_text_merged() -> QWidget:
    """A text with two versions of some lines, as version control left it."""
    merged = _TEXT.replace(
        '  "language": "fr", /* not\n     fr-CA */\n',
        '<<<<<<< HEAD\n  "language": "fr", /* not\n     fr-CA */\n||||||| 4c0626c\n  "language": "en",\n'
        '=======\n  "language": "fr-CA",\n>>>>>>> quebec/voices\n',
    )
    panel = _panel(merged, Place(line=6, column=3))
    panel.resize(760, 560)
    return panel


def pack_text_completing() -> QWidget:
    """What can be written next, as a list."""
    gap = _TEXT.replace('    {"directory": "../voices/it"},\n', "    \n")
    panel = _panel(gap, Place(line=9, column=5))
    editor = panel.findChildren(ManifestEditor)[0]
    panel.grab()  # Only what was laid out knows where its cursor is.
    editor.commanded.emit(Command.COMPLETE)
    popup = panel.findChildren(TextCompleter)[0].popup
    # A window of its own is in no picture of this one.
    popup.setWindowFlags(Qt.WindowType.Widget)
    popup.setParent(panel)
    below = editor.viewport().mapTo(panel, editor.cursorRect().bottomLeft())
    popup.setGeometry(QRect(below, QSize(640, 150)))
    popup.show()
    return panel


def pack_text_finding() -> QWidget:
    """Looking for something in the text."""
    panel = _panel(_TEXT, Place(line=7, column=3))
    editor = panel.findChildren(ManifestEditor)[0]
    editor.commanded.emit(Command.FIND)
    panel.findChildren(FindBar)[0].findChildren(QLineEdit)[0].setText("voices")
    return panel


def pack_text_pasted() -> QWidget:
    """Something was pasted that no text has in it."""
    panel = _panel(_TEXT, Place(line=7, column=3))
    panel.findChildren(ManifestEditor)[0].refused.emit(Refused(40, 3, "voices"))
    return panel


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
    "pack-contents-twins": pack_contents_twins,
    "pack-contents-end": pack_contents_end,
    "pack-contents-checking": pack_contents_checking,
    "pack-contents-empty": pack_contents_empty,
    "pack-text": pack_text,
    "pack-text-broken": pack_text_broken,
    "pack-text-broke": pack_text_broke,
    "pack-form-broke": pack_form_broke,
    "pack-text-merged": pack_text_merged,
    "pack-text-completing": pack_text_completing,
    "pack-text-finding": pack_text_finding,
    "pack-text-pasted": pack_text_pasted,
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


def _broke(*, text: bool) -> QWidget:
    session = _session(_TEXT)
    panel = _shown(session, Place(line=5, column=14) if text else Place())
    broken = _TEXT.replace('"language": ', '"language" ')
    session.edit(intents.write_text(session.packs[0], broken))
    panel.show_view(view_of_session(session))
    return panel


def _panel(values: Values | str | bytes, place: Place) -> PackPanel:
    return _shown(_session(values), place)


def _shown(session: Session, place: Place, manifest: Path | None = None) -> PackPanel:
    panel = PackPanel()
    panel.resize(860, 520)
    asked: list[Ask] = []
    panel.wished.connect(lambda wish: asked.append(wish) if isinstance(wish, Ask) else None)
    panel.set_languages(catalogue())
    panel.show_view(view_of_session(session))
    panel.show_pack(manifest or session.packs[0].path)
    panel.go_to(place)
    panel.show()
    answered(panel.take_answer, asked)
    return panel
