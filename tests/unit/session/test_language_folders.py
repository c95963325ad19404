"""What lies in a folder of language folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken
from studio.session.language_folders import holds_languages, look_into
from studio.session.state import OpenProject
from studio.workspace.project_store import load_project
from tests.builders import project, write_tree

VOICES = {
    "voices/en/act1/a.wav": b"1234",
    "voices/en/b.wav": b"12",
    "voices/fr_CA/b.wav": b"1",
    "voices/English/b.wav": b"1",
    "voices/shared/x.wav": b"123",
    "voices/credits.txt": b"c",
    "voices/en/old.psd": b"junk",
    "voices/.DS_Store": b"junk",
}


def opened(folder: Path, **changes: object) -> OpenProject:
    write_tree(folder, VOICES)
    (folder / "voices/ja").mkdir(exist_ok=True)
    path = project(folder, {}, ignore=["*.psd"], **changes)
    return OpenProject(path, load_project(path))


def test_folders_their_languages_files_and_bytes_are_seen(tmp_path: Path) -> None:
    inside = look_into(tmp_path / "voices", opened(tmp_path))
    assert [(one.name, str(one.tag or ""), len(one.paths), one.bytes) for one in inside.folders] == [
        ("en", "en", 2, 6),
        ("English", "en", 1, 1),
        ("fr_CA", "fr-CA", 1, 1),
        ("ja", "ja", 0, 0),
        ("shared", "", 1, 3),
    ]
    assert inside.folders[0].entries == (("act1", True), ("b.wav", False))
    assert inside.folders[0].paths == {"act1/a.wav", "b.wav"}
    assert inside.files == (("credits.txt", 1),)
    assert (inside.base, inside.source) == (tmp_path.resolve(), "voices")
    assert [one.name for one in inside.languages] == ["en", "English", "fr_CA", "ja"]


def test_a_folder_outside_of_the_source_root_counts_from_the_one_above_it(tmp_path: Path) -> None:
    one = opened(tmp_path / "game")
    write_tree(tmp_path / "elsewhere/talk", {"en/a": b"a"})
    inside = look_into(tmp_path / "elsewhere/talk", one)
    assert (inside.base, inside.source) == ((tmp_path / "elsewhere").resolve(), "talk")


def test_the_source_root_itself_can_hold_the_languages(tmp_path: Path) -> None:
    inside = look_into(tmp_path / "voices", opened(tmp_path, sourceRoot="voices"))
    assert (inside.base, inside.source) == ((tmp_path / "voices").resolve(), "")
    assert {"en", "fr_CA", "ja"} <= {one.name for one in inside.folders}


def test_the_project_s_own_folders_are_never_seen(tmp_path: Path) -> None:
    one = opened(tmp_path)
    write_tree(tmp_path, {"builds/en/a.aar": b"built"})
    names = [folder.name for folder in look_into(tmp_path, one).folders]
    assert names == ["voices"]


@pytest.mark.parametrize("name", ["gone", "voices/credits.txt"])
def test_what_is_no_folder_is_refused(tmp_path: Path, name: str) -> None:
    one = opened(tmp_path)
    with pytest.raises(StudioError, match="is not a folder"):
        look_into(tmp_path / name, one)


def test_looking_can_be_cancelled(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        look_into(tmp_path / "voices", opened(tmp_path), cancel)


def test_two_languages_at_least_are_worth_an_offer(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/en/x": b"x", "a/fr/x": b"x", "b/en/x": b"x", "b/bin/x": b"x", "c/x": b"x"})
    assert [name for name in "abc" if holds_languages(tmp_path / name)] == ["a"]
    assert not holds_languages(tmp_path / "gone")


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("es.lproj", "es"),
        ("zh-Hant.lproj", "zh-Hant"),
        ("en_GB.utf8", "en-GB"),
        ("de_DE.UTF-8@euro", "de-DE"),
        ("fr_FR@euro", "fr-FR"),
        ("en.old", None),
        ("notes@work", None),
    ],
)
def test_what_other_tools_write_after_a_language_is_no_hindrance(
    tmp_path: Path, name: str, tag: str | None
) -> None:
    folder = opened(tmp_path)
    write_tree(tmp_path, {f"strings/{name}/a": b"1"})
    (one,) = look_into(tmp_path / "strings", folder).folders
    assert (str(one.tag) if one.tag else None) == tag
