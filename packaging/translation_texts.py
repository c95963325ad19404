"""Finds every text of the program that is to be translated, by reading the code.

``pyside6-lupdate`` goes by names: it takes ``tr("Context", "text")``, our short name for
``QCoreApplication.translate``, for a text with a remark, and knows nothing of ``words`` and ``counted`` of
``studio/words.py``. So this walk looks at what a name stands for in its module.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

BELOW = "words"
"""The context of texts that come from below the window."""

_WITH_NUMBER = "{count}"


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text as the translators see it. ``is_plural``: it has a form for each kind of number."""

    context: str
    source: str
    is_plural: bool
    where: str


@dataclass(frozen=True, slots=True)
class Fault:
    """A text that cannot be found in a dictionary, and why."""

    where: str
    why: str


def texts_of(root: Path) -> tuple[list[Text], list[Fault]]:
    """The texts of ``studio`` in the checkout ``root``, each once and in order; and what is wrong with them.

    The command line speaks English only, for scripts read it: its own texts are not among them.
    """
    found: dict[tuple[str, str], Text] = {}
    faults: list[Fault] = []
    for path in sorted((root / "studio").rglob("*.py")):
        where = path.relative_to(root).as_posix()
        if where.startswith("studio/cli/"):
            continue
        for one in _in_module(ast.parse(path.read_text(encoding="utf-8")), where):
            if isinstance(one, Fault):
                faults.append(one)
                continue
            known = found.setdefault((one.context, one.source), one)
            if known.is_plural != one.is_plural:
                why = f"{one.source!r} has a number to choose its form by in one place and none in another"
                faults.append(Fault(where, f"{why}: {known.where}"))
    return sorted([*found.values(), *_kinds(root)]), faults


def _kinds(root: Path) -> Iterator[Text]:
    """What kinds of problems are called: the titles of their pages."""
    titles: dict[str, str] = {}
    for path in sorted((root / "resources" / "help" / "rules").glob("*.md")):
        first = path.read_text(encoding="utf-8").partition("\n")[0]
        titles.setdefault(first.removeprefix("# ").strip(), path.relative_to(root).as_posix())
    for title, where in titles.items():
        yield Text("kinds", title, is_plural=False, where=where)


def _in_module(tree: ast.Module, where: str) -> Iterator[Text | Fault]:
    names = _names(tree)
    for call, owner in _calls(tree, ""):
        read = names.get(ast.unparse(call.func)) or (_tr if _is_tr(call) else None)
        if read is None:
            continue
        for context, literal, is_plural in read(call, owner):
            if isinstance(literal, ast.Constant) and isinstance(literal.value, str) and context is not None:
                has_number = _WITH_NUMBER in literal.value
                if literal.value:
                    yield Text(context, literal.value, has_number if is_plural is None else is_plural, where)
                if has_number and is_plural is False:
                    yield Fault(
                        f"{where}:{call.lineno}", f"{literal.value!r} has no number to choose its form by"
                    )
            elif not _is_marked_elsewhere(literal):
                spelled = f"{where}:{call.lineno}"
                yield Fault(spelled, f"{ast.unparse(call)[:80]} is not made of literal texts")


_Found = tuple[str | None, ast.expr, bool | None]
"""Context, literal, and whether it is plural; ``None``: where it has ``{count}``."""
_Reader = Callable[[ast.Call, str], list[_Found]]


def _tr(call: ast.Call, owner: str) -> list[_Found]:
    """``self.tr(text, remark, n)``: in the chapter of the class in which it stands."""
    return [(owner, call.args[0], len(call.args) > 2 or _has(call, "n"))]


def _translate(call: ast.Call, owner: str) -> list[_Found]:
    """``translate(context, text, remark, n)``."""
    del owner
    return [(_literal(call.args[0]), call.args[1], len(call.args) > 3 or _has(call, "n"))]


def _marked(call: ast.Call, owner: str) -> list[_Found]:
    """``QT_TRANSLATE_NOOP(context, text)``."""
    del owner
    return [(_literal(call.args[0]), call.args[1], None)]


def _words(call: ast.Call, owner: str) -> list[_Found]:
    """``words(template, …)``."""
    del owner
    return [(BELOW, call.args[0], None)]


def _counted(call: ast.Call, owner: str) -> list[_Found]:
    """``counted(one, many, count, …)``."""
    del owner
    return [(BELOW, call.args[0], None), (BELOW, call.args[1], None)]


def _names(tree: ast.Module) -> dict[str, _Reader]:
    """What is called in this module by which name."""
    names: dict[str, _Reader] = {"QCoreApplication.translate": _translate}
    ours: dict[str, dict[str, _Reader]] = {
        "studio.words": {"words": _words, "counted": _counted},
        "studio.project.rules.rule": {"QT_TRANSLATE_NOOP": _marked},
    }
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(module), names=imported):
                readers = {**ours.get(module, {}), "QT_TRANSLATE_NOOP": _marked}
                names |= {
                    one.asname or one.name: readers[one.name] for one in imported if one.name in readers
                }
            case ast.FunctionDef(name="QT_TRANSLATE_NOOP"):
                names["QT_TRANSLATE_NOOP"] = _marked
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Attribute() as value):
                if ast.unparse(value) == "QCoreApplication.translate":
                    names[name] = _translate
            case _:
                pass
    return names


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    """Every call below ``node``, with the class it stands in."""
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            yield child, inner
        yield from _calls(child, inner)


def _is_tr(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr == "tr" and bool(call.args)


def _is_marked_elsewhere(text: ast.expr) -> bool:
    """Whether it comes from a table of literals, each marked where it stands, or from such a value."""
    return isinstance(text, ast.Subscript | ast.Attribute)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _has(call: ast.Call, name: str) -> bool:
    return any(keyword.arg == name for keyword in call.keywords)
