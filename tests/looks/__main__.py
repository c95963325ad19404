"""Makes grabs of every view to look at: ``python -m tests.looks [NAME…] [--to FOLDER]``."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.looks import camera, sheet
from tests.looks.discovery import chosen, scenes
from tests.looks.variants import VARIANTS, Variant

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str]) -> int:
    """Make the grabs that ``arguments`` name; 1 when a scene could not be made."""
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
    parser.add_argument("--variant", choices=list(VARIANTS), help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    # Nobody needs a screen for this; a platform that was asked for is used.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        wanted = chosen(asked.name)
    except LookupError as error:
        parser.error(f"nothing is called {error.args[0]}; there is: {', '.join(scenes())}")
    folder: Path = asked.to.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    if asked.variant:
        camera.take(wanted, VARIANTS[asked.variant], folder)
        return 0
    runs = [_started(variant, list(wanted), folder) for variant in VARIANTS.values()]
    failed = [name for name, run in zip(VARIANTS, runs, strict=True) if run.wait()]
    page = sheet.write(wanted, folder)
    if failed:
        sys.stderr.write(f"Not every scene could be made (see above): {', '.join(failed)}\n")
    sys.stdout.write(f"{len(wanted) * (len(VARIANTS) - len(failed))} grabs: {page}\n")
    return 1 if failed else 0


def _started(variant: Variant, names: list[str], folder: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.looks", "--variant", variant.name, "--to", str(folder), *names]
    return subprocess.Popen(command, cwd=ROOT, env={**os.environ, **variant.environment})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
