"""Details of a fault, kept for whoever can mend it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from studio.workspace.faults import fault_text, keep_fault


@pytest.fixture
def logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "logs"
    monkeypatch.setattr("studio.workspace.faults.user_log_path", lambda *_, **__: folder)
    return folder


def test_the_text_names_the_fault_and_its_place() -> None:
    with pytest.raises(KeyError) as caught:
        _ = {"a": 1}["the key"]
    text = fault_text(caught.type, caught.value, caught.tb)
    assert text.startswith("Traceback")
    assert "test_faults.py" in text
    assert text.endswith("KeyError: 'the key'\n")


def test_a_fault_is_kept_where_logs_are(logs: Path) -> None:
    kept = keep_fault("Tür\n")
    assert kept is not None
    assert kept.parent == logs
    assert kept.read_text(encoding="utf-8") == "Tür\n"


def test_a_fault_that_names_a_file_whose_name_is_no_text_is_kept_too(logs: Path) -> None:
    kept = keep_fault("FileNotFoundError: caf\udce9.txt\n")
    assert kept is not None
    assert kept.parent == logs
    assert b"\\udce9.txt" in kept.read_bytes()


def test_two_faults_in_one_second_are_both_kept(logs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "strftime", lambda _: "20260101-000000")
    for text in ("first\n", "second\n"):
        assert keep_fault(text) is not None
    assert "".join(path.read_text() for path in logs.iterdir()) == "first\nsecond\n"


def test_where_nothing_can_be_written_nothing_more_goes_wrong(logs: Path) -> None:
    logs.write_text("a file in the folder's place")
    assert keep_fault("text") is None
