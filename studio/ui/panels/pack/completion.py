"""How a path that somebody begins to type may go on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

LONGEST_LIST = 30
_LONGEST_SEARCH = 2_000
"""Steps, not files: a folder is one step, however much lies in it."""


def completions(paths: Sequence[str], text: str, *, folders: bool) -> tuple[str, ...]:
    """What may stand in place of ``text``: the next names of sorted ``paths`` that begin so.

    With ``folders`` only folders, else the folders on the way, with a slash at their end, and then files.
    """
    ways: list[str] = []
    files: list[str] = []
    at = bisect_left(paths, text)
    for _ in range(_LONGEST_SEARCH):
        if len(ways) == LONGEST_LIST or at >= len(paths) or not paths[at].startswith(text):
            break
        path = paths[at]
        slash = path.find("/", len(text))
        if slash >= 0:
            ways.append(path[:slash] if folders else path[: slash + 1])
            # "0" is the character after "/": the first text that nothing below the folder reaches.
            at = bisect_left(paths, path[:slash] + "0", at)
        else:
            if not folders and len(files) < LONGEST_LIST:
                files.append(path)
            at += 1
    return (*ways, *files)[:LONGEST_LIST]
