"""Windows that are killed at random moments of editing and saving: files are old or new, and work comes back.

A real window in a process of its own edits, types, saves and takes back as the seed says, and is ended by the
system. Then the disk, the draft and what the window noted of itself have to agree.
"""

from __future__ import annotations

import importlib.util
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, cast
from unittest import mock

from studio.progress import CancelToken
from studio.session.beginning import begin
from studio.session.keeping import restoring, save_request
from studio.workspace.digests import fingerprint, fingerprint_on_disk
from studio.workspace.drafts import Draft, drop_draft, fits, read_draft, writer_runs
from studio.workspace.project_store import project_bytes
from studio.workspace.saving import save
from tests.architecture.tree import ROOT
from tests.builders import manifest, project, write_tree
from tests.soak.not_here import NotHereError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from studio.session.session import Session

NAME = "editing"
PAUSES = (2_000, 300, 300, 300)
"""Milliseconds from an edit to its draft: as it is, and shorter ones, so that a minute meets more moments."""

SLACK = 1.5
"""Seconds that a machine with other things to do may take to write a draft."""

Files = dict[str, str]


def run(seed: int, seconds: float) -> str:
    """Kill windows for ``seconds``. Raises ``AssertionError`` that names seed and case."""
    end = time.monotonic() + seconds
    return _run(seed, lambda case: time.monotonic() < end or case < 1)


def run_cases(seed: int, cases: int) -> str:
    """Kill ``cases`` windows."""
    return _run(seed, lambda case: case < cases)


def _run(seed: int, goes_on: Callable[[int], bool]) -> str:
    if importlib.util.find_spec("PySide6") is None:
        raise NotHereError("there is no Qt to open a window with")
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder, _own_folders(Path(folder)):
        bed = Bed(Path(folder) / "Spiel für alle")
        case = 0
        while goes_on(case):
            chance = random.Random(f"{seed}/{case}")
            try:
                counts[_kill_and_look(bed, chance, f"{seed}/{case}")] += 1
            except Exception as error:
                raise AssertionError(f"editing: seed {seed}, case {case}: {error!r}") from error
            case += 1
    told = ", ".join(f"{count} {word}" for word, count in sorted(counts.items()))
    return f"{sum(counts.values())} windows killed: {told}"


class Bed:
    """A project with some packs, and the journal of whoever works at it."""

    def __init__(self, folder: Path) -> None:
        write_tree(folder, {"art/sky.txt": b"sky"})
        packs = {f"{name}.json": manifest(assetPackID=name) for name in ("art", "voices", "maps", "music")}
        self.project = project(folder, packs)
        self.journal = folder.parent / "journal"

    def on_disk(self) -> Files:
        """The files of the project as they lie there, by fingerprint."""
        paths = [self.project, *sorted((self.project.parent / "manifests").glob("*.json"))]
        return {str(path): fingerprint_on_disk(path) or "" for path in paths}


@dataclass(slots=True)
class Told:
    """What a window noted before it was killed: its states with their times, and what it began to save.

    ``unsaved_since`` and ``clean_since``: since when something, or nothing, was unsaved at the end.
    """

    states: list[tuple[float, Files]] = field(default_factory=list[tuple[float, Files]])
    saves: list[Files] = field(default_factory=list[Files])
    unsaved_since: float | None = None
    clean_since: float | None = None

    def take(self, line: Mapping[str, object]) -> None:
        """Hear one line."""
        at = cast("float", line["at"])
        files = cast("Files", line.get("files", {}))
        match line["event"]:
            case "saving":
                self.saves.append(files)
            case "state":
                self.states.append((at, files))
                self._note(unsaved=bool(line["unsaved"]), at=at)
            case _:
                self._note(unsaved=False, at=at)

    def _note(self, *, unsaved: bool, at: float) -> None:
        if unsaved:
            self.unsaved_since = at if self.unsaved_since is None else self.unsaved_since
            self.clean_since = None
        else:
            self.clean_since = at if self.clean_since is None else self.clean_since
            self.unsaved_since = None


