"""``pack-studio cache``: what is kept of earlier builds, and being rid of it."""

from __future__ import annotations

from typing import Annotated

import typer

from studio.build.cache_folder import DEFAULT_LIMIT, CacheSize, cache_folder, clear_cache, size_of_cache
from studio.cli.options import JsonFlag
from studio.cli.output import DONE, PROBLEMS, Json, counted, note, print_json, say, size


def cache(
    *,
    clear: Annotated[bool, typer.Option("--clear", help="Remove everything in it.")] = False,
    as_json: JsonFlag = False,
) -> int:
    """Show or clear the build cache.

    Builds of all projects keep there what they packed, so that what did not change is not packed again.
    Clearing it costs the next build time, and nothing else. What is of no use for long goes by itself.
    """
    if not clear:
        found = size_of_cache()
        if as_json:
            print_json(_as_json(found))
        else:
            _show(found)
        return DONE
    went, left = clear_cache()
    if as_json:
        print_json({**_as_json(size_of_cache()), "clearedBytes": went, "leftBytes": left})
        return PROBLEMS if left else DONE
    if went:
        say(f"The build cache is cleared: {size(went)} went. The next build packs everything again.")
    elif not left:
        say("The build cache was empty already.")
    if left:
        note(f"{size(left)} could not be removed from {cache_folder()}.")
        note("A build may be using it, or you have no permission. Try again when no build runs.")
    return PROBLEMS if left else DONE


def _as_json(found: CacheSize) -> dict[str, Json]:
    return {
        "folder": str(cache_folder()),
        "bytes": found.bytes,
        "pieces": found.pieces,
        "limitBytes": DEFAULT_LIMIT,
    }


def _show(found: CacheSize) -> None:
    say(f"The build cache is in {cache_folder()}")
    if not found.bytes:
        say(f"It is empty. It may grow to {size(DEFAULT_LIMIT)}.")
        return
    pieces = counted(found.pieces, "packed piece")
    say(f"It holds {pieces} in {size(found.bytes)}, and may grow to {size(DEFAULT_LIMIT)}.")
    say("Clear it with: pack-studio cache --clear")
