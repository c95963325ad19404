"""A Steam depot build script as a value: what it maps and leaves out, and what a manifest has no place for.

Source: Valve's page "Uploading to Steam" for the keys; how wildcards go through folders is not written there
and taken from what scripts of many projects rely on.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import field

from studio.errors import StudioError
from studio.manifest.vdf import Entry, Script
from studio.values import dataclass
from studio.words import Words, counted, words


@dataclass(frozen=True, slots=True)
class Remark:
    """What became of one line of a script where it is not simply the same in the manifest.

    ``text`` is the line in short; ``message`` says what is different and why, ``hint`` what to do.
    ``left_out``: nothing of it is in the manifest.
    """

    line: int | None
    text: str
    message: str
    hint: str
    left_out: bool = True


@dataclass(frozen=True, slots=True)
class Mapping:
    """A ``FileMapping``: paths have forward slashes and no ``.`` parts; ``depot`` is ``""`` for the top.

    ``is_folder``: ``depot`` was written as a folder, with a slash at its end or as ``.``.
    """

    local: str
    depot: str
    recursive: bool
    is_folder: bool
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A ``FileExclusion``: a path or a pattern below the content root."""

    path: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Depot:
    """What a depot script says. ``content_root`` is as written, ``None`` where it is not there."""

    content_root: str | None
    mappings: tuple[Mapping, ...]
    exclusions: tuple[Exclusion, ...]
    remarks: tuple[Remark, ...]


ROOTS = frozenset({"depotbuildconfig", "depotbuild"})
APP_ROOT = "appbuild"


def is_build_script(script: Script) -> bool:
    """Whether ``script`` is one of Steam's build scripts, of a depot or of an app."""
    return any(entry.key.casefold() in ROOTS | {APP_ROOT} for entry in script.entries)


def depot_of(script: Script, name: str) -> Depot:
    """The depot that ``script``, the file called ``name``, describes. Raises ``StudioError`` with a line."""
    root = next((one for one in script.entries if one.key.casefold() in ROOTS), None)
    app = next((one for one in script.entries if one.key.casefold() == APP_ROOT), None)
    collected = _Collected()
    for fault in script.faults:
        hint = words("Mend the script there, or look whether the manifest has what you mean.")
        collected.remarks.append(Remark(fault.line, "", fault.message, hint))
    if root is None and app is not None:
        root = _only_depot(app, name)
        collected.content_root = _text_of(app, "contentroot")
    if root is None or not root.entries:
        raise _no_depot(script, name)
    for entry in root.entries:
        _take(entry, collected)
    if not collected.mappings:
        raise StudioError(
            words("{file} maps no files that an asset pack could have.", file=name),
            words("A depot script says with FileMapping which files it takes."),
            line=root.line,
        )
    return Depot(
        collected.content_root,
        tuple(collected.mappings),
        tuple(collected.exclusions),
        tuple(sorted(collected.remarks, key=lambda one: one.line or 0)),
    )


def plain(text: str) -> str:
    """``text`` with forward slashes, in NFC, without empty and ``.`` parts; what is absolute stays so."""
    slashed = unicodedata.normalize("NFC", text.strip().replace("\\", "/"))
    start = "//" if slashed.startswith("//") else "/" if slashed.startswith("/") else ""
    return start + "/".join(part for part in slashed.split("/") if part not in ("", "."))


def is_absolute(path: str) -> bool:
    """Whether ``path`` (as ``plain`` gives it) begins at a root or a drive."""
    return path.startswith("/") or re.match(r"[A-Za-z]:(/|\Z)", path) is not None


@dataclass(slots=True)
class _Collected:
    """What was read of a depot so far; local to one reading."""

    content_root: str | None = None
    mappings: list[Mapping] = field(default_factory=list[Mapping])
    exclusions: list[Exclusion] = field(default_factory=list[Exclusion])
    remarks: list[Remark] = field(default_factory=list[Remark])

    def leave(self, entry: Entry, message: str, hint: str) -> None:
        self.remarks.append(Remark(entry.line, in_short(entry), message, hint))


