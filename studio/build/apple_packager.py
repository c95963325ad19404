"""Apple's own packager, ``ba-package``: where it is on this computer, and which edition."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from studio.build.apple_process import Ended, TooSlow, run_to_end
from studio.build.plan import BuildStep
from studio.errors import StudioError
from studio.progress import CancelToken
from studio.values import dataclass
from studio.words import joined, words
from studio.workspace.settings import load_settings

VARIABLE = "PACK_STUDIO_BA_PACKAGE"
"""The environment variable that names the packager by its absolute path."""

NAME = "ba-package"

_PATIENCE = 15.0
"""Seconds that the packager has to tell its edition: a first start on a Mac may take some."""

_EDITION = re.compile(r"\d+(?:\.\d+)*(?:[- ]?beta(?:[- .]?\d+)?)?")


@dataclass(frozen=True, slots=True)
class Packager:
    """Apple's packager at ``path``; ``version`` as it tells it (``2.0``), or nothing where it does not."""

    path: Path
    version: str

    @property
    def title(self) -> str:
        """What it is called where it is said who made a pack."""
        return f"{NAME} {self.version}".rstrip()

    @property
    def makes_localized(self) -> bool:
        """Whether it makes packs with a language: the one for Linux does not, and none before 2.0."""
        return not sys.platform.startswith("linux") and (self._edition is None or self._edition >= 2)

    @property
    def makes_sound_on_demand(self) -> bool:
        """Whether its packs on demand are known to be valid: those of editions before 2.0 may not be."""
        return self._edition is None or (self._edition >= 2 and "beta" not in self.version)

    @property
    def _edition(self) -> int | None:
        number = re.match(r"\d{1,9}", self.version)
        return None if number is None else int(number[0])


def found() -> Packager | None:
    """The packager on this computer, or ``None``. Never raises, never takes long."""
    try:
        return needed()
    except StudioError:
        return None


def needed(cancel: CancelToken | None = None) -> Packager:
    """The packager on this computer. Programs are asked once for what they tell of themselves.

    Raises ``StudioError`` that says what to do where there is none, and ``Cancelled``.
    """
    token = cancel or CancelToken()
    named = os.environ.get(VARIABLE, "")
    if named:
        hint = words("Correct the variable, or take it away.")
        return _started(Path(named), words("which {variable} names", variable=VARIABLE), hint, token)
    chosen = load_settings().packager
    if chosen is not None:
        hint = words(
            "Choose another one in the project settings, or have it looked for there in the usual places."
        )
        return _started(chosen, words("which is chosen on this computer"), hint, token)
    for path in _usual_places(token):
        if _is_program(path):
            return _started(path, words("which lies where it usually does"), _WITHOUT, token)
    raise StudioError(
        words("Apple's packager ({name}) was not found on this computer.", name=NAME),
        joined((_GET, _WITHOUT)),
    )


def engine_mark(step: BuildStep) -> list[object]:
    """What the bytes of ``step`` depend on besides its sources where Apple packs it, in words."""
    if step.engine == "studio":
        return []
    packager = found()
    return [f"Apple's {NAME if packager is None else packager.title}"]


_GET = (
    words("Install Xcode, which brings it.")
    if sys.platform == "darwin"
    else words("It comes with Xcode on a Mac; for Linux, Apple offers it among its developer downloads.")
)
_WITHOUT = words("Or choose Pack Studio as the packager in the project settings (--engine studio).")


def _usual_places(cancel: CancelToken) -> Iterator[Path]:
    if sys.platform == "darwin":
        yield from _in_xcode(cancel)
    on_path = shutil.which(NAME)
    if on_path is not None:
        yield Path(on_path).absolute()


def _in_xcode(cancel: CancelToken) -> Iterator[Path]:
    """Where the Xcode that is chosen on this Mac has it."""
    for command, below in ((("/usr/bin/xcrun", "--find", NAME), ""), (_DEVELOPER, f"usr/bin/{NAME}")):
        told = _told(command, cancel)
        if told is not None and told.code == 0 and Path(told.words).is_absolute():
            yield Path(told.words) / below


def _started(path: Path, which: str, hint: str, cancel: CancelToken) -> Packager:
    """The packager at ``path``, which it tells itself. Raises ``StudioError``."""
    if not path.is_absolute():
        raise StudioError(
            words(
                "Apple's packager cannot be at {path}, {which}: that is no full path.", path=path, which=which
            ),
            hint,
        )
    if not path.exists():
        raise StudioError(words("Apple's packager is not at {path}, {which}.", path=path, which=which), hint)
    if not _is_program(path):
        raise StudioError(
            words(
                "Apple's packager at {path}, {which}, may not be run as a program.", path=path, which=which
            ),
            words("Allow it: chmod +x {name}. {hint}", name=NAME, hint=hint),
        )
    told = _told((str(path), "--version"), cancel)
    if told is None:
        raise StudioError(
            words(
                "Apple's packager at {path}, {which}, does not start on this computer.",
                path=path,
                which=which,
            ),
            words("Start it once in a terminal to see why: {name} --version. {hint}", name=NAME, hint=hint),
        )
    match = _EDITION.search(told.words) if told.code == 0 else None
    return Packager(path, match[0] if match is not None else "")


def _is_program(path: Path) -> bool:
    try:
        return path.is_file() and os.access(path, os.X_OK)
    except OSError:
        return False


def _told(command: tuple[str, ...], cancel: CancelToken) -> Ended | None:
    """How ``command`` ended, or did when that program was asked before.

    ``None`` where it cannot be started or takes too long. Raises ``Cancelled``.
    """
    try:
        facts = Path(command[0]).stat()
        key = (command, facts.st_mtime_ns, facts.st_size)
        if key not in _heard:
            _heard[key] = _asked(command, cancel)
        return _heard[key]
    except OSError:
        return None


def _asked(command: tuple[str, ...], cancel: CancelToken) -> Ended | None:
    try:
        with tempfile.TemporaryDirectory(prefix="pack-studio-", ignore_cleanup_errors=True) as name:
            folder = Path(name)
            return run_to_end(command, folder=folder, notes=folder, cancel=cancel, seconds=_PATIENCE)
    except (OSError, TooSlow):
        return None


_DEVELOPER = ("/usr/bin/xcode-select", "-p")

_heard: dict[tuple[tuple[str, ...], int, int], Ended | None] = {}
"""By a command, and the state of its program's file. Asking twice at once does no harm."""
