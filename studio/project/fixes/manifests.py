"""Fixes of what is written in a manifest: one value set right or taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from studio.languages.tags import InvalidTag, LanguageTag
from studio.manifest.document import NodePath
from studio.manifest.jsonc import Json, Node
from studio.manifest.patches import Patch
from studio.manifest.values import EVENTS
from studio.project.checks.platforms import PLATFORMS
from studio.project.edits import RemoveValue, SetValue
from studio.project.fixes.fix import Fix, Ground, Maker
from studio.project.fixes.keys import EVENTS_KEY, keys_at, keys_of, nearest, patching, renaming_key
from studio.project.free_names import free_id
from studio.words import words

__all__ = ["FIXES", "keys_of", "writing"]

_POLICIES = ("essential", "prefetch", "onDemand")
_LISTS = ("platforms", "fileSelectors", EVENTS_KEY)
_TEXTS = ("assetPackID", "language", "sourceRoot")


def writing(ground: Ground, code: str, label: str, keys: NodePath, value: str | None) -> Iterator[Fix]:
    """Writes ``value`` at ``keys``, or takes away what is there; nothing where the text has no such place."""
    pack = ground.pack
    if pack is None or pack.document.node(keys) is None:
        return
    change = RemoveValue(pack.path, keys) if value is None else SetValue(pack.path, keys, value)
    yield Fix(code, label, (change,))


def _putting(ground: Ground, code: str, label: str, keys: NodePath, value: Json) -> Iterator[Fix]:
    """Writes ``value`` at ``keys``, whether there is anything yet or not."""
    pack = ground.pack
    if pack is not None and pack.document.root is not None and pack.document.root.kind == "object":
        yield Fix(code, label, (SetValue(pack.path, keys, value),))


# Ids


def _rename_id(ground: Ground) -> Iterator[Fix]:
    keys = keys_of(ground.problem.place.field)
    new = _free_id(ground, ground.text(keys))
    yield from writing(ground, "rename-id", words("Rename to {name}", name=new), keys, new)


def _name(ground: Ground) -> Iterator[Fix]:
    """An id for a pack that has none, after its manifest's file."""
    if ground.pack is None or _is_misspelt(ground, "assetPackID"):
        return
    new = _free_id(ground, ground.pack.path.stem)
    yield from _putting(ground, "name-pack", words("Use the ID {id}", id=new), ("assetPackID",), new)


def _is_misspelt(ground: Ground, key: str) -> bool:
    """Whether the manifest has ``key`` with a slip in it: for that there is a fix of its own."""
    present = keys_at(ground, ())
    return key not in present and any(nearest(one, (key,)) for one in present)


def _free_id(ground: Ground, wished: str) -> str:
    """A legal id near ``wished`` that no other pack has, nor had."""
    here = ground.pack.path if ground.pack is not None else None
    others = [one.pack for one in ground.everything if one.pack.path != here]
    taken = [pack.manifest.asset_pack_id or "" for pack in others]
    return free_id(wished, [*taken, *(ground.project.retired_ids if ground.project is not None else ())])


# Policies


def _both_events(ground: Ground) -> Iterator[Fix]:
    keys = keys_of(ground.problem.place.field)
    present = keys_at(ground, keys[:-1])
    for key in present if EVENTS_KEY not in present else ():
        if nearest(key, (EVENTS_KEY,)) is not None:
            yield from renaming_key(ground, (*keys[:-1], key), EVENTS_KEY)
    yield from _putting(ground, "both-events", words("Add both events"), keys, list(EVENTS))


def _event(ground: Ground) -> Iterator[Fix]:
    yield from _meant(ground, EVENTS, "event")


def _policy(ground: Ground) -> Iterator[Fix]:
    keys = keys_of(ground.problem.place.field)
    new = nearest(str(keys[-1]), _POLICIES) if keys else None
    if new is not None and new not in keys_at(ground, keys[:-1]):
        yield from renaming_key(ground, keys, new)


def _no_events(ground: Ground) -> Iterator[Fix]:
    keys = ("downloadPolicy", "onDemand")
    if keys_at(ground, keys):
        yield from _putting(ground, "remove-events", words("Remove the events"), keys, {})


# Platforms


def _platform(ground: Ground) -> Iterator[Fix]:
    keys = keys_of(ground.problem.place.field)
    right = ground.problem.finding.arguments.get("right")
    if ground.text(keys).strip().casefold() == "ipados":
        yield from _instead(ground, keys, "iOS", "platform")
    elif isinstance(right, str):
        yield from _instead(ground, keys, right, "platform")
    else:
        yield from _meant(ground, PLATFORMS, "platform")


def _meant(ground: Ground, names: tuple[str, ...], what: str) -> Iterator[Fix]:
    """An item of a list that is one of ``names`` but for a slip."""
    keys = keys_of(ground.problem.place.field)
    new = nearest(ground.text(keys), names)
    if new is not None:
        yield from _instead(ground, keys, new, what)


