"""What the project asks for can be taken back for one language of one family."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from studio.project.edits import Texts, apply
from studio.project.fixes import fixes_for
from tests.builders import manifest, state, write_tree


def test_a_language_is_marked_as_not_required_for_one_family_only(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a": b"a"})
    one = state(
        tmp_path,
        {"art.json": manifest(assetPackID="Voices-en", language="en")},
        requiredLanguages={"*": ["en", "de", "fr"]},
    )
    problem = next(problem for problem in one.problems if problem.finding.arguments.get("tag") == "de")
    (fix,) = fixes_for(one.ground(problem))
    assert fix.label == "Mark German as not required for Voices"
    assert one.project is not None
    texts = Texts(one.project.file, {})
    after = apply(fix.edit(None, problem.place), texts).project
    assert after.required_languages == {"*": ("en", "de", "fr"), "Voices": ("en", "fr")}


def test_what_is_not_required_any_more_has_no_fix(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a": b"a"})
    one = state(
        tmp_path,
        {"art.json": manifest(assetPackID="Voices-en", language="en")},
        requiredLanguages={"*": ["de"]},
    )
    problem = next(problem for problem in one.problems if problem.code == "PS-FAMILY-REQUIRED")
    ground = one.ground(problem)
    assert ground.project is not None
    later = ground.project.model_copy(update={"required_languages": {}})
    assert one.project is not None
    assert fixes_for(replace(ground, project=later)) == ()
