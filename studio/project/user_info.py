"""The user info of a pack: values of the app's own, for packs on one's own server. Pure.

What is typed is refused with a ``StudioError`` where no value can come of it.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Collection, Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import Literal, TypeAlias, assert_never

from studio.errors import Place, StudioError, said
from studio.manifest.document import Document, field_name
from studio.manifest.encoding import raw_bytes, raw_text
from studio.manifest.jsonc import Json, Node
from studio.manifest.patches import Patch, apply, move, removal
from studio.manifest.paths import shown
from studio.manifest.style import Style
from studio.project.edits import Edit, RemoveValue, SetText, SetValue
from studio.project.packs import Pack
from studio.values import dataclass
from studio.words import counted, words

USER_INFO = "userInfo"

Kind: TypeAlias = Literal["text", "number", "switch", "other"]
"""``other`` is what only the text of the manifest can change: lists, objects, and the value ``null``."""

MOST_PASTED = 500
"""Values that come in at once; more are no small table any more."""

LONGEST_KEY, LONGEST_VALUE = 200, 10_000
"""Characters. What is longer is left to the text."""

YES, NO = "true", "false"


@dataclass(frozen=True, slots=True)
class Value:
    """One value, number ``index`` of the user info, under ``key``.

    ``text`` is what a person reads and types: of a text its characters, of the others what the manifest says,
    shortened where it is long. ``is_whole`` is False for what can be changed in the text only; ``is_double``:
    an earlier value has the same key, and this one is not read.
    """

    index: int
    key: str
    kind: Kind
    text: str
    is_whole: bool = True
    is_double: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """A value as somebody types it, or brings it from a spreadsheet."""

    key: str
    kind: Kind
    text: str


def user_info(pack: Pack) -> tuple[Value, ...]:
    """The values of ``pack``, in the order of its text; none where there is no user info to be read."""
    node = _object(pack)
    if node is None:
        return ()
    seen: set[str] = set()
    values: list[Value] = []
    for index, member in enumerate(node.members):
        key = str(member.key.value)
        values.append(_value(pack.document, index, key, member.node, is_double=key in seen))
        seen.add(key)
    return tuple(values)


def add_values(pack: Pack, typed: Sequence[Typed]) -> Edit:
    """Add what was ``typed``, as one step."""
    keys = [one.key for one in user_info(pack)]
    changes: list[SetValue] = []
    for one in typed:
        key = _legal_key(one.key, keys)
        changes.append(SetValue(pack.path, (USER_INFO, key), _json(one.kind, one.text)))
        keys.append(key)
    what = _named(keys[-1]) if len(typed) == 1 else counted("1 value", "{count} values", len(typed))
    focus = _place(pack, keys[-len(typed)]) if typed else _place(pack)
    label = words("Add {values} to the user info of {pack}", values=what, pack=pack.name)
    return Edit(label, tuple(changes), focus)


def change_value(pack: Pack, value: Value, kind: Kind, text: str) -> Edit:
    """Make ``value`` one of ``kind`` that says ``text``."""
    change = SetValue(pack.path, (USER_INFO, value.key), _json(kind, text))
    label = words("Change {key} in the user info of {pack}", key=_named(value.key), pack=pack.name)
    return Edit(label, (change,), _place(pack, value.key))


def rename_key(pack: Pack, value: Value, key: str) -> Edit:
    """Have ``value`` stand under another ``key``, in its place."""
    legal = _legal_key(key, [one.key for one in user_info(pack) if one.index != value.index])
    member = _known_object(pack).members[value.index]
    patch = Patch(member.key.start, member.key.end, json.dumps(legal, ensure_ascii=False))
    label = words(
        "Rename {key} to {new} in the user info of {pack}",
        key=_named(value.key),
        new=_named(legal),
        pack=pack.name,
    )
    change = SetText(pack.path, _bytes(pack.document, (patch,)))
    return Edit(label, (change,), _place(pack, legal))


def remove_values(pack: Pack, values: Collection[Value]) -> Edit:
    """Take ``values`` away; with the last one the user info itself, unless a comment is left in it."""
    document = pack.document
    for value in sorted(values, key=lambda one: one.index, reverse=True):
        with _asking_for_clear_text():
            patches = removal(document.text, _known_object_of(document), value.index)
        document = Document.read(_bytes(document, patches))
    left = _known_object_of(document)
    some = counted("1 value", "{count} values", len(values))
    what = _named(next(iter(values)).key) if len(values) == 1 else some
    label = words("Remove {values} from the user info of {pack}", values=what, pack=pack.name)
    if not left.members and not document.text[left.start + 1 : left.end - 1].strip():
        return Edit(label, (RemoveValue(pack.path, (USER_INFO,)),), _place(pack))
    return Edit(label, (SetText(pack.path, document.data),), _place(pack))


def move_value(pack: Pack, value: Value, to: int) -> Edit:
    """Make ``value`` number ``to``; its comments go with it."""
    document, node = pack.document, _known_object(pack)
    top = document.root or node
    style = Style.of(document.text, top, [member.node for member in node.members])
    with _asking_for_clear_text():
        patches = move(document.text, node, value.index, to, style)
    label = words("Move {key} in the user info of {pack}", key=_named(value.key), pack=pack.name)
    change = SetText(pack.path, _bytes(document, patches))
    return Edit(label, (change,), _place(pack, value.key))


def guessed(text: str) -> Kind:
    """The kind of value that ``text`` seems to be."""
    # No is also Norway: only what no list of words holds is taken for a yes or no.
    if text.strip().casefold() in (YES, NO):
        return "switch"
    return "number" if _NUMBER.fullmatch(text.strip()) else "text"


def converted(value: Value, kind: Kind) -> str:
    """The text of ``value`` as one of ``kind``; ``0`` and no where nothing of it can be one."""
    text = value.text
    match kind:
        case "number":
            if value.kind == "switch":
                return "1" if text == YES else "0"
            return text.strip() if _NUMBER.fullmatch(text.strip()) else "0"
        case "switch":
            if value.kind == "number":
                return NO if _number(text) == 0 else YES
            return _SWITCHES.get(text.strip().casefold(), NO)
        case "text" | "other":
            return text
        case _:
            assert_never(kind)


def pasted(text: str) -> tuple[Typed, ...]:
    """The values in ``text``, one a line: key and value with a tab, ``=`` or ``:`` between."""
    if len(text) > MOST_PASTED * LONGEST_VALUE:
        raise StudioError(
            words(
                "The clipboard holds {count} characters, which is more than a table of values.",
                count=len(text),
            ),
            words("Nothing was taken. Copy only the rows that are meant."),
        )
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) > MOST_PASTED:
        raise StudioError(
            words(
                "The clipboard holds {count} lines; at most {most} values are taken at once.",
                count=len(lines),
                most=MOST_PASTED,
            ),
            words("Nothing was taken. Copy only the rows that are meant."),
        )
    return tuple(_typed(number, line) for number, line in enumerate(lines, start=1))


def copied(values: Iterable[Value]) -> str:
    """``values`` as ``pasted`` and spreadsheets read them."""
    return "".join(f"{one.key}\t{one.text}\n" for one in values)


def _typed(number: int, line: str) -> Typed:
    match = _LINE.match(line)
    if match is None or not match["key"].strip():
        raise StudioError(
            words(
                "Line {number} of the clipboard is no key and value: {line}",
                number=str(number),
                line=shown(line.strip()[:40]),
            ),
            words("Nothing was taken. Write each value as its key, a tab, and the value."),
        )
    value = match["value"].strip()
    return Typed(match["key"].strip(), guessed(value), value)


def _value(document: Document, index: int, key: str, node: Node, *, is_double: bool) -> Value:
    raw = document.text[node.start : min(node.end, node.start + _SHOWN)]
    cut = "…" if node.end - node.start > _SHOWN else ""
    other = Value(index, key, "other", " ".join(raw.split()) + cut, is_whole=False, is_double=is_double)
    is_whole = not is_double and node.whole
    match node.kind:
        case "string":
            text = str(node.value)
            plain = len(text) <= LONGEST_VALUE and not _INVISIBLE.search(text)
            readable = text if plain else shown(text[:_SHOWN]) + cut
            return Value(index, key, "text", readable, is_whole and plain, is_double)
        case "number" if node.value is not None and not cut:
            return Value(index, key, "number", raw, is_whole, is_double)
        case "true" | "false":
            return Value(index, key, "switch", YES if node.value else NO, is_whole, is_double)
        case _:
            return other


def _json(kind: Kind, text: str) -> Json:
    match kind:
        case "text":
            return _legal_text(text)
        case "number":
            return _number(text)
        case "switch":
            return _SWITCHES.get(text.strip().casefold(), NO) == YES
        case "other":
            raise StudioError(
                words("This value can be changed in the text only."), words("Open the tab Text.")
            )
        case _:
            assert_never(kind)


def _number(text: str) -> int | float:
    plain = text.strip()
    if not _NUMBER.fullmatch(plain) or len(plain) > _LONGEST_NUMBER:
        raise StudioError(
            words("{text} is no number.", text=shown(plain[:40]) or words("Nothing")),
            words("Write digits, with a dot before decimals: 1.5. Or make the value a text."),
        )
    if plain.lstrip("-").isdecimal():
        return int(plain)
    number = float(plain)
    if not math.isfinite(number):
        raise StudioError(
            words("{text} is too large for a number.", text=plain), words("Make the value a text.")
        )
    return number


def _legal_text(text: str) -> str:
    if len(text) > LONGEST_VALUE:
        raise StudioError(
            words(
                "This text has {count} characters; values here have at most {most}.",
                count=len(text),
                most=LONGEST_VALUE,
            ),
            words("Put it into a file of the pack, or write it into the text of the manifest."),
        )
    if _INVISIBLE.search(text):
        raise StudioError(
            words("This text has characters in it that cannot be seen."),
            words("Remove them, or write them into the text of the manifest."),
        )
    return text


def _legal_key(text: str, taken: Collection[str]) -> str:
    key = text.strip()
    if not key:
        raise StudioError(
            words("The value needs a key, by which the app finds it."), words("Write a short word.")
        )
    if len(key) > LONGEST_KEY or _INVISIBLE.search(key):
        raise StudioError(
            words("{key} cannot be a key.", key=shown(key[:40])),
            words("A key is one line of at most {most} characters that can be seen.", most=LONGEST_KEY),
        )
    if key in taken:
        raise StudioError(
            words(
                "{key} is a key of this user info already, and only the first of two would be read.",
                key=_named(key),
            ),
            words("Write another key, or change the value that is there."),
        )
    return key


def _object(pack: Pack) -> Node | None:
    node = pack.document.node((USER_INFO,))
    return node if node is not None and node.kind == "object" else None


def _known_object(pack: Pack) -> Node:
    return _known_object_of(pack.document)


def _known_object_of(document: Document) -> Node:
    node = document.node((USER_INFO,))
    if node is None or node.kind != "object":
        raise StudioError(
            words("There is no user info in this manifest any more."), words("Look at its text.")
        )
    return node


@contextmanager
def _asking_for_clear_text() -> Generator[None]:
    try:
        yield
    except ValueError as refusal:
        raise StudioError(said(refusal), words("The tab Text shows it.")) from refusal


def _bytes(document: Document, patches: Sequence[Patch]) -> bytes:
    if document.conflicts or not document.is_utf8:
        raise StudioError(
            words("This text cannot be edited value by value."), words("The tab Text shows it.")
        )
    return raw_bytes(apply(raw_text(document.data, document.mark), patches), document.mark)


def _named(key: str) -> str:
    return shown(key if len(key) <= _NAMED else f"{key[:_NAMED]}…")


def _place(pack: Pack, key: str | None = None) -> Place:
    keys = (USER_INFO,) if key is None else (USER_INFO, key)
    return Place(pack.manifest.asset_pack_id, pack.path, field_name(keys))


_SHOWN, _NAMED = 200, 40
_LONGEST_NUMBER = 100
_INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_SWITCHES = {"true": YES, "yes": YES, "false": NO, "no": NO}
_LINE = re.compile(r"(?P<key>[^\t=:]+)(?:\t|\s*[=:]\s*)(?P<value>[^\n]*)")