def _kill_and_look(bed: Bed, chance: random.Random, seed: str) -> str:
    """One window, its end, and what is left of it; in a word, what became of its work."""
    before = bed.on_disk()
    bed.journal.unlink(missing_ok=True)
    pause = chance.choice(PAUSES)
    killed = _kill(bed, chance, seed, pause)
    told = Told()
    for line in bed.journal.read_text().splitlines(keepends=True):
        if line.endswith("\n"):  # The last one may have been cut.
            told.take(cast("Mapping[str, object]", json.loads(line)))
    _check_disk(bed, before, told)
    draft = read_draft(bed.project)
    outcome = _check_draft(draft, told, killed, pause / 1000)
    _take_up(bed, draft, told, killed, pause / 1000)
    return outcome


def _kill(bed: Bed, chance: random.Random, seed: str, pause: int) -> float:
    """Let a window work, and end it; when that was."""
    words = ["-m", "tests.soak._editor", str(bed.project), str(bed.journal), seed, str(pause)]
    with subprocess.Popen(
        [sys.executable, *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n", "the window did not open"
        # Some drafts and saves later; one of them is hit anywhere.
        threading.Event().wait(chance.uniform(0, 4.5 if pause == PAUSES[0] else 2.5))
        assert process.poll() is None, "the window ended by itself"
        killed = time.time()
        process.kill()
        return killed


def _check_disk(bed: Bed, before: Files, told: Told) -> None:
    """Every file is as it was, or as a save that had begun would have it."""
    after = bed.on_disk()
    for path in {*before, *after}:
        legal = {before.get(path), *(save.get(path) for save in told.saves)}
        assert after.get(path) in legal, f"{Path(path).name} is neither old nor new"


def _check_draft(draft: Draft | None, told: Told, killed: float, pause: float) -> str:
    """There is a draft where something was unsaved for long, and none where nothing was."""
    if draft is not None:
        assert not writer_runs(draft), "whoever wrote the draft is dead"
        assert fits(draft), "nobody but the save changed a file"
    if told.unsaved_since is not None and killed - told.unsaved_since > pause + SLACK:
        assert draft is not None, f"unsaved for {killed - told.unsaved_since:.1f} s, and no draft"
    if told.clean_since is not None and killed - told.clean_since > SLACK:
        assert draft is None, f"all saved for {killed - told.clean_since:.1f} s, and a draft is offered"
    if told.unsaved_since is None:
        return "with nothing unsaved" if draft is None else "right after a save"
    return "too early for a draft" if draft is None else "with a draft"


def _take_up(bed: Bed, draft: Draft | None, told: Told, killed: float, pause: float) -> None:
    """The next window restores the draft: a state that was, and none that was left behind long ago."""
    begun = begin(bed.project, CancelToken())
    session = begun.session
    assert session.read_only is None, session.read_only
    try:
        if draft is not None:
            session.edit(restoring(draft, session.texts, "Restore unsaved changes"))
            _check_restored(_held(session), told, killed - pause - SLACK)
        with mock.patch("studio.workspace.saving.to_trash", _remove):
            save(save_request(session))
        drop_draft(bed.project)
    finally:
        if begun.presence is not None:
            begun.presence.close()
    left = [path.name for path in bed.project.parent.rglob("*") if path.suffix in {".part", ".window"}]
    assert not left, f"something was left behind: {left}"


def _check_restored(held: Files, told: Told, long_ago: float) -> None:
    places = [place for place, (_, files) in enumerate(told.states) if files == held]
    assert places, "the draft brings back what never was"
    newest_old = max((place for place, (at, _) in enumerate(told.states) if at < long_ago), default=0)
    assert max(places) >= newest_old, "the draft brings back what was changed again long before the end"


def _held(session: Session) -> Files:
    texts = session.texts
    found = {str(session.path): fingerprint(project_bytes(texts.project)) or ""}
    return {**found, **{str(path): fingerprint(one.data) or "" for path, one in texts.documents.items()}}


@contextmanager
def _own_folders(folder: Path) -> Generator[None]:
    """Drafts, settings and trash of this run lie in ``folder``, not with those of whoever runs it."""
    home = folder / "home"
    home.mkdir()
    names = ("HOME", "LOCALAPPDATA", "APPDATA", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    with mock.patch.dict(os.environ, {name: str(home) for name in (*names, "XDG_DATA_HOME")}):
        yield


def _remove(path: Path) -> None:
    """Instead of the trash, which is the tester's own."""
    path.unlink()
