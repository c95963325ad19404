"""From a Steam depot script and the files below its content root to the selectors of a manifest."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from functools import cached_property

from studio.manifest.jsonc import Json
from studio.manifest.steam import Depot, Exclusion, Mapping, Remark, is_absolute, plain
from studio.values import dataclass
from studio.words import counted, words

Form = dict[str, Json]
"""A selector as it is written."""

_EVERYTHING = ("*", "*.*")


@dataclass(frozen=True, slots=True)
class Carried:
    """The selectors that a depot becomes, and what there is to say, by line."""

    selectors: tuple[Form, ...]
    remarks: tuple[Remark, ...]


def carry_over(depot: Depot, paths: Sequence[str], root: str) -> Carried:
    """The selectors that take of ``paths`` what ``depot`` takes, now and as far as can be later.

    ``paths`` are the files below the content root: relative, with ``/``, in NFC. ``root`` is the content root
    as the script means it, for paths that are written in full. Upper and lower case mean the same, as they do
    to Steam on Windows.
    """
    work = _Work(tuple(sorted(paths)), plain(root))
    excluded = {one: work.excluded(one) for one in depot.exclusions}
    gone = {path for found in excluded.values() for path in found}
    work.gone = frozenset(gone)
    for mapping in depot.mappings:
        work.take(mapping)
    for one, found in excluded.items():
        work.tell_of(one, found)
    exclusions: list[Form] = [{"fileExclusion": path} for path in sorted(gone & work.by_folder)]
    forms = [*{str(form): form for form in work.forms}.values(), *exclusions]
    remarks = sorted([*depot.remarks, *work.remarks], key=lambda one: one.line or 0)
    return Carried(tuple(forms), tuple(remarks))


@dataclass
class _Work:
    """One conversion: the files, what is excluded, and what came out so far.

    ``by_folder`` are files that a selector takes together with others.
    """

    paths: tuple[str, ...]
    root: str
    gone: frozenset[str] = frozenset()
    forms: list[Form] = field(default_factory=list[Form])
    remarks: list[Remark] = field(default_factory=list[Remark])
    by_folder: set[str] = field(default_factory=set[str])

    @cached_property
    def spelled(self) -> dict[str, str]:
        """How the disk spells files and folders, by their names in small letters."""
        found: dict[str, str] = {"": ""}
        for path in self.paths:
            at = path.find("/")
            while at != -1:
                found.setdefault(path[:at].casefold(), path[:at])
                at = path.find("/", at + 1)
            found[path.casefold()] = path
        return found

    @cached_property
    def files(self) -> frozenset[str]:
        return frozenset(self.paths)

    # Exclusions

    def excluded(self, one: Exclusion) -> frozenset[str]:
        """The files that ``one`` leaves out, in any folder where it names none."""
        path = self._inside(one.path)
        if path is None:
            self._leave(
                one,
                words("It names a place outside of the content root."),
                words("Nothing is to be done for it."),
            )
            return frozenset()
        exact = self.spelled.get(path.casefold())
        if exact is not None and exact in self.files:
            return frozenset({exact})
        return frozenset(self._excluded_by(path))

    def tell_of(self, one: Exclusion, found: frozenset[str]) -> None:
        """What became of ``one``, which matches ``found``, once all mappings are carried over."""
        path = self._inside(one.path)
        if path is None or self.spelled.get(path.casefold()) in found:
            return
        hint = words("Files that come later would ship: add an ignore rule to the project for them.")
        count = len(found & self.by_folder)
        if not found:
            self._leave(one, words("No file matches it now, so there is nothing to exclude."), hint)
        elif not count:
            self._leave(
                one, words("No selector takes the files that match it, so there is nothing to exclude."), hint
            )
        else:
            message = counted(
                "A manifest excludes single files only, so the 1 file that matches now is excluded one by "
                "one.",
                "A manifest excludes single files only, so the {count} files that match now are excluded one "
                "by one.",
                count,
            )
            self._change(one, message, hint)

    def _excluded_by(self, path: str) -> Iterator[str]:
        # An asterisk goes through folders here, and who names a folder means all that is in it.
        pattern = _as_regex(path.replace("**/", "*").replace("**", "*"), crossing=True)
        anywhere = "/" not in path and _is_wild(path)
        for file in self.paths:
            lowered = file.casefold()
            if pattern.match(lowered) or (anywhere and _any_part(pattern, lowered)):
                yield file

    # Mappings

    def take(self, mapping: Mapping) -> None:
        local = self._inside(mapping.local)
        if local is None:
            self._leave(
                mapping,
                words("It takes files from outside of the content root."),
                words("Make a pack of its own for them, or choose a source root above both."),
            )
            return
        folder, _, mask = local.rpartition("/")
        if _is_wild(folder):
            self._leave(
                mapping,
                words(
                    "It has a wildcard in the name of a folder, and where Steam stores such files is "
                    "not known."
                ),
                words("Add selectors for these folders by hand."),
            )
            return
        folder = self.spelled.get(folder.casefold(), folder)
        if not local or (not _is_wild(mask) and self._is_folder(local)):
            self._folder(mapping, self.spelled.get(local.casefold(), local))
        elif not _is_wild(mask):
            self._file(mapping, local)
        elif mask in _EVERYTHING and mapping.recursive:
            self._folder(mapping, folder)
        else:
            self._pattern(mapping, folder, mask)

    def _file(self, mapping: Mapping, local: str) -> None:
        source = self.spelled.get(local.casefold(), local)
        name = source.rpartition("/")[2]
        stored = mapping.depot
        last = stored.rpartition("/")[2]
        if mapping.is_folder or not ("." in last or last.casefold() == name.casefold()):
            stored = _joined(stored, name)
            if not mapping.is_folder:
                self._change(
                    mapping,
                    words(
                        "{folder} is taken for a folder, so the file is stored as {path}.",
                        folder=mapping.depot,
                        path=stored,
                    ),
                    words("Change the destination if it is the name of the file."),
                )
        if source in self.gone:
            self._leave(
                mapping,
                words("The script excludes this file, so no selector is made of it."),
                words("Look which is meant; add a selector if the file is to ship."),
            )
            return
        if source not in self.files:
            hint = words("Check the path; without the file the pack cannot be built.")
            self._change(mapping, words("{path} is not there now.", path=local), hint)
        self._single(source, stored)

    def _single(self, source: str, stored: str) -> None:
        if source in self.gone:
            return
        if source == stored:
            self.forms.append({"file": source})
        else:
            self.forms.append({"fileSource": source, "fileDestination": stored})

    def _folder(self, mapping: Mapping, folder: str) -> None:
        """All files below ``folder``, stored below the depot path."""
        if folder and mapping.depot:
            self._whole(folder, mapping.depot)
            if not self._below(folder):
                self._change(
                    mapping, words("{folder} has no files now.", folder=folder), words("Check the path.")
                )
        elif folder and not self._below(folder):
            self._nothing(mapping)
        else:
            self._one_by_one(mapping, folder)

    def _one_by_one(self, mapping: Mapping, folder: str) -> None:
        """What is in ``folder``: the top of a pack and the root itself have no name for a selector."""
        cut = len(folder) + 1 if folder else 0
        names = dict.fromkeys(path[cut:].partition("/")[:2] for path in self._below(folder))
        loose = [name for name, slash in names if not slash]
        for name in (name for name, slash in names if slash):
            source = _joined(folder, name)
            if any(path not in self.gone for path in self._below(source)):
                self._whole(source, _joined(mapping.depot, name))
        if not folder and not mapping.depot:
            visible = [name for name in loose if not name.startswith(".")]
            if visible or not self.paths:
                self._masked("*", visible)
            loose = [name for name in loose if name.startswith(".")]
        for name in loose:
            self._single(_joined(folder, name), _joined(mapping.depot, name))
        what = words("the top of a pack") if folder else words("the content root itself")
        message = words(
            "A manifest cannot name {what}, so the folders that are there now are named one by one.",
            what=what,
        )
        self._change(mapping, message, words("Add selectors for folders that come later."))

    def _whole(self, folder: str, stored: str) -> None:
        self.by_folder.update(self._below(folder))
        if folder == stored:
            self.forms.append({"directory": folder})
        else:
            self.forms.append({"directorySource": folder, "directoryDestination": stored})

    def _pattern(self, mapping: Mapping, folder: str, mask: str) -> None:
        """The files in ``folder``, or also below it, whose names fit ``mask``."""
        regex = _as_regex("*" if mask in _EVERYTHING else mask, crossing=False)
        cut = len(folder) + 1 if folder else 0
        fitting = [
            path
            for path in self._below(folder)
            if regex.match(path.rpartition("/")[2].casefold())
            and (mapping.recursive or "/" not in path[cut:])
        ]
        if folder == mapping.depot and "[" not in folder + mask:
            self._kept(mapping, folder, "*" if mask in _EVERYTHING else mask, fitting)
            return
        if not fitting:
            self._nothing(mapping)
            return
        for path in fitting:
            self._single(path, _joined(mapping.depot, path[cut:]))
        message = counted(
            "A pattern keeps the paths that files have, so the 1 file that fits now is named.",
            "A pattern keeps the paths that files have, so the {count} files that fit now are named one "
            "by one.",
            len(fitting),
        )
        self._change(
            mapping,
            message,
            words("Add files that come later, or store them where they lie and use a pattern."),
        )

    def _nothing(self, mapping: Mapping) -> None:
        self._leave(
            mapping,
            words("No file fits it now, so no selector is made of it."),
            words("Check the path; add selectors once the files are there."),
        )

    def _kept(self, mapping: Mapping, folder: str, mask: str, fitting: Sequence[str]) -> None:
        """As a pattern for each depth at which a file fits: a pattern stays in its folder."""
        depths = sorted({path.count("/") for path in fitting}) if mapping.recursive else []
        start = folder.count("/") + 1 if folder else 0
        exact = _as_regex(mask, crossing=False, folding=False)
        taken: set[str] = set()
        for depth in depths or [start]:
            pattern = _joined(folder, "*/" * (depth - start) + mask)
            here = [
                path
                for path in fitting
                if path.count("/") == depth
                and _is_open(path[len(folder) :], mask)
                and exact.match(path.rpartition("/")[2])
            ]
            self._masked(pattern, here)
            taken.update(here)
        rest = [path for path in fitting if path not in taken]
        for path in rest:
            self._single(path, path)
        if mapping.recursive:
            self._change(
                mapping,
                words(
                    "A pattern does not go into folders, so there is one for each depth at which files "
                    "are now."
                ),
                words("Add a pattern for folders within folders that come later."),
            )
        if rest:
            message = counted(
                "1 file is named: it begins with a dot, or has other capital letters than the pattern.",
                "{count} files are named one by one: they begin with a dot, or have other capital "
                "letters than "
                "the pattern.",
                len(rest),
            )
            self._change(
                mapping,
                message,
                words("Look whether they are wanted."),
            )

    def _masked(self, pattern: str, fitting: Iterable[str]) -> None:
        self.by_folder.update(fitting)
        self.forms.append({"filePattern": pattern})

    # What lies where

    def _inside(self, path: str) -> str | None:
        """``path`` as counted from the content root; ``None`` where it lies elsewhere."""
        if is_absolute(path):
            whole, root = path.casefold(), self.root.casefold()
            if whole == root or (root and whole.startswith(f"{root}/")):
                return path[len(self.root) + 1 :]
            return None
        parts: list[str] = []
        for part in path.split("/") if path else []:
            if part != "..":
                parts.append(part)
            elif parts:
                parts.pop()
            else:
                return None
        return "/".join(parts)

    def _is_folder(self, local: str) -> bool:
        spelled = self.spelled.get(local.casefold())
        return spelled is not None and spelled not in self.files

    def _below(self, folder: str) -> Sequence[str]:
        if not folder:
            return self.paths
        # "0" comes right after "/".
        return self.paths[bisect_left(self.paths, f"{folder}/") : bisect_left(self.paths, f"{folder}0")]

    def _leave(self, one: Mapping | Exclusion, message: str, hint: str) -> None:
        self.remarks.append(Remark(one.line, one.text, message, hint))

    def _change(self, one: Mapping | Exclusion, message: str, hint: str) -> None:
        self.remarks.append(Remark(one.line, one.text, message, hint, left_out=False))


def _is_wild(text: str) -> bool:
    return "*" in text or "?" in text


def _is_open(path: str, mask: str) -> bool:
    """Whether no wildcard of a pattern for ``path`` would have to stand for a dot in front of a name."""
    parts = [part for part in path.split("/") if part]
    return not any(part.startswith(".") for part in parts[:-1]) and (
        mask.startswith(".") or not parts[-1].startswith(".")
    )


def _as_regex(pattern: str, *, crossing: bool, folding: bool = True) -> re.Pattern[str]:
    """``*`` and ``?`` as wildcards; ``crossing``: they stand for slashes too, and folders for all in them."""
    letter = "." if crossing else "[^/]"
    # Each asterisk takes as little as can be and gives nothing back, so that none of them can take for ever.
    pieces = [re.escape(piece).replace(r"\?", letter) for piece in re.split(r"\*+", pattern)]
    text = pieces[0] + "".join(f"(?>{letter}*?{piece})" for piece in pieces[1:-1])
    if len(pieces) > 1:
        text += f"{letter}*{pieces[-1]}"
    text = text.casefold() if folding else text
    return re.compile(text + ("(?:/.*)?" if crossing else "") + r"\Z", re.DOTALL)


def _any_part(pattern: re.Pattern[str], path: str) -> bool:
    """Whether ``pattern`` fits the end of ``path`` from one of its slashes on."""
    at = path.find("/")
    while at != -1:
        if pattern.match(path, at + 1):
            return True
        at = path.find("/", at + 1)
    return False


def _joined(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder and name else folder or name
