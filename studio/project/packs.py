"""One asset pack of a project: its manifest, read, and the folder its selectors count from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from studio.errors import Argument, Finding, Place, StudioError
from studio.languages.tags import InvalidTag, LanguageTag
from studio.manifest.document import Document, field_name
from studio.manifest.reading import read_manifest
from studio.manifest.values import Manifest
from studio.values import dataclass

_LONGEST_NAME = 255


@dataclass(frozen=True, slots=True)
class Pack:
    """A manifest at ``path`` (absolute), its text, its values, what reading found, and its base folder."""

    path: Path
    document: Document
    manifest: Manifest
    findings: tuple[Finding, ...]
    base: Path

    @property
    def name(self) -> str:
        """What the pack is called: its asset pack id, or the manifest's file name where there is none.

        Of an id that is no name any more, for its length, the beginning.
        """
        name = self.manifest.asset_pack_id or self.path.name
        return name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"

    @property
    def language(self) -> LanguageTag | None:
        """The pack's language where it has a legal one."""
        written = self.manifest.language
        return None if written is None or len(written) > _LONGEST else _legal(written)

    @property
    def meant_language(self) -> LanguageTag | None:
        """The pack's language; of an illegal one the legal tag that is probably meant, if there is one."""
        try:
            return None if self.manifest.language is None else LanguageTag.parse(self.manifest.language)
        except InvalidTag as refusal:
            return refusal.suggestion

    def place(self, *keys: str | int, path: str | None = None) -> Place:
        """The place of the value below ``keys``, or of the nearest one above it where it is not written."""
        line, column = self.document.position(keys)
        return Place(self.manifest.asset_pack_id, self.path, field_name(keys) or None, line, column, path)

    def placed(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """``findings`` of a lower floor, which knew neither the pack nor its manifest."""
        for finding in findings:
            place = replace(finding.place, manifest=self.path, pack=self.manifest.asset_pack_id)
            yield replace(finding, place=place)

    def finding(self, code: str, *keys: str | int, path: str | None = None, **arguments: Argument) -> Finding:
        """A finding of rule ``code`` at the value below ``keys``."""
        return Finding(code, self.place(*keys, path=path), arguments)


_LONGEST = 40
"""Letters; a legal tag has no more."""


@lru_cache(maxsize=1024)
def _legal(text: str) -> LanguageTag | None:
    """The tag that ``text`` spells, if it is legal. Asked for each pack, over and over."""
    try:
        return LanguageTag.parse(text)
    except InvalidTag:
        return None


def read_pack(path: Path, document: Document, default_base: Path) -> Pack:
    """The pack that ``document`` describes. ``default_base`` counts where it names no ``sourceRoot``."""
    reading = read_manifest(document)
    root = reading.manifest.source_root
    base = path.parent / root if root else default_base
    pack = Pack(path, document, reading.manifest, (), base)
    return replace(pack, findings=tuple(pack.placed(reading.findings)))


def unreadable_pack(path: Path, base: Path, trouble: StudioError) -> Pack:
    """A pack of whose manifest nothing is known but why it cannot be read."""
    finding = Finding("PS-MANIFEST-UNREADABLE", Place(manifest=path), {"reason": trouble.message})
    return Pack(path, Document.read(b""), Manifest(), (finding,), base)
