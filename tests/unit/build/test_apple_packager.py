"""Where Apple's packager is, and which edition."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from studio.build import apple_packager
from studio.build.apple_packager import VARIABLE, Packager, engine_mark, found, needed
from studio.build.apple_process import Ended
from studio.build.plan import plan_build
from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken
from studio.workspace.settings import Settings, save_settings, settings_path
from tests.ba_package import stand_in
from tests.builders import contents, manifest, write_tree

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script of a Unix system")


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No packager anywhere, whatever is installed on this computer."""
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "programs"))
    monkeypatch.setattr(apple_packager, "_in_xcode", lambda _: ())


def test_where_there_is_none_it_is_said_how_to_get_it_or_to_do_without() -> None:
    assert found() is None
    with pytest.raises(StudioError, match="was not found on this computer") as caught:
        needed()
    assert "Xcode" in caught.value.hint
    assert "--engine studio" in caught.value.hint


def test_it_is_found_on_the_path_with_its_version(tmp_path: Path) -> None:
    program = stand_in(tmp_path / "programs", version="1.2")
    assert found() == Packager(program, "1.2")


def test_the_variable_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path / "programs", version="1.2")
    program = stand_in(tmp_path / "other", version="2.0", name="packager")
    monkeypatch.setenv(VARIABLE, str(program))
    assert found() == Packager(program, "2.0")


def test_the_one_that_the_user_chose_comes_before_the_path(tmp_path: Path) -> None:
    stand_in(tmp_path / "programs", version="1.2")
    program = stand_in(tmp_path / "other")
    save_settings(Settings(packager=program))
    try:
        assert found() == Packager(program, "2.0")
    finally:
        settings_path().unlink()


@pytest.mark.parametrize(
    ("named", "words"),
    [("nothing/here", "is not at"), ("relative", "is no full path"), ("text", "may not be run")],
)
def test_a_name_that_leads_nowhere_is_said_and_nothing_else_is_taken_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str, words: str
) -> None:
    stand_in(tmp_path / "programs")
    write_tree(tmp_path, {"text": "no program"})
    monkeypatch.setenv(VARIABLE, named if named == "relative" else str(tmp_path / named))
    assert found() is None
    with pytest.raises(StudioError, match=words) as caught:
        needed()
    assert VARIABLE in caught.value.message + caught.value.hint


def test_what_cannot_be_started_counts_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "ba-package"
    program.write_bytes(b"\x7fELF for some other machine")
    program.chmod(0o755)
    monkeypatch.setenv(VARIABLE, str(program))
    with pytest.raises(StudioError, match="does not start on this computer"):
        needed()


def test_one_that_does_not_answer_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "ba-package"
    program.write_text("#!/bin/sh\nexec sleep 600\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.setenv(VARIABLE, str(program))
    monkeypatch.setattr(apple_packager, "_PATIENCE", 0.1)
    assert found() is None


def test_one_that_tells_no_version_is_taken_all_the_same(tmp_path: Path) -> None:
    stand_in(tmp_path / "programs", way="shy")
    packager = needed()
    assert packager.version == ""
    assert packager.title == "ba-package"


def test_its_version_is_asked_for_once_and_again_when_it_is_another_program(tmp_path: Path) -> None:
    folder = tmp_path / "programs"
    folder.mkdir()
    program = folder / "ba-package"
    program.write_text('#!/bin/sh\necho asked >> "$0.log"\necho 2.0\n')
    program.chmod(0o755)
    assert found() == found() == Packager(program, "2.0")
    assert (folder / "ba-package.log").read_text() == "asked\n"
    stand_in(folder, version="2.1")
    assert found() == Packager(program, "2.1")


@pytest.mark.parametrize(
    ("version", "on_mac", "sound"),
    [
        ("1.2", False, False),
        ("2.0-beta", True, False),
        ("2.0", True, True),
        ("10.1", True, True),
        ("", True, True),
    ],
)
def test_what_an_edition_can_do_is_known(
    version: str, monkeypatch: pytest.MonkeyPatch, *, on_mac: bool, sound: bool
) -> None:
    packager = Packager(Path("/ba-package"), version)
    assert packager.makes_sound_on_demand is sound
    monkeypatch.setattr(sys, "platform", "darwin")
    assert packager.makes_localized is on_mac
    monkeypatch.setattr(sys, "platform", "linux")
    assert not packager.makes_localized


def test_the_mark_of_a_pack_names_who_packs_it_and_that_edition(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"a"})
    one = contents(tmp_path, manifest())
    plan = plan_build([one], blocked={}, wanted=[], formats=["aar"], folder=tmp_path / "out")
    step = plan.steps[0]
    assert engine_mark(step) == []
    assert engine_mark(replace(step, engine="apple")) == ["Apple's ba-package"]
    stand_in(tmp_path / "programs", version="1.2")
    assert engine_mark(replace(step, engine="apple")) == ["Apple's ba-package 1.2"]


@pytest.mark.parametrize("knows", ["xcrun", "xcode-select"])
def test_xcode_tells_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, knows: str) -> None:
    inside = stand_in(tmp_path / "Xcode/usr/bin")

    def told(command: tuple[str, ...], cancel: CancelToken) -> Ended | None:
        del cancel
        name = Path(command[0]).name
        if name == "ba-package":
            return Ended(0, "2.0")
        words = {"xcrun": f"{inside}", "xcode-select": f"{tmp_path / 'Xcode'}"}
        return Ended(0, words[name]) if name == knows else Ended(72, "xcrun: error: unable to find utility")

    monkeypatch.undo()
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "programs"))
    monkeypatch.setattr(apple_packager, "_told", told)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert found() == Packager(inside, "2.0")


def test_looking_for_it_can_be_cancelled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "ba-package"
    program.write_text("#!/bin/sh\nexec sleep 600\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.setenv(VARIABLE, str(program))
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        needed(token)
