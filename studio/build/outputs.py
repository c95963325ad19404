"""Built packs as they lie in the output folder: whether they are still what a build left there."""

from __future__ import annotations

import time
from pathlib import Path

from studio.archive.digests import Digester, Digests
from studio.build.members import DigestMemory
from studio.progress import CancelToken
from studio.workspace.remembered import stamp_of
from studio.workspace.sources import CHUNK


def is_intact(output: Path, size: int, sha256: str, memory: DigestMemory | None, cancel: CancelToken) -> bool:
    """Whether ``output`` has ``size`` bytes with this SHA-256. Read only where ``memory`` does not know it.

    Raises ``Cancelled``.
    """
    began = time.time_ns()
    try:
        stamp = stamp_of(output.stat())
        if stamp.size != size:
            return False
        known = memory.digests([stamp]).get(stamp) if memory is not None else None
        if known is None:
            known = _read(output, cancel)
            if memory is not None:
                memory.keep_digests([(stamp, known)], began=began)
    except OSError:
        return False
    return known.sha256 == sha256


def remember_output(output: Path, digests: Digests, memory: DigestMemory, number: int) -> None:
    """Keep the digests of what this process has just put at ``output``: the file of that ``number``.

    Another one in its place, of another process, is not taken for it.
    """
    try:
        facts = output.stat()
    except OSError:
        return
    if facts.st_ino != number:
        return
    stamp = stamp_of(facts)
    memory.keep_digests([(stamp, digests)], at_once=True)


def _read(output: Path, cancel: CancelToken) -> Digests:
    digester = Digester()
    with output.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            cancel.check()
            digester.update(chunk)
    return digester.digests()
