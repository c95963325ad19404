"""Where a character stands in a text, in lines and columns as an editor counts them."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Self

from studio.values import dataclass

_NEWLINE = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Lines:
    """The offsets at which the lines of one text begin. CRLF, CR and LF each end a line."""

    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Self:
        return cls((0, *(match.end() for match in _NEWLINE.finditer(text))))

    def at(self, offset: int) -> tuple[int, int]:
        """Line and column of the character at ``offset``, both from 1; columns count characters."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1
