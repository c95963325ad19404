"""Looking into texts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pygments.lexers import get_all_lexers  # type: ignore[import-untyped]  # it has no types

from studio.progress import CancelToken
from studio.workspace.previews import texts
from studio.workspace.previews.preview import BytesShown, Endings, TextShown
from studio.workspace.previews.reading import preview_of
from studio.workspace.previews.texts import MOST_COUNTED, MOST_SHOWN
from tests.looked_into import Look


def shown(look: Look, content: bytes, name: str = "a.txt") -> TextShown:
    """The text in such a file, which is one."""
    found = look(name, content)
    assert isinstance(found, TextShown), found
    return found


@pytest.mark.parametrize(
    ("codec", "mark", "name"),
    [
        ("utf-8", "", "UTF-8"),
        ("utf-8", "\ufeff", "UTF-8"),
        ("utf-16-le", "\ufeff", "UTF-16 LE"),
        ("utf-16-be", "\ufeff", "UTF-16 BE"),
        ("utf-32-le", "\ufeff", "UTF-32 LE"),
        ("utf-32-be", "\ufeff", "UTF-32 BE"),
        ("utf-16-le", "", "UTF-16 LE"),
        ("utf-16-be", "", "UTF-16 BE"),
    ],
)
def test_every_form_of_unicode_is_read_and_named(codec: str, mark: str, name: str, look: Look) -> None:
    found = shown(look, (mark + "Grüße\nWelt und mehr\n").encode(codec))
    assert (found.text, found.encoding, found.mark) == ("Grüße\nWelt und mehr\n", name, bool(mark))
    assert found.lines == 2


@pytest.mark.parametrize(
    ("codec", "text", "name"),
    [
        ("cp1252", "Größe und Maß: über die Brücke, schöne Grüße aus Köln.\n", "Western (Windows)"),
        ("shift_jis", "こんにちは世界。これはテストです。ゲームの翻訳ファイル。\n", "Shift JIS"),
        ("cp1251", "Привет, мир. Это проверка текста для игры и её перевода.\n", "Cyrillic (Windows)"),
    ],
)
def test_older_encodings_are_guessed_by_what_makes_sense(
    codec: str, text: str, name: str, look: Look
) -> None:
    found = shown(look, text.encode(codec) * 4)
    assert found.text == text * 4
    assert found.encoding == name


@pytest.mark.parametrize(
    ("text", "endings", "lines"),
    [
        ("one", Endings.NONE, 1),
        ("one\ntwo", Endings.LF, 2),
        ("one\ntwo\n", Endings.LF, 2),
        ("one\r\ntwo\r\n", Endings.CRLF, 2),
        ("one\rtwo\r", Endings.CR, 2),
        ("one\r\ntwo\nthree\n", Endings.MIXED, 3),
        ("\n\n", Endings.LF, 2),
    ],
)
def test_lines_are_counted_and_their_endings_told(
    text: str, endings: Endings, lines: int, look: Look
) -> None:
    for codec in ("utf-8", "utf-16"):
        found = shown(look, text.encode(codec))
        assert (found.endings, found.lines) == (endings, lines)
        assert "\r" not in found.text


def test_an_ending_that_two_pieces_share_is_counted_once(look: Look) -> None:
    found = shown(look, b"a" * ((1 << 20) - 1) + b"\r\n" + b"b")
    assert (found.endings, found.lines) == (Endings.CRLF, 2)


def test_of_a_long_text_the_beginning_is_shown_and_all_lines_are_counted(look: Look) -> None:
    found = shown(look, b"0123456\n" * 100_000)
    assert found.cut
    assert len(found.text) == MOST_SHOWN
    assert found.lines == 100_000


def test_a_letter_at_the_cut_is_not_torn(look: Look) -> None:
    found = shown(look, b"a" + "ü".encode() * MOST_SHOWN)
    assert found.cut
    assert found.encoding == "UTF-8"
    assert "\N{REPLACEMENT CHARACTER}" not in found.text


def test_lines_of_a_very_long_text_are_not_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_bytes(b"one\n" * 100_000)
    os.truncate(path, MOST_COUNTED + 1)
    found = preview_of(path, CancelToken())
    assert isinstance(found, TextShown)
    assert found.lines is None
    assert found.endings is Endings.LF


@pytest.mark.parametrize(
    ("name", "language"),
    [("a.lua", "lua"), ("a.strings", "c"), ("a.xcstrings", "json"), ("a.METAL", "cpp"), ("a.odd", "")],
)
def test_the_language_goes_by_the_ending(name: str, language: str, look: Look) -> None:
    assert shown(look, b"x = 1\n", name).language == language


def test_every_language_is_one_that_pygments_knows() -> None:
    known = {name for _, names, *_ in get_all_lexers() for name in names}
    assert set(texts._BY_ENDING.values()) <= known


def test_bytes_are_no_text(look: Look) -> None:
    found = look("a.txt", bytes(range(256)))
    assert isinstance(found, BytesShown)
    assert found.head == bytes(range(256))


def test_a_text_with_a_wrong_letter_further_on_is_shown_all_the_same(look: Look) -> None:
    found = shown(look, b"plain text\n" * 500 + b"\xff\xfe\xfd\n")
    assert found.text.startswith("plain text\n")
