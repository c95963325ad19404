"""JSON that people write by hand, and what is wrong with it in words: which thing, at which line."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import TypeAlias, TypeVar, cast

from studio.errors import StudioError
from studio.files import trouble
from studio.manifest.document import Document, NodePath
from studio.values import dataclass

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

_T = TypeVar("_T")


def read_part(path: Path, example: str) -> Part:
    """All that ``path`` holds; ``example`` shows what it should. Raises ``StudioError``."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise trouble(error, path, "read") from error
    except ValueError as error:  # A NUL in the path.
        raise StudioError(f"{path} is no path that a disk can have.", "Check the path.", path=path) from error
    return Part(path, data, _parsed(path, data, example), (), "", example)


@dataclass(frozen=True, slots=True)
class Part:
    """A value of the file, where it stands, and what people call it; nothing is the file itself."""

    file: Path
    data: bytes
    value: Json
    keys: NodePath
    words: str
    example: str

    def says(self, key: str) -> bool:
        """Whether anything stands under ``key``, even null."""
        return isinstance(self.value, dict) and key in self.value

    def part(self, key: str) -> Part | None:
        """What stands under ``key``; ``None`` where it is not said, or is null."""
        value = self.value.get(key) if isinstance(self.value, dict) else None
        return None if value is None else replace(self, value=value, keys=(*self.keys, key))

    def items(self, called: str) -> list[Part]:
        """What is listed here, each ``called`` so with its number and its name; nothing where no list is."""
        found: list[Part] = []
        for index, value in enumerate(self.value if isinstance(self.value, list) else []):
            name = value.get("name") if isinstance(value, dict) else None
            words = f"{called} {index + 1}" + (f" (“{name}”)" if isinstance(name, str) and name else "")
            found.append(replace(self, value=value, keys=(*self.keys, index), words=words))
        return found

    def fault(self, what: str, hint: str = "", *, at: str | None = None) -> StudioError:
        """The trouble that ``what`` says of this part, with the line where it stands."""
        line, _ = Document.read(self.data).position(self.keys if at is None else (*self.keys, at))
        subject = f"{self.words} in {self.file.name}" if self.words else self.file.name
        instead = hint or f"Write it like this: {self.example}"
        return StudioError(f"{subject} {what}.", instead, path=self.file, line=line)

    def members(self, known: Sequence[str] | None, inside: str = "") -> list[str]:
        """The keys of this object. Raises ``StudioError`` where it is none, or has one that is not ``known``.

        What is not known may be misspelt, and would be left out without a word.
        """
        if not isinstance(self.value, dict):
            raise self.fault(f"has no object{inside}")
        for key in self.value:
            if known is not None and key not in known:
                near = get_close_matches(key, known, n=1, cutoff=0.6)
                meant = f"Is “{near[0]}” meant? " if near else ""
                raise self.fault(
                    f"says “{key}”{inside}, which is not known here",
                    f"{meant}What can be said is: {', '.join(known)}.",
                    at=key,
                )
        return list(self.value)

    def text(self, key: str) -> str | None:
        """The text under ``key``; ``None`` where it is not said."""
        found = self.part(key)
        if found is None:
            return None
        if not isinstance(found.value, str):
            raise self.fault(f"has no text as “{key}”", f"Put {as_json(found.value)} in quotes.", at=key)
        return found.value

    def texts(self, key: str, example: str) -> tuple[str, ...] | None:
        """The texts listed under ``key``, without empty ones; ``None`` where it is not said."""
        found = self.part(key)
        if found is None:
            return None
        values = found.value if isinstance(found.value, list) else [None]
        texts = [one for one in values if isinstance(one, str)]
        if len(texts) < len(values):
            raise self.fault(
                f"has no list of texts as “{key}”", f'Write it as a list, such as "{key}": {example}.', at=key
            )
        return tuple(text for text in texts if text)

    def choice(self, key: str) -> bool | None:
        """The true or false under ``key``; ``None`` where it is not said."""
        found = self.part(key)
        if found is None:
            return None
        if not isinstance(found.value, bool):
            raise self.fault(f"has neither true nor false as “{key}”", "Write true or false.", at=key)
        return found.value

    def understood(self, key: str, text: str | None, reading: Callable[[str], _T]) -> _T | None:
        """What ``reading`` makes of ``text``, which stands under ``key``; its trouble with the place."""
        if text is None:
            return None
        try:
            return reading(text)
        except StudioError as error:
            told = error.message.removesuffix(".")
            raise self.fault(f"says “{key}”: {told}", error.hint, at=key) from error


def as_json(value: Json) -> str:
    """``value`` as it is written in the file."""
    return json.dumps(value, ensure_ascii=False)


def _parsed(path: Path, data: bytes, example: str) -> Json:
    """The value that ``data`` writes. Raises ``StudioError`` with the line where there is one."""
    line: int | None = None
    try:
        return cast("Json", json.loads(data.decode("utf-8-sig"), object_pairs_hook=_each_once))
    except UnicodeDecodeError:
        what = "it is not written in UTF-8"
    except json.JSONDecodeError as error:
        what, line = f"it stops making sense at line {error.lineno}", error.lineno
    except _Twice as error:
        what = f"an object in it says “{error}” twice"
    except ValueError:
        what = "it holds a number of thousands of digits"
    except RecursionError:
        what = "it is nested too deeply"
    raise StudioError(
        f"{path.name} cannot be read: {what}.", f"Write it like this: {example}", path=path, line=line
    )


class _Twice(ValueError):  # noqa: N818 -- named for what it is; caught above
    """A key that an object has twice: one of both would be lost."""


def _each_once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [key for key, _ in pairs]
        raise _Twice(next(key for key in names if names.count(key) > 1))
    return found