def in_short(entry: Entry) -> str:
    """``entry`` in one short line, as it is written."""
    if entry.text is not None:
        text = f"{entry.key} {entry.text}"
    else:
        inner = "  ".join(f"{one.key} {one.text}" for one in entry.entries if one.text is not None)
        text = f"{entry.key} {{ {inner} }}"
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    return line if len(line) <= 100 else f"{line[:99]}…"


def _take(entry: Entry, collected: _Collected) -> None:
    if entry.condition is not None and not _holds(entry, collected):
        return
    key = entry.key.casefold()
    special = _TAKERS.get(key)
    if special is not None:
        special(entry, collected)
        return
    known = _DROPPED.get(key)
    message, hint = known if known is not None else _unknown(entry.key)
    collected.leave(entry, message, hint)


def _holds(entry: Entry, collected: _Collected) -> bool:
    """Whether the condition of ``entry`` holds on a Mac, which is as near as Steam comes to these systems."""
    condition = entry.condition or ""
    named = re.findall(r"!?\s*\$\w+", condition)
    truths = [(_is_mac(word) != word.startswith("!")) for word in named]
    holds = any(truths) if "||" in condition else bool(truths) and all(truths)
    if holds:
        message = words(
            "It is only for [{condition}] in Steam; in the manifest it is for all platforms.",
            condition=condition,
        )
        hint = words("Look whether it is.")
        remark = Remark(entry.line, in_short(entry), message, hint, left_out=False)
        collected.remarks.append(remark)
    else:
        collected.leave(
            entry,
            words("It is only for [{condition}] in Steam.", condition=condition),
            words("Add it by hand if Apple's systems need it too."),
        )
    return holds


def _is_mac(word: str) -> bool:
    return word.lstrip("! ").casefold() in ("$osx", "$posix", "$macos", "$mac")


def _content_root(entry: Entry, collected: _Collected) -> None:
    if entry.text is None:
        collected.leave(
            entry, words("A content root is a folder."), words("Set the source root of the pack.")
        )
    else:
        collected.content_root = entry.text


def _mapping(entry: Entry, collected: _Collected) -> None:
    local, depot = _text_of(entry, "localpath"), _text_of(entry, "depotpath")
    for one in entry.entries:
        if one.key.casefold() not in ("localpath", "depotpath", "recursive"):
            collected.leave(
                one,
                words("{key} is nothing that a file mapping has.", key=one.key),
                words("Look what it means."),
            )
    if local is None or not local.strip():
        collected.leave(
            entry, words("It does not say which files (LocalPath)."), words("Add a selector for them.")
        )
        return
    target = plain(depot or ".")
    if is_absolute(target) or ".." in target.split("/"):
        collected.leave(
            entry,
            words(
                "{path} is no place in a pack: stored paths begin at its top and never leave it.",
                path=str(depot),
            ),
            words("Add a selector with a destination in the pack."),
        )
        return
    if _is_strange(local) or _is_strange(target):
        collected.leave(
            entry, words("Its path has letters in it that no path has."), words("Add a selector by hand.")
        )
        return
    written = (depot or ".").strip().replace("\\", "/")
    is_folder = not target or written.endswith("/")
    recursive = (_text_of(entry, "recursive") or "0").strip() not in ("", "0", "false")
    collected.mappings.append(
        Mapping(plain(local), target, recursive, is_folder, entry.line, in_short(entry))
    )


def _exclusion(entry: Entry, collected: _Collected) -> None:
    text = entry.text
    if text is None or not plain(text) or _is_strange(text):
        collected.leave(entry, words("It does not say which files."), words("Exclude them by hand."))
        return
    collected.exclusions.append(Exclusion(plain(text), entry.line, in_short(entry)))


_TAKERS: dict[str, Callable[[Entry, _Collected], None]] = {
    "contentroot": _content_root,
    "filemapping": _mapping,
    "fileexclusion": _exclusion,
}

