"""Fixes of how a manifest's text is put together: keys with slips in them, keys that stand twice, commas."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from studio.manifest.document import Document, NodePath
from studio.manifest.encoding import raw_bytes, raw_text
from studio.manifest.jsonc import Member, Node
from studio.manifest.patches import Patch, apply, removal
from studio.manifest.reading import KNOWN_KEYS
from studio.manifest.selector_forms import FORMS
from studio.project.edits import RemoveValue, SetText
from studio.project.fixes.fix import Fix, Ground, Maker
from studio.words import words

_ALIKE = 0.8
"""From this likeness on, of 1, a word is taken for another one with a slip in it."""

EVENTS_KEY = "installationEventTypes"
SELECTOR_KEYS = tuple(key for form in FORMS for key in form.keys)


def keys_of(field: str | None) -> NodePath:
    """``fileSelectors[2].file`` as keys: ``("fileSelectors", 2, "file")``."""
    parts = re.findall(r'\[(\d+)\]|\["(.*?)"\](?=[.\[]|\Z)|([^.\[\]]+)', field or "")
    return tuple(int(number) if number else quoted or name for number, quoted, name in parts)


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The one of ``candidates`` that ``word`` is meant to be, if that is plain."""
    plain = _letters(word)
    likeness = {
        one: SequenceMatcher(None, plain, _letters(one), autojunk=False).ratio() for one in candidates
    }
    best = sorted(likeness, key=lambda one: likeness[one], reverse=True)[:2]
    if not best or likeness[best[0]] < _ALIKE:
        return None
    return best[0] if len(best) == 1 or likeness[best[1]] < likeness[best[0]] else None


def _letters(word: str) -> str:
    return re.sub(r"[-_\s]", "", word).casefold()


def patching(ground: Ground, code: str, label: str, patches: Sequence[Patch]) -> Iterator[Fix]:
    """A fix that writes ``patches`` into the text; none where the text cannot be edited."""
    pack = ground.pack
    if pack is None or not pack.document.is_utf8 or not patches:
        return
    document = pack.document
    data = raw_bytes(apply(raw_text(document.data, document.mark), patches), document.mark)
    yield Fix(code, label, (SetText(pack.path, data),))


def renaming_key(ground: Ground, keys: NodePath, new: str, label: str | None = None) -> Iterator[Fix]:
    """A fix that writes the key of the value at ``keys`` as ``new``, touching nothing else."""
    patch = key_patch(ground.document, keys, new)
    if patch is not None:
        yield from patching(
            ground,
            "rename-key",
            label or words("Write {new} instead of {old}", new=new, old=str(keys[-1])),
            (patch,),
        )


def key_patch(document: Document, keys: NodePath, new: str) -> Patch | None:
    """What writes the key of the value at ``keys`` as ``new``."""
    parent = document.node(keys[:-1])
    member = parent.member(str(keys[-1])) if parent is not None else None
    return None if member is None else Patch(member.key.start, member.key.end, f'"{new}"')


def keys_at(ground: Ground, keys: NodePath) -> tuple[str, ...]:
    """The keys of the object at ``keys``, in the order of the text."""
    node = ground.document.node(keys)
    return () if node is None else tuple(str(member.key.value) for member in node.members)


def _mend_key(ground: Ground) -> Iterator[Fix]:
    """An unknown key of the manifest, or of its policy, that is a known one but for a slip."""
    keys = keys_of(ground.problem.place.field)
    if keys:
        wanted = KNOWN_KEYS if len(keys) == 1 else (EVENTS_KEY,)
        yield from _meant(ground, keys, wanted)


def _meant(ground: Ground, keys: NodePath, wanted: Collection[str]) -> Iterator[Fix]:
    present = keys_at(ground, keys[:-1])
    new = nearest(str(keys[-1]), sorted(wanted))
    if new is not None and new not in present:
        yield from renaming_key(ground, keys, new)


def _mend_selector_key(ground: Ground) -> Iterator[Fix]:
    """An unknown key of a selector: its spelling, where a form comes of it, or away with it."""
    keys = keys_of(ground.problem.place.field)
    if len(keys) != 3 or ground.pack is None:
        return
    yield from _into_a_form(ground, keys)
    others = tuple(key for key in keys_at(ground, keys[:-1]) if key != keys[-1])
    if _is_a_form(others):
        yield Fix(
            "remove-key", words("Remove {what}", what=str(keys[-1])), (RemoveValue(ground.pack.path, keys),)
        )


def _mend_selector(ground: Ground) -> Iterator[Fix]:
    """A selector of no form, or of half a one, to which the spelling of one key is all that is missing."""
    keys = keys_of(ground.problem.place.field)[:2]
    for key in keys_at(ground, keys):
        if key not in SELECTOR_KEYS:
            yield from _into_a_form(ground, (*keys, key))


def _into_a_form(ground: Ground, keys: NodePath) -> Iterator[Fix]:
    present = keys_at(ground, keys[:-1])
    new = nearest(str(keys[-1]), SELECTOR_KEYS)
    if new is not None and _is_a_form(tuple(new if key == keys[-1] else key for key in present)):
        yield from renaming_key(ground, keys, new)


def _is_a_form(keys: Collection[str]) -> bool:
    return any(sorted(form.keys) == sorted(keys) for form in FORMS)


def _remove_double(ground: Ground) -> Iterator[Fix]:
    """A key that stands twice: the later one away, which is not read, or the first."""
    place, document = ground.problem.place, ground.document
    found = _member_at(document, (place.line or 0, place.column or 0))
    if found is None:
        return
    parent, index = found
    key = str(parent.members[index].key.value)
    first = next(number for number, member in enumerate(parent.members) if member.key.value == key)
    for which, number in (("second", index), ("first", first)):
        line = document.lines.at(parent.members[number].key.start)[0]
        try:
            patches = removal(document.text, parent, number)
        except ValueError:  # The text around it is not clear.
            return
        label = (
            words("Remove the first {key} (line {line})", key=key, line=str(line))
            if which == "first"
            else words("Remove the second {key} (line {line})", key=key, line=str(line))
        )
        yield from patching(ground, f"remove-{which}", label, patches)


def _member_at(document: Document, place: tuple[int, int]) -> tuple[Node, int] | None:
    """The object that has a key at ``place``, and the number of the key."""
    waiting = [document.root] if document.root is not None else []
    while waiting:
        node = waiting.pop()
        for index, member in enumerate(node.members):
            if document.lines.at(member.key.start) == place and _is_later(member, node, index):
                return node, index
        waiting += node.below()
    return None


def _is_later(member: Member, node: Node, index: int) -> bool:
    return any(one.key.value == member.key.value for one in node.members[:index])


def _remove_comma(ground: Ground) -> Iterator[Fix]:
    place, document = ground.problem.place, ground.document
    if not place.line or place.line > len(document.lines.starts):
        return
    at = document.lines.starts[place.line - 1] + (place.column or 1) - 1
    if document.text[at : at + 1] == ",":
        yield from patching(ground, "remove-comma", words("Remove the comma"), (Patch(at, at + 1, ""),))


FIXES: dict[str, Maker] = {
    "PS-JSON-DUPLICATE": _remove_double,
    "PS-JSON-TRAILING-COMMA": _remove_comma,
    "PS-MANIFEST-UNKNOWN-KEY": _mend_key,
    "PS-SELECTOR-UNKNOWN-KEY": _mend_selector_key,
    "PS-SELECTOR-FORM": _mend_selector,
    "PS-SELECTOR-HALF": _mend_selector,
}
