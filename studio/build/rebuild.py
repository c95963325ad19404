"""Building a pack again and comparing the bytes with the pack that is there, while they are made."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import BinaryIO

from studio.build.bench import Bench
from studio.build.plan import BuildStep
from studio.build.recorder import Recorder
from studio.build.run import write_pack
from studio.build.verify import Difference, Kind
from studio.files import trouble


def compare_with_rebuild(step: BuildStep, bench: Bench) -> Difference | None:
    """Where a new build of ``step`` differs from ``step.output``; ``None`` where every byte is the same.

    Raises ``StudioError`` where a source or the pack cannot be read.
    """
    try:
        with step.output.open("rb") as stream, tempfile.TemporaryDirectory() as scratch:
            comparison = _Comparison(stream)
            recorder = Recorder(step.contents, bench.cancel)
            write_pack(step, recorder, comparison, bench, advance=_unheard, scratch=Path(scratch))
            differs_at = comparison.differs_at
            if differs_at is None and stream.read(1):
                differs_at = comparison.size
    except OSError as error:
        raise trouble(error, step.output, "compared") from error
    if differs_at is None:
        return None
    level = f" (built with level {step.level}; it may have been another)" if step.format == "zip" else ""
    return Difference("", Kind.DIFFERENT, f"a new build differs from byte {differs_at:,} on{level}")


def _unheard(count: int) -> None:
    del count


class _Comparison:
    """Takes the bytes of a new build and holds them against those of ``stream``; keeps none."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.size = 0
        self.differs_at: int | None = None

    def write(self, data: bytes, /) -> int:
        old = self._stream.read(len(data))
        if self.differs_at is None and old != data:
            pairs = enumerate(zip(old, data, strict=False))
            same = next((at for at, (before, now) in pairs if before != now), len(old))
            self.differs_at = self.size + same
        self.size += len(data)
        return len(data)
