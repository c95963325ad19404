"""Fixes of what is wrong with a text as a whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.project.edits import apply
from studio.project.fixes import Fix, fixes_for
from studio.session.look import first_look
from tests.unit.project.fixes.trials import HEADER, Case, labels_of, made, problem_of, proves

MERGED = """{
<<<<<<< HEAD
  "assetPackID": "art",
=======
  "assetPackID": "art-2",
>>>>>>> harbour
  "downloadPolicy": {"onDemand": {}},
  "fileSelectors": [{"directory": "art"}], // all
  "platforms": ["iOS"]
}
"""


def _fixes(path: Path, code: str) -> tuple[tuple[Fix, bytes], ...]:
    """The fixes of the first problem of ``code``, and what each makes of the manifest."""
    look = first_look(path)
    problem = problem_of(look, code)
    return tuple(
        (fix, next(iter(apply(fix.edit(None, problem.place), look.texts).documents.values())).data)
        for fix in fixes_for(look.state.ground(problem))
    )


def test_of_two_versions_either_can_be_kept(tmp_path: Path) -> None:
    proves(
        tmp_path,
        Case("PS-JSON-CONFLICT", ("Keep the first (HEAD)", "Keep the second (harbour)"), text=MERGED),
    )


def test_what_stands_outside_of_the_marks_stays_byte_for_byte(tmp_path: Path) -> None:
    path = made(tmp_path, Case("PS-JSON-CONFLICT", (), text=MERGED))
    lines = (HEADER + MERGED).splitlines(keepends=True)
    kept = ["".join((*lines[:2], lines[at], *lines[7:])).encode() for at in (3, 5)]
    assert [data for _, data in _fixes(path, "PS-JSON-CONFLICT")] == kept


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_text_in_another_encoding_is_written_as_utf_8(tmp_path: Path, encoding: str) -> None:
    text = json.dumps({"assetPackID": "caf\u00e9"}, ensure_ascii=False)
    path = made(tmp_path, Case("PS-JSON-ENCODING", (), text=text))
    (tmp_path / "manifests/art.json").write_bytes(text.encode(encoding))
    ((fix, data),) = _fixes(path, "PS-JSON-ENCODING")
    assert data == text.encode()
    wide = "Write it as UTF-8"
    assert fix.label == (
        wide if "16" in encoding else "Read it as Windows text (“caf\u00e9”) and write UTF-8"
    )


def test_zero_bytes_are_taken_out(tmp_path: Path) -> None:
    path = made(tmp_path, Case("PS-JSON-ENCODING", (), text='{"assetPackID": "a\0rt"}\0\0'))
    ((fix, data),) = _fixes(path, "PS-JSON-ENCODING")
    assert (fix.label, data) == ("Remove the zero bytes", (HEADER + '{"assetPackID": "art"}').encode())


@pytest.mark.parametrize(
    "data", [b"\xff\xfe{\x00}\x00\x00\xd8", b'{"a": "\xe9\xe8\xea"}', b'{"a": "\x8e\xc3\xa9"}']
)
def test_a_damaged_text_has_no_certain_answer(tmp_path: Path, data: bytes) -> None:
    path = made(tmp_path, Case("PS-JSON-ENCODING", (), text="{}"))
    (tmp_path / "manifests/art.json").write_bytes(data)
    assert labels_of(path, "PS-JSON-ENCODING") == ()
