"""Saves that are killed, tripped and crossed at random moments: files are old or new, and no work is lost."""

from __future__ import annotations

import errno
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from studio.errors import StudioError
from studio.workspace.digests import fingerprint
from studio.workspace.drafts import Draft, DraftFile, drop_draft, fits, read_draft, write_draft, writer_runs
from studio.workspace.saving import FileChange, SaveRequest, save

NAME = "saving"
NAMES = ("Game.packstudio", "manifests/a.json", "manifests/e\u0301 ü.json", "manifests/deep/b.json", "c.bin")
LARGEST = 40_000

CHILD = """
import sys
from pathlib import Path
from tests.soak.saving import Bed
bed = Bed(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
print("ready", flush=True)
while True:
    bed.keep()
    bed.save()
    bed.forget()
"""


def run(seed: int, seconds: float) -> str:
    """Harm saves for ``seconds``. Raises ``AssertionError`` that names seed and case."""
    end = time.monotonic() + seconds
    harms = ((_kill, "killed"), (_trip, "tripped"), (_cross, "crossed"))
    counts = dict.fromkeys((word for _, word in harms), 0)
    with tempfile.TemporaryDirectory() as folder, _own_folders(Path(folder)):
        bed = Bed(Path(folder) / "Spiel für alle", f"{seed}", 0)
        bed.save()
        case = 0
        while time.monotonic() < end or case < len(harms):
            harm, word = harms[case % len(harms)]
            try:
                harm(bed, random.Random(f"{seed}/{case}"))
                bed.check()
            except Exception as error:
                raise AssertionError(f"saving: seed {seed}, case {case}, {word}: {error!r}") from error
            counts[word] += 1
            case += 1
    return ", ".join(f"{count} saves {word}" for word, count in counts.items())


