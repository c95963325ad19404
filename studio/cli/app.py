"""The commands put together, and what becomes of whatever goes wrong in them."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from types import TracebackType
from typing import Annotated

import typer

from studio.cli.output import CANCELLED, UNUSABLE, note, show_trouble
from studio.errors import StudioError
from studio.progress import Cancelled

_SUMMARY = "Make, check, build and open asset packs for Apple's Managed Background Assets."
_EXIT_CODES = (
    "Exit codes: 0 done; 1 done, but there is an error-level problem or something failed; "
    "2 wrong usage or unreadable input; 130 cancelled."
)

_COMMANDS = (
    "new",
    "new_family",
    "template",
    "check",
    "contents",
    "build",
    "package",
    "inspect",
    "extract",
    "verify",
    "compare",
    "resolve",
    "coverage",
    "convert",
    "release",
    "explain",
    "cache",
)
"""Each is a function in the module of its name, in the order of the help."""


def run(words: Sequence[str]) -> int:
    """Run one command line; the exit code. A person sees sentences, never a traceback."""
    as_json = "--json" in words
    sys.excepthook = _bug
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        # Called as a command, for a Typer object would put a hook of its own in the place of ours.
        command = typer.main.get_command(_app(words))
        code: object = command.main(
            args=list(words) or ["--help"], prog_name="pack-studio", standalone_mode=False
        )
    except StudioError as trouble:
        show_trouble(trouble, as_json=as_json)
        return UNUSABLE
    except Cancelled:
        show_trouble(StudioError("Cancelled.", "Nothing was changed."), as_json=as_json)
        return CANCELLED
    except typer.TyperException as usage:
        hint = "See what can be asked for: pack-studio --help"
        show_trouble(StudioError(_sentence(usage), hint), as_json=as_json)
        return UNUSABLE
    except OSError as error:
        note(f"The answer could not be written: {error.strerror or error}.")
        note("Check where the output goes; what was done is done.")
        # Python would complain once more when it closes the stream.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNUSABLE
    return code if isinstance(code, int) else 0


def _app(words: Sequence[str]) -> typer.Typer:
    app = typer.Typer(help=_SUMMARY, epilog=_EXIT_CODES, add_completion=False, rich_markup_mode=None)
    for name, command in _commands(words).items():
        app.command(name)(command)
    app.callback()(_version)
    return app


def _commands(words: Sequence[str]) -> dict[str, Callable[..., int]]:
    """The command that ``words`` begin with, or all where they begin with none.

    Importing them all takes longer than many an answer.
    """
    known = {name.replace("_", "-"): name for name in _COMMANDS}
    wanted = {words[0]: known[words[0]]} if words and words[0] in known else known
    return {spelled: getattr(import_module(f"studio.cli.{name}"), name) for spelled, name in wanted.items()}


def _version(
    *, version: Annotated[bool, typer.Option("--version", "-V", help="Print the version and stop.")] = False
) -> None:
    """Make, check, build and open asset packs for Apple's Managed Background Assets."""
    del version  # Answered by ``studio.__main__`` before anything is imported; named here for the help.


def _sentence(usage: typer.TyperException) -> str:
    """What is wrong with the words, with the name of the option or argument."""
    told: object = getattr(usage, "format_message", lambda: str(usage))()
    # The reason comes from a validator that puts the name of its exception before it.
    text = str(told).replace("Value error, ", "").strip() or "This command line cannot be understood"
    return text if text.endswith(".") else text + "."


def _bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The last resort: keep the details in a file and say where, in one sentence."""
    from studio.workspace.faults import fault_text, keep_fault  # noqa: PLC0415 -- no good run waits for them

    text = fault_text(kind, error, trace)
    file = keep_fault(text)
    trouble = StudioError(
        "Pack Studio stopped because of a fault of its own; nothing is half-written.",
        text if file is None else f"The details are in {file}.",
    )
    show_trouble(trouble, as_json="--json" in sys.argv)
