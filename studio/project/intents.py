"""What people want to do to packs, turned into edits with a label. Pure: nothing here looks at the disk."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Literal, TypeAlias, assert_never

from studio.errors import Place
from studio.languages.tags import LanguageTag
from studio.manifest.document import Document, NodePath
from studio.manifest.jsonc import Json
from studio.manifest.paths import is_absolute, plain_path
from studio.manifest.selectors import select
from studio.manifest.values import (
    EVENTS,
    FileSelector,
    RenamedFile,
    Selector,
    named_path,
)
from studio.project.checks.platforms import PLATFORMS
from studio.project.edits import (
    Change,
    Edit,
    InsertItem,
    MoveItem,
    RemoveValue,
    SetProject,
    SetText,
    SetValue,
)
from studio.project.following import alike
from studio.project.free_names import free_id, free_manifest
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile
from studio.words import Words, counted, words

SELECTORS = "fileSelectors"

PolicyKind: TypeAlias = Literal["essential", "prefetch", "onDemand"]
SelectorKind: TypeAlias = Literal[
    "file", "directory", "filePattern", "fileSource", "directorySource", "fileExclusion"
]

_KEYS: dict[SelectorKind, tuple[str, str | None]] = {
    "file": ("file", None),
    "directory": ("directory", None),
    "filePattern": ("filePattern", None),
    "fileExclusion": ("fileExclusion", None),
    "fileSource": ("fileSource", "fileDestination"),
    "directorySource": ("directorySource", "directoryDestination"),
}
"""For each kind of selector its first key, and the key of its destination where it has one."""


def rename(pack: Pack, pack_id: str) -> Edit:
    """Give ``pack`` another id. The manifest file keeps its name."""
    return Edit(
        # What it was called is not known here: it is named letter by letter.
        words("Rename a pack to {pack}", pack=pack_id) if pack_id else words("Rename a pack"),
        (SetValue(pack.path, ("assetPackID",), pack_id),),
        pack.place("assetPackID"),
        f"{pack.path}:assetPackID",
    )


def choose_language(pack: Pack, tag: LanguageTag | None) -> Edit:
    """Make ``pack`` one for readers of ``tag``, or for everybody."""
    if tag is None:
        root = pack.document.node(())
        keys = [member.key.value for member in root.members] if root is not None else []
        # Where the text has the key twice, the second counts as soon as the first is gone.
        removals = (RemoveValue(pack.path, ("language",)),) * keys.count("language")
        return Edit(
            words("Make {pack} a pack for all languages", pack=pack.name), removals, pack.place("language")
        )
    change = SetValue(pack.path, ("language",), str(tag))
    label = words("Set the language of {pack} to {language}", pack=pack.name, language=str(tag))
    return Edit(label, (change,), pack.place("language"))


def choose_policy(pack: Pack, kind: PolicyKind, events: Sequence[str] = EVENTS) -> Edit:
    """Set when ``pack`` is downloaded. ``events`` count for essential and prefetch."""
    return Edit(
        policy_label(pack.name, kind),
        (SetValue(pack.path, ("downloadPolicy",), policy_value(kind, events)),),
        pack.place("downloadPolicy"),
    )


def policy_label(packs: str, kind: PolicyKind) -> Words:
    """What the step is called that has ``packs`` downloaded as ``kind`` says."""
    match kind:
        case "essential":
            return words("Make {packs} essential", packs=packs)
        case "prefetch":
            return words("Make {packs} prefetch", packs=packs)
        case "onDemand":
            return words("Make {packs} on demand", packs=packs)
        case _:
            assert_never(kind)


def policy_value(kind: PolicyKind, events: Sequence[str] = EVENTS) -> dict[str, Json]:
    """A policy as it is written. ``events`` count for essential and prefetch."""
    return {kind: {} if kind == "onDemand" else {"installationEventTypes": list(events)}}


def choose_events(pack: Pack, kind: PolicyKind, events: Sequence[str]) -> Edit:
    """Set the installation events of ``pack``'s policy, leaving everything else of it as it is."""
    keys = ("downloadPolicy", kind, "installationEventTypes")
    label = words("Change when {pack} is downloaded", pack=pack.name)
    return Edit(label, _listing(pack, keys, events), pack.place(*keys))


def choose_platforms(pack: Pack, platforms: Sequence[str]) -> Edit:
    """Set the platforms of ``pack``."""
    changes = _listing(pack, ("platforms",), platforms)
    label = words("Change the platforms of {pack}", pack=pack.name)
    return Edit(label, changes, pack.place("platforms"))


