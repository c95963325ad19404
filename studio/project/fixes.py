"""What mends a problem by one edit of the manifest, where the right answer is certain."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from studio.languages.tags import InvalidTag, LanguageTag
from studio.manifest.document import Document, NodePath
from studio.project.checks.ids import legal_id
from studio.project.problems import Problem


@dataclass(frozen=True, slots=True)
class Fix:
    """One edit: write ``value`` at ``keys`` of the manifest, or take it away where ``value`` is ``None``.

    ``code`` names the kind of fix, ``label`` is the button's verb and object.
    """

    code: str
    label: str
    keys: NodePath
    value: str | None

    def apply(self, document: Document) -> Document:
        """``document`` with this edit. Raises ``ValueError`` where the text cannot be edited there."""
        if self.value is None:
            return document.removing(self.keys)
        return document.replacing(self.keys, self.value)


def fixes_for(problem: Problem, document: Document) -> tuple[Fix, ...]:
    """The fixes that ``problem``, found in ``document``, has; often none."""
    make = _FIXES.get(problem.code)
    keys = _keys(problem.place.field)
    if make is None or document.node(keys) is None:
        return ()
    fix = make(document, keys)
    return () if fix is None else (fix,)


def _keys(field: str | None) -> NodePath:
    """``fileSelectors[2].file`` as keys: ``("fileSelectors", 2, "file")``."""
    parts = re.findall(r"\[(\d+)\]|([^.\[\]]+)", field or "")
    return tuple(int(number) if number else name for number, name in parts)


def _text(document: Document, keys: NodePath) -> str:
    node = document.node(keys)
    return node.value if node is not None and isinstance(node.value, str) else ""


def _rename_id(document: Document, keys: NodePath) -> Fix | None:
    new = legal_id(_text(document, keys))
    return Fix("rename-id", f"Rename to {new}", keys, new)


def _platform(document: Document, keys: NodePath) -> Fix | None:
    old = _text(document, keys)
    new = {"ipados": "iOS", "ios": "iOS", "macos": "macOS", "tvos": "tvOS", "visionos": "visionOS"}.get(
        old.casefold()
    )
    if new is None:
        return None
    parent = document.node(keys[:-1])
    present = [item.value for item in parent.items] if parent is not None else []
    if new in present:
        return Fix("remove-platform", f"Remove {old}", keys, None)
    return Fix("replace-platform", f"Replace {old} by {new}", keys, new)


def _language(document: Document, keys: NodePath) -> Fix | None:
    try:
        tag = LanguageTag.parse(_text(document, keys))
    except InvalidTag as refusal:
        new = refusal.suggestion
    else:
        new = tag.replacement or tag
    return None if new is None else Fix("replace-language", f"Use {new}", keys, str(new))


def _forward_slashes(document: Document, keys: NodePath) -> Fix | None:
    return Fix("forward-slashes", "Write forward slashes", keys, _text(document, keys).replace("\\", "/"))


def _joined_accents(document: Document, keys: NodePath) -> Fix | None:
    new = unicodedata.normalize("NFC", _text(document, keys))
    return Fix("join-accents", "Write letters and accents joined", keys, new)


def _removal(what: str) -> Callable[[Document, NodePath], Fix]:
    def make(document: Document, keys: NodePath) -> Fix:
        del document
        return Fix("remove", f"Remove {what}", keys, None)

    return make


_FIXES: dict[str, Callable[[Document, NodePath], Fix | None]] = {
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
