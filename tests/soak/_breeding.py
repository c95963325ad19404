"""The process of the guided soak: atheris calls ``_try`` with bytes of its own making until time is up."""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["studio.manifest"]):
    from studio.manifest.document import Document
    from studio.manifest.paths import path_faults
    from studio.manifest.reading import read_manifest
    from studio.manifest.selectors import prefixes, reach, select
    from studio.manifest.template import template

_PATHS = ("a/b/c.png", "a/b/d.png", "a/.x", "b", "e")


def _try(data: bytes) -> None:
    document = Document.read(data)
    assert document.data == data, "the bytes are not kept"
    reading = read_manifest(document)
    assert all(finding.place.line for finding in reading.findings), "a finding has no line"
    selectors = reading.manifest.selectors
    for finding in path_faults(reading.manifest, document):
        assert finding.place.line, "a finding has no line"
    select(selectors, _PATHS)
    prefixes(selectors)
    reach(selectors).meets(_PATHS)
    if document.root is None:
        return
    try:
        edited = document.replacing(("assetPackID",), "x")
    except (ValueError, KeyError):
        return
    read_manifest(edited)


def main() -> None:
    """Breed until libFuzzer's own options end it."""
    folder, *options = sys.argv[1:]
    seeds = Path(folder) / "seeds"
    for number, text in enumerate((template(), template("voices", "fr"), '{"fileSelectors":[{"file":"a"}]}')):
        (seeds / f"{number}.json").write_text(text, encoding="utf-8")
    atheris.Setup([sys.argv[0], *options, str(seeds)], _try)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
