"""Prints the benchmark tables: ``python -m tests.budgets [NAME…]``. Numbers, no verdicts."""

from __future__ import annotations

import argparse
import compileall
import gc
import importlib
import os
import pkgutil
import platform
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import studio
from studio.__main__ import GARBAGE


def tables() -> dict[str, Callable[[], str]]:
    """The ``table`` function of each module of this folder that has one, by the module's name."""
    names = sorted(module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)]))
    modules = {
        name: importlib.import_module(f"tests.budgets.{name}")
        for name in names
        if not name.startswith(("_", "test_"))
    }
    return {name: module.table for name, module in modules.items() if hasattr(module, "table")}


def main(arguments: Sequence[str]) -> int:
    """Print the tables that ``arguments`` name, all of them without arguments."""
    known = tables()
    parser = argparse.ArgumentParser(prog="python -m tests.budgets", description="Print benchmark tables.")
    parser.add_argument("name", nargs="*", help=f"which ones: {', '.join(known)} (default: all)")
    chosen = parser.parse_args(arguments)
    strangers = [name for name in chosen.name if name not in known]
    if strangers:
        parser.error(f"no table is called {', '.join(strangers)}; there is: {', '.join(known)}")
    gc.set_threshold(*GARBAGE)  # What is measured in this process is done as the program does it.
    # As it is where the program was installed; a checkout may be told to keep no byte code.
    compileall.compile_dir(Path(studio.__file__).parent, quiet=1)
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    print(f"{machine}, Python {platform.python_version()}")
    for name in chosen.name or known:
        print(f"\n{name}\n{known[name]()}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