def _listing(pack: Pack, keys: NodePath, wanted: Sequence[str]) -> tuple[Change, ...]:
    """Makes the list at ``keys`` hold ``wanted``; what stays keeps its place and its comments."""
    node = pack.document.node(keys)
    if node is None or node.kind != "array":
        return (SetValue(pack.path, keys, list(wanted)),)
    present = [item.value for item in node.items]
    gone = [index for index, value in enumerate(present) if value not in wanted]
    new = [value for value in dict.fromkeys(wanted) if value not in present]
    return (
        *(RemoveValue(pack.path, (*keys, index)) for index in reversed(gone)),
        *(InsertItem(pack.path, keys, value) for value in new),
    )


def selector_value(kind: SelectorKind, path: str, destination: str | None = None) -> dict[str, Json]:
    """A selector as it is written: ``path`` is what it takes, ``destination`` where that is stored."""
    key, other = _KEYS[kind]
    return {key: path} if other is None else {key: path, other: destination or path}


def add_selectors(
    pack: Pack, selectors: Sequence[Mapping[str, Json]], label: str, at: int | None = None
) -> Edit:
    """Add ``selectors`` (as ``selector_value`` gives them) to ``pack``'s list: last, or from ``at`` on."""
    places = [None] * len(selectors) if at is None else range(at, at + len(selectors))
    changes = tuple(
        InsertItem(pack.path, (SELECTORS,), selector, place)
        for selector, place in zip(selectors, places, strict=True)
    )
    node = pack.document.node((SELECTORS,))
    last = len(node.items) if node is not None else 0
    first = last if at is None else at
    return Edit(label, changes, Place(pack.manifest.asset_pack_id, pack.path, f"{SELECTORS}[{first}]"))


def change_selector(
    pack: Pack, selector: Selector, kind: SelectorKind, path: str, destination: str | None = None
) -> Edit:
    """Make ``selector`` take ``path``; of the same kind only the values change, comments stay."""
    keys = (SELECTORS, selector.index)
    label = words("Change {path} in {pack}", path=named_path(selector), pack=pack.name)
    place = pack.place(*keys)
    if kind != selector.kind:
        value = selector_value(kind, path, destination)
        return Edit(label, (SetValue(pack.path, keys, value),), place)
    values = selector_value(kind, path, destination)
    changes = tuple(SetValue(pack.path, (*keys, key), value) for key, value in values.items())
    return Edit(label, changes, place, f"{pack.path}:{SELECTORS}:{selector.index}")


def remove_selector(pack: Pack, selector: Selector) -> Edit:
    """Take ``selector`` out of ``pack``; its files stay on disk."""
    keys = (SELECTORS, selector.index)
    label = words("Remove {path} from {pack}", path=named_path(selector), pack=pack.name)
    return Edit(label, (RemoveValue(pack.path, keys),), pack.place(*keys))


def move_selector(pack: Pack, selector: Selector, to: int) -> Edit:
    """Make ``selector`` number ``to`` of ``pack``'s list."""
    label = words("Move {path} in {pack}", path=named_path(selector), pack=pack.name)
    place = Place(pack.manifest.asset_pack_id, pack.path, f"{SELECTORS}[{to}]")
    return Edit(label, (MoveItem(pack.path, (SELECTORS,), selector.index, to),), place)


def exclude(pack: Pack, sources: Sequence[str]) -> Edit:
    """Leave the files ``sources`` (below ``pack``'s base) out of ``pack``.

    A file that a selector names by itself loses that selector; what others take gets an exclusion.
    """
    wanted = dict.fromkeys(sources)
    named = [
        selector
        for selector in pack.manifest.selectors
        if isinstance(selector, FileSelector | RenamedFile) and plain_path(named_path(selector)) in wanted
    ]
    own = {selector.index for selector in named}
    others = [selector for selector in pack.manifest.selectors if selector.index not in own]
    taken = {one.source for one in select(others, sorted(wanted)).taken}  # Not what is excluded already.
    left = [source for source in wanted if source in taken]
    removals = [
        RemoveValue(pack.path, (SELECTORS, selector.index))
        for selector in sorted(named, key=lambda one: one.index, reverse=True)
    ]
    exclusions = [
        InsertItem(pack.path, (SELECTORS,), selector_value("fileExclusion", source)) for source in left
    ]
    what = sources[0] if len(wanted) == 1 else counted("1 file", "{count} files", len(wanted))
    label = words("Leave {files} out of {pack}", files=what, pack=pack.name)
    return Edit(label, (*removals, *exclusions), pack.place(SELECTORS))


def write_text(pack: Pack, text: str) -> Edit:
    """Replace the whole text of ``pack``'s manifest, keeping a byte order mark."""
    data = pack.document.mark + text.encode()
    line, column = pack.document.lines.at(alike(pack.document.text, text))
    place = Place(pack.manifest.asset_pack_id, pack.path, line=line, column=column)
    change = SetText(pack.path, data)
    label = words("Edit the text of {file}", file=pack.path.name)
    return Edit(label, (change,), place, f"{pack.path}:text")


