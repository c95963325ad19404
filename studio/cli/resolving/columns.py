"""Text in columns, as wide as answers for people are."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from studio.cli.output import one_line

WIDTH = 100


def wrapped(text: str, indent: str = "") -> Sequence[str]:
    """``text`` in lines of a hundred columns; words and tags stay whole."""
    return textwrap.wrap(
        one_line(text),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + ("  " if indent else ""),
        break_long_words=False,
        break_on_hyphens=False,
    )
