"""What opening a large project costs: scan, contents and checks, against ``find`` over the same files."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from pathlib import Path

from studio.project.project_file import ProjectFile
from studio.session.opening import look, open_project
from studio.session.state import derive
from studio.workspace.ignore import SOURCE_ART, rules
from studio.workspace.project_store import save_project
from tests.budgets.timing import RUNS, median

PACKS = 200
FILES = 100_000


def table(packs: int = PACKS, files: int = FILES) -> str:
    """Medians of a few runs over a project of ``packs`` with five selectors each."""
    with tempfile.TemporaryDirectory(prefix="projects-") as name:
        folder = Path(name)
        _make(folder, packs, files // packs // 5)
        state = open_project(folder)
        project, found = state.project, state.packs
        assert project is not None
        assert sum(len(contents.files) for contents in state.contents) == files
        ignore = rules(SOURCE_ART)
        scanned = median(lambda: look(found, ignore, None, ()))
        snapshots = look(found, ignore, None, ())
        derived = median(lambda: derive(project, state.target, found, snapshots))
        opened = median(lambda: open_project(folder))
        rows = [
            f"{files:,} files in {packs} packs of five selectors, medians of {RUNS} runs",
            f"opening                      {opened:.2f} s",
            f"  scan                       {scanned:.2f} s",
            f"  contents and checks        {derived:.2f} s",
        ]
        if shutil.which("find") is None:
            return "\n".join([*rows, "  scan against find          not measured: find is not installed"])
        listed = median(lambda: _find(folder))
        return "\n".join(
            [*rows, f"  scan against find          {scanned / listed:.2f} times its {listed:.2f} s"]
        )


def _make(folder: Path, packs: int, files: int) -> None:
    (folder / "manifests").mkdir()
    for pack in range(packs):
        for part in range(5):
            place = folder / f"pack{pack:03}/part{part}"
            place.mkdir(parents=True)
            for number in range(files):
                (place / f"file{number:03}.bin").write_bytes(b"1")
        forms = [{"directory": f"pack{pack:03}/part{part}"} for part in range(3)]
        forms += [{"filePattern": f"pack{pack:03}/part{part}/*.bin"} for part in (3, 4)]
        values = {
            "assetPackID": f"pack-{pack:03}",
            "downloadPolicy": {"onDemand": {}},
            "fileSelectors": forms,
            "platforms": ["iOS"],
        }
        (folder / f"manifests/{pack:03}.json").write_text(json.dumps(values))
    save_project(folder / "Large.packstudio", ProjectFile(name="Large", ignore=SOURCE_ART))


def _find(folder: Path) -> None:
    subprocess.run(["find", str(folder), "-printf", "%p %s %T@\n"], check=True, stdout=subprocess.DEVNULL)
