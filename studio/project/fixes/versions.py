"""Fixes of what is wrong with a text as a whole: two versions at once, another encoding, zero bytes."""

from __future__ import annotations

from collections.abc import Iterator

from studio.manifest.conflict_marks import Keep
from studio.manifest.encoding import windows_text
from studio.project.edits import SetText
from studio.project.fixes.fix import Fix, Ground, Maker
from studio.project.two_versions import choice_label, keeping
from studio.words import words


def _keep_one(ground: Ground) -> Iterator[Fix]:
    """Either version of the place that the problem is about."""
    pack, line = ground.pack, ground.problem.place.line
    if pack is None or not pack.document.is_utf8:
        return
    for conflict in pack.document.conflicts:
        for keep in Keep if conflict.line == line else ():
            yield Fix(f"keep-{keep}", choice_label(conflict, keep), keeping(pack, keep, line).changes)


def _as_utf8(ground: Ground) -> Iterator[Fix]:
    """The text in the encoding that manifests have, where it is certain what it says."""
    pack = ground.pack
    if pack is None:
        return
    document = pack.document
    if not document.is_utf8:
        if "\ufffd" not in document.text:
            yield Fix("write-utf8", words("Write it as UTF-8"), (SetText(pack.path, document.text.encode()),))
        return
    windows = windows_text(document.data)
    if windows is not None:
        label = words("Read it as Windows text (“{sample}”) and write UTF-8", sample=windows.sample)
        yield Fix("write-utf8", label, (SetText(pack.path, windows.text.encode()),))
    elif b"\0" in document.data:
        without = document.data.replace(b"\0", b"")
        yield Fix("remove-zeros", words("Remove the zero bytes"), (SetText(pack.path, without),))


FIXES: dict[str, Maker] = {"PS-JSON-CONFLICT": _keep_one, "PS-JSON-ENCODING": _as_utf8}
