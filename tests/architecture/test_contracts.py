"""The import contracts bite: a forbidden import in a copy of the tree breaks them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT

LINTER = Path(sys.executable).with_name("lint-imports")

pytestmark = pytest.mark.skipif(not LINTER.exists(), reason="import-linter is not installed")


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("errors.py", "from studio import project", "floors"),
        ("archive/__init__.py", "from studio import languages", "floors"),
        ("session/__init__.py", "import PySide6.QtCore", "qt"),
        ("build/__init__.py", "import zstandard", "codecs"),
        ("session/__init__.py", "import watchdog.events", "disk"),
        ("ui/__init__.py", "from studio import cli", "floors"),
        ("ui/look/scale.py", "from studio.ui import pieces", "window"),
        ("ui/panels/build/__init__.py", "from studio.ui import desk", "window"),
        ("ui/panels/build/__init__.py", "from studio.ui.panels import packs", "panels"),
        ("lonely.py", "", "floors"),
    ],
)
def test_a_forbidden_import_breaks_the_contract(
    tmp_path: Path, module: str, line: str, contract: str
) -> None:
    shutil.copytree(ROOT / "studio", tmp_path / "studio", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    kept, said = _lint(tmp_path, contract)
    assert kept, said
    with (tmp_path / "studio" / module).open("a", encoding="utf-8") as stream:
        stream.write(f"\n{line}\n")
    kept, said = _lint(tmp_path, contract)
    assert not kept
    assert re.search(r"\b1 broken", said), said


def test_nothing_is_exempt_from_the_contracts() -> None:
    assert not re.search(r"^\s*(ignore_imports|exhaustive_ignores)\b", _project_text(), re.MULTILINE)


def test_every_floor_but_the_window_is_kept_from_qt() -> None:
    contracts = tomllib.loads(_project_text())["tool"]["importlinter"]["contracts"]
    kept = {name for contract in contracts if contract["id"] == "qt" for name in contract["source_modules"]}
    floors = {f"studio.{path.stem}" for path in (ROOT / "studio").iterdir() if not path.stem.startswith("_")}
    assert floors - {"studio.ui"} == kept


def _project_text() -> str:
    return (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def _lint(folder: Path, contract: str) -> tuple[bool, str]:
    done = subprocess.run(
        [LINTER, "--no-logo", "--no-cache", "--contract", contract],
        cwd=folder,
        # The copy, not the checkout, is what the linter must find.
        env={"PYTHONPATH": str(folder), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode == 0, done.stdout + done.stderr
