"""Finds the soaks: each is a module of this folder with ``NAME`` and ``run(seed, seconds) -> str``.

One whose cases can be counted has ``run_cases(seed, cases) -> str`` too.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Soak:
    """A long random test. ``run`` raises when it finds a fault, else says in a line what it did."""

    name: str
    run: Callable[[int, float], str]
    run_cases: Callable[[int, int], str] | None = None


def soaks() -> dict[str, Soak]:
    """All soaks by name."""
    here = Path(__file__).parent
    found = [importlib.import_module(f"tests.soak.{module.name}") for module in _modules(here)]
    return {
        module.NAME: Soak(module.NAME, module.run, getattr(module, "run_cases", None))
        for module in found
        if hasattr(module, "NAME")
    }


def _modules(folder: Path) -> list[pkgutil.ModuleInfo]:
    modules = sorted(pkgutil.iter_modules([str(folder)]), key=lambda module: module.name)
    return [module for module in modules if not module.name.startswith(("_", "test_"))]
