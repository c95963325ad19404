"""What the edits of one pack change, against what is saved and what was built last: found out in a job."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from studio.manifest.selectors import prefixes
from studio.progress import CancelToken
from studio.project.assets import Snapshot
from studio.project.contents import Contents, contents_of
from studio.project.edits import Texts
from studio.project.effects import Effects, since_built, since_saved
from studio.project.facts import NO_FACTS, Facts
from studio.project.novelty import BuiltFiles
from studio.project.packs import Pack, read_pack
from studio.session.look import Scanned, covers
from studio.session.renaming import under
from studio.session.session import Session
from studio.values import dataclass
from studio.workspace.ignore import rules
from studio.workspace.scan import scan


@dataclass(frozen=True, slots=True)
class Baseline:
    """What packs are compared with.

    ``texts`` are what the files hold, ``scanned`` what the last look saw below their bases, ``built`` by id
    what the last builds held.
    """

    texts: Texts
    scanned: Scanned
    built: Mapping[str, BuiltFiles]


def baseline_of(session: Session) -> Baseline:
    """What the packs of ``session`` are compared with now."""
    return Baseline(session.base, session.look.scanned, session.look.built)


@dataclass(frozen=True, slots=True)
class EffectQuestion:
    """What do the edits of the pack of ``contents`` change? ``folder`` is the project's.

    ``number`` is the build that ``built`` is of.
    """

    contents: Contents
    folder: Path
    ignore: tuple[str, ...]
    baseline: Baseline
    facts: Facts = NO_FACTS
    built: BuiltFiles | None = None
    number: int = 0

    def __call__(self, cancel: CancelToken) -> Effects:
        now = self.contents
        saved = self._saved(cancel)
        cancel.check()
        built = None if self.built is None else since_built(now, self.built, self.facts)
        return Effects(since_saved(now, saved), built, self.number, is_new=saved is None)

    def _saved(self, cancel: CancelToken) -> Contents | None:
        """What the pack ships as it is saved, of the files that lie there now."""
        path, texts = self.contents.pack.path, self.baseline.texts
        document = texts.documents.get(path)
        if document is None:
            return None
        pack = read_pack(path, document, self.folder / texts.project.source_root)
        now = self.contents
        same_place = pack.base == now.pack.base and texts.project.ignore == self.ignore
        if same_place and pack.manifest.selectors == now.pack.manifest.selectors:
            return replace(now, pack=pack)
        return contents_of(pack, self._seen(pack, cancel))

    def _seen(self, pack: Pack, cancel: CancelToken) -> Snapshot:
        """What lies where ``pack`` takes from; where no look was since, the disk is asked."""
        scanned, ignore = self.baseline.scanned, self.baseline.texts.project.ignore
        wanted = prefixes(pack.manifest.selectors)
        known = self.contents.snapshot if pack.base == self.contents.pack.base else None
        if known is None:
            known = scanned.snapshots.get(pack.base)
        if known is None or not covers(scanned.prefixes.get(pack.base, ()), wanted):
            return scan(pack.base, wanted, rules(ignore), cancel, own=scanned.own)
        return known if ignore == self.ignore else under(known, rules(ignore))
