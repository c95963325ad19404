"""``studio/x/y.py`` is tested by ``tests/unit/x/test_y.py``: nobody has to search.

What is in the window is tested by ``tests/ui/x/test_y.py``; a panel as a whole by the folder of its name.
"""

from __future__ import annotations

from pathlib import Path

from tests.architecture.tree import ROOT, modules

_CHECKS = ("dialects", "languages", "platforms", "selectors")
_RULES = (
    "collisions",
    "content",
    "families",
    "identity",
    "languages",
    "limits",
    "names",
    "paths",
    "releases",
    "rule",
    "severities",
    "text",
)

_MENUS = ("build", "edit", "file", "go", "help", "pack", "project", "view")

# Modules that have no test file of their own, and why.
WITHOUT: dict[str, str] = {
    **dict.fromkeys(
        (f"studio/project/checks/{name}.py" for name in _CHECKS),
        "proved rule by rule in tests/unit/project/test_problems.py",
    ),
    **dict.fromkeys(
        (f"studio/project/rules/{name}.py" for name in _RULES),
        "words only; every row is proved in tests/unit/project/test_problems.py",
    ),
    "studio/project/target.py": "values without behaviour",
    "studio/workspace/previews/preview.py": "values without behaviour",
    "studio/project/asset_tree.py": "values without behaviour; how they come about, in test_asset_growth.py",
    "studio/project/assets.py": "its snapshot is proved where one is taken, in workspace/test_scan.py",
    "studio/cli/options.py": "options are proved by the commands that take them",
    "studio/cli/built.py": "proved by the commands that say it, cli/test_build.py and test_package.py",
    "studio/cli/resolving/question.py": "proved by those who ask, cli/test_resolve.py and test_outcomes.py",
    "studio/cli/resolving/opened.py": "proved by the command that calls it, cli/test_resolve.py",
    "studio/build/report.py": "values without behaviour",
    "studio/build/bench.py": "values without behaviour",
    "studio/session/building.py": "proved by the commands that call it, cli/test_build.py and test_verify.py",
    "studio/build/workshop.py": "proved by every build in build/test_run.py",
    "studio/build/writing.py": "proved by every build in build/test_run.py",
    "studio/ui/project_settings/entry.py": "values without behaviour",
    "studio/ui/self_test.py": "proved by the program that is built, journeys/test_built_program.py",
    "studio/ui/view.py": "values; what they say is proved by the panels that show them",
    "studio/ui/built_pack/wishing.py": "values without behaviour",
    "studio/ui/built_pack/table.py": "a table; proved by the menus made from it, in test_menus.py",
    "studio/ui/wishes/editing.py": "values without behaviour",
    "studio/ui/wishes/packing.py": "values without behaviour",
    "studio/ui/wishes/folders.py": "values without behaviour",
    "studio/ui/wishes/seeing.py": "values without behaviour",
    "studio/ui/wishes/building.py": "values without behaviour",
    "studio/ui/wishes/projects.py": "values without behaviour",
    **dict.fromkeys(
        (f"studio/ui/actions/{name}_menu.py" for name in _MENUS),
        "a part of the table; proved entry by entry in tests/ui/actions/test_table.py",
    ),
    "studio/build/fingerprint.py": "what it holds is proved change by change in build/test_run.py",
}


def test_every_module_has_its_test_file() -> None:
    expected = {str(path): _test_of(path) for path in modules() if not _is_a_table_of_contents(path)}
    missing = [
        f"{path} wants {test}"
        for path, test in expected.items()
        if path not in WITHOUT and not _is_tested(test)
    ]
    assert not missing


def test_every_exception_is_needed() -> None:
    known = {str(path): _test_of(path) for path in modules()}
    assert not [path for path in WITHOUT if path not in known or _is_tested(known[path])]


def _is_tested(test: Path) -> bool:
    if test.suffix == ".py":
        return (ROOT / test).is_file()
    return any((ROOT / test).glob("test_*.py"))


def _test_of(module: Path) -> Path:
    """The file that tests ``module``, or for a part of a panel the folder."""
    inside = module.relative_to("studio")
    if inside.parts[:2] == ("ui", "panels"):
        return Path("tests", *inside.parts[:3])
    if inside.parts[0] == "ui":
        return Path("tests", inside.parent, f"test_{inside.stem.strip('_')}.py")
    return Path("tests/unit", inside.parent, f"test_{inside.stem.strip('_')}.py")


def _is_a_table_of_contents(module: Path) -> bool:
    """Whether an ``__init__`` has neither functions nor classes of its own."""
    text = (ROOT / module).read_text(encoding="utf-8")
    return module.name == "__init__.py" and not any(
        line.startswith(("def ", "async def ", "class ")) for line in text.splitlines()
    )
