"""The checkout's own Python environment, ``.venv``: made, filled with pinned versions, repaired."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import dev_system
from dev_system import SetUpError, say

ROOT = Path(__file__).resolve().parent.parent

# Raise this when the steps below change, so that every checkout is set up again.
SET_UP_VERSION = 1

RUNTIME = ("requirements.txt",)
DEVELOPMENT = ("requirements.txt", "requirements-dev.txt")


@dataclass(frozen=True, slots=True)
class Environment:
    """Where the parts of the environment of the checkout at ``root`` are."""

    root: Path

    @property
    def folder(self) -> Path:
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        return self.script("python")

    @property
    def packages(self) -> Path:
        return self._path("purelib")

    @property
    def stamp(self) -> Path:
        """Says what was set up. Written last, so that it never promises too much."""
        return self.folder / "pack-studio-set-up.json"

    @property
    def unfinished(self) -> Path:
        """Is there while packages are being installed, and afterwards only if that was interrupted."""
        return self.folder / "pack-studio-set-up-unfinished"

    def script(self, name: str) -> Path:
        return self._path("scripts") / (f"{name}.exe" if os.name == "nt" else name)

    def _path(self, kind: str) -> Path:
        base = str(self.folder)
        return Path(sysconfig.get_path(kind, "venv", {"base": base, "platbase": base}))


def prepare(root: Path, pins: Sequence[str]) -> Environment:
    """The environment with everything in the files ``pins``, set up now where it is not yet.

    Raises ``SetUpError`` with a sentence when that is impossible.
    """
    environment = Environment(root)
    if not is_ready(environment, pins):
        _set_up(environment, pins)
    if not _stamped(environment).get("libraries"):
        _look_for_libraries(environment)
    return environment


def is_ready(environment: Environment, pins: Sequence[str]) -> bool:
    """Whether the last set-up was finished, was for these very pins and this Python, and is still there."""
    if environment.unfinished.exists() or not environment.python.exists():
        return False
    return _stamped(environment).get(_subject(pins)) == fingerprint(environment.root, pins)


def fingerprint(root: Path, pins: Sequence[str]) -> str:
    """Changes whenever an environment made before would differ from one made now."""
    seed = hashlib.sha256()
    for fact in (str(SET_UP_VERSION), platform.python_version(), sys.base_prefix, str(root)):
        seed.update(fact.encode() + b"\0")
    for name in pins:
        seed.update((root / "packaging" / name).read_bytes() + b"\0")
    return seed.hexdigest()


def _subject(pins: Sequence[str]) -> str:
    return "+".join(pins)


def _parts(pins: Sequence[str]) -> list[Sequence[str]]:
    """``pins`` and what they contain: who can test can also run."""
    return [part for part in (RUNTIME, DEVELOPMENT) if set(part) <= set(pins)]


def _stamped(environment: Environment) -> dict[str, object]:
    try:
        stamp: dict[str, object] = json.loads(environment.stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp


def _write_stamp(environment: Environment, **facts: object) -> None:
    part = environment.stamp.with_suffix(".part")
    part.write_text(json.dumps(facts, indent=1), encoding="utf-8")
    part.replace(environment.stamp)


def _set_up(environment: Environment, pins: Sequence[str]) -> None:
    say(f"Setting up Pack Studio in {environment.folder} (once; about half a minute) …")
    kept = _stamped(environment)
    if environment.unfinished.exists() or not _runs_this_python(environment):
        _make_anew(environment)
        kept = {}
    _install(environment, pins)
    _make_reachable(environment)
    done = {_subject(part): fingerprint(environment.root, part) for part in _parts(pins)}
    _write_stamp(environment, **{**kept, "libraries": False, **done})
    environment.unfinished.unlink()


def _runs_this_python(environment: Environment) -> bool:
    """Whether the environment's Python starts, is of our version, and can install."""
    try:
        answer = subprocess.run(
            [environment.python, "-c", "import pip, platform; print(platform.python_version())"],
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.strip() == platform.python_version()


def _make_anew(environment: Environment) -> None:
    folder = environment.folder
    if Path(sys.prefix).resolve() == folder.resolve():
        raise SetUpError(
            "The environment in .venv has to be made anew, which its own Python cannot do.",
            "Use the system's Python: python3 packaging/dev.py",
        )
    if folder.is_dir() and any(folder.iterdir()) and not (folder / "pyvenv.cfg").exists():
        raise SetUpError(
            f"{folder} is not a Python environment, so it was left alone.", "Move it away and try again."
        )
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        _get_venv_module()
    shutil.rmtree(folder, ignore_errors=True)
    creator = getattr(sys, "_base_executable", None) or sys.executable
    _run([creator, "-m", "venv", folder], "The environment could not be made.", "Is there room on the disk?")


def _get_venv_module() -> None:
    package = f"python3.{sys.version_info.minor}-venv"
    if not dev_system.apt_install([package]):
        raise SetUpError(
            "This Python lacks the modules that make environments (venv and ensurepip).",
            f"On Debian and Ubuntu type: sudo apt-get install {package}",
        )


def _install(environment: Environment, pins: Sequence[str]) -> None:
    environment.unfinished.touch()
    files = [part for name in pins for part in ("-r", environment.root / "packaging" / name)]
    try:
        # The pins are complete: nothing that is not written there may come in.
        _run(
            [environment.python, "-m", "pip", "install", "--no-deps", "--no-input", "--quiet", *files],
            "The packages that Pack Studio needs could not be installed.",
            "They are fetched from the network the first time. Check the connection and try again.",
        )
    except SetUpError:
        # pip put everything back itself, so the environment need not be made anew next time.
        environment.unfinished.unlink()
        raise


def _make_reachable(environment: Environment) -> None:
    """Let the environment's Python find the checkout, and give it a ``pack-studio`` command."""
    (environment.packages / "pack_studio_checkout.pth").write_text(f"{environment.root}\n", encoding="utf-8")
    launcher = environment.script("pack-studio")
    if os.name == "nt":
        text = f'@"{environment.python}" -m studio %*\n'
        launcher.with_suffix(".cmd").write_text(text, encoding="utf-8")
    else:
        launcher.write_text(f'#!/bin/sh\nexec "{environment.python}" -m studio "$@"\n', encoding="utf-8")
        launcher.chmod(0o755)


def _look_for_libraries(environment: Environment) -> None:
    if dev_system.have_qt_libraries(environment.packages / "PySide6"):
        _write_stamp(environment, **{**_stamped(environment), "libraries": True})


def _run(command: Sequence[str | Path], sentence: str, hint: str) -> None:
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False
    )
    if done.returncode:
        raise SetUpError(sentence, hint, details="\n".join(done.stdout.splitlines()[-15:]))
