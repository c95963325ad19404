"""What is in an archive."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from studio.build.inspect import inspect
from studio.build.plan import plan_build
from studio.build.run import run
from studio.progress import CancelToken, Lanes
from studio.project.project_file import OutputFormat
from tests.builders import bench, contents, manifest, write_tree


@pytest.mark.parametrize("form", ["aar", "zip"])
def test_entries_digests_and_the_manifest_are_shown(tmp_path: Path, form: OutputFormat) -> None:
    write_tree(tmp_path, {"art/a.txt": b"hello"})
    one = contents(tmp_path, manifest())
    plan = plan_build([one], blocked={}, wanted=[], formats=[form], folder=tmp_path)
    run(plan, bench())
    found = inspect(plan.steps[0].output, Lanes(1), CancelToken(), digests=True)
    path = "Contents/art/a.txt" if form == "aar" else "art/a.txt"
    assert found.digests[path] == hashlib.sha256(b"hello").hexdigest()
    assert found.manifest == one.pack.document.data
    assert found.size == plan.steps[0].output.stat().st_size
    expected = ["", "Contents", "Contents/art", path, "Manifest.json"] if form == "aar" else [path]
    assert [entry.path for entry in found.entries] == expected
    assert not inspect(plan.steps[0].output, Lanes(1), CancelToken()).digests
