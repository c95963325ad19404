"""What selectors take, and what they share."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.progress import CancelToken
from studio.project.intents import SelectorKind
from studio.project.selector_takes import Share, ShareQuestion, Take, TakeQuestion
from studio.workspace.ignore import rules
from studio.workspace.scan import scan
from tests.builders import contents, manifest, write_tree

FILES = {"art/a.png": b"aa", "art/b.png": b"bbb", "art/c.psd": b"c", "notice.txt": b"n"}


@pytest.mark.parametrize(
    ("kind", "path", "take"),
    [
        ("directory", "art", Take(2, 5, 1)),
        ("directorySource", "art", Take(2, 5, 1)),
        ("filePattern", "art/*.png", Take(2, 5)),
        ("filePattern", "art/*.psd", Take(0, 0, 1)),
        ("file", "art/c.psd", Take(1, 1)),
        ("fileSource", "notice.txt", Take(1, 1)),
        ("fileExclusion", "art/b.png", Take(1, 3)),
        ("fileExclusion", "art/nothing.png", Take()),
        ("directory", "nowhere", Take()),
        ("directory", "../art", Take(legal=False)),
        ("file", ".", Take(legal=False)),
    ],
)
def test_a_selector_that_is_being_typed_is_counted(
    tmp_path: Path, kind: SelectorKind, path: str, take: Take
) -> None:
    snapshot = scan(write_tree(tmp_path, FILES), [""], rules(["*.psd"]))
    assert TakeQuestion(snapshot, kind, path)(CancelToken()) == take


def test_what_an_earlier_selector_takes_too_is_shared(tmp_path: Path) -> None:
    forms = [{"directory": "art"}, {"file": "notice.txt"}, {"filePattern": "*/a.*"}, {"filePattern": "*.txt"}]
    found = contents(write_tree(tmp_path, FILES), manifest(fileSelectors=forms))
    assert ShareQuestion(found)(CancelToken()).by_selector == {2: Share(1, 1, 0), 3: Share(1, 1, 1)}


def test_the_one_with_most_of_them_is_named(tmp_path: Path) -> None:
    forms = [{"file": "art/a.png"}, {"filePattern": "art/[bc].*"}, {"directory": "art"}]
    found = contents(write_tree(tmp_path, {**FILES, "art/d": b""}), manifest(fileSelectors=forms))
    assert ShareQuestion(found)(CancelToken()).by_selector == {2: Share(3, 4, 1)}
