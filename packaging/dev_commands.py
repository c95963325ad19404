"""The words after ``dev.py``: start, test, fix, soak, budgets, looks, app."""

from __future__ import annotations

import argparse
import subprocess
from collections.abc import Sequence
from pathlib import Path

import dev_checks
import dev_environment
import dev_sample
import translation_files
from dev_environment import DEVELOPMENT, ROOT, RUNTIME, Environment
from dev_system import SetUpError, follow, say


def parser() -> argparse.ArgumentParser:
    """The command line of ``dev.py``."""
    top = argparse.ArgumentParser(
        prog="dev.py",
        description="Start and test Pack Studio from a checkout. What it needs is put into .venv first.",
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="command")

    start = commands.add_parser(
        "start",
        help="set up and run Pack Studio",
        description="Set up and run Pack Studio. Without arguments it makes and builds the sample project.",
    )
    start.add_argument(
        "--folder",
        type=Path,
        default=Path("~/Pack Studio Sample"),
        help="where the sample project goes (default: %(default)s)",
    )
    start.add_argument(
        "arguments", nargs=argparse.REMAINDER, help="handed on to pack-studio, for example: check FILE"
    )

    test = commands.add_parser(
        "test",
        help="run all checkers and tests, or the ones named",
        description="Run all checkers and tests, or the ones named. Other options are handed on to pytest.",
    )
    test.add_argument(
        "what",
        nargs="*",
        help="lint, types, contracts, mypy, …; unit, property, … (a folder of tests); or a path",
    )

    commands.add_parser("fix", help="repair what ruff can repair, and format the code")

    soak = commands.add_parser("soak", help="run the long random tests")
    soak.add_argument("name", nargs="*", help="which ones (default: all)")
    soak.add_argument("--seconds", type=float, default=60.0, help="how long each runs (default: %(default)g)")
    soak.add_argument("--cases", type=int, help="how many cases instead, for those that count them")
    soak.add_argument("--seed", type=int, help="repeats a run (default: a new one, which is printed)")

    budgets = commands.add_parser("budgets", help="print the benchmark tables")
    budgets.add_argument("name", nargs="*", help="which ones (default: all)")

    app = commands.add_parser("app", help="build the program as a folder that needs no Python, and try it")
    app.add_argument("--to", type=_from_here, metavar="FOLDER", help="where it goes (default: dist)")

    looks = commands.add_parser(
        "looks",
        help="make grabs of the window's views, to look at",
        description="Make grabs of the views: light, dark, high contrast, at 200 %%, with long words, "
        "right to left, and in each language.",
    )
    looks.add_argument("name", nargs="*", help="which views or scenes (default: all)")
    looks.add_argument(
        "--variant", action="append", help="look in this way only, such as dark; may come again"
    )
    looks.add_argument("--to", type=_from_here, metavar="FOLDER", help="where the pictures go")
    looks.add_argument("--help-pictures", action="store_true", help="make the pictures of the help anew")
    return top


def main(arguments: Sequence[str]) -> int:
    """Carry out ``arguments`` and return the exit code."""
    commands = parser()
    chosen, extra = commands.parse_known_args(arguments)
    if extra and chosen.command not in {"start", "test"}:
        commands.error(f"unknown option: {' '.join(extra)}")
    try:
        return _carry_out(chosen, extra)
    except SetUpError as error:
        say(error.text)
    except dev_checks.UnknownWord as error:
        say(str(error))
    except KeyboardInterrupt:
        return 130
    return 2


def _carry_out(chosen: argparse.Namespace, extra: Sequence[str]) -> int:
    environment = dev_environment.prepare(ROOT, RUNTIME if chosen.command == "start" else DEVELOPMENT)
    _make_translations(environment)
    match chosen.command:
        case "start" if words := [*extra, *chosen.arguments]:
            # Files are named from where the person is.
            return _run(environment, ["studio", *words], cwd=None)
        case "start":
            return dev_sample.show(environment, chosen.folder)
        case "test":
            return dev_checks.run(environment, chosen.what, extra)
        case "app":
            script = str(ROOT / "packaging" / "build_app.py")
            return follow([environment.python, script, *_options(chosen)], cwd=ROOT)[0]
        case "fix":
            repaired = _run(environment, ["ruff", "check", "--fix", *dev_checks.SOURCES])
            return _run(environment, ["ruff", "format", *dev_checks.SOURCES]) or repaired
        case _:
            return _run(environment, [f"tests.{chosen.command}", *chosen.name, *_options(chosen)])


def _make_translations(environment: Environment) -> None:
    """What the program loads is made of what is committed; without it, it speaks English."""
    try:
        translation_files.compiled(environment.root)
    except (OSError, subprocess.SubprocessError) as error:
        say(f"The translations of the program could not be made: {error}. It will speak English.")


def _from_here(folder: str) -> Path:
    """``folder`` as named from where the person is: what runs later runs elsewhere."""
    return Path(folder).expanduser().absolute()


def _options(chosen: argparse.Namespace) -> list[str]:
    options = {name: getattr(chosen, name, None) for name in ("seconds", "cases", "seed", "to")}
    variants = [f"--variant={name}" for name in getattr(chosen, "variant", None) or ()]
    switches = ["--help-pictures"] if getattr(chosen, "help_pictures", False) else []
    given = [f"--{name}={value}" for name, value in options.items() if value is not None]
    return [*switches, *variants, *given]


def _run(environment: Environment, module: Sequence[str], cwd: Path | None = ROOT) -> int:
    return follow([environment.python, "-m", *module], cwd=cwd)[0]
