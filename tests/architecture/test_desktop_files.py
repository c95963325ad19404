"""What desktops are told about the program agrees with itself and with the program."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from studio.__main__ import _is_file
from tests.architecture.tree import ROOT

_FOLDER = ROOT / "packaging" / "desktop"
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def _entry() -> dict[str, str]:
    lines = (_FOLDER / "pack-studio.desktop").read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


def _read(name: str) -> ET.Element:
    return ET.fromstring((_FOLDER / name).read_bytes())  # noqa: S314 -- our own file


def _types() -> dict[str, list[str]]:
    """The MIME types that are told, with the endings of their files."""
    return {
        str(one.get("type")): [str(glob.get("pattern")) for glob in one.iter(f"{_MIME}glob")]
        for one in _read("pack-studio-mime.xml").iter(f"{_MIME}mime-type")
    }


def test_menu_types_and_description_name_the_same_kinds_of_files() -> None:
    told = set(_entry()["MimeType"].strip(";").split(";"))
    described = _read("pack-studio.metainfo.xml")
    assert told == set(_types()) == {one.text for one in described.iter("mediatype")}


def test_the_window_opens_every_kind_of_file_that_is_told() -> None:
    endings = [pattern.removeprefix("*") for patterns in _types().values() for pattern in patterns]
    assert sorted(endings) == [".aar", ".pack.zip", ".packstudio"]
    assert all(_is_file(f"a{ending}") for ending in endings)


def test_the_program_calls_itself_by_the_name_of_its_menu_entry() -> None:
    code = (ROOT / "studio/ui/app.py").read_text(encoding="utf-8")
    assert 'setDesktopFileName("pack-studio")' in code
    assert _entry()["StartupWMClass"] == _entry()["Icon"] == "pack-studio"


def test_menu_and_types_speak_every_language_of_the_program() -> None:
    languages = {path.stem.partition("_")[2] for path in (ROOT / "resources/i18n").glob("*.ts")}
    assert {key[8:-1] for key in _entry() if key.startswith("Comment[")} == languages
    space = "{http://www.w3.org/XML/1998/namespace}lang"
    for one in _read("pack-studio-mime.xml").iter(f"{_MIME}mime-type"):
        assert {comment.get(space) for comment in one.iter(f"{_MIME}comment")} == {None, *languages}


@pytest.mark.parametrize(
    ("program", "arguments", "file"),
    [
        ("desktop-file-validate", [], "pack-studio.desktop"),
        ("appstreamcli", ["validate", "--no-net"], "pack-studio.metainfo.xml"),
        ("sh", ["-n"], "install.sh"),
    ],
)
def test_the_systems_own_checkers_find_nothing(program: str, arguments: list[str], file: str) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    command = [program, *arguments, str(_FOLDER / file)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    # It warns of a licence younger than itself, and of a name that is no domain: we have none.
    warned = program == "appstreamcli" and not re.search(r"^E:", done.stdout, re.MULTILINE)
    assert warned or done.returncode == 0, done.stdout + done.stderr


def test_the_installer_for_windows_tells_of_the_same_files() -> None:
    script = (_FOLDER / "windows-installer.iss").read_text(encoding="utf-8")
    assert set(re.findall(r"Classes\\(\.\w+)", script)) == {".packstudio", ".aar", ".zip"}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such desktops")
def test_the_desktop_of_one_person_learns_of_the_program_and_forgets_it(tmp_path: Path) -> None:
    program = tmp_path / "it's 100% here $HOME" / "pack-studio"
    (program.parent / "share").mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    for name in _FOLDER.iterdir():
        shutil.copy(name, program.parent if name.suffix == ".sh" else program.parent / "share")
    home = tmp_path / "home"
    settings = {"HOME": str(home), "PATH": "/usr/bin:/bin"}

    def run(*words: str) -> None:
        subprocess.run(["sh", str(program.parent / "install.sh"), *words], env=settings, check=True)

    run()
    data = home / ".local/share"
    entry = (data / "applications/pack-studio.desktop").read_text(encoding="utf-8")
    assert f'Exec="{tmp_path}/it\'s 100%% here \\$HOME/pack-studio" %F' in entry
    assert (data / "mime/packages/pack-studio.xml").exists()
    assert (home / ".local/bin/pack-studio").resolve() == program.resolve()
    run("--remove")
    assert not (data / "applications/pack-studio.desktop").exists()
    assert not (home / ".local/bin/pack-studio").exists()
