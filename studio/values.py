"""Frozen values, as ``dataclasses`` makes them, made in a quarter of the time.

Hundreds of them are made before the window can be seen. ``dataclasses`` writes six functions for each and has
Python compile them; here only ``__init__`` is written, and the other five are the same for every class. For a
type checker, and for everything else than ``@dataclass(frozen=True, slots=True)``, this is ``dataclasses``.
"""

from __future__ import annotations

import dataclasses
from dataclasses import MISSING, Field, FrozenInstanceError
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 -- it is meant to be imported from here
else:

    def dataclass(cls: type | None = None, /, **how: bool) -> Any:
        """What ``dataclasses.dataclass`` makes of a class, called or not."""
        if cls is None:
            return lambda one: dataclass(one, **how)
        if how != {"frozen": True, "slots": True} or not _is_plain(cls):
            return dataclasses.dataclass(cls, **how)
        return _frozen(cls)


def _is_plain(cls: type) -> bool:
    """Whether there is nothing about ``cls`` that only ``dataclasses`` can do."""
    grown = any(hasattr(base, "__dataclass_fields__") for base in cls.__bases__)
    return not grown and not hasattr(cls, "__post_init__") and not hasattr(cls, "__slots__")


def _frozen(cls: type) -> type:
    if cls.__doc__ is None:
        cls.__doc__ = cls.__name__  # What dataclasses would say needs a look at the whole signature.
    # It finds the fields; what it would compile, it is told to leave.
    make: Any = dataclasses.dataclass
    found: Any = make(cls, init=False, repr=False, eq=False)
    fields = dataclasses.fields(found)
    found.__dict__["__dataclass_params__"].frozen = True
    names = tuple(field.name for field in fields)
    body: dict[str, Any] = dict(found.__dict__)
    for key in (*names, "__dict__", "__weakref__"):
        body.pop(key, None)
    body["__slots__"] = names
    body |= {key: made for key, made in _methods(fields).items() if body.get(key) is None}
    made: Any = type(cls)(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    made.__init__ = _Unwritten(made, fields)
    return made  # type: ignore[no-any-return]  # a class, as ``cls`` was


class _Unwritten:
    """Stands for ``__init__`` until somebody makes a value: most classes wait long for that."""

    __slots__ = ("_cls", "_fields")

    def __init__(self, cls: Any, fields: tuple[Field[Any], ...]) -> None:
        self._cls, self._fields = cls, fields

    def __get__(self, instance: object, owner: type) -> Any:
        # Two threads may both write it, and either is right.
        self._cls.__init__ = written = _init(self._cls, self._fields)
        return written.__get__(instance, owner)


def _init(cls: type, fields: tuple[Field[Any], ...]) -> Any:
    """``__init__``, which takes the fields in order, those that are named only at the end."""
    scope: dict[str, Any] = {"_missing": MISSING}
    plain: list[str] = []
    named: list[str] = []
    lines: list[str] = []
    for field in fields:
        name = field.name
        scope[f"_set_{name}"] = cls.__dict__[name].__set__
        given, value = name, name
        if field.default is not MISSING:
            scope[f"_default_{name}"] = field.default
            given = f"{name}=_default_{name}"
        elif field.default_factory is not MISSING:
            scope[f"_make_{name}"] = field.default_factory
            given = f"{name}=_missing"
            value = f"_make_{name}() if {name} is _missing else {name}"
        (named if field.kw_only else plain).append(given)
        lines.append(f" _set_{name}(self, {value})")
    arguments = ", ".join(["self", *plain, *(["*", *named] if named else [])])
    exec(f"def __init__({arguments}):\n" + ("\n".join(lines) or " pass"), scope)  # noqa: S102 -- as dataclasses does
    init = scope["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _methods(fields: tuple[Field[Any], ...]) -> dict[str, Any]:
    compared = _getter([field.name for field in fields if field.compare])
    hashed = _getter([one.name for one in fields if (one.compare if one.hash is None else one.hash)])
    shown = [field.name for field in fields if field.repr]

    def __eq__(self: Any, other: object) -> Any:  # noqa: N807 -- it becomes a method
        if self.__class__ is not other.__class__:
            return NotImplemented
        return compared(self) == compared(other)

    def __hash__(self: Any) -> int:  # noqa: N807 -- as above
        return hash(hashed(self))

    def __repr__(self: Any) -> str:  # noqa: N807 -- as above
        inside = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{self.__class__.__qualname__}({inside})"

    return {"__eq__": __eq__, "__hash__": __hash__, "__repr__": __repr__, **_ALWAYS}


def _getter(names: list[str]) -> Any:
    return attrgetter(*names) if names else _nothing


def _nothing(value: object) -> tuple[()]:
    del value
    return ()


def _refuse_to_set(self: object, name: str, value: object) -> None:
    del self, value
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: object, name: str) -> None:
    del self
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _restore(self: Any, state: list[Any]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


_ALWAYS = {
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__getstate__": _state,
    "__setstate__": _restore,
}
