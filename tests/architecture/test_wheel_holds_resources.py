"""What a person installs is complete: code, resources, command, licence."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import studio
from tests.architecture.tree import ROOT, modules, owned_files


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if importlib.util.find_spec("hatchling") is None:
        pytest.skip("hatchling is not installed")
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_every_module_and_every_resource(wheel: Path) -> None:
    resources = [f"studio/{path.as_posix()}" for path in owned_files() if path.parts[0] == "resources"]
    with zipfile.ZipFile(wheel) as archive:
        assert not {*resources, *(path.as_posix() for path in modules())} - set(archive.namelist())


def test_the_wheel_brings_the_command_and_the_licence(wheel: Path) -> None:
    about = f"pack_studio-{studio.__version__}.dist-info"
    with zipfile.ZipFile(wheel) as archive:
        assert b"pack-studio = studio.__main__:main" in archive.read(f"{about}/entry_points.txt")
        assert f"{about}/licenses/LICENSE" in archive.namelist()


def test_the_wheel_brings_neither_tests_nor_tools(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert tops == {"studio", f"pack_studio-{studio.__version__}.dist-info"}


def test_resources_are_found_when_only_the_wheel_is_there(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    program = "from studio.resources import resource; print(resource('decisions').is_dir())"
    done = subprocess.run(
        # -S keeps the checkout's own entry in site-packages out.
        [sys.executable, "-S", "-c", program],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "True"
