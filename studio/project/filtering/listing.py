"""A list as a filter asks it: what can be asked, and the answers, column by column."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from enum import StrEnum
from typing import TypeAlias

from studio.values import dataclass


class Kind(StrEnum):
    """What a column holds, and so what can be written behind its name.

    ``TEXT``: words, looked for anywhere in it. ``CHOICE``: one of a few words, or several of them in a tuple.
    ``NAME``: names, whole or with ``*`` and ``?``. ``TAG``: language tags; a shorter one takes longer ones.
    ``FOLDER``: paths; what lies below is taken. ``SIZE``: bytes. ``DATE``: seconds since 1970.
    """

    TEXT = "text"
    CHOICE = "choice"
    NAME = "name"
    TAG = "tag"
    FOLDER = "folder"
    SIZE = "size"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Field:
    """``name`` is what stands before the colon. ``values`` are those that are offered, in order.

    Of a ``CHOICE`` and of ``NAME``s there are no others, unless there are none.
    """

    name: str
    kind: Kind
    values: tuple[str, ...] = ()


Column: TypeAlias = Sequence[object]
"""A value a row. ``SIZE``: int; ``DATE``: float; the others: text, or a tuple of texts. None: it has none."""


@dataclass(frozen=True, slots=True)
class Listing:
    """``count`` rows. ``words`` gives of each the text in which words are looked for, made by ``fold``.

    Where that holds several things, such as a name and a title, each has a line: a word with ``*`` or ``?``
    has to fit one of them whole, or what follows a slash in it.

    ``columns`` gives by a field's name its column. Each is asked for only when a filter needs it, and may be
    asked again: whoever makes them remembers them.
    """

    count: int
    words: Callable[[], Sequence[str]]
    columns: Mapping[str, Callable[[], Column]] = field(default_factory=dict[str, Callable[[], Column]])
