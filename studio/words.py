"""Texts for people that remember what they were made of, so that they can be said in another language.

A text below the window is English, and what was put into it (a path, a number) cannot be taken out again to
translate the rest. ``words("Add {path} to {pack}", path=…, pack=…)`` is that English text, a ``str`` like any
other, and still knows its template and its values. Whoever shows it to somebody who reads another language
translates the template and puts the values in anew; whoever does not, notices nothing.

Templates are literals: ``packaging/make_translations.py`` finds them by reading the code. A value called
``count`` is the number that chooses between singular and plural.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Self, cast


class Size(int):
    """A number of bytes: ``412 MB`` is 412,000,000, as Apple counts."""

    __slots__ = ()


class LanguageName(str):
    """The English name of a language, a script or a region; ``code`` tells of which."""

    __slots__ = ("code",)

    code: str

    def __new__(cls, text: str, code: str) -> Self:
        made = super().__new__(cls, text)
        made.code = code
        return made

    def __reduce__(self) -> tuple[type[LanguageName], tuple[str, str]]:
        """How a copy of it is made."""
        return LanguageName, (str(self), self.code)


class Words(str):
    """A text in English, with the ``template`` and the ``values`` it was made of.

    ``context`` is the chapter of the dictionary in which the template stands.
    """

    __slots__ = ("context", "template", "values")

    template: str
    values: Mapping[str, object]
    context: str

    def __new__(cls, text: str, template: str, values: Mapping[str, object], context: str = "words") -> Self:
        made = super().__new__(cls, text)
        made.template = template
        made.values = values
        made.context = context
        return made

    def but(self, **values: object) -> Words:
        """The same sentence with other ``values`` of these names."""
        others = {**self.values, **values}
        text = self.template.format_map({name: spoken(value) for name, value in others.items()})
        return Words(text, self.template, others, self.context)

    def __reduce__(self) -> tuple[type[Words], tuple[str, str, Mapping[str, object], str]]:
        """How a copy of it is made."""
        return Words, (str(self), self.template, self.values, self.context)


def words(template: str, /, **values: object) -> Words:
    """``template`` with ``values`` in the places of their names: texts (also ``Words``), amounts, lists.

    An ``int`` is an amount and gets separators; a number that is a name (a line, a build) comes as a text. A
    tuple is a list: ``a, b and c``. Raises ``KeyError`` for a name without a value.
    """
    return Words(
        template.format_map({name: spoken(value) for name, value in values.items()}), template, values
    )


def counted(one: str, many: str, count: int, /, **values: object) -> Words:
    """``one`` for a ``count`` of 1, else ``many``, in which ``{count}`` is the number."""
    return words(one if count == 1 else many, count=count, **values)


def joined(parts: Sequence[str], between: str = " ") -> Words:
    """``parts`` one behind the other, each of them still with what it was made of."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Words(between.join(parts), between.join(f"{{{name}}}" for name in values), values)


def spoken(value: object) -> str:
    """``value`` as it stands in an English text."""
    match value:
        case Size():
            return size(value)
        case int():
            return f"{value:,}"
        case tuple():
            return listed(tuple(map(str, cast("tuple[object, ...]", value))))
        case _:
            return str(value)


def listed(items: tuple[str, ...]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return " and ".join(part for part in (", ".join(items[:-1]), *items[-1:]) if part)


def size(amount: int) -> str:
    """Bytes as Apple counts them, 1 MB being 1,000,000: ``412 MB``, ``4.8 GB``, ``1,200 GB``."""
    if amount < 1000:
        return "1 byte" if amount == 1 else f"{amount} bytes"
    value, unit = scaled(amount)
    return f"{value:,.{digits(value)}f} {unit}"


def scaled(amount: int) -> tuple[float, str]:
    """``amount`` bytes in the largest unit in which people would say it."""
    value = float(amount)
    for unit in ("KB", "MB", "GB"):
        value /= 1000
        # Limits are said in GB, so what is compared with them is as well.
        if value < (9_999.5 if unit == "GB" else 999.5):
            return value, unit
    return value / 1000, "TB"


def digits(value: float) -> int:
    """How many digits after the point are worth saying."""
    return 1 if value < 9.95 and round(value, 1) != round(value) else 0
