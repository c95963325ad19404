"""What becomes of a command line that goes wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from studio.cli.app import run
from tests.shell import Shell

COMMANDS = (
    "new",
    "template",
    "check",
    "contents",
    "build",
    "package",
    "inspect",
    "extract",
    "verify",
    "compare",
)


def test_the_help_names_every_command_and_every_command_has_help(shell: Shell) -> None:
    text = shell("--help").out
    for command in COMMANDS:
        assert f"  {command}" in text
        assert "--json" in shell(command, "--help").out


@pytest.mark.parametrize(
    "words", [["nonsense"], ["check"], ["build", "x", "--threads", "no"], ["inspect", "a", "--what"]]
)
def test_wrong_usage_is_a_sentence_and_code_2(shell: Shell, words: list[str]) -> None:
    answer = shell(*words)
    assert answer.code == 2
    assert answer.out == ""
    assert len(answer.err.splitlines()) == 2
    document = shell(*words, "--json")
    assert document.code == 2
    assert set(document.json["error"]) == {"message", "hint", "path", "line"}


def test_what_is_missing_or_out_of_range_is_called_by_its_name(shell: Shell) -> None:
    assert "PROJECT|MANIFEST" in shell("check").err
    assert "--threads" in shell("build", "x", "--threads", "0").err


def test_an_unreadable_project_is_named_with_its_line(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.packstudio").write_text('{\n"name": }')
    answer = shell("check", tmp_path, "--json")
    assert answer.code == 2
    assert answer.json["error"]["path"] == str(tmp_path / "a.packstudio")
    assert answer.json["error"]["line"] == 2


def test_a_fault_of_the_program_is_kept_in_a_file_and_told_in_a_sentence(tmp_path: Path) -> None:
    script = (
        "import studio.cli.check as check, studio.cli.app as app\n"
        "def broken(*_, **__): raise RuntimeError('boom')\n"
        "check.open_any = broken\n"
        "app.run(['check', 'x', '--json'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "--json"],
        capture_output=True,
        text=True,
        check=False,
        env={
            "HOME": str(tmp_path),
            "XDG_STATE_HOME": str(tmp_path),
            "PYTHONPATH": str(Path.cwd()),
            "PATH": "",
        },
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert "a fault of its own" in done.stdout
    kept = list(tmp_path.rglob("fault-*.txt"))
    assert len(kept) == 1
    assert "boom" in kept[0].read_text()


def test_no_words_show_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([]) == 0
    assert "pack-studio" in capsys.readouterr().out
