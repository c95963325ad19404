"""The command line as a test types it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from studio.cli.app import run


@dataclass(frozen=True, slots=True)
class Answer:
    """What one command line gave back."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on standard output; fails where there is anything else."""
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Shell:
    """Types command lines in this process and reads what they print."""

    capture: pytest.CaptureFixture[str]

    def __call__(self, *words: object) -> Answer:
        self.capture.readouterr()
        code = run([str(word) for word in words])
        out, err = self.capture.readouterr()
        assert "Traceback" not in out + err
        return Answer(code, out, err)
