"""Fixes of what is written in a manifest: one value set right or taken away."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from studio.languages.tags import InvalidTag, LanguageTag
from studio.manifest.document import NodePath
from studio.project.checks.ids import legal_id
from studio.project.edits import RemoveValue, SetValue
from studio.project.fixes.fix import Fix, Ground, Maker


def keys_of(field: str | None) -> NodePath:
    """``fileSelectors[2].file`` as keys: ``("fileSelectors", 2, "file")``."""
    parts = re.findall(r"\[(\d+)\]|([^.\[\]]+)", field or "")
    return tuple(int(number) if number else name for number, name in parts)


def writing(ground: Ground, code: str, label: str, keys: NodePath, value: str | None) -> Iterator[Fix]:
    """Writes ``value`` at ``keys``, or takes away what is there; nothing where the text has no such place."""
    pack = ground.pack
    if pack is None or pack.document.node(keys) is None:
        return
    change = RemoveValue(pack.path, keys) if value is None else SetValue(pack.path, keys, value)
    yield Fix(code, label, (change,))


def _rename_id(ground: Ground) -> Iterator[Fix]:
    keys = keys_of(ground.problem.place.field)
    new = legal_id(ground.text(keys))
    yield from writing(ground, "rename-id", f"Rename to {new}", keys, new)


def _platform(ground: Ground) -> Iterator[Fix]:
    keys = keys_of(ground.problem.place.field)
    old = ground.text(keys)
    right = {"ipados": "iOS", "ios": "iOS", "macos": "macOS", "tvos": "tvOS", "visionos": "visionOS"}
    new = right.get(old.casefold())
    if new is None:
        return
    parent = ground.document.node(keys[:-1])
    present = [item.value for item in parent.items] if parent is not None else []
    if new in present:
        yield from writing(ground, "remove-platform", f"Remove {old}", keys, None)
    else:
        yield from writing(ground, "replace-platform", f"Replace {old} by {new}", keys, new)


def _language(ground: Ground) -> Iterator[Fix]:
    keys = keys_of(ground.problem.place.field)
    try:
        tag = LanguageTag.parse(ground.text(keys))
    except InvalidTag as refusal:
        new = refusal.suggestion
    else:
        new = tag.replacement or tag
    if new is not None:
        yield from writing(ground, "replace-language", f"Use {new}", keys, str(new))


def _forward_slashes(ground: Ground) -> Iterator[Fix]:
    keys = keys_of(ground.problem.place.field)
    new = ground.text(keys).replace("\\", "/")
    yield from writing(ground, "forward-slashes", "Write forward slashes", keys, new)


def _joined_accents(ground: Ground) -> Iterator[Fix]:
    keys = keys_of(ground.problem.place.field)
    new = unicodedata.normalize("NFC", ground.text(keys))
    yield from writing(ground, "join-accents", "Write letters and accents joined", keys, new)


def _removal(what: str) -> Callable[[Ground], Iterator[Fix]]:
    def make(ground: Ground) -> Iterator[Fix]:
        return writing(ground, "remove", f"Remove {what}", keys_of(ground.problem.place.field), None)

    return make


FIXES: dict[str, Maker] = {
    "PS-ID-CHARACTERS": _rename_id,
    "PS-PLATFORM-IPADOS": _platform,
    "PS-PLATFORM-SPELLING": _platform,
    "PS-PLATFORM-TWICE": _removal("the second one"),
    "PS-POLICY-EVENT-TWICE": _removal("the second one"),
    "PS-LANGUAGE-NAME": _language,
    "PS-LANGUAGE-MALFORMED": _language,
    "PS-LANGUAGE-SEPARATOR": _language,
    "PS-LANGUAGE-VARIANT": _language,
    "PS-LANGUAGE-EXTENSION": _language,
    "PS-LANGUAGE-UNKNOWN": _language,
    "PS-LANGUAGE-CASE": _language,
    "PS-LANGUAGE-DEPRECATED": _language,
    "PS-LANGUAGE-EMPTY": _removal("the language"),
    "PS-LANGUAGE-NONE": _removal("the language"),
    "PS-MANIFEST-USER-INFO": _removal("userInfo"),
    "PS-MANIFEST-TOOLS-VERSION": _removal("toolsVersion"),
    "PS-PATH-BACKSLASH": _forward_slashes,
    "PS-PATH-NOT-NFC": _joined_accents,
}
