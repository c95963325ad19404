"""Words for types of files."""

from __future__ import annotations

from studio.project.file_types import FileType
from studio.ui.look.file_words import type_word


def test_every_type_of_file_has_a_word_of_its_own() -> None:
    words = [type_word(kind) for kind in FileType]
    assert len(set(words)) == len(words)
    assert all(words)
