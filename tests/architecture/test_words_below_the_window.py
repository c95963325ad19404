"""What people read below the window is made of ``words``, or a reader of another language gets English."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

from tests.architecture.tree import ROOT, modules

FLOORS = {"project", "manifest", "languages", "session", "workspace", "build", "archive", "files.py"}

SAYING: dict[str, tuple[int | str, ...]] = {
    "StudioError": (0, 1, "message", "hint"),
    "CorruptArchive": (0, "fault"),
    "UnsupportedArchive": (0, "fault"),
    "Difference": (2, "detail"),
    "Deaf": (1, "reason"),
    "NotShown": (0, 1, "message", "hint"),
    "Edit": (0, "label"),
    "Step": (0, "label"),
    "Fix": (1, "label"),
    "Refusal": (2, 3, "message", "hint"),
    "Remark": (2, 3, "message", "hint"),
}
"""By what is called, which of its arguments people read."""

FINDING = {"Finding", "finding", "report", "report_key"}
"""What is called with the arguments of a sentence: those that are English are read by people too."""

ENGLISH: dict[tuple[str, str], str] = {
    ("studio/session/copying.py", "Copy"): "texts on their way to another folder are no step of anybody's",
}
"""Module and text: what stays English, and why."""

_A_WORD = re.compile(r"[A-Za-z]{2}")


CALLED = {"message", "hint", "label"}
"""What such texts are called before they are handed over."""


def test_what_a_person_reads_is_made_of_words() -> None:
    found = [(path, line, text) for path in _below_the_window() for line, text in _said_plainly(path)]
    assert not [one for one in found if (one[0].as_posix(), one[2]) not in ENGLISH]
    assert not ENGLISH.keys() - {(path.as_posix(), text) for path, _, text in found}, (
        "nothing needs it any more"
    )


def test_templates_are_literals_and_name_just_what_they_are_given() -> None:
    assert not [fault for path in modules() for fault in _faulty_templates(path)]


def _below_the_window() -> list[Path]:
    return [path for path in modules() if path.parts[1] in FLOORS]


def _said_plainly(path: Path) -> Iterator[tuple[int, str]]:
    """The literals among what people read, with their lines."""
    for node in ast.walk(_tree(path)):
        match node:
            case ast.Call():
                yield from _handed_plainly(node)
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in CALLED:
                yield from _plain(value)
            case _:
                pass


def _handed_plainly(call: ast.Call) -> Iterator[tuple[int, str]]:
    name = _name(call)
    which = SAYING.get(name, ())
    for place, text in enumerate(call.args):
        yield from _plain(text) if place in which else ()
    for keyword in call.keywords:
        if keyword.arg in which:
            yield from _plain(keyword.value)
        elif name in FINDING:
            # One word alone is a name: of a key, a platform, a kind of policy.
            yield from ((line, text) for line, text in _plain(keyword.value) if " " in text.strip())


def _plain(text: ast.expr) -> Iterator[tuple[int, str]]:
    """The literals with a word in them that ``text`` is or may become, with their lines."""
    match text:
        case ast.Constant(value=str(literal)) if _A_WORD.search(literal):
            yield text.lineno, literal
        case ast.JoinedStr(values=parts):
            literals = [str(one.value) for one in parts if isinstance(one, ast.Constant)]
            if _A_WORD.search("".join(literals)):
                yield text.lineno, ast.unparse(text)
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from _plain(one)
            yield from _plain(other)
        case ast.BoolOp(values=parts):
            for part in parts:
                yield from _plain(part)
        case ast.Call(func=ast.Attribute(value=ast.Constant() as literal, attr="format" | "join")):
            yield from _plain(literal)
        case _:
            pass


def _faulty_templates(path: Path) -> Iterator[str]:
    tree = _tree(path)
    ours = {
        one.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "studio.words"
        for one in node.names
    }
    for node in ast.walk(tree) if ours else ():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ours:
            yield from (f"{path}:{node.lineno} {fault}" for fault in _faults(node, node.func.id))


def _faults(call: ast.Call, name: str) -> Iterator[str]:
    literals = {"words": 1, "counted": 2}.get(name, 0)
    templates = [one.value for one in call.args[:literals] if isinstance(one, ast.Constant)]
    if len(templates) < literals:
        yield "is not made of literals"
        return
    named = {field for one in templates for _, field, _, _ in Formatter().parse(str(one)) if field}
    given = {str(one.arg) for one in call.keywords} | ({"count"} & named if name == "counted" else set())
    if named != given:
        yield f"names {sorted(named ^ given)} on one side only"


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
