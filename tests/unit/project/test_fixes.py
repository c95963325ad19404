"""Fixes: one edit, and the problem is gone, and no other byte has changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.project.edits import Texts, apply
from studio.project.fixes import fixes_for
from studio.session.opening import open_project
from tests.builders import manifest, project, write_tree

CASES: list[tuple[str, dict[str, object], str]] = [
    ("PS-ID-CHARACTERS", {"assetPackID": "coast_music"}, "Rename to coast-music"),
    ("PS-PLATFORM-IPADOS", {"platforms": ["iPadOS", "macOS"]}, "Replace iPadOS by iOS"),
    ("PS-PLATFORM-IPADOS", {"platforms": ["iOS", "iPadOS"]}, "Remove iPadOS"),
    ("PS-PLATFORM-SPELLING", {"platforms": ["ios"]}, "Replace ios by iOS"),
    ("PS-PLATFORM-TWICE", {"platforms": ["iOS", "iOS"]}, "Remove the second one"),
    (
        "PS-POLICY-EVENT-TWICE",
        {"downloadPolicy": {"prefetch": {"installationEventTypes": ["firstInstallation"] * 2}}},
        "Remove the second one",
    ),
    ("PS-LANGUAGE-NAME", {"language": "English"}, "Use en"),
    ("PS-LANGUAGE-MALFORMED", {"language": "en--US"}, "Use en"),
    ("PS-LANGUAGE-SEPARATOR", {"language": "zh_CN"}, "Use zh-CN"),
    ("PS-LANGUAGE-VARIANT", {"language": "en-GB-oxendict"}, "Use en-GB"),
    ("PS-LANGUAGE-EXTENSION", {"language": "en-u-ca-buddhist"}, "Use en"),
    ("PS-LANGUAGE-UNKNOWN", {"language": "en-ZZ"}, "Use en"),
    ("PS-LANGUAGE-CASE", {"language": "EN-us"}, "Use en-US"),
    ("PS-LANGUAGE-DEPRECATED", {"language": "iw"}, "Use he"),
    ("PS-LANGUAGE-EMPTY", {"language": ""}, "Remove the language"),
    ("PS-LANGUAGE-NONE", {"language": "und"}, "Remove the language"),
    ("PS-MANIFEST-USER-INFO", {"userInfo": {"a": 1}}, "Remove userInfo"),
    ("PS-MANIFEST-TOOLS-VERSION", {"toolsVersion": "2.0"}, "Remove toolsVersion"),
    ("PS-PATH-BACKSLASH", {"fileSelectors": [{"file": "art\\a.png"}]}, "Write forward slashes"),
    ("PS-PATH-NOT-NFC", {"fileSelectors": [{"file": "art/e\u0301.png"}]}, "Write letters and accents joined"),
]


@pytest.mark.parametrize(("code", "changes", "label"), CASES, ids=[f"{case[0]} {case[2]}" for case in CASES])
def test_a_fix_makes_its_problem_go_away(
    tmp_path: Path, code: str, changes: dict[str, object], label: str
) -> None:
    write_tree(tmp_path, {"art/a.png": b"1", "art/\u00e9.png": b"2"})
    path = project(tmp_path, {"art.json": "// mine\n" + json.dumps(manifest(**changes), indent=2)})
    state = open_project(path)
    problem = next(problem for problem in state.problems if problem.code == code)
    (fix,) = fixes_for(state.ground(problem))
    assert fix.label == label
    pack, opened = state.packs[0], state.project
    assert opened is not None
    texts = apply(fix.edit(pack, problem.place), Texts(opened.file, {pack.path: pack.document}))
    mended = texts.documents[pack.path]
    assert mended.data.startswith(b"// mine\n")
    (tmp_path / "manifests/art.json").write_bytes(mended.data)
    assert code not in {problem.code for problem in open_project(path).problems}


def test_a_problem_without_a_certain_answer_has_no_fix(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"1"})
    state = open_project(project(tmp_path, {"art.json": manifest(language="xx", assetPackID="")}))
    assert [fixes_for(state.ground(problem)) for problem in state.problems] == [(), ()]
