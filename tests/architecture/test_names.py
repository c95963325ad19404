"""A module is named after its subject."""

from __future__ import annotations

from tests.architecture.tree import modules

NOBODYS = {"utils", "util", "common", "helpers", "helper", "manager", "managers", "misc", "base", "core"}


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = [
        str(path) for path in modules() if NOBODYS & {path.stem, *path.stem.split("_"), *path.parts[:-1]}
    ]
    assert not vague
