"""Names with ``*`` and ``?``: which texts fit them whole."""

from __future__ import annotations

import re
from itertools import pairwise

_OF_NAME = r"[^/\n]"
_OF_LINE = r"[^\n]"
_SOME_FOLDERS = rf"(?:{_OF_NAME}*/)*?"
_STARS = re.compile(r"\*+")
_SIGNS = re.compile(r"[*?/]+")


def is_glob(text: str) -> bool:
    """Whether ``text`` has signs that stand for other letters."""
    return "*" in text or "?" in text


def path_glob(text: str) -> re.Pattern[str]:
    """What fits ``text``, which is folded, whole: paths, or single names where it has no slash.

    ``*`` and ``?`` stand for letters of one name; ``**`` between slashes for folders, however many.
    However many signs there are, a text is not looked at again and again: what stands between two
    ``**`` fits as early as it can, since most is left to fit then.
    """
    parts = [part if part == "**" else _STARS.sub("*", part) for part in text.strip("/").split("/")]
    parts = [part for part, following in pairwise([*parts, ""]) if (part, following) != ("**", "**")]
    done, group = "", ""
    for part in parts[:-1]:
        if part == "**":
            done, group = f"{done}(?>{group})", _SOME_FOLDERS
        else:
            group += f"{_part(part, _OF_NAME)}/"
    last = rf"{_OF_LINE}*" if parts[-1] == "**" else _part(parts[-1], _OF_NAME)
    return re.compile(f"{done}{group}{last}")


def name_glob(text: str) -> re.Pattern[str]:
    """What fits ``text``, which is folded, whole, where slashes are letters like others."""
    return re.compile(_part(_STARS.sub("*", text), _OF_LINE))


def longest_piece(text: str) -> str:
    """The longest of the letters that everything has that fits ``text``, which is folded."""
    return max(_SIGNS.split(text), key=len)


def _part(part: str, letter: str) -> str:
    """All but the last piece between stars fit as early as they can, for good."""
    pieces = [
        "".join(letter if sign == "?" else re.escape(sign) for sign in piece) for piece in part.split("*")
    ]
    if len(pieces) == 1:
        return pieces[0]
    middle = "".join(f"(?>{letter}*?{piece})" for piece in pieces[1:-1])
    return f"{pieces[0]}{middle}{letter}*{pieces[-1]}"
