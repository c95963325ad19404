"""Linguist's files: one for each language into which the program is translated, and what the program loads.

``resources/i18n/pack-studio_XX.ts`` is committed; ``pack-studio_XX.qm`` is made of it by every build.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from xml.sax.saxutils import escape

from translation_texts import Text

FORMS: Mapping[str, tuple[str, ...]] = {
    "ar": ("0", "1", "2", "3 to 10", "11 to 99", "100 to 102, 200 to 202, …"),
    "de": ("1", "0, 2, 3, …"),
    "ja": ("any number",),
}
"""The languages, and for which numbers each has a form of its own, in Linguist's order."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text and its ``translation``: one for each form, empty ones where it is not translated.

    ``is_gone``: it is no longer in the code, and kept for the case that it comes back.
    """

    context: str
    source: str
    is_plural: bool
    translation: tuple[str, ...]
    is_gone: bool = False

    @property
    def is_finished(self) -> bool:
        return all(self.translation)

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source


def linguist_file(root: Path, language: str) -> Path:
    """Where the translation into ``language`` lies in the checkout ``root``."""
    return root / "resources" / "i18n" / f"pack-studio_{language}.ts"


def read_messages(path: Path) -> list[Message]:
    """What stands in ``path``; nothing where there is no such file."""
    if not path.exists():
        return []
    top = ET.fromstring(path.read_bytes())  # noqa: S314 -- our own file
    return [
        Message(
            context.findtext("name") or "",
            message.findtext("source") or "",
            is_plural := message.get("numerus") == "yes",
            _translation(message, is_plural=is_plural),
            is_gone=_is_gone(message),
        )
        for context in top.iter("context")
        for message in context.iter("message")
    ]


def merged(texts: list[Text], old: list[Message], language: str) -> list[Message]:
    """``texts`` with their old translations. One that moved keeps what it had where it came from.

    Translations whose text is gone are kept, too.
    """
    known = {(one.key, one.is_plural): one.translation for one in old}
    moved = {(one.source, one.is_plural): one.translation for one in old if one.is_finished}
    wanted = {(text.context, text.source) for text in texts}
    gone = [replace(one, is_gone=True) for one in old if one.is_finished and one.key not in wanted]
    return gone + [
        Message(
            text.context,
            text.source,
            text.is_plural,
            _first_whole(
                known.get(((text.context, text.source), text.is_plural)),
                moved.get((text.source, text.is_plural)),
            )
            or ("",) * (len(FORMS[language]) if text.is_plural else 1),
        )
        for text in texts
    ]


def as_linguist(messages: list[Message], language: str) -> str:
    """``messages`` as Linguist writes them, in an order that only changes with the texts."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    context = None
    for one in sorted(messages, key=lambda message: message.key):
        if one.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{_escaped(one.context)}</name>"]
            context = one.context
        lines += _lines(one)
    lines += ["</context>"] if context is not None else []
    return "\n".join([*lines, "</TS>", ""])


def compiled(root: Path) -> list[Path]:
    """The files that the program loads, made anew where their source is newer; the paths of all of them.

    Raises ``FileNotFoundError`` where PySide6 is not installed, ``subprocess.CalledProcessError`` for a file
    that Linguist does not understand.
    """
    made: list[Path] = []
    for language in FORMS:
        source = linguist_file(root, language)
        if not source.exists():
            continue
        product = source.with_suffix(".qm")
        if not product.exists() or product.stat().st_mtime_ns < source.stat().st_mtime_ns:
            _release(source, product)
        made.append(product)
    return made


def _release(source: Path, product: Path) -> None:
    # Two of us may do so at the same moment, and a program may be reading: a file is there whole or not.
    half = product.with_name(f"{product.name}.new")
    subprocess.run([_lrelease(), "-silent", source, "-qm", half], check=True, capture_output=True)
    half.replace(product)


def _lrelease() -> Path:
    """Linguist's compiler, which PySide6 brings: of this Python, else of the checkout's environment."""
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    spec = importlib.util.find_spec("PySide6")
    places = [Path(place) for place in (spec.submodule_search_locations or [])] if spec else []
    environment = Path(__file__).resolve().parent.parent / ".venv"
    places += [
        *environment.glob("lib/python3*/site-packages/PySide6"),
        environment / "Lib/site-packages/PySide6",
    ]
    for place in places:
        if (place / name).exists():
            return place / name
    raise FileNotFoundError(name)


def _first_whole(*translations: tuple[str, ...] | None) -> tuple[str, ...] | None:
    there = [one for one in translations if one is not None]
    return next((one for one in there if all(one)), there[0] if there else None)


def _is_gone(message: ET.Element) -> bool:
    found = message.find("translation")
    return found is not None and found.get("type") in {"vanished", "obsolete"}


def _translation(message: ET.Element, *, is_plural: bool) -> tuple[str, ...]:
    found = message.find("translation")
    if found is None:
        return ("",)
    if is_plural:
        return tuple(form.text or "" for form in found.iter("numerusform"))
    return (found.text or "",)


def _lines(message: Message) -> list[str]:
    state = ' type="vanished"' if message.is_gone else "" if message.is_finished else ' type="unfinished"'
    lines = [
        '    <message numerus="yes">' if message.is_plural else "    <message>",
        f"        <source>{_escaped(message.source)}</source>",
    ]
    if message.is_plural:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{_escaped(form)}</numerusform>" for form in message.translation]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{_escaped(message.translation[0])}</translation>")
    return [*lines, "    </message>"]


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
