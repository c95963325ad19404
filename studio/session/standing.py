"""The answer of the last build, which stands as long as nothing that it rests on has changed.

It rests on the program itself, on the project file and its manifests (their bytes), on everything that lies
where the packs' files are looked for, on the outputs and on the ledger. ``session.sealing`` writes that down;
here it is compared. Little is imported for it: most builds of a large project find nothing to do.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, TypeAlias

from blake3 import blake3

from studio.build.report import BuildReport, Grounds, PackResult, Status
from studio.files import real
from studio.progress import CancelToken
from studio.session.edition import edition
from studio.values import dataclass
from studio.workspace.keepsakes import Values, keep, recall
from studio.workspace.seal import Extent, Imprint, Unsure, digest_of, imprint, rows

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"

_PROJECT, _MANIFEST = ".packstudio", ".json"

_NOT_TOLD_AGAIN = frozenset({"records"})
"""What of a result is for the ledger only, and large."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person asks ``build`` for, word for word; the rest is as the project says.

    All that changes the answer is in here: to other wishes there is another answer.
    """

    project: Path
    wanted: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    output: Path | None = None
    level: int | None = None
    engine: str | None = None
    deflate: bool | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a build answers: its report, the lines that follow, what was accepted, whether errors are left.

    ``number`` is that of the build in the ledger; ``unrecorded`` says why it has none although it should.
    """

    report: BuildReport
    remarks: tuple[str, ...]
    accepted: Json
    troubled: bool
    number: int | None = None
    unrecorded: str | None = None


@dataclass(frozen=True, slots=True)
class Seal:
    """What an answer rests on, as digests of it.

    ``sealed`` is when it was written (nanoseconds), ``found`` the project file, ``manifests`` their folder.
    ``disk`` is the imprint of ``extents`` but for what lies ``apart``. ``own`` are the places that builds
    write to, the ledger and the outputs, and ``left`` what they left there.
    """

    edition: str
    sealed: int
    found: str
    manifests: str
    lock: str
    texts: str
    extents: tuple[Extent, ...]
    apart: tuple[str, ...]
    disk: str
    own: tuple[str, ...]
    left: str


class Standing:
    """The answer to what was ``asked``, if it was kept. For one run; ``now`` tells nanoseconds."""

    def __init__(self, asked: Asked, now: Callable[[], int] = time.time_ns) -> None:
        self._asked = asked
        self._now = now
        self._seen: tuple[tuple[Extent, ...], tuple[str, ...], Imprint] | None = None
        self._edition: str | None = None
        self.began = now()

    def answer(self, cancel: CancelToken) -> Told | None:
        """What the build would answer; ``None`` unless it is certain. Raises ``Cancelled``.

        Nobody is locked out meanwhile: while another build is at work, nothing is certain.
        """
        try:
            values = recall(self._key())
            if values is None or values["edition"] != self.edition():
                return None
            seal, told = _understood(values)
            return told if self._is_unbroken(seal, cancel) else None
        except Unsure:
            return None

    def edition(self) -> str:
        """Which program runs, or which it was when the answer was asked for. Raises ``Unsure``."""
        if self._edition is None:
            self._edition = edition()
        return self._edition

    def imprint(self, extents: tuple[Extent, ...], apart: tuple[str, ...], cancel: CancelToken) -> Imprint:
        """What lies there now, or lay there when the answer was asked for. Raises as ``seal.imprint``."""
        if self._seen is None or self._seen[:2] != (extents, apart):
            self._seen = extents, apart, imprint(extents, apart, cancel)
        return self._seen[2]

    def keep(self, seal: Seal, told: Told) -> None:
        """Keep ``told`` as the answer while ``seal`` is unbroken. Raises ``Unsure``."""
        answer = {
            "results": [_plain(result) for result in told.report.results],
            "remarks": told.remarks,
            "accepted": told.accepted,
            "troubled": told.troubled,
        }
        keep(self._key(), {**asdict(seal), "answer": answer})

    def _key(self) -> str:
        """Paths may be told from the current folder, and the answer names them as they were told."""
        try:
            return f"{Path.cwd()}\0{self._asked!r}"
        except OSError as trouble:
            raise Unsure from trouble

    def _is_unbroken(self, seal: Seal, cancel: CancelToken) -> bool:
        """The cheapest question first. An earlier time than that of the seal means a clock that was set."""
        return (
            self._now() >= seal.sealed
            and not os.path.lexists(seal.lock)
            and _project_called(self._asked.project) == seal.found
            and texts_on_disk(Path(seal.found), Path(seal.manifests)) == seal.texts
            and digest_of(rows(map(Path, seal.own))) == seal.left
            and self.imprint(seal.extents, seal.apart, cancel).digest == seal.disk
        )


