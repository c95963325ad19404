"""Manifest files on disk."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.workspace.manifests import LARGEST, load_document, manifests_in
from tests.builders import write_tree


def test_manifests_are_the_json_files_of_the_folder_by_name(tmp_path: Path) -> None:
    write_tree(
        tmp_path, {"b.json": "{}", "a.json": "{}", ".hidden.json": "{}", "c.txt": "", "sub/d.json": ""}
    )
    assert [path.name for path in manifests_in(tmp_path)] == ["a.json", "b.json"]
    assert manifests_in(tmp_path / "gone") == ()


def test_a_manifest_is_read_whatever_its_text_is_worth(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a.json": b"\xff{"})
    assert load_document(tmp_path / "a.json").data == b"\xff{"


def test_a_file_that_is_far_too_large_is_not_read(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a.json": b""})
    os.truncate(tmp_path / "a.json", LARGEST + 1)
    with pytest.raises(StudioError, match=r"a\.json is larger than 64 MB"):
        load_document(tmp_path / "a.json")


def test_a_manifest_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match=r"a\.json could not be read: it is not there"):
        load_document(tmp_path / "a.json")