class Bed:
    """A project whose files have, in each round, bytes that follow from the seed, or are not there."""

    def __init__(self, folder: Path, seed: str, done: int) -> None:
        self.folder = folder
        self.seed = seed
        self.done = done
        """The last round that was saved."""

    def wanted(self, name: str, number: int) -> bytes | None:
        """What the file is to hold after that round; the project file is always there."""
        chance = random.Random(f"{self.seed}/{name}/{number}")
        if number == 0 or (name != NAMES[0] and chance.random() < 0.2):
            return None
        if chance.random() < 0.1:
            return b""
        text = json.dumps([name, number]) + " é" * chance.randrange(LARGEST // 3)
        return text.encode() if chance.random() < 0.7 else chance.randbytes(chance.randrange(LARGEST))

    def draft(self) -> Draft:
        """The work of the next round, not saved."""
        before, after = self.done, self.done + 1
        files = [
            DraftFile(self.folder / name, self.wanted(name, after), fingerprint(self.wanted(name, before)))
            for name in NAMES
        ]
        return Draft(self.folder / NAMES[0], time.time(), tuple(files))

    def keep(self) -> None:
        write_draft(self.draft())

    def save(self) -> None:
        """Carry out the next round."""
        with mock.patch("studio.workspace.saving.to_trash", _remove):
            save(_request(self.draft()))
        self.done += 1

    def forget(self) -> None:
        drop_draft(self.folder / NAMES[0])

    def check(self) -> None:
        """Every file is whole; the draft, if there is one, brings back exactly what was worked on."""
        draft = read_draft(self.folder / NAMES[0])
        if draft is not None:
            self._take_up(draft)
        self.done = self._round()
        assert self._is(self.done), "files of two rounds stand side by side, and no draft tells of it"
        self.keep()
        self.save()
        self.forget()
        assert self._is(self.done), "the next save is not what it should be"
        left = [path.name for path in self.folder.rglob("*") if path.name.startswith(".")]
        assert not left, f"something was left behind: {left}"

    def _take_up(self, draft: Draft) -> None:
        assert not writer_runs(draft), "whoever wrote the draft is dead or here"
        number = next(one for one in range(self.done, self.done + 10_000) if self._tells_of(draft, one))
        for file, name in zip(draft.files, NAMES, strict=True):
            legal = (self.wanted(name, number - 1), self.wanted(name, number))
            assert _content(file.path) in legal, f"{name} is neither old nor new"
        assert fits(draft), "nobody but the save changed a file"
        with mock.patch("studio.workspace.saving.to_trash", _remove):
            save(_request(draft))
        self.forget()

    def _tells_of(self, draft: Draft, number: int) -> bool:
        return [file.data for file in draft.files] == [self.wanted(name, number) for name in NAMES]

    def _round(self) -> int:
        """The round that the files show; it is not long after the last one that is known."""
        return next((one for one in range(self.done, self.done + 10_000) if self._is(one)), self.done)

    def _is(self, number: int) -> bool:
        return all(_content(self.folder / name) == self.wanted(name, number) for name in NAMES)


def _kill(bed: Bed, chance: random.Random) -> None:
    """A process that saves round after round, ended by the system at a random moment."""
    words = [sys.executable, "-c", CHILD, str(bed.folder), bed.seed, str(bed.done)]
    process = subprocess.Popen(words, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    # A round takes some tens of milliseconds; one of them is hit anywhere.
    threading.Event().wait(chance.uniform(0, 0.15))
    process.send_signal(signal.SIGKILL)
    process.communicate()


def _trip(bed: Bed, chance: random.Random) -> None:
    """A save in which one thing goes wrong at a random moment; it says so, and is repeated."""
    fault = chance.choice((_tiny_disk, _failing_call))
    with fault(chance):
        try:
            bed.keep()
            bed.save()
            bed.forget()
        except StudioError as error:
            assert error.hint, "a failure without a way on"  # noqa: PT017 -- that it works is as good


def _cross(bed: Bed, chance: random.Random) -> None:
    """Another program changes a file while somebody works on it: nothing is saved, and its bytes stay."""
    bed.keep()
    draft = bed.draft()
    victim = chance.choice(draft.files)
    before = _content(victim.path)
    theirs = chance.choice((b"", b"theirs", chance.randbytes(1000)))
    if theirs in (before, victim.data):
        return
    victim.path.parent.mkdir(parents=True, exist_ok=True)
    victim.path.write_bytes(theirs)
    contents = {file.path: _content(file.path) for file in draft.files}
    assert not fits(draft), "the draft overlooks the other program"
    try:
        save(_request(draft))
    except StudioError as error:
        assert error.path == victim.path, "the wrong file is named"  # noqa: PT017 -- that it is raised is told below
    else:
        raise AssertionError("the other program's bytes were overwritten")
    assert {path: _content(path) for path in contents} == contents, "something was saved all the same"
    if before is None:
        victim.path.unlink()
    else:
        victim.path.write_bytes(before)


@contextmanager
def _tiny_disk(chance: random.Random) -> Generator[None]:
    """No file may be larger than a few kilobytes."""
    if sys.platform == "win32":
        yield
        return
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (chance.randrange(LARGEST), limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@contextmanager
def _failing_call(chance: random.Random) -> Generator[None]:
    """One call of the system fails, a random number of calls from now."""
    error = OSError(chance.choice((errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS)), "injected")
    target, real = chance.choice((("os.fsync", os.fsync), ("pathlib.Path.replace", Path.replace)))
    with mock.patch(target, _failing(real, chance.randrange(8), error)):
        yield


def _failing(real: Callable[..., object], after: int, error: OSError) -> Callable[..., object]:
    """``real``, but one call of it raises."""
    left = [after]

    def call(*arguments: object) -> object:
        left[0] -= 1
        if left[0] == -1:
            raise error
        return real(*arguments)

    return call


@contextmanager
def _own_folders(folder: Path) -> Generator[None]:
    """Drafts of this run lie in ``folder``, not with those of whoever runs it."""
    names = ("HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA")
    with mock.patch.dict(os.environ, {name: str(folder / "home") for name in names}):
        yield


def _request(draft: Draft) -> SaveRequest:
    return SaveRequest(tuple(FileChange(file.path, file.data, file.base) for file in draft.files))


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _remove(path: Path) -> None:
    """Instead of the trash, which is the tester's own."""
    path.unlink()
