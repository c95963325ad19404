"""The language of a pack: chosen, typed, pasted, in parts, with all that is said about it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFrame, QListView, QToolButton, QVBoxLayout, QWidget

from studio.languages.names import catalogue
from studio.languages.tags import LanguageTag
from studio.progress import CancelToken
from studio.ui.answerer import Answer, Ask
from studio.ui.panels.pack.language_field import LanguageField
from studio.ui.panels.pack.shown import Shown
from studio.ui.pieces.language_groups import everything, fitting
from studio.ui.pieces.language_line import LanguageLine
from studio.ui.pieces.language_list import Item, LanguageList
from studio.ui.pieces.language_rows import LanguageRows
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of

_OTHERS = ("en", "fr", "de", "pt-BR", "ar")


def language_taken() -> QWidget:
    """French among others, with who gets it, and its parts unfolded."""
    frame = QWidget()
    field = _field(frame, "fr")
    _more(field).click()
    return _framed(frame, field)


def language_advised() -> QWidget:
    """Chinese that does not say its script, and Japanese that says too much."""
    frame = QWidget()
    return _framed(frame, _field(frame, "zh"), _field(frame, "ja-JP"))


def language_typed() -> QWidget:
    """Another tag is typed: who would get the pack then, and who no longer; and a beginning of a name."""
    frame = QWidget()
    retagged = _field(frame, "fr")
    _type(retagged, "fr-CA")
    begun = _field(frame, "fr")
    _type(begun, "port")
    return _framed(frame, retagged, begun)


def language_refused() -> QWidget:
    """Texts that are no language of a pack: a variant, and a list."""
    frame = QWidget()
    variant, several = _field(frame, "en"), _field(frame, None)
    _type(variant, "en-GB-oxendict")
    variant.flush()
    _type(several, "en, fr, de, ja, pt_BR")
    several.flush()
    return _framed(frame, variant, several)


def language_everybody() -> QWidget:
    """A pack for all languages; and one in the primary language of the app."""
    frame = QWidget()
    return _framed(frame, _field(frame, None), _field(frame, "en"))


def language_list() -> QWidget:
    """The list with nothing typed: of the project, of the computer, all."""
    return _list(everything(catalogue(), tuple(map(LanguageTag.parse, _OTHERS))), 3)


def language_found() -> QWidget:
    """What fits "port"."""
    return _list(fitting(catalogue(), "port", tuple(map(LanguageTag.parse, _OTHERS))), 1)


SCENES: dict[str, Callable[[], QWidget]] = {
    "language-taken": language_taken,
    "language-advised": language_advised,
    "language-typed": language_typed,
    "language-refused": language_refused,
    "language-everybody": language_everybody,
    "language-list": language_list,
    "language-found": language_found,
}


def _field(parent: QWidget, language: str | None) -> LanguageField:
    with tempfile.TemporaryDirectory() as name:
        others = {f"{one}.json": manifest(assetPackID=f"voices-{one}", language=one) for one in _OTHERS}
        mine = manifest(assetPackID="intro", language=language)
        path = project(
            write_tree(Path(name), {"art/a.png": b"a" * 9_000}),
            {"a-intro.json": mine, **others},
            primaryLanguage="en",
        )
        view = view_of(path)
    field = LanguageField(parent)

    def answer(wish: object) -> None:
        if isinstance(wish, Ask) and wish.question is not None:
            field.take_answer(Answer(wish, wish.question(CancelToken())))

    field.wished.connect(answer)
    pack = next(one for one in view.packs if one.name == "intro")
    field.show_pack(Shown.of(view, pack))
    field.set_languages(catalogue())
    return field


def _type(field: LanguageField, text: str) -> None:
    line = field.findChildren(LanguageLine)[0]
    line.selectAll()
    line.insert(text)
    line.setModified(True)
    line.textEdited.emit(text)
    line.below.close()
    people = field._people
    people._pause.stop()
    people._ask_now()


def _more(field: LanguageField) -> QToolButton:
    return next(one for one in field.findChildren(QToolButton) if one.isCheckable())


def _framed(frame: QWidget, *fields: LanguageField) -> QWidget:
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 16, 16, 16)
    column.setSpacing(24)
    for field in fields:
        column.addWidget(field)
    column.addStretch(1)
    frame.resize(720, 350 * len(fields) + 60)
    return frame


def _list(items: tuple[Item, ...], chosen: int) -> QWidget:
    view = QListView()
    rows = LanguageList(view)
    rows.show_items(items)
    view.setModel(rows)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setUniformItemSizes(True)
    view.setItemDelegate(LanguageRows(view))
    view.setCurrentIndex(rows.index(chosen))
    view.resize(480, 360)
    return view
