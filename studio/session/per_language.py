"""One pack per language folder: the family that is made of what lies in one folder. Pure, and quick."""

from __future__ import annotations

import string
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import field, replace
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from studio.errors import Place
from studio.files import real
from studio.languages.equivalence import equivalent
from studio.languages.names import display
from studio.languages.tags import InvalidTag, LanguageTag
from studio.manifest.jsonc import Json
from studio.manifest.values import EVENTS
from studio.project import intents
from studio.project.checks.platforms import PLATFORMS
from studio.project.edits import Change, Edit
from studio.project.families import spellings
from studio.project.free_names import free_id
from studio.session.including import watching
from studio.session.language_folders import FolderInside, Inside
from studio.session.state import OpenProject
from studio.values import dataclass
from studio.words import counted, words

TEMPLATE = "{folder}-{tag}"
"""How the packs are called unless somebody says otherwise."""

_WORDS = frozenset({"folder", "tag", "language"})


class Why(StrEnum):
    """What there is to say about a planned pack."""

    NO_LANGUAGE = "no-language"
    NO_TAG = "no-tag"
    REPLACED = "replaced"
    TWICE = "twice"
    EQUIVALENT = "equivalent"
    EMPTY = "empty"
    LACKS = "lacks"
    RENAMED = "renamed"
    NAMED_SINGLY = "named-singly"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about a planned pack. ``stops``: as it is, the pack cannot be made."""

    why: Why
    message: str
    stops: bool = False


@dataclass(frozen=True, slots=True)
class FamilyWish:
    """How the family is to be. ``tags`` has what was typed for a folder; nothing leaves the folder out.

    ``template`` is made of ``{folder}``, ``{tag}`` and ``{language}``. ``shared_paths``: a file has the same
    stored path in every language. ``base``: what is in no language folder becomes a pack for everybody.
    """

    template: str = TEMPLATE
    policy: intents.PolicyKind = "onDemand"
    events: tuple[str, ...] = EVENTS
    platforms: tuple[str, ...] = PLATFORMS
    shared_paths: bool = False
    base: bool = False
    tags: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class PlannedMember:
    """A folder and the pack that is made of it; ``pack_id`` is ``None`` where none is.

    ``folder`` is ``""`` for the pack of what is in no language folder. ``text`` is its tag as typed;
    ``stored`` is the path below which its files are stored.
    """

    folder: str
    text: str
    tag: LanguageTag | None
    files: int
    bytes: int
    stored: str
    pack_id: str | None = None
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class FamilyPlan:
    """The packs to be, one row a folder, and the one step that makes them.

    ``edit`` is ``None`` where nothing can be made, and then ``reason`` says why. ``left`` are the names in
    the folder that would be in no pack.
    """

    rows: tuple[PlannedMember, ...]
    left: tuple[str, ...]
    edit: Edit | None
    reason: str = ""

    @property
    def packs(self) -> tuple[PlannedMember, ...]:
        """The rows that become packs."""
        return tuple(row for row in self.rows if row.pack_id is not None)


def plan_family(
    inside: Inside,
    wish: FamilyWish,
    project: OpenProject,
    taken: Collection[str] = (),
    present: Collection[Path] = (),
) -> FamilyPlan:
    """The packs that ``wish`` makes of ``inside``.

    ``taken`` are ids that are used up, ``present`` manifests that are there.
    """
    rows = _beside_each_other([_row(one, inside, wish) for one in inside.folders], inside)
    left = (*(row.folder for row in rows if not row.text), *(name for name, _ in inside.files))
    if wish.base and left:
        rows.append(_for_everybody(inside, left))
        left = ()
    fault = template_fault(wish.template)
    if not fault:
        used = {*taken, *project.file.retired_ids}
        rows = [_with_id(row, inside, wish, used) for row in rows]
    packs = [row for row in rows if row.pack_id is not None]
    reason = fault or _reason(rows, packs)
    edit = None if reason else _edit(packs, inside, wish, project, present)
    return FamilyPlan(tuple(rows), left, edit, reason)


def template_fault(template: str) -> str:
    """What is wrong with a template for ids, in a sentence; nothing where it is fine."""
    try:
        names = [one[1] for one in string.Formatter().parse(template) if one[1] is not None]
        strange = [name for name in names if name not in _WORDS]
        filled = "" if strange else template.format_map(dict.fromkeys(_WORDS, "x"))
    except (ValueError, KeyError, IndexError, AttributeError):
        return words("The name of the packs has a bracket that makes no sense.")
    if strange:
        return words(
            "The name of the packs can have {{folder}}, {{tag}} and {{language}}, but not {word}.",
            word="{" + strange[0] + "}",
        )
    if not filled:
        return words("The packs have no name yet.")
    if not {"tag", "language"} & set(names):
        return words(
            "The name of the packs needs {{tag}} or {{language}} in it, or all would be called the same."
        )
    return ""


def _row(one: FolderInside, inside: Inside, wish: FamilyWish) -> PlannedMember:
    """The pack of one folder by itself, without an id yet."""
    typed = wish.tags.get(one.name)
    text = str(one.tag or "") if typed is None else typed.strip()
    tag, remarks = _tag(text)
    if not text and typed is None:
        remarks.append(
            Remark(
                Why.NO_LANGUAGE,
                words("{folder} is the name of no language, so it is left out.", folder=one.name),
            )
        )
    if tag is not None and not one.paths:
        remarks.append(
            Remark(
                Why.EMPTY,
                words("{folder} has no files yet; a pack of it cannot be built so far.", folder=one.name),
            )
        )
    if tag is not None and wish.shared_paths and not inside.source:
        message = words(
            "Each name in {folder} is listed by itself; what comes later has to be added.", folder=one.name
        )
        remarks.append(Remark(Why.NAMED_SINGLY, message))
    if tag is not None and not wish.shared_paths and _plain(one.name) not in spellings(tag):
        message = words(
            "Paths below {folder} do not say {tag}, so they are not compared with other languages'.",
            folder=one.name,
            tag=tag,
        )
        remarks.append(Remark(Why.UNRELATED, message))
    stored = inside.source if wish.shared_paths else _joined(inside.source, one.name)
    return PlannedMember(one.name, text, tag, len(one.paths), one.bytes, stored, remarks=tuple(remarks))


def _tag(text: str) -> tuple[LanguageTag | None, list[Remark]]:
    if not text:
        return None, []
    try:
        tag = LanguageTag.parse(text)
    except InvalidTag as refusal:
        message = words("{text} is no language tag.", text=text)
        if refusal.suggestion is not None:
            message = words("{text} is no language tag. Write {tag}.", text=text, tag=refusal.suggestion)
        return None, [Remark(Why.NO_TAG, message, stops=True)]
    if tag.replacement is not None:
        remark = Remark(
            Why.REPLACED, words("{tag} is an old code, so {new} is used.", tag=tag, new=tag.replacement)
        )
        return tag.replacement, [remark]
    return tag, []


def _beside_each_other(rows: Sequence[PlannedMember], inside: Inside) -> list[PlannedMember]:
    """``rows`` with what is to be said of them beside each other."""
    chosen = [row for row in rows if row.tag is not None]
    paths = {one.name: one.paths for one in inside.folders}
    everything, lacking = _lacking(tuple(paths[row.folder] for row in chosen))
    missing = dict(zip((row.folder for row in chosen), lacking, strict=True))
    found: list[PlannedMember] = []
    for row in rows:
        remarks = [*row.remarks, *_twins(row, chosen)]
        count = missing.get(row.folder, 0)
        if count and row.files:
            message = words(
                "{folder} has no file for {count} of the {all} paths of all languages.",
                folder=row.folder,
                count=count,
                all=everything,
            )
            remarks.append(Remark(Why.LACKS, message))
        found.append(replace(row, remarks=tuple(remarks)))
    return found


@lru_cache(maxsize=4)
def _lacking(paths: tuple[frozenset[str], ...]) -> tuple[int, tuple[int, ...]]:
    """How many different ``paths`` there are, and how many of them each lacks.

    Asked at every keystroke, and nearly always about the same ones.
    """
    everything = len(frozenset[str]().union(*paths))
    return everything, tuple(everything - len(one) for one in paths)


def _twins(row: PlannedMember, chosen: Sequence[PlannedMember]) -> Iterator[Remark]:
    """That another folder is for the same people."""
    if row.tag is None:
        return
    for other in chosen:
        if other.folder == row.folder or other.tag is None:
            continue
        if other.tag == row.tag:
            message = words(
                "{folder} and {other} are both {tag}. Clear one, to leave it out.",
                folder=row.folder,
                other=other.folder,
                tag=row.tag,
            )
            yield Remark(Why.TWICE, message, stops=True)
            return
        if equivalent(other.tag, row.tag):
            message = words(
                "{tag} and {other} mean the same people, who get only one of the packs.",
                tag=row.tag,
                other=other.tag,
            )
            yield Remark(Why.EQUIVALENT, message)
            return


def _for_everybody(inside: Inside, left: Collection[str]) -> PlannedMember:
    folders = [one for one in inside.folders if one.name in left]
    files = [size for name, size in inside.files if name in left]
    count = sum(len(one.paths) for one in folders) + len(files)
    amount = sum(one.bytes for one in folders) + sum(files)
    return PlannedMember("", "", None, count, amount, inside.source)


def _with_id(row: PlannedMember, inside: Inside, wish: FamilyWish, used: set[str]) -> PlannedMember:
    """``row`` with an id that is free, if it becomes a pack."""
    is_base = not row.folder
    if (row.tag is None and not is_base) or any(remark.stops for remark in row.remarks):
        return row
    wished = _filled(wish.template, inside.folder.name, row.tag)
    pack_id = free_id(wished, used)
    used.add(pack_id)
    if pack_id == wished or is_base:
        return replace(row, pack_id=pack_id)
    message = (
        words("The ID {id} is used already, so the pack is called {new}.", id=wished, new=pack_id)
        if pack_id.startswith(f"{wished}-")
        else words(
            "The ID {id} has letters that an ID cannot have, so the pack is called {new}.",
            id=wished,
            new=pack_id,
        )
    )
    return replace(row, pack_id=pack_id, remarks=(*row.remarks, Remark(Why.RENAMED, message)))


def _filled(template: str, folder: str, tag: LanguageTag | None) -> str:
    if tag is None:
        return template.format_map({"folder": folder, "tag": "", "language": ""}).strip("-_. ") or folder
    # A name such as "Portuguese (Brazil)" is read as the words it has.
    parts = "".join(letter if letter.isalnum() else " " for letter in display(tag).english).split()
    return template.format_map({"folder": folder, "tag": str(tag), "language": "-".join(parts)})


def _reason(rows: Sequence[PlannedMember], packs: Sequence[PlannedMember]) -> str:
    stop = next((remark for row in rows for remark in row.remarks if remark.stops), None)
    if stop is not None:
        return stop.message
    if not any(row.tag is not None for row in packs):
        return words("No folder has a language yet. Write one beside it.")
    return ""


def _edit(
    packs: Sequence[PlannedMember],
    inside: Inside,
    wish: FamilyWish,
    project: OpenProject,
    present: Collection[Path],
) -> Edit | None:
    root = real(project.folder / project.file.source_root)
    manifests = real(project.manifest_folder)
    source_root = None if inside.base == root else intents.relative(inside.base, manifests)
    files = list(present)
    changes: list[Change] = []
    for row in packs:
        made = intents.new_pack(
            project.manifest_folder,
            row.pack_id or "",
            (),
            files=files,
            language=row.tag,
            selectors=list(_selectors(row, inside, wish, [one.folder for one in packs])),
            source_root=source_root,
            policy=intents.policy_value(wish.policy, wish.events),
            platforms=wish.platforms,
        )
        changes += made.changes
        files.append(made.focus.manifest or manifests)
    first = files[len(present)]
    edit = Edit(
        counted(
            "Make a pack of {folder}", "Make {count} packs of {folder}", len(packs), folder=inside.folder.name
        ),
        tuple(changes),
        Place(packs[0].pack_id, first, "assetPackID"),
    )
    return watching(edit, [inside.folder], project)


def _selectors(
    row: PlannedMember, inside: Inside, wish: FamilyWish, taken: Collection[str]
) -> Iterator[dict[str, Json]]:
    """What takes the files of ``row``; ``taken`` are the folders that have a pack of their own."""
    if not row.folder:
        yield from _of_the_rest(inside, taken)
        return
    source = _joined(inside.source, row.folder)
    if not wish.shared_paths:
        yield intents.selector_value("directory", source)
    elif inside.source:
        yield intents.selector_value("directorySource", source, inside.source)
    else:
        # Nothing can be stored right at the top by its folder: "." is no path that Apple's tools take.
        folder = next(one for one in inside.folders if one.name == row.folder)
        for name, is_folder in folder.entries:
            kind: intents.SelectorKind = "directorySource" if is_folder else "fileSource"
            yield intents.selector_value(kind, f"{source}/{name}", name)


def _of_the_rest(inside: Inside, taken: Collection[str]) -> Iterator[dict[str, Json]]:
    for folder in inside.folders:
        if folder.name not in taken and folder.paths:
            yield intents.selector_value("directory", _joined(inside.source, folder.name))
    for name, _ in inside.files:
        yield intents.selector_value("file", _joined(inside.source, name))


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")


def _joined(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name