def new_pack(
    folder: Path,
    pack_id: str,
    taken: Collection[str],
    *,
    files: Collection[Path] = (),
    language: LanguageTag | None = None,
    selectors: Sequence[Mapping[str, Json]] = (),
    source_root: str | None = None,
    policy: Mapping[str, Json] | None = None,
    platforms: Sequence[str] = PLATFORMS,
) -> Edit:
    """A new pack with an id near ``pack_id`` that none of ``taken`` is, its manifest in ``folder``.

    ``files`` are manifests that are there: none of them is overwritten. The pack is on demand, unless
    ``policy`` (as ``policy_value`` gives it) says otherwise.
    """
    chosen = free_id(pack_id, taken)
    path = free_manifest(folder, chosen, files)
    values: dict[str, Json] = {"assetPackID": chosen, "downloadPolicy": policy or policy_value("onDemand")}
    if language is not None:
        values["language"] = str(language)
    if source_root is not None:
        values["sourceRoot"] = source_root
    values["fileSelectors"] = list(selectors)
    values["platforms"] = list(platforms)
    data = (json.dumps(values, indent=2, ensure_ascii=False) + "\n").encode()
    label = words("Make the pack {pack}", pack=chosen)
    return Edit(label, (SetText(path, data),), Place(chosen, path, "assetPackID"))


def import_manifest(folder: Path, source: Path, data: bytes, files: Collection[Path]) -> Edit:
    """A copy of the manifest ``source`` in ``folder``, byte for byte but for a ``sourceRoot`` of its own.

    A relative ``sourceRoot`` counts from the manifest's folder, so it is rewritten to lead to the same place.
    """
    stem = source.stem.lstrip(".") or "pack"  # A hidden file is not read as a manifest, nor is ``A.JSON``.
    path = free_manifest(folder, stem, files)
    changes: list[SetText | SetValue] = [SetText(path, data)]
    document = Document.read(data)
    root = document.node(("sourceRoot",))
    if root is not None and isinstance(root.value, str) and root.value and not is_absolute(root.value):
        changes.append(SetValue(path, ("sourceRoot",), relative(source.parent / root.value, folder)))
    return Edit(words("Add {file} as a pack", file=source.name), tuple(changes), Place(manifest=path))


def watch(project: ProjectFile, folders: Sequence[str]) -> Edit:
    """Watch ``folders`` (relative to the project file, or absolute) too."""
    new = [folder for folder in dict.fromkeys(folders) if folder not in project.watched_folders]
    what = new[0] if len(new) == 1 else counted("1 folder", "{count} folders", len(new))
    change = SetProject({"watched_folders": (*project.watched_folders, *new)})
    return Edit(words("Watch {folders}", folders=what), (change,))


def unwatch(project: ProjectFile, folder: str) -> Edit:
    """Do not watch ``folder`` any more. It stays where it is, and packs keep their files."""
    left = tuple(one for one in project.watched_folders if one != folder)
    label = words("Stop watching {folder}", folder=folder)
    return Edit(label, (SetProject({"watched_folders": left}),))


def ignore(project: ProjectFile, pattern: str) -> Edit:
    """Leave out of every pack what ``pattern`` matches, unless a selector names the file by itself."""
    label = words("Ignore {pattern}", pattern=pattern)
    return Edit(label, (SetProject({"ignore": (*project.ignore, pattern)}),))


def use_rules(project: ProjectFile, patterns: Sequence[str]) -> Edit:
    """Make ``patterns``, in this order, the project's ignore rules."""
    new = tuple(dict.fromkeys(patterns))
    return Edit(_rules_label(project.ignore, new), (SetProject({"ignore": new}),))


def _rules_label(old: Sequence[str], new: Sequence[str]) -> Words:
    came = [one for one in new if one not in old]
    gone = [one for one in old if one not in new]
    if [one for one in new if one in old] != [one for one in old if one in new]:
        return words("Change the ignore rules")
    match came, gone:
        case [pattern], [] if pattern.startswith("!"):
            return words("Take back {pattern}", pattern=pattern[1:])
        case [pattern, *_], []:
            return counted("Ignore {pattern}", "Add {count} ignore rules", len(came), pattern=pattern)
        case [], [pattern, *_]:
            return counted(
                "Ignore {pattern} no longer", "Remove {count} ignore rules", len(gone), pattern=pattern
            )
        case _:
            return words("Change the ignore rules")


def relative(path: Path, folder: Path) -> str:
    """``path`` as counted from ``folder``, with forward slashes; absolute where no way leads there."""
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # Another drive on Windows.
        return path.as_posix()