def texts_digest(project: bytes, manifests: Iterable[tuple[str, bytes]]) -> str:
    """One digest of the bytes of a project file and of its manifests by name, in order of names."""
    digest = blake3(b"%d\0" % len(project) + project)
    for name, content in manifests:
        digest.update(b"%s\0%d\0" % (os.fsencode(name), len(content)) + content)
    return digest.hexdigest()


def texts_on_disk(found: Path, folder: Path) -> str:
    """``texts_digest`` of the project file ``found`` and the manifests in ``folder``. Raises ``Unsure``."""
    try:
        project = _content(found)
        paths = [path for path in sorted(folder.iterdir()) if _is_called(path, _MANIFEST)]
        manifests = [(path.name, _content(path)) for path in paths]
    except OSError as trouble:
        raise Unsure from trouble
    if project is None:
        raise Unsure
    return texts_digest(project, [(name, data) for name, data in manifests if data is not None])


def _content(path: Path) -> bytes | None:
    """The bytes of a file; ``None`` of a folder. Raises ``OSError``, and ``Unsure`` of anything else."""
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        return None
    if not stat.S_ISREG(mode):
        raise Unsure
    return path.read_bytes()


def _project_called(path: Path) -> str:
    """The project file that ``path`` names, as ``find_project`` finds it. Raises ``Unsure``."""
    try:
        if stat.S_ISREG(path.stat().st_mode):
            return str(real(path) if path.is_symlink() else path.absolute())
        inside = [one for one in path.iterdir() if _is_called(one, _PROJECT)]
        projects = [one for one in inside if stat.S_ISREG(one.stat().st_mode)]
    except (OSError, ValueError) as trouble:
        raise Unsure from trouble
    if len(projects) != 1:
        raise Unsure
    return str(projects[0].absolute())


def _is_called(path: Path, suffix: str) -> bool:
    return path.suffix == suffix and not path.name.startswith(".")


def _plain(result: PackResult) -> dict[str, object]:
    values = {
        one.name: getattr(result, one.name) for one in fields(result) if one.name not in _NOT_TOLD_AGAIN
    }
    values["output"] = None if result.output is None else str(result.output)
    values["grounds"] = None if result.grounds is None else asdict(result.grounds)
    return values


def _understood(values: Values) -> tuple[Seal, Told]:
    """What this edition wrote itself, so it is as this edition writes it."""
    written: dict[str, Any] = dict(values)
    answer = written.pop("answer")
    for name in ("apart", "own"):
        written[name] = tuple(written[name])
    written["extents"] = tuple(Extent(one["base"], tuple(one["prefixes"])) for one in written["extents"])
    report = BuildReport(tuple(_result(one) for one in answer["results"]), 0.0)
    told = Told(report, tuple(answer["remarks"]), answer["accepted"], answer["troubled"])
    return Seal(**written), told


def _result(values: dict[str, Any]) -> PackResult:
    output, grounds = values["output"], values["grounds"]
    told: dict[str, Any] = {**values, "status": Status(values["status"])}
    told["output"] = None if output is None else Path(output)
    told["grounds"] = None if grounds is None else Grounds(**grounds)
    return PackResult(**told)
