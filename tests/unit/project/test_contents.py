"""What a pack ships."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.manifest.selectors import prefixes
from studio.manifest.values import named_path
from studio.project.contents import contents_of
from studio.workspace.ignore import rules
from studio.workspace.scan import scan
from tests.builders import contents, manifest, pack, write_tree

TREE = {
    "art/a.png": b"aaaa",
    "art/deep/b.png": b"bb",
    "art/.DS_Store": b"junk",
    "art/wip.psd": b"8BPS",
    "voices/en/hello.wav": b"RIFF",
}


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return write_tree(tmp_path, TREE)


def selectors(*forms: dict[str, str]) -> dict[str, object]:
    return manifest(fileSelectors=list(forms))


def test_files_come_in_byte_order_of_their_stored_paths_with_their_selectors(base: Path) -> None:
    found = contents(
        base,
        selectors(
            {"directorySource": "voices/en", "directoryDestination": "a-voices"},
            {"directory": "art"},
            {"file": "art/a.png"},
        ),
        "*.psd",
    )
    assert [(file.path, file.asset.path, file.selectors) for file in found.files] == [
        ("a-voices/hello.wav", "voices/en/hello.wav", (0,)),
        ("art/a.png", "art/a.png", (1, 2)),
        ("art/deep/b.png", "art/deep/b.png", (1,)),
    ]
    assert found.total_bytes == 10


def test_ignored_files_are_named_with_the_rule_that_leaves_them_out(base: Path) -> None:
    found = contents(base, selectors({"directory": "art"}), "*.psd")
    assert {asset.path: asset.ignored_by for asset in found.ignored} == {
        "art/.DS_Store": ".DS_Store",
        "art/wip.psd": "*.psd",
    }


def test_a_file_named_exactly_is_taken_although_a_rule_ignores_it(base: Path) -> None:
    found = contents(base, selectors({"directory": "art"}, {"file": "art/wip.psd"}), "*.psd")
    taken = {file.path: file.selectors for file in found.files}
    assert taken["art/wip.psd"] == (1,)


def test_an_exclusion_names_a_source_and_removes_it_wherever_it_would_be_stored(base: Path) -> None:
    found = contents(
        base,
        selectors(
            {"directorySource": "art", "directoryDestination": "pictures"},
            {"fileExclusion": "art/deep/b.png"},
        ),
        "*.psd",
    )
    assert [file.path for file in found.files] == ["pictures/a.png"]


def test_one_file_may_be_stored_under_two_names(base: Path) -> None:
    found = contents(
        base,
        selectors({"file": "art/a.png"}, {"fileSource": "art/a.png", "fileDestination": "icon.png"}),
    )
    assert [file.path for file in found.files] == ["art/a.png", "icon.png"]


def test_links_are_refused_and_never_followed(base: Path, tmp_path: Path) -> None:
    (base / "art/link.png").symlink_to("a.png")
    (base / "art/away").symlink_to(tmp_path / "voices")
    found = contents(base, selectors({"directory": "art"}), "*.psd")
    assert sorted(file.path for file in found.refused) == ["art/away", "art/link.png"]
    assert [file.path for file in found.files] == ["art/a.png", "art/deep/b.png"]


def test_accents_are_matched_and_stored_joined_however_the_disk_writes_them(tmp_path: Path) -> None:
    write_tree(tmp_path, {"caf\u0065\u0301/a.txt": b"1"})
    found = contents(tmp_path, selectors({"directory": "caf\u00e9"}))
    assert [file.path for file in found.files] == ["caf\u00e9/a.txt"]
    assert found.files[0].asset.disk_path == "caf\u0065\u0301/a.txt"


def test_the_scan_goes_no_further_than_the_selectors_need(base: Path) -> None:
    one = pack(base, selectors({"directory": "voices"}))
    snapshot = scan(base, prefixes(one.manifest.selectors), rules())
    assert [asset.path for asset in snapshot.assets] == ["voices/en/hello.wav"]
    assert len(contents_of(one, snapshot).files) == 1


@pytest.mark.parametrize(
    ("form", "key", "path"),
    [
        ({"file": "a"}, "file", "a"),
        ({"directory": "a"}, "directory", "a"),
        ({"filePattern": "a*"}, "filePattern", "a*"),
        ({"fileSource": "a", "fileDestination": "b"}, "fileSource", "a"),
        ({"directorySource": "a", "directoryDestination": "b"}, "directorySource", "a"),
        ({"fileExclusion": "a"}, "fileExclusion", "a"),
    ],
)
def test_every_form_has_a_key_and_a_path(tmp_path: Path, form: dict[str, str], key: str, path: str) -> None:
    selector = pack(tmp_path, selectors(form)).manifest.selectors[0]
    assert (selector.kind, named_path(selector)) == (key, path)
