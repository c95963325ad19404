"""A test that is not collected passes for ever."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.architecture.tree import ROOT, owned_files


def test_every_test_file_is_collected_when_all_tests_run(request: pytest.FixtureRequest) -> None:
    written = {
        path.as_posix()
        for path in owned_files()
        if path.parts[0] == "tests" and path.name.startswith("test_") and path.suffix == ".py"
    }
    here = {item.path.relative_to(ROOT).as_posix() for item in request.session.items}
    # This very run may be one of all tests; only where it is of some, another one has to tell.
    if written <= here:
        return
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider"],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    collected = {line.split("::")[0] for line in done.stdout.splitlines() if "::" in line}
    assert written <= collected, sorted(written - collected)