_NOTHING = words("Nothing is to be done for it.")
_DROPPED: dict[str, tuple[Words, Words]] = {
    "depotid": (
        words("A pack has a name in place of a number."),
        words("The name is the asset pack ID that you chose."),
    ),
    "depot": (
        words("A pack has a name in place of a number."),
        words("The name is the asset pack ID that you chose."),
    ),
    "installscript": (
        words("Asset packs run nothing when they are installed."),
        words("Let the app do at its first start what the script does."),
    ),
    "fileproperties": (
        words("A manifest cannot give single files attributes."),
        words("Let the app itself treat files differently that are user-configurable or hidden."),
    ),
    "buildoutput": (words("Where Steam keeps its logs means nothing here."), _NOTHING),
    "desc": (words("A manifest has no description."), words("A comment in the manifest's text can hold it.")),
    "preview": (words("How Steam uploads means nothing here."), _NOTHING),
    "local": (words("How Steam uploads means nothing here."), _NOTHING),
    "setlive": (
        words("How Steam publishes means nothing here."),
        words("App Store Connect says what is live."),
    ),
    "verbose": (words("How much Steam's tool says means nothing here."), _NOTHING),
    "nobaseline": (words("How Steam compares builds means nothing here."), _NOTHING),
}


def _unknown(key: str) -> tuple[Words, Words]:
    return (
        words("{key} is no key of a depot script that is known here.", key=key),
        words("Look what it means for the files."),
    )


def _only_depot(app: Entry, name: str) -> Entry:
    """The one depot that stands in the app script itself. Raises ``StudioError`` where that is not so."""
    depots = next((one for one in app.entries if one.key.casefold() == "depots"), None)
    listed = depots.entries if depots is not None else ()
    inline = [one for one in listed if one.text is None]
    if len(listed) == 1 and inline:
        return inline[0]
    line = depots.line if depots is not None else app.line
    if not listed:
        raise StudioError(
            words("{file} is an app build script, and it lists no depots.", file=name),
            words("Convert the script of a depot; it begins with DepotBuild or DepotBuildConfig."),
            line=line,
        )
    files = [f"{one.text}" for one in listed if one.text is not None]
    if files:
        hint = counted(
            "Convert what it lists: {files}.",
            "Convert what it lists: {files}, each into a manifest of its own.",
            len(files),
            files=_some(files),
        )
    else:
        hint = words("Write each depot into a script of its own, and convert those.")
    raise StudioError(
        counted(
            "{file} is an app build script: it lists the depot {numbers} and maps no files itself.",
            "{file} is an app build script: it lists the depots {numbers} and maps no files itself.",
            len(listed),
            file=name,
            numbers=_some([one.key for one in listed]),
        ),
        hint,
        line=line,
    )


def _no_depot(script: Script, name: str) -> StudioError:
    hint = words("A depot script begins with DepotBuild or DepotBuildConfig.")
    if script.faults:
        fault = script.faults[0]
        reason = _lowered(fault.message)
        message = words("{file} is no depot script: {reason}", file=name, reason=reason)
        return StudioError(message, hint, line=fault.line)
    first = script.entries[0] if script.entries else None
    if first is None:
        return StudioError(words("{file} is no depot script. It is empty.", file=name), hint)
    start = in_short(Entry(first.key, "", first.line, 1))
    message = words("{file} is no depot script. It begins with {start}.", file=name, start=start)
    return StudioError(message, hint, line=first.line)


def _lowered(sentence: str) -> str:
    """``sentence`` behind a colon; in other languages it stays as its translation begins."""
    low = sentence[:1].lower() + sentence[1:]
    return Words(low, sentence.template, sentence.values) if isinstance(sentence, Words) else low


def _some(names: Iterable[str]) -> str:
    shown = list(names)
    first = ", ".join(shown[:5])
    return words("{names} and {count} more", names=first, count=len(shown) - 5) if len(shown) > 5 else first


def _text_of(entry: Entry, key: str) -> str | None:
    """The text of the last entry called ``key``, which is the one that counts for Steam."""
    texts = [one.text for one in entry.entries if one.key.casefold() == key and one.text is not None]
    return texts[-1] if texts else None


def _is_strange(path: str) -> bool:
    return re.search(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", path) is not None