def _instead(ground: Ground, keys: NodePath, new: str, what: str) -> Iterator[Fix]:
    """``new`` in place of the item at ``keys``, or nothing where the list has it already."""
    old = ground.text(keys)
    parent = ground.document.node(keys[:-1])
    present = [item.value for item in parent.items] if parent is not None else []
    if new in present:
        yield from writing(ground, f"remove-{what}", words("Remove {what}", what=old), keys, None)
    else:
        yield from writing(
            ground, f"replace-{what}", words("Replace {old} by {new}", old=old, new=new), keys, new
        )


def _all_platforms(ground: Ground) -> Iterator[Fix]:
    if _is_misspelt(ground, "platforms"):
        return
    label = words("Add {platforms}", platforms=", ".join(PLATFORMS))
    yield from _putting(ground, "all-platforms", label, ("platforms",), list(PLATFORMS))


# Languages


def _language(ground: Ground) -> Iterator[Fix]:
    keys = keys_of(ground.problem.place.field)
    try:
        tag = LanguageTag.parse(ground.text(keys))
    except InvalidTag as refusal:
        new = refusal.suggestion
    else:
        new = tag.replacement or tag
    if new is not None:
        yield from writing(ground, "replace-language", words("Use {new}", new=str(new)), keys, str(new))


# Kinds of values


def _right_kind(ground: Ground) -> Iterator[Fix]:
    """A value that says what it should in the wrong form: one where a list belongs, a number for a text."""
    keys = keys_of(ground.problem.place.field)
    node = ground.document.node(keys)
    if node is None or not keys:
        return
    if keys[-1] in _LISTS and node.kind in ("string", "object"):
        yield from _wrapped(ground, node)
    elif keys[-1] in _TEXTS and node.kind == "number":
        text = ground.document.text[node.start : node.end]
        yield from writing(ground, "write-as-text", words("Write {value} as text", value=text), keys, text)
    elif keys == ("downloadPolicy",) and node.value == "onDemand":
        yield from _putting(ground, "write-policy", words("Make it on demand"), keys, {"onDemand": {}})
    elif keys == ("downloadPolicy",) and node.value in _POLICIES:
        value = {str(node.value): {EVENTS_KEY: list(EVENTS)}}
        label = (
            words("Make it essential, with both events")
            if node.value == "essential"
            else words("Make it prefetch, with both events")
        )
        yield from _putting(ground, "write-policy", label, keys, value)


def _wrapped(ground: Ground, node: Node) -> Iterator[Fix]:
    """The value as the only one of a list; its own text stays as it is."""
    if node.whole:
        patches = (Patch(node.start, node.start, "["), Patch(node.end, node.end, "]"))
        yield from patching(ground, "write-as-list", words("Write it as a list"), patches)


def _removal(label: str) -> Callable[[Ground], Iterator[Fix]]:
    def make(ground: Ground) -> Iterator[Fix]:
        return writing(ground, "remove", label, keys_of(ground.problem.place.field), None)

    return make


FIXES: dict[str, Maker] = {
    "PS-ID-MISSING": _name,
    "PS-ID-EMPTY": _name,
    "PS-ID-CHARACTERS": _rename_id,
    "PS-ID-TWICE": _rename_id,
    "PS-ID-CASE": _rename_id,
    "PS-ID-RETIRED": _rename_id,
    "PS-POLICY-UNKNOWN": _policy,
    "PS-POLICY-EVENTS-MISSING": _both_events,
    "PS-POLICY-EVENTS-EMPTY": _both_events,
    "PS-POLICY-EVENT-UNKNOWN": _event,
    "PS-POLICY-EVENT-TWICE": _removal(words("Remove the second one")),
    "PS-POLICY-EVENTS-UNUSED": _no_events,
    "PS-PLATFORM-MISSING": _all_platforms,
    "PS-PLATFORM-NONE": _all_platforms,
    "PS-PLATFORM-IPADOS": _platform,
    "PS-PLATFORM-UNKNOWN": _platform,
    "PS-PLATFORM-SPELLING": _platform,
    "PS-PLATFORM-TWICE": _removal(words("Remove the second one")),
    "PS-LANGUAGE-NAME": _language,
    "PS-LANGUAGE-MALFORMED": _language,
    "PS-LANGUAGE-SEPARATOR": _language,
    "PS-LANGUAGE-VARIANT": _language,
    "PS-LANGUAGE-EXTENSION": _language,
    "PS-LANGUAGE-UNKNOWN": _language,
    "PS-LANGUAGE-CASE": _language,
    "PS-LANGUAGE-DEPRECATED": _language,
    "PS-LANGUAGE-EMPTY": _removal(words("Remove the language")),
    "PS-LANGUAGE-NONE": _removal(words("Remove the language")),
    "PS-MANIFEST-TYPE": _right_kind,
    "PS-MANIFEST-USER-INFO": _removal(words("Remove {what}", what="userInfo")),
    "PS-MANIFEST-TOOLS-VERSION": _removal(words("Remove {what}", what="toolsVersion")),
}
