"""A file that two packs store is left out of the one or the other."""

from __future__ import annotations

from pathlib import Path

from studio.project.edits import Texts, apply
from studio.project.fixes import fixes_for
from studio.project.packs import read_pack
from studio.session.state import derive
from tests.builders import manifest, state, write_tree


def test_either_pack_can_leave_the_file_out(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/one.txt": b"1", "art/two.txt": b"2"})
    named = manifest(assetPackID="named", fileSelectors=[{"file": "art/one.txt"}, {"file": "art/two.txt"}])
    found = state(tmp_path, {"a.json": manifest(), "b.json": named}, hosting="self")
    problem = next(one for one in found.problems if one.place.path == "art/one.txt")
    fixes = fixes_for(found.ground(problem))
    assert [fix.label for fix in fixes] == [
        "Leave art/one.txt out of named",
        "Leave art/one.txt out of art",
    ]
    assert found.project is not None
    texts = Texts(found.project.file, {pack.path: pack.document for pack in found.packs})
    snapshots = {one.pack.base: one.snapshot for one in found.contents}
    for fix in fixes:
        edit = fix.edit(found.packs[1], problem.place)
        assert edit.label == fix.label or edit.label.endswith(" in named")
        documents = apply(edit, texts).documents
        packs = tuple(read_pack(pack.path, documents[pack.path], pack.base) for pack in found.packs)
        later = derive(found.project, found.target, packs, snapshots, before=found)
        left = [one.place.path for one in later.problems if one.code.startswith("PS-COLLISION")]
        assert left == ["art/two.txt"]
