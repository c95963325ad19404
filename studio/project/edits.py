"""Edits: what a person changes, as values. Applying one gives new texts; the old ones stay as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from itertools import groupby
from pathlib import Path
from typing import TypeAlias, assert_never

from pydantic import ValidationError

from studio.errors import Place, StudioError, said
from studio.manifest.document import Document, NodePath
from studio.manifest.jsonc import Json
from studio.project.project_file import ProjectFile, in_words
from studio.values import dataclass
from studio.words import words


@dataclass(frozen=True, slots=True)
class Texts:
    """All that a person can edit: the project file's values, and the manifests by their path, by name.

    Two texts that are the same object say the same; nothing else is compared.
    """

    project: ProjectFile
    documents: Mapping[Path, Document]


@dataclass(frozen=True, slots=True)
class SetValue:
    """Write ``value`` at ``keys``; keys that are missing on the way are made."""

    manifest: Path
    keys: NodePath
    value: Json


@dataclass(frozen=True, slots=True)
class RemoveValue:
    """Take away the value at ``keys``; nothing happens where there is none."""

    manifest: Path
    keys: NodePath


@dataclass(frozen=True, slots=True)
class InsertItem:
    """Put ``value`` into the list at ``keys`` as number ``index``, or at its end; a missing list is made."""

    manifest: Path
    keys: NodePath
    value: Json
    index: int | None = None


@dataclass(frozen=True, slots=True)
class MoveItem:
    """Take item ``old`` out of the list at ``keys`` and put it in again as number ``new``."""

    manifest: Path
    keys: NodePath
    old: int
    new: int


@dataclass(frozen=True, slots=True)
class SetText:
    """The whole text of a manifest, new or not, as bytes."""

    manifest: Path
    data: bytes


@dataclass(frozen=True, slots=True)
class RemoveManifest:
    """The pack goes; saving moves its manifest to the trash."""

    manifest: Path


@dataclass(frozen=True, slots=True)
class SetProject:
    """New values of the project file, by the names of its fields."""

    values: Mapping[str, object] = field(default_factory=dict[str, object])


Change: TypeAlias = SetValue | RemoveValue | InsertItem | MoveItem | SetText | RemoveManifest | SetProject


@dataclass(frozen=True, slots=True)
class Move:
    """On the disk, ``source`` gets the name ``target`` (both absolute). Nothing is ever replaced by it."""

    source: Path
    target: Path


@dataclass(frozen=True, slots=True)
class Trip:
    """Moves that were made together, and the folders ``made`` for them."""

    moves: tuple[Move, ...]
    made: tuple[Path, ...] = ()

    @property
    def back(self) -> Trip:
        """The way back."""
        return Trip(tuple(Move(one.target, one.source) for one in self.moves))


@dataclass(frozen=True, slots=True)
class Edit:
    """One step for a person: what it is called, what it changes, and where it leads.

    ``label`` completes "Undo: …". Consecutive edits with the same ``merge`` are one step. ``moves`` are made
    on disk by a job before the texts change, and taken back by one when the step is undone.
    """

    label: str
    changes: tuple[Change, ...]
    focus: Place = field(default_factory=Place)
    merge: str | None = None
    moves: tuple[Move, ...] = ()


def apply(edit: Edit, texts: Texts) -> Texts:
    """``texts`` with ``edit``; the same object where nothing changes.

    Raises ``StudioError`` where a text cannot be edited there; then nothing is changed.
    """
    for run in _runs(edit.changes):
        texts = _changed(texts, run)
    return texts


def _runs(changes: Iterable[Change]) -> Iterable[tuple[Change, ...]]:
    """``changes`` in order; those that grow or thin out one list together.

    Hundreds of files are added or left out at once, and reading the text after each would take seconds.
    """
    for kind, numbered in groupby(enumerate(changes), _list_of):
        run = tuple(change for _, change in numbered)
        if kind is None:
            yield from ((change,) for change in run)
        else:
            yield run


def _list_of(numbered: tuple[int, Change]) -> tuple[type[Change], Path, NodePath, int | None] | None:
    """What a change has in common with those that can be made at the same time as it."""
    number, change = numbered
    match change:
        case InsertItem(index=None):
            return InsertItem, change.manifest, change.keys, None
        case InsertItem(index=int(index)):  # Those that come one after the other, in the text too.
            return InsertItem, change.manifest, change.keys, index - number
        case RemoveValue(keys=(*above, int())):
            return RemoveValue, change.manifest, tuple(above), None
        case _:
            return None


def _changed(texts: Texts, run: tuple[Change, ...]) -> Texts:
    change = run[0]
    if isinstance(change, SetProject):
        return _with_project(texts, change.values)
    if isinstance(change, RemoveManifest):
        return _without(texts, change.manifest)
    if isinstance(change, SetText):
        return _with_document(texts, change.manifest, Document.read(change.data))
    document = texts.documents.get(change.manifest)
    if document is None:
        raise StudioError(
            words(
                "{file} cannot be edited: it was removed, or it cannot be read.", file=change.manifest.name
            ),
            words("Undo brings back what was removed. What cannot be read is named in the list of problems."),
            path=change.manifest,
        )
    try:
        return _with_document(texts, change.manifest, _edited(document, change, run))
    except ValueError as refusal:
        raise StudioError(
            words(
                "{file} cannot be edited here: {reason}",
                file=change.manifest.name,
                reason=_sentence(refusal),
            ),
            words("Mend its text first; the problem list shows where it breaks."),
            path=change.manifest,
        ) from refusal


def _edited(
    document: Document, change: SetValue | RemoveValue | InsertItem | MoveItem, run: Sequence[Change]
) -> Document:
    match change:
        case SetValue():
            return setting(document, change.keys, change.value)
        case RemoveValue():
            return _removing(document, change, run)
        case InsertItem():
            return _inserting(document, change, run)
        case MoveItem():
            return document.moving_item(change.keys, change.old, change.new)
        case _:
            assert_never(change)


def setting(document: Document, keys: NodePath, value: Json) -> Document:
    """``document`` with ``value`` at ``keys``, which are made as far as they are missing.

    Raises ``ValueError`` where the text cannot be edited there.
    """
    if document.root is None:
        if document.text.strip():
            raise ValueError(words("There is no manifest in this text."))
        document = Document.read(document.mark + b"{\n}\n")
    if document.node(keys) is not None:
        return document.replacing(keys, value)
    present = len(keys) - 1
    while document.node(keys[:present]) is None:
        present -= 1
    for key in reversed(keys[present + 1 :]):
        value = {key: value} if isinstance(key, str) else [value]
    last = keys[present]
    if isinstance(last, int):
        return document.inserting_item(keys[:present], last, value)
    return document.inserting_key(keys[:present], last, value)


def _removing(document: Document, change: RemoveValue, run: Sequence[Change]) -> Document:
    if len(run) == 1:
        return document if document.node(change.keys) is None else document.removing(change.keys)
    parent = document.node(change.keys[:-1])
    left = list(range(len(parent.items) if parent is not None else 0))
    gone: list[int] = []
    for one in run:
        index = one.keys[-1] if isinstance(one, RemoveValue) else None
        if isinstance(index, int) and 0 <= index < len(left):
            gone.append(left.pop(index))
    return document.removing_items(change.keys[:-1], gone) if gone else document


def _inserting(document: Document, change: InsertItem, run: Sequence[Change]) -> Document:
    node = document.node(change.keys)
    values = [one.value for one in run if isinstance(one, InsertItem)]
    if node is None:
        return setting(document, change.keys, values)
    index = len(node.items) if change.index is None else change.index
    return document.inserting_items(change.keys, index, values)


def _with_document(texts: Texts, manifest: Path, document: Document) -> Texts:
    if texts.documents.get(manifest) == document:
        return texts
    documents = dict(sorted({**texts.documents, manifest: document}.items()))
    return replace(texts, documents=documents)


def _without(texts: Texts, manifest: Path) -> Texts:
    if manifest not in texts.documents:
        raise StudioError(
            words("{file} cannot be read, so it cannot be removed here.", file=manifest.name),
            words("Remove it where it lies, or ask for permission to read it."),
            path=manifest,
        )
    documents = {path: document for path, document in texts.documents.items() if path != manifest}
    return replace(texts, documents=documents)


def _with_project(texts: Texts, values: Mapping[str, object]) -> Texts:
    try:
        project = ProjectFile.model_validate({**texts.project.model_dump(), **values})
    except ValidationError as error:
        raise StudioError(
            words("The project cannot have this: {reason}.", reason=in_words(error)),
            words("Choose another value."),
        ) from error
    return texts if project == texts.project else replace(texts, project=project)


def _sentence(error: ValueError) -> str:
    text = said(error)
    return text if text.endswith(".") else words("{reason}.", reason=text)
