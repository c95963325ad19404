"""A project that is built to measure it: by the real program, in a home of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from studio.build.bench import Bench
from studio.build.run import run
from studio.progress import CancelToken, Lanes, unheard
from studio.project.project_file import OutputFormat
from studio.session.building import plan_of
from studio.session.opening import open_project
from studio.session.state import State
from studio.workspace.project_store import ledger_folder
from tests.builders import manifest, project

_ROOT = Path(__file__).parents[2]
_FOLDERS = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")

# A child that is started counts what its starter took; one that is started by next to nothing does not.
_WEIGHING = (
    "import resource, subprocess, sys; done = subprocess.run(sys.argv[2:], check=False); "
    "open(sys.argv[1], 'w').write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)); "
    "sys.exit(done.returncode)"
)


@dataclass(frozen=True, slots=True)
class Game:
    """A project in ``folder`` over the files in its ``tree``, with a home of its own beside it."""

    folder: Path
    path: Path

    @property
    def tree(self) -> Path:
        return self.folder / "tree"

    @property
    def builds(self) -> Path:
        return self.folder / "builds"

    @property
    def cache(self) -> Path:
        return self.folder / "home" / "xdg_cache_home" / "Pack Studio"

    def settings(self) -> dict[str, str]:
        """What makes programs keep everything of the user's in the home of the game."""
        return {name: str(self.folder / "home" / name.lower()) for name in _FOLDERS}

    def state(self) -> State:
        return open_project(self.path)

    def built(self, form: OutputFormat) -> list[Path]:
        """The outputs of that format, by name."""
        return sorted(self.builds.glob("*.aar" if form == "aar" else "*.pack.zip"))

    def forget(self, *, digests: bool = True) -> None:
        """Take away all builds and packed pieces; with ``digests`` whatever else is remembered too."""
        shutil.rmtree(self.builds, ignore_errors=True)
        shutil.rmtree(ledger_folder(self.path), ignore_errors=True)
        for path in list(self.cache.iterdir()) if self.cache.is_dir() else []:
            if digests or not path.name.startswith("facts-"):
                _remove(path)

    def build(self, *words: str) -> float:
        """Build by the program, a process of its own; the seconds it took."""
        return self.run("build", str(self.path), *words)

    def run(self, *words: str) -> float:
        """Run the program with ``words``; the seconds it took."""
        started = time.perf_counter()
        self._start([sys.executable, "-m", "studio", *words])
        return time.perf_counter() - started

    def peak(self, *words: str) -> int:
        """The most bytes of memory that the program holds with ``words``."""
        note = self.folder / "peak"
        self._start(
            [sys.executable, "-S", "-c", _WEIGHING, str(note), sys.executable, "-m", "studio", *words]
        )
        kibibytes = int(note.read_text())
        return kibibytes if sys.platform == "darwin" else kibibytes * 1024

    def make(self, state: State, form: OutputFormat, lanes: int, *, reuse: bool) -> None:
        """Build in this process from what ``state`` knows: what a build takes without beginning and end."""
        assert state.project is not None
        plan = plan_of(state, state.project, formats=(form,))
        with self.at_home(), Lanes(lanes) as pool:
            report = run(plan, Bench(pool, CancelToken(), unheard), None, reuse=reuse)
        assert not report.failed, [result.message for result in report.results]

    @contextlib.contextmanager
    def at_home(self) -> Iterator[None]:
        """This process keeps the user's things in the home of the game for a while."""
        with mock.patch.dict(os.environ, self.settings()):
            yield

    def _start(self, command: Sequence[str]) -> None:
        done = subprocess.run(
            command,
            cwd=_ROOT,
            env={**os.environ, **self.settings()},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-2000:]


def new_game(folder: Path, packs: Mapping[str, Sequence[str]], form: OutputFormat = "aar") -> Game:
    """A project over ``folder``'s ``tree``: each of ``packs`` takes some folders of it."""
    manifests = {
        f"{name}.json": manifest(assetPackID=name, fileSelectors=[{"directory": path} for path in paths])
        for name, paths in packs.items()
    }
    path = project(folder, manifests, sourceRoot="tree", formats=[form])
    return Game(folder, path)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
