"""Builds the program as a folder that needs no Python: ``dev.py app``. It is tried before it counts.

Runs in the environment of ``dev.py``. The folder has ``pack-studio`` itself, and on Linux ``install.sh`` with
what desktops want to know; ``packaging/desktop`` has the recipes for installers on Windows and macOS.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import translation_files
from PIL import Image
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
DESKTOP = ROOT / "packaging" / "desktop"
_SPEC = ROOT / "packaging" / "pack-studio.spec"
_SHARED = ("pack-studio.desktop", "pack-studio-mime.xml", "pack-studio.metainfo.xml", "pack-studio.svg")
_EDGES = (16, 24, 32, 48, 64, 128, 256, 512)


def main(arguments: Sequence[str]) -> int:
    """Build into the folder that ``arguments`` name, try it, and say how large and quick it is."""
    parser = argparse.ArgumentParser(prog="dev.py app", description="Build the program as a folder.")
    parser.add_argument("--to", type=Path, default=ROOT / "dist", help="where it goes (default: dist)")
    to: Path = parser.parse_args(arguments).to.absolute()
    lacking = missing()
    if lacking is not None:
        sys.stderr.write(f"{lacking}\n")
        return 2
    program = build(to)
    code = subprocess.run([program, "--self-test"], check=False).returncode
    if code == 0:
        sys.stdout.write(f"{report(program)}\n")
    return code


def missing() -> str | None:
    """What this computer lacks to build the program, as a sentence; ``None`` where it has all of it."""
    if importlib.util.find_spec("PyInstaller") is None:
        return "PyInstaller is not installed here: python3 packaging/dev.py app sets it up."
    if sys.platform == "linux" and shutil.which("objdump") is None:
        return "The program objdump is missing. On Debian and Ubuntu type: sudo apt-get install binutils"
    return None


def build(to: Path) -> Path:
    """The program, built into a folder below ``to``; what was there of an earlier build is replaced."""
    translation_files.compiled(ROOT)
    to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="pack-studio-app-") as work:
        icons = Path(work, "icons")
        make_icons(icons)
        command = [sys.executable, "-m", "PyInstaller", str(_SPEC), "--noconfirm", "--log-level", "ERROR"]
        folders = ["--distpath", str(to), "--workpath", work]
        subprocess.run(
            [*command, *folders], cwd=ROOT, check=True, env=os.environ | {"PACK_STUDIO_ICONS": str(icons)}
        )
    folder = to / "pack-studio"
    if sys.platform == "linux":
        (folder / "share").mkdir()
        for name in _SHARED:
            shutil.copy(DESKTOP / name, folder / "share")
        shutil.copy(DESKTOP / "install.sh", folder)
    shutil.copy(ROOT / "LICENSE", folder)
    return folder / ("pack-studio.exe" if os.name == "nt" else "pack-studio")


def make_icons(folder: Path) -> None:
    """The program's icon as each system wants it, drawn from the one drawing there is."""
    folder.mkdir(parents=True)
    for edge in _EDGES:
        _drawn(edge).save(str(folder / f"{edge}.png"))
    largest = Image.open(folder / "512.png")
    others = [Image.open(folder / f"{edge}.png") for edge in _EDGES[:-1]]
    others[-1].save(folder / "pack-studio.ico", append_images=others[:-1])
    largest.save(folder / "pack-studio.icns", append_images=others)


def report(program: Path) -> str:
    """How large the built program is, and how long it takes to say its version."""
    folder = program.parent
    total = sum(
        path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()
    )
    times: list[float] = []
    for _ in range(5):
        started = time.perf_counter()
        subprocess.run([program, "--version"], check=True, capture_output=True)
        times.append(time.perf_counter() - started)
    median = sorted(times)[len(times) // 2]
    return f"{folder}: {total / 1e6:.0f} MB; --version answers in {median * 1000:.0f} ms"


def _drawn(edge: int) -> QImage:
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing = (DESKTOP / "pack-studio.svg").read_bytes()
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(image.rect()))
    painter.end()
    return image


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
