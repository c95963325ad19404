"""The six forms of a file selector, told apart by their keys."""

from __future__ import annotations

from collections.abc import Callable

from studio.manifest.jsonc import Node, NodePath
from studio.manifest.typed import Reader, keys_of
from studio.manifest.values import (
    DirectorySelector,
    Exclusion,
    FileSelector,
    PatternSelector,
    RenamedDirectory,
    RenamedFile,
    Selector,
)
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """One form: its keys, all of them needed, and what makes the value of their texts."""

    keys: tuple[str, ...]
    make: Callable[[int, tuple[str, ...]], Selector]


FORMS: tuple[Form, ...] = (
    Form(("file",), lambda index, texts: FileSelector(index=index, path=texts[0])),
    Form(("directory",), lambda index, texts: DirectorySelector(index=index, path=texts[0])),
    Form(("filePattern",), lambda index, texts: PatternSelector(index=index, pattern=texts[0])),
    Form(
        ("fileSource", "fileDestination"),
        lambda index, texts: RenamedFile(index=index, source=texts[0], destination=texts[1]),
    ),
    Form(
        ("directorySource", "directoryDestination"),
        lambda index, texts: RenamedDirectory(index=index, source=texts[0], destination=texts[1]),
    ),
    Form(("fileExclusion",), lambda index, texts: Exclusion(index=index, path=texts[0])),
)


def read_selectors(node: Node, path: NodePath, reader: Reader) -> tuple[Selector, ...]:
    """The selectors of the array ``node`` that have one clear form; the others are findings."""
    array = reader.array(node, path)
    if array is None:
        return ()
    if not array.items:
        reader.report("PS-SELECTOR-NONE", path)
    selectors = (_selector(item, (*path, index), index, reader) for index, item in enumerate(array.items))
    return tuple(selector for selector in selectors if selector is not None)


def _selector(node: Node, path: NodePath, index: int, reader: Reader) -> Selector | None:
    found = reader.object(node, path)
    if found is None:
        return None
    keys = keys_of(found)
    forms = [form for form in FORMS if any(key in keys for key in form.keys)]
    if len(forms) != 1:
        code = "PS-SELECTOR-MIXED" if forms else "PS-SELECTOR-FORM"
        reader.report(code, path, keys=", ".join(keys))
        return None
    form = forms[0]
    for key in keys:
        if key not in form.keys:
            reader.report_key("PS-SELECTOR-UNKNOWN-KEY", (*path, key), key=key)
    return _of_form(found, form, path, index, reader)


def _of_form(node: Node, form: Form, path: NodePath, index: int, reader: Reader) -> Selector | None:
    texts: list[str] = []
    for key in form.keys:
        member = node.member(key)
        if member is None:
            has = next(other for other in form.keys if other != key)
            reader.report("PS-SELECTOR-HALF", path, has=has, lacks=key)
            continue
        text = reader.text(member.node, (*path, key))
        if text is not None:
            texts.append(text)
    return form.make(index, tuple(texts)) if len(texts) == len(form.keys) else None
