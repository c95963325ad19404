"""What can be shown of a file, whatever it is."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from studio.progress import Cancelled, CancelToken
from studio.workspace.previews.preview import (
    BytesShown,
    FactsShown,
    FontShown,
    ImageShown,
    NotShown,
    SoundShown,
    TextShown,
)
from studio.workspace.previews.reading import preview_of
from tests.architecture.tree import ROOT
from tests.looked_into import Look
from tests.media import MADE, OBJ, picture, slope, sound, wave

KINDS = {
    **dict.fromkeys((".wav", ".mp3", ".m4a", ".ogg"), SoundShown),
    **dict.fromkeys((".png", ".psd", ".dds", ".svg"), ImageShown),
    **dict.fromkeys((".avi", ".glb", ".obj", ".zip"), FactsShown),
    **dict.fromkeys((".txt", ".json"), TextShown),
    ".ttf": FontShown,
    ".bin": BytesShown,
}


@pytest.mark.parametrize("name", [name for name in MADE if Path(name).suffix in KINDS])
def test_each_file_is_shown_as_what_it_is(name: str, look: Look) -> None:
    assert isinstance(look(name, MADE[name]()), KINDS[Path(name).suffix])


def test_an_empty_file_is_called_empty(look: Look) -> None:
    found = look("a.png", b"")
    assert isinstance(found, NotShown)
    assert found.message == "a.png is empty: there is not one byte in it."


def test_what_is_no_file_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "link.png").symlink_to("a.png")
    for path in (tmp_path, tmp_path / "link.png", tmp_path / "gone.png", Path("a\0b")):
        found = preview_of(path, CancelToken())
        assert isinstance(found, NotShown)
        assert found.message.endswith(".")
        assert found.hint.endswith(".")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="everybody may read here")
def test_a_file_without_permission_gets_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(picture("PNG"))
    path.chmod(0)
    found = preview_of(path, CancelToken())
    assert isinstance(found, NotShown)
    assert "permission" in found.message


@pytest.mark.skipif(sys.platform != "linux", reason="other disks take no such names")
def test_a_name_that_is_no_text_is_as_good_as_any(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.png"))
    path.write_bytes(picture("PNG"))
    assert isinstance(preview_of(path, CancelToken()), ImageShown)


@pytest.mark.parametrize(
    "name", ["a.bin", "a.txt", "a.png", "a.psd", "a.wav", "a.mp3", "a.ttf", "a.zip", "a.stl"]
)
def test_a_file_of_twenty_gigabytes_is_looked_into_like_any_other(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(MADE[name]())
    os.truncate(path, 20 << 30)
    assert preview_of(path, CancelToken()) is not None


@pytest.mark.parametrize("name", ["a.png", "a.bmp", "a.psd"])
def test_a_cancel_is_felt_before_anything_is_shown(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(MADE[name]())
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        preview_of(path, cancel)


class AfterSome(CancelToken):
    """Is raised by the look at it that comes after ``most`` others."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._left = most

    def check(self) -> None:
        self._left -= 1
        if self._left < 0:
            self.cancel()
        super().check()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.bmp", picture("BMP", slope(2_000, 1_000))),
        ("a.tif", picture("TIFF", slope(2_000, 1_000))),
        ("a.wav", sound("WAV", wave(60.0))),
        ("a.txt", b"line\n" * 1_000_000),
        ("a.obj", OBJ * 40_000),
    ],
    ids=["bmp", "tif", "wav", "txt", "obj"],
)
def test_a_cancel_is_felt_in_the_middle(name: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    for most in (1, 2, 4):
        with pytest.raises(Cancelled):
            preview_of(path, AfterSome(most))


def test_two_files_can_be_looked_into_at_once(tmp_path: Path) -> None:
    path = tmp_path / "cut.png"
    content = picture("PNG", slope(900, 900))
    path.write_bytes(content[: len(content) // 2])
    (tmp_path / "whole.png").write_bytes(content)
    found: dict[int, object] = {}

    def look_into(number: int) -> None:
        found[number] = preview_of(path if number % 2 else tmp_path / "whole.png", CancelToken())

    threads = [threading.Thread(target=look_into, args=(number,)) for number in range(6)]  # noqa: TID251 -- both at once
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [getattr(found[number], "whole", None) for number in range(6)] == [True, False] * 3


_LIMITED = """
import resource, sys
from pathlib import Path
from studio.progress import CancelToken
from studio.workspace.previews.reading import preview_of
import PIL.Image, numpy, soundfile
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 800_000_000,) * 2)
for path in sorted(Path(sys.argv[1]).iterdir()):
    print(path.name, type(preview_of(path, CancelToken())).__name__)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a program to its memory")
def test_memory_stays_bounded_whatever_files_say_of_themselves(tmp_path: Path) -> None:
    from tests.media import png_of

    for name in ("a.gif", "a.webp", "a.mp3", "a.txt", "a.obj", "a.psd", "packed.tif", "a.avi", "a.icns"):
        (tmp_path / name).write_bytes(MADE[name]())
        os.truncate(tmp_path / name, 20 << 30)
    (tmp_path / "huge.png").write_bytes(png_of(50_000, 50_000))
    (tmp_path / "large.png").write_bytes(png_of(8_000, 8_000))
    done = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 11
