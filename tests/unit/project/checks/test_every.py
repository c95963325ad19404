"""No check is forgotten: what a module of checks offers, ``every`` calls."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from pathlib import Path
from types import ModuleType

import studio.project.checks
from studio.project.checks import every
from studio.project.rules import RULES
from studio.session import state

_FOLDER = Path(every.__file__).parent


def _offered() -> set[str]:
    names: set[str] = set()
    for module in pkgutil.iter_modules(studio.project.checks.__path__):
        found = importlib.import_module(f"studio.project.checks.{module.name}")
        names |= {name for name in vars(found) if name.startswith("check_")}
    return names


def _called(module: ModuleType) -> set[str]:
    tree = ast.parse(Path(str(module.__file__)).read_text())
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return {call.id for call in calls if isinstance(call, ast.Name) and call.id.startswith("check_")}


def test_every_check_is_called() -> None:
    # What is about the project file itself is called where its path is known.
    assert _offered() == _called(every) | _called(state)


def test_every_code_that_a_check_names_is_a_rule() -> None:
    named: set[str] = set()
    for path in _FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                named |= {node.value} if node.value.startswith("PS-") and " " not in node.value else set()
    assert named <= set(RULES)
