"""Fixes of how a language is spelled beside the other packs."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.edits import Texts, apply
from studio.project.fixes import fixes_for
from tests.builders import manifest, state, write_tree


@pytest.mark.parametrize(
    ("languages", "code", "label"),
    [
        (("ja-JP", "fr"), "PS-LANGUAGE-REDUNDANT", "Use ja"),
        (("en", "en-US", "en-US"), "PS-LANGUAGE-EQUIVALENT", "Use en-US"),
    ],
)
def test_the_other_spelling_is_written(
    tmp_path: Path, languages: tuple[str, ...], code: str, label: str
) -> None:
    write_tree(tmp_path, {"art/a.png": b"1"})
    packs = {
        f"{tag}-{at}.json": manifest(assetPackID=f"p{at}", language=tag) for at, tag in enumerate(languages)
    }
    before = state(tmp_path, packs)
    problem = next(one for one in before.problems if one.code == code)
    (fix,) = fixes_for(before.ground(problem))
    assert fix.label == label
    assert before.project is not None
    pack = before.packs[0]
    later = apply(
        fix.edit(pack, problem.place),
        Texts(before.project.file, {one.path: one.document for one in before.packs}),
    )
    assert problem.place.manifest is not None
    new = later.documents[problem.place.manifest].node(("language",))
    assert new is not None
    assert f"Use {new.value}" == label
