"""Which rows of the file selectors are chosen: the current one, or several together."""

from __future__ import annotations

from collections.abc import Sequence

from studio.ui.panels.pack.selector_row import SelectorRow


class Choice:
    """The chosen rows, and the one from which on they are extended."""

    def __init__(self) -> None:
        self._chosen: set[SelectorRow] = set()
        self._anchor: SelectorRow | None = None

    def __contains__(self, row: SelectorRow) -> bool:
        return row in self._chosen

    def __len__(self) -> int:
        return len(self._chosen)

    def in_order(self, rows: Sequence[SelectorRow]) -> tuple[SelectorRow, ...]:
        """Those of ``rows`` that are chosen."""
        return tuple(row for row in rows if row in self._chosen)

    def alone(self, row: SelectorRow | None) -> None:
        """Choose ``row`` and nothing else."""
        self._chosen = set() if row is None else {row}
        self._anchor = row

    def toggle(self, row: SelectorRow) -> None:
        """Add ``row``, or take it out again."""
        self._chosen ^= {row}
        self._anchor = row

    def extend(self, rows: Sequence[SelectorRow], row: SelectorRow) -> None:
        """Choose all from the row that was chosen first to ``row``."""
        if self._anchor not in rows:
            self.alone(row)
            return
        first, last = sorted((rows.index(self._anchor), rows.index(row)))
        self._chosen = set(rows[first : last + 1])

    def all(self, rows: Sequence[SelectorRow]) -> None:
        """Choose all of ``rows``."""
        self._chosen = set(rows)

    def keep_to(self, rows: Sequence[SelectorRow]) -> None:
        """Forget what is not in ``rows`` any more."""
        self._chosen &= set(rows)
        if self._anchor not in rows:
            self._anchor = None
