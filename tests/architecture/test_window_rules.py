"""What the window never does, whoever writes it (CONTRIBUTING.md says why)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, modules

WINDOW = [path for path in modules() if path.parts[:2] == ("studio", "ui")]

FORBIDDEN = {
    r"\bprocessEvents\b": "keeps nothing responsive that a job would not",
    r"\bsetStyleSheet\b": "turns off parts of the system's own look",
    r"\.exec\(\)": "waits; dialogs are opened and answer later",
    r"\bQUndoStack\b|\bQSortFilterProxyModel\b": "history and filters are values of the core",
}


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_what_waits_or_paints_over_is_nowhere_in_the_window(pattern: str) -> None:
    found = [
        str(path)
        for path in WINDOW
        if re.search(pattern, (ROOT / path).read_text(encoding="utf-8"))
        # The one loop of events, and the program that tries itself.
        and not (path.name in {"app.py", "self_test.py"} and "exec" in pattern)
    ]
    assert not found, FORBIDDEN[pattern]


def test_a_text_to_be_translated_is_one_literal() -> None:
    """Lupdate takes an f-string for its own words, and passes over ``tr`` inside of one without a sound."""
    assert not [fault for path in WINDOW for fault in _untranslatable(path)]


def _untranslatable(path: Path) -> Iterator[str]:
    source = (ROOT / path).read_text(encoding="utf-8")
    tree = ast.parse(source)
    inside = {
        id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or _name(node) not in {"tr", "translate"}:
            continue
        at = 0 if _name(node) == "tr" else 1
        if len(node.args) <= at:
            continue  # Letters of a text for others: str.translate.
        text = node.args[at]
        if isinstance(node.func, ast.Name) and len(node.args) > 1:
            text = node.args[1]
        if isinstance(text, ast.Subscript) and "QT_TRANSLATE_NOOP(" in source:
            continue  # A table of literals that are marked where they stand.
        if isinstance(text, ast.Attribute) and text.attr == "template":
            continue  # Literals of the floors below, which have a test of their own.
        if id(node) in inside or not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            yield f"{path}:{node.lineno}"


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
