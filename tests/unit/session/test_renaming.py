"""Snapshots as a scan would give them after a rename, or under other ignore rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.assets import OWN, Asset, Snapshot
from studio.project.edits import Move
from studio.project.facts import NO_FACTS, FileFacts
from studio.session.renaming import renamed, under
from studio.workspace.ignore import rules
from studio.workspace.moving import move
from studio.workspace.scan import scan
from tests.builders import write_tree

FILES = {
    "art/a.png": b"1",
    "art/deep/e\u0301.png": b"2",
    "art/deep/b.psd": b"3",
    "voices/fr/1.wav": b"4",
    "voices/fr/wip/2.wav": b"5",
}


def _scan(base: Path, *ignored: str) -> Snapshot:
    return scan(base, [""], rules(ignored))


@pytest.mark.parametrize("ignored", [(), ("*.psd",), ("wip/",), ("art/",), ("*.psd", "wip/", "!keep")])
def test_other_ignore_rules_give_what_a_scan_under_them_gives(
    tmp_path: Path, ignored: tuple[str, ...]
) -> None:
    write_tree(tmp_path, FILES)
    assert under(_scan(tmp_path, "fr/"), rules(ignored)).assets == _scan(tmp_path, *ignored).assets


def test_the_same_rules_give_the_same_snapshot(tmp_path: Path) -> None:
    write_tree(tmp_path, FILES)
    snapshot = _scan(tmp_path, "*.psd")
    assert under(snapshot, rules(("*.psd",))) is snapshot


def test_what_belongs_to_the_project_stays_its_own(tmp_path: Path) -> None:
    write_tree(tmp_path, FILES)
    snapshot = scan(tmp_path, [""], rules(()), own=[tmp_path / "art"])
    kept = {asset.path for asset in under(snapshot, rules(())).assets if asset.ignored_by == OWN}
    assert kept == {"art/a.png", "art/deep/b.psd", "art/deep/\u00e9.png"}


MOVES = {
    "a file": (("art/a.png", "art/z.png"),),
    "out of what is ignored": (("art/deep/b.psd", "art/deep/b.png"),),
    "into what is ignored": (("art/a.png", "art/a.psd"),),
    "to joined accents": (("art/deep/e\u0301.png", "art/deep/\u00e9.png"),),
    "a folder": (("art", "pictures"),),
    "a folder in a folder": (("voices/fr", "voices/de"),),
    "into a folder that is ignored": (("voices/fr/1.wav", "voices/fr/wip/1.wav"),),
    "a swap": (("art/a.png", "voices/fr/1.wav"), ("voices/fr/1.wav", "art/a.png")),
}


@pytest.mark.parametrize("pairs", MOVES.values(), ids=list(MOVES))
def test_after_a_rename_there_is_what_a_scan_after_it_finds(
    tmp_path: Path, pairs: tuple[tuple[str, str], ...]
) -> None:
    write_tree(tmp_path, FILES)
    ignore = rules(("*.psd", "wip/"))
    moves = tuple(Move(tmp_path / old, tmp_path / new) for old, new in pairs)
    found = renamed({tmp_path: scan(tmp_path, [""], ignore)}, moves, ignore)
    move(moves)
    assert found.snapshots[tmp_path].assets == scan(tmp_path, [""], ignore).assets
    assert found.names


def test_a_file_that_goes_to_another_base_leaves_the_first(tmp_path: Path) -> None:
    write_tree(tmp_path, FILES)
    art, voices, ignore = tmp_path / "art", tmp_path / "voices", rules(())
    before = {art: scan(art, [""], ignore), voices: scan(voices, [""], ignore)}
    moves = (Move(art / "a.png", voices / "a.png"),)
    found = renamed(before, moves, ignore)
    move(moves)
    assert {base: one.assets for base, one in found.snapshots.items()} == {
        base: scan(base, [""], ignore).assets for base in before
    }


def test_where_nothing_moves_the_snapshot_is_the_same_object(tmp_path: Path) -> None:
    write_tree(tmp_path, FILES)
    snapshot = _scan(tmp_path)
    found = renamed({tmp_path: snapshot}, [Move(Path("/x/a"), Path("/x/b"))], rules(()))
    assert found.snapshots[tmp_path] is snapshot
    assert found.names == {}


def test_what_is_known_of_a_file_is_known_of_it_under_its_new_name(tmp_path: Path) -> None:
    write_tree(tmp_path, FILES)
    ignore = rules(())
    before = scan(tmp_path, [""], ignore)
    asset = before.by_path["art/a.png"]
    facts = NO_FACTS.adding([((tmp_path, "art/a.png"), FileFacts(asset.size, asset.changed, "png"))])
    found = renamed({tmp_path: before}, [Move(tmp_path / "art", tmp_path / "pictures")], ignore, facts)
    later = found.snapshots[tmp_path].by_path["pictures/a.png"]
    known = found.facts.of(tmp_path, later)
    assert known is not None
    assert known.kind == "png"
    assert found.facts.of(tmp_path, found.snapshots[tmp_path].by_path["voices/fr/1.wav"]) is None


def test_a_thousand_renames_among_very_many_files_take_no_time(tmp_path: Path) -> None:
    paths = [f"f{number // 100}/{number}.png" for number in range(30_000)]
    snapshot = Snapshot(tmp_path, tuple(Asset(path, path, 1, 1) for path in sorted(paths)))
    moves = [Move(tmp_path / path, tmp_path / f"{path}.x") for path in paths[::30]]
    found = renamed({tmp_path: snapshot}, moves, rules(("*.psd",)))
    assert len(found.names) == 1_000
    assert len(found.snapshots[tmp_path].assets) == 30_000
