"""Files that ship beside the code."""

from __future__ import annotations

import pytest

from studio.resources import resource


def test_a_shipped_file_is_found() -> None:
    assert resource("sample", "text", "ja.txt").read_text(encoding="utf-8").startswith("港")


def test_a_name_that_is_not_shipped_is_refused() -> None:
    with pytest.raises(FileNotFoundError, match="sample/nothing"):
        resource("sample", "nothing")
