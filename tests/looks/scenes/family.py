"""The family of a pack in its form: as its id says, otherwise, and a name that nobody has."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from studio.languages.names import catalogue
from studio.ui.panels.pack.family_field import FamilyField
from studio.ui.panels.pack.form import ManifestForm
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of


def by_id() -> QWidget:
    """A family of six, as ids say it."""
    return _form({})


def otherwise() -> QWidget:
    """A pack that the project put somewhere else."""
    return _form({"families": [{"name": "Speech of the long night", "packs": ["voices-fr"]}]})


def new_name() -> QWidget:
    """What a new name is for is asked right there."""
    return _form({}, typed="Speech")


def refused() -> QWidget:
    """A name that no family can have."""
    return _form({}, typed="*")


def narrow() -> QWidget:
    """The same question in a narrow window."""
    return _form({}, typed="Speech-of-the-long-night-in-all-languages", width=380)


def _form(changes: dict[str, object], *, typed: str = "", width: int = 760) -> QWidget:
    packs = {f"voices-{tag}": tag for tag in ("de", "en", "fr", "ja", "ko", "pt-BR")} | {"music-en": "en"}
    manifests = {f"{name}.json": manifest(assetPackID=name, language=tag) for name, tag in packs.items()}
    with tempfile.TemporaryDirectory() as name:
        view = view_of(project(write_tree(Path(name), {"art/a.ogg": b"v" * 65_000}), manifests, **changes))
    form = ManifestForm()
    form.set_languages(catalogue())
    french = next(one for one in view.packs if one.name == "voices-fr")
    form.show_pack(view, replace(french, base=Path("/Games/Lighthouse")))
    field = form.findChild(FamilyField)
    if typed and isinstance(field, FamilyField):
        line = field.findChild(QLineEdit)
        if isinstance(line, QLineEdit):
            line.selectAll()
            QTest.keyClicks(line, typed)
            QTest.keyClick(line, Qt.Key.Key_Return)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(form)
    area.resize(width, 560)
    return area


SCENES: dict[str, Callable[[], QWidget]] = {
    "family-by-id": by_id,
    "family-otherwise": otherwise,
    "family-new-name": new_name,
    "family-refused": refused,
    "family-narrow": narrow,
}
