"""Steam's scripts on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.workspace.depot_scripts import LARGEST, is_script, load_script
from tests.builders import write_tree


def test_only_build_scripts_count_as_scripts(tmp_path: Path) -> None:
    write_tree(
        tmp_path,
        {
            "depot.vdf": '"DepotBuild" { }',
            "app.VDF": '"appbuild" { }',
            "install.vdf": '"InstallScript" { }',
            "depot.txt": '"DepotBuild" { }',
            "large.vdf": b'"DepotBuild" { }' + b" " * LARGEST,
        },
    )
    found = [path.name for path in sorted(tmp_path.iterdir()) if is_script(path)]
    assert found == ["app.VDF", "depot.vdf"]


def test_what_is_not_there_or_too_large_is_refused(tmp_path: Path) -> None:
    write_tree(tmp_path, {"large.vdf": b" " * (LARGEST + 1), "depot.vdf": b"x"})
    assert load_script(tmp_path / "depot.vdf") == b"x"
    with pytest.raises(StudioError, match="larger than 1 MB"):
        load_script(tmp_path / "large.vdf")
    with pytest.raises(StudioError, match="is not there"):
        load_script(tmp_path / "gone.vdf")
