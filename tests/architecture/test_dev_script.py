"""The developer command: when it sets up again, what it hands on, what it says."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import dev_checks
import dev_commands
import dev_environment
import dev_sample
import dev_system
import pytest
from dev_environment import DEVELOPMENT, RUNTIME, Environment

from tests.architecture.tree import ROOT

LISTING = """
	linux-vdso.so.1 (0x00007ffd)
	libxcb-icccm.so.4 => not found
	libc.so.6 => /lib/libc.so.6 (0x00007f)
	libEGL.so.1 => not found
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that was never set up."""
    (tmp_path / "packaging").mkdir()
    for name in DEVELOPMENT:
        (tmp_path / "packaging" / name).write_text("rich==15.0.0\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def ready(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Environment:
    """A checkout that was set up for running, by a set-up that fetches nothing and notes what it did."""
    monkeypatch.setattr(dev_environment, "_run", _pretend)
    monkeypatch.setattr(dev_system, "missing_libraries", _nothing_is_missing)
    return dev_environment.prepare(checkout, RUNTIME)


def test_a_finished_set_up_is_not_repeated(ready: Environment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev_environment, "_run", _must_not_run)
    assert dev_environment.is_ready(ready, RUNTIME)
    dev_environment.prepare(ready.root, RUNTIME)


def test_testing_needs_more_than_running(ready: Environment) -> None:
    assert not dev_environment.is_ready(ready, DEVELOPMENT)
    dev_environment.prepare(ready.root, DEVELOPMENT)
    assert dev_environment.is_ready(ready, DEVELOPMENT)
    assert dev_environment.is_ready(ready, RUNTIME)


def test_a_changed_pin_asks_for_a_new_set_up(ready: Environment) -> None:
    (ready.root / "packaging" / "requirements.txt").write_text("rich==14.0.0\n", encoding="utf-8")
    assert not dev_environment.is_ready(ready, RUNTIME)


def test_a_checkout_that_was_moved_asks_for_a_new_set_up(ready: Environment, tmp_path: Path) -> None:
    assert dev_environment.fingerprint(ready.root, RUNTIME) != _elsewhere(ready, tmp_path / "elsewhere")


def test_a_python_that_is_gone_asks_for_a_new_set_up(ready: Environment) -> None:
    ready.python.unlink()
    assert not dev_environment.is_ready(ready, RUNTIME)


def test_an_interrupted_set_up_is_made_anew(ready: Environment) -> None:
    ready.unfinished.touch()
    half = ready.folder / "half-installed"
    half.touch()
    assert not dev_environment.is_ready(ready, RUNTIME)
    dev_environment.prepare(ready.root, RUNTIME)
    assert dev_environment.is_ready(ready, RUNTIME)
    assert not half.exists()


def test_a_failed_installation_is_tried_again_without_starting_over(
    ready: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = ready.folder / "kept"
    kept.touch()
    monkeypatch.setattr(dev_environment, "_run", _no_network)
    monkeypatch.setattr(dev_environment, "_runs_this_python", _yes)
    with pytest.raises(dev_system.SetUpError, match="connection"):
        dev_environment.prepare(ready.root, DEVELOPMENT)
    assert kept.exists()
    assert not ready.unfinished.exists()
    assert not dev_environment.is_ready(ready, DEVELOPMENT)


def test_a_folder_that_is_no_environment_is_left_alone(checkout: Path) -> None:
    mine = checkout / ".venv" / "letters.txt"
    mine.parent.mkdir()
    mine.touch()
    with pytest.raises(dev_system.SetUpError, match="left alone"):
        dev_environment.prepare(checkout, RUNTIME)
    assert mine.exists()


def test_missing_libraries_are_read_from_the_linkers_listing() -> None:
    assert dev_system.not_found(LISTING) == ["libxcb-icccm.so.4", "libEGL.so.1"]
    assert dev_system.debian_packages(["libxcb-icccm.so.4", "libEGL.so.1"]) == ["libegl1", "libxcb-icccm4"]


def test_arguments_after_start_are_handed_on_as_they_are() -> None:
    chosen = dev_commands.parser().parse_args(["start", "check", "a b.json", "--json"])
    assert chosen.arguments == ["check", "a b.json", "--json"]


def test_every_command_has_a_help_text(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("start", "test", "fix", "soak", "budgets", "looks"):
        with pytest.raises(SystemExit) as left:
            dev_commands.main([command, "--help"])
        assert left.value.code == 0
        assert command in capsys.readouterr().out


def test_a_folder_for_grabs_is_named_from_where_the_person_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []

    def note(command: list[str], cwd: Path | None) -> tuple[int, str]:
        del cwd
        started.append([str(word) for word in command[1:]])
        return 0, ""

    def prepare(root: Path, pins: tuple[str, ...]) -> Environment:
        del pins
        return Environment(root)

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(dev_environment, "prepare", prepare)
    monkeypatch.setattr(dev_commands, "follow", note)
    assert dev_commands.main(["looks", "pieces", "--to", "grabs"]) == 0
    assert started == [["-m", "tests.looks", "pieces", f"--to={tmp_path / 'grabs'}"]]


def test_words_after_test_name_checkers_groups_folders_and_paths() -> None:
    names = ["format", "ruff", "mypy", "pyright"]
    assert dev_checks.choose(ROOT, [], names) == dev_checks.Choice(tuple(names), ())
    assert dev_checks.choose(ROOT, ["lint"], names) == dev_checks.Choice(("format", "ruff"), None)
    assert dev_checks.choose(ROOT, ["soak"], names) == dev_checks.Choice((), ("tests/soak",))
    here = "tests/architecture/test_dev_script.py::test_words"
    assert dev_checks.choose(ROOT, ["mypy", here], names) == dev_checks.Choice(("mypy",), (here,))
    with pytest.raises(dev_checks.UnknownWord, match="nothing called 'tpyes'"):
        dev_checks.choose(ROOT, ["tpyes"], names)


@pytest.mark.skipif(sys.platform == "win32", reason="they meet in a pipe with a name")
def test_checkers_of_one_turn_run_beside_each_other_and_a_fault_is_told_in_full(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Each waits until the other is there; one says more than a pipe holds, and fails."""
    pipe = str(tmp_path / "pipe")
    os.mkfifo(pipe)
    begin = "import signal, sys; signal.alarm(60); "
    writes = [sys.executable, "-c", f"{begin}open(sys.argv[1], 'w').close()", pipe]
    reads = [
        sys.executable,
        "-c",
        f"{begin}open(sys.argv[1]).close(); print('x' * 300_000, 'end'); sys.exit(1)",
        pipe,
    ]
    found = [dev_checks.Checker("talks", 1, reads), dev_checks.Checker("listens", 1, writes)]
    monkeypatch.setattr(dev_checks, "checkers", lambda _environment: found)
    assert dev_checks.run(Environment(tmp_path), ["talks", "listens"], []) == 1
    said = capfd.readouterr().out
    assert re.search(r"^talks +FAILED", said, re.MULTILINE)
    assert "x" * 300_000 + " end\n" in said
    assert re.search(r"^listens +ok", said, re.MULTILINE)
    assert said.endswith("Not in order: talks (see above).\n")


