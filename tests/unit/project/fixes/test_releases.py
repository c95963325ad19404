"""What mends what went since the last release."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import Finding
from studio.project.checks.releases import check_release, check_releases
from studio.project.edits import Texts, apply
from studio.project.fixes import Ground, fixes_for
from studio.project.problems import judge
from studio.project.project_file import ProjectFile
from studio.project.releases import Release, ReleasedVersion, Releases
from studio.project.target import Target
from tests.builders import contents, manifest, write_tree

RELEASES = Releases({"art": Release("art", 1, ("iOS", "macOS"))}, built_ids={"manifest.json": "old-art"})
PROJECT = ProjectFile(name="Game", released=(ReleasedVersion(id="maps", version=1, build=1),))


def findings(folder: Path) -> tuple[list[Finding], Ground]:
    one = contents(write_tree(folder, {"art/a": b"a"}), manifest())
    found = [
        *check_release(one, RELEASES),
        *check_releases([one.pack], RELEASES, PROJECT.released, PROJECT.retired_ids),
    ]
    return found, Ground(judge(found[:1], Target())[0], one.pack, one, PROJECT)


@pytest.mark.parametrize(
    ("code", "label"),
    [
        ("PS-RELEASE-PLATFORM", "Add macOS again"),
        ("PS-ID-CHANGED", "Use the ID old-art again"),
        ("PS-RELEASE-GONE", "Add maps to the archived IDs"),
    ],
)
def test_a_fix_makes_its_problem_go_away(tmp_path: Path, code: str, label: str) -> None:
    found, ground = findings(tmp_path)
    assert ground.pack is not None
    (problem,) = (one for one in judge(found, Target()) if one.code == code)
    pack = ground.pack if problem.place.manifest else None
    (fix,) = fixes_for(Ground(problem, pack, ground.contents, PROJECT))
    assert fix.label == label
    texts = Texts(PROJECT, {ground.pack.path: ground.pack.document})
    mended = apply(fix.edit(pack, problem.place), texts)
    (tmp_path / "manifest.json").write_bytes(mended.documents[ground.pack.path].data)
    one = contents(tmp_path, mended.documents[ground.pack.path].data)
    left = {
        finding.code
        for finding in [
            *check_release(one, RELEASES),
            *check_releases([one.pack], RELEASES, mended.project.released, mended.project.retired_ids),
        ]
    }
    assert code not in left


def test_paths_and_languages_have_no_certain_answer(tmp_path: Path) -> None:
    one = contents(write_tree(tmp_path, {"art/a": b"a"}), manifest(language="fr"))
    releases = Releases({"art": Release("art", 1, ("iOS",), None, ("art/gone",))})
    problems = judge(check_release(one, releases), Target())
    assert {problem.code for problem in problems} == {"PS-RELEASE-PATHS", "PS-RELEASE-LANGUAGE"}
    assert not any(fixes_for(Ground(problem, one.pack, one, PROJECT)) for problem in problems)
