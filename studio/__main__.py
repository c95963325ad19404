"""The door to the program. Answers ``--version`` by itself and imports a front end only when it is needed."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from studio import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``pack-studio`` with ``arguments`` (default: the process's own); the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words in (["--version"], ["-V"]):
        sys.stdout.write(f"pack-studio {__version__}\n")
        return 0
    try:
        from studio.cli.app import run  # noqa: PLC0415 -- the front ends are slow to import

        return run(words)
    except KeyboardInterrupt:
        # Before the command had begun, or for a second time: nothing is half-written.
        if "--json" in words:
            sys.stdout.write('{"error": {"message": "Cancelled.", "hint": "", "path": null, "line": null}}\n')
        else:
            sys.stderr.write("Cancelled.\n")
        return 130


if __name__ == "__main__":
    sys.exit(main())
