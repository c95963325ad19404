"""Makes grabs of every view to look at: ``python -m tests.looks [NAME…] [--variant NAME] [--to FOLDER]``.

``--help-pictures`` makes those that the help and the README show, and puts them into their place.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.looks import camera, pictures, sheet
from tests.looks.discovery import Scene, chosen, scenes
from tests.looks.variants import VARIANTS, Variant, lacking

ROOT = Path(__file__).resolve().parents[2]

_AT_ONCE = 5
_LACKING = 77
"""What a process ends with that lacks a font or a translation."""


def main(arguments: Sequence[str]) -> int:
    """Make the grabs that ``arguments`` name; 1 when a scene could not be made."""
    parser = _parser()
    asked = parser.parse_args(arguments)
    # Nobody needs a screen for this; a platform that was asked for is used.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if asked.help_pictures:
        return _illustrate()
    try:
        wanted = chosen(asked.name)
    except LookupError as error:
        parser.error(f"nothing is called {error.args[0]}; there is: {', '.join(scenes())}")
    folder: Path = asked.to.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    if asked.alone:
        return _take(wanted, VARIANTS[asked.alone], folder)
    return _make(wanted, [VARIANTS[name] for name in VARIANTS if name in (asked.variant or VARIANTS)], folder)


def _make(wanted: Mapping[str, Scene], variants: Sequence[Variant], folder: Path) -> int:
    made: list[Variant] = []
    failed: list[str] = []
    for some in _batched(variants, _AT_ONCE):
        for variant, run in [(variant, _started(variant, list(wanted), folder)) for variant in some]:
            code = run.wait()
            if code == 0:
                made.append(variant)
            elif code != _LACKING:
                failed.append(variant.name)
    page = sheet.write(wanted, made, folder)
    if failed:
        sys.stderr.write(f"Not every scene could be made (see above): {', '.join(failed)}\n")
    sys.stdout.write(f"{len(wanted) * len(made)} grabs: {page}\n")
    return 1 if failed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.looks", description="Make grabs of the program's views, to look at."
    )
    parser.add_argument("name", nargs="*", help="views or scenes (default: all)")
    parser.add_argument(
        "--to",
        type=Path,
        default=Path(tempfile.gettempdir(), "looks"),
        help="the folder for the pictures (default: %(default)s)",
    )
    parser.add_argument(
        "--variant", action="append", choices=list(VARIANTS), help="look in this way only; may come again"
    )
    parser.add_argument(
        "--help-pictures", action="store_true", help="make the pictures of the help anew, and nothing else"
    )
    # One process for each variant: some are chosen before Qt begins.
    parser.add_argument("--alone", choices=list(VARIANTS), help=argparse.SUPPRESS)
    return parser


def _illustrate() -> int:
    """Make the pictures that pages name, and forget those that none names any more."""
    names = list(pictures.named())
    try:
        chosen(names)
    except LookupError as error:
        sys.stderr.write(f"A page shows {error.args[0]}, and no scene is called so.\n")
        return 2
    with tempfile.TemporaryDirectory(prefix="looks-") as folder:
        variants = [VARIANTS[name] for name in pictures.WAYS]
        runs = [_started(variant, names, Path(folder)) for variant in variants]
        codes = [run.wait() for run in runs]
        if any(codes):
            return 1
        made = pictures.write(names, Path(folder))
    sys.stdout.write(f"{len(made)} pictures, {sum(file.stat().st_size for file in made) // 1000} kB\n")
    return 0


def _batched(variants: Sequence[Variant], size: int) -> Iterator[Sequence[Variant]]:
    """``variants`` in portions of ``size``."""
    return (variants[first : first + size] for first in range(0, len(variants), size))


def _take(wanted: Mapping[str, Scene], variant: Variant, folder: Path) -> int:
    camera.begin()
    why = lacking(variant)
    if why is not None:
        sys.stderr.write(f"left out: {why}\n")
        return _LACKING
    camera.take(wanted, variant, folder)
    return 0


def _started(variant: Variant, names: list[str], folder: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.looks", "--alone", variant.name, "--to", str(folder), *names]
    return subprocess.Popen(command, cwd=ROOT, env={**os.environ, **variant.environment})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
