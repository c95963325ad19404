"""What would become of files, made without a desk."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from studio.session.gathering import Gathering, gather
from studio.session.taking_out import chosen_in, exclude, move, remove
from studio.ui.desk.gatherer import Asked
from studio.ui.wishes import Add, MoveTo, TakeOut
from studio.workspace.dropped import look_at
from tests.builders import Values, manifest, write_tree
from tests.unit.session.work import Work

VOICES: Mapping[str, bytes] = {
    **{f"voices/fr/line_{number}.wav": bytes(1_000 * number) for number in range(1, 6)},
    **{f"voices/mixed/line_{number}.wav": bytes(2_000) for number in range(1, 5)},
    "voices/mixed/note.txt": b"n",
    "art/a.png": bytes(10),
}
PACKS: Mapping[str, Values] = {
    "Art.json": manifest(assetPackID="Art"),
    "Voices-fr.json": manifest(
        assetPackID="Voices-fr", language="fr", fileSelectors=[{"file": "voices/fr/line_1.wav"}]
    ),
}


def voices(folder: Path) -> Work:
    """A project with the packs ``Art`` and ``Voices-fr``, which has one of five lines."""
    write_tree(folder, VOICES)
    return Work(folder, PACKS, watched_folders=["voices", "art"])


def all_lines(work: Work) -> tuple[Path, ...]:
    """The files in ``voices/fr``, three from another folder, and one that is no sound."""
    lines = [work.folder / f"voices/fr/line_{number}.wav" for number in range(1, 6)]
    mixed = [work.folder / f"voices/mixed/line_{number}.wav" for number in range(1, 5)]
    return (*lines, *mixed, work.folder / "art/a.png")


def adding(work: Work, *, at: int | None = None) -> Asked:
    """All lines added to ``Voices-fr``."""
    wish = Add(all_lines(work), work.pack("Voices-fr.json").path, at)
    return Asked(_gathered(work, wish.paths, at), wish)


def moving(work: Work) -> Asked:
    """All lines moved to ``Voices-fr``."""
    wish = MoveTo(all_lines(work), work.pack("Voices-fr.json").path)
    found = move(_gathered(work, wish.paths, None), [work.contents("Art.json")], exclusions=True)
    return Asked(found, wish)


def taking_out(work: Work, name: str, *, by_name: bool) -> Asked:
    """All in ``voices`` taken out of the pack of the manifest ``name``."""
    wish = TakeOut((work.folder / "voices",), work.pack(name).path, by_name)
    out = exclude if by_name else remove
    contents = work.contents(name)
    return Asked(out(contents, chosen_in(contents, wish.paths), exclusions=True), wish)


def _gathered(work: Work, paths: tuple[Path, ...], at: int | None) -> Gathering:
    look = work.session.look
    contents = work.contents("Voices-fr.json")
    scanned = look.scanned.prefixes[contents.pack.base]
    return gather(look_at(paths), contents.pack, contents, scanned, patterns=True, at=at)