def test_the_summary_says_what_stands_and_what_does_not(tmp_path: Path) -> None:
    packs: list[dev_sample.Pack] = [
        _pack("coast", "built", tmp_path / "out" / "coast.aar"),
        {**_pack("maps", "failed", None), "message": "The selector maps/*.png matches no file."},
    ]
    text = dev_sample.summary(tmp_path, packs)
    assert f"1 pack file in {tmp_path / 'out'}" in text
    assert re.search(r"coast\.aar +12\.0 MB", text)
    assert "maps: The selector maps/*.png matches no file." in text


def test_next_steps_can_be_typed_even_when_a_path_has_spaces(tmp_path: Path) -> None:
    packs = [_pack("coast", "built", tmp_path / "my packs" / "coast.aar")]
    steps = dev_sample.next_steps(Path("pack-studio"), tmp_path, packs)
    assert f"'{tmp_path}/my packs/coast.aar'" in steps or f'"{tmp_path}\\my packs\\coast.aar"' in steps


@pytest.mark.parametrize(
    ("platform", "display", "there"),
    [("linux", "", False), ("linux", ":0", True), ("darwin", "", True), ("win32", "", True)],
)
def test_whether_a_window_can_be_opened_is_seen_by_the_environment(
    monkeypatch: pytest.MonkeyPatch, platform: str, display: str, *, there: bool
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", display)
    assert dev_sample.has_screen() is there


@pytest.mark.parametrize(
    ("screen", "ends_with", "did", "code"),
    [
        (True, 0, ["window"], 0),
        (True, 3, ["window"], 3),
        (True, dev_sample.NO_SCREEN, ["window", "build"], 0),
        (False, 0, ["build"], 0),
    ],
)
def test_the_sample_is_built_where_no_window_opens(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    screen: bool,
    ends_with: int,
    did: list[str],
    code: int,
) -> None:
    (tmp_path / "Coast.packstudio").touch()
    started: list[str] = []

    def follow(command: list[str], *, read: bool = False) -> tuple[int, str]:
        del read
        started.append("build" if "build" in command else "window")
        built = json.dumps({"packs": [_pack("coast", "built", tmp_path / "coast.aar")]})
        return (0, built) if "build" in command else (ends_with, "")

    monkeypatch.setattr(dev_sample, "has_screen", lambda: screen)
    monkeypatch.setattr(dev_sample, "follow", follow)
    assert dev_sample.show(Environment(tmp_path), tmp_path) == code
    assert started == did


def test_an_old_python_is_told_what_it_lacks() -> None:
    program = (
        "import runpy, sys; sys.version_info = (3, 9, 2, 'final', 0);"
        "runpy.run_path('packaging/dev.py', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "needs Python 3.11 or newer, and this is Python 3.9" in done.stderr


def _pretend(command: list[str | Path], sentence: str, hint: str) -> None:
    """Do what ``venv`` would leave behind; pip leaves nothing that is looked at here."""
    del sentence, hint
    if "venv" in command:
        environment = Environment(Path(command[-1]).parent)
        for folder in (environment.packages, environment.python.parent):
            folder.mkdir(parents=True)
        environment.python.touch()
        (environment.folder / "pyvenv.cfg").touch()


def _no_network(command: list[str | Path], sentence: str, hint: str) -> None:
    del command
    raise dev_system.SetUpError(sentence, hint)


def _must_not_run(command: list[str | Path], sentence: str, hint: str) -> None:
    raise AssertionError(f"{command} was run again: {sentence} {hint}")


def _nothing_is_missing(pyside: Path) -> list[str]:
    del pyside
    return []


def _yes(environment: Environment) -> bool:
    del environment
    return True


def _elsewhere(environment: Environment, root: Path) -> str:
    (root / "packaging").mkdir(parents=True)
    for name in RUNTIME:
        pins = (environment.root / "packaging" / name).read_bytes()
        (root / "packaging" / name).write_bytes(pins)
    return dev_environment.fingerprint(root, RUNTIME)


def _pack(name: str, status: str, output: Path | None) -> dev_sample.Pack:
    place = str(output) if output else None
    return {
        "id": name,
        "format": "aar",
        "status": status,
        "output": place,
        "bytes": 12_000_000,
        "message": None,
    }
