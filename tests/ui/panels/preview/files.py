"""Files of each kind that the preview panel shows, and a panel that looks into them at once."""

from __future__ import annotations

import io
import wave
from array import array
from collections.abc import Mapping
from math import sin
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from studio.progress import CancelToken, unheard
from studio.project.asset_tree import FileRow, FolderRow
from studio.ui.panels.preview.panel import PreviewPanel
from studio.ui.panels.preview.player import Load
from studio.ui.previewer import Digested, LookAt, Subject, WorkOutDigest, look_into
from studio.ui.view import View
from studio.workspace.file_now import digests_now
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of


class Looking:
    """A panel of a project on disk, and whoever looks into its files: at once, unless it is ``slow``."""

    def __init__(
        self,
        folder: Path,
        files: Mapping[str, bytes],
        packs: Mapping[str, Mapping[str, object]] | None = None,
        **changes: object,
    ) -> None:
        write_tree(folder, files)
        manifests = packs if packs is not None else {"art.json": manifest()}
        self.project = project(folder, manifests, **{"watched_folders": ["art"], **changes})
        self.folder = folder
        self.slow = False
        self.wished: list[object] = []
        self.wanted: list[object] = []
        self.panel = PreviewPanel(find_player=_no_player)
        self.panel.wished.connect(self.wished.append)
        self.panel.wants.connect(self._take)
        self.view: View = view_of(self.project)
        self.panel.show_view(self.view)

    def look_again(self) -> None:
        """Look at the disk and tell the panel."""
        self.view = view_of(self.project)
        self.panel.show_view(self.view)

    def choose(self, *paths: str) -> None:
        """Choose these files and folders, by their paths from the project's folder."""
        self.panel.show_files(tuple(self.row(path) for path in paths))

    def row(self, path: str) -> FileRow | FolderRow:
        key = (self.folder / path).as_posix()
        tree = self.view.tree
        return tree.files.get(key) or tree.folders[key]

    def answer(self) -> None:
        """Answer what was asked last."""
        for wish in (one for one in reversed(self.wanted) if isinstance(one, LookAt)):
            if wish.subject is not None:
                self._answer(wish.subject)
            return

    def _take(self, wish: object) -> None:
        self.wanted.append(wish)
        if self.slow:
            return
        if isinstance(wish, LookAt) and wish.subject is not None:
            self._answer(wish.subject)
        elif isinstance(wish, WorkOutDigest) and wish.subject is not None:
            self._digest(wish.subject)

    def _answer(self, subject: Subject) -> None:
        seen = look_into(subject, CancelToken(), unheard)
        self.panel.show_preview(seen)
        if seen.now is not None and seen.now.size < 1_000_000:
            self._digest(subject)

    def _digest(self, subject: Subject) -> None:
        digests = digests_now(subject.path, CancelToken(), unheard)
        self.panel.show_digest(Digested(subject, digests=digests))


def png(width: int = 320, height: int = 200, *, alpha: bool = True) -> bytes:
    """A picture with round shapes in it, on nothing or on a ground."""
    image = Image.new("RGBA", (width, height), (0, 0, 0, 0) if alpha else (20, 40, 80, 255))
    draw = ImageDraw.Draw(image)
    for number in range(6):
        x, y = width * (number + 1) / 7, height * (0.3 + 0.4 * (number % 2))
        size = min(width, height) / 5
        draw.ellipse((x - size, y - size, x + size, y + size), fill=(240 - 30 * number, 90, 40 * number, 220))
    stream = io.BytesIO()
    (image if alpha else image.convert("RGB")).save(stream, "PNG")
    return stream.getvalue()


def wav(seconds: float = 3.4, channels: int = 2) -> bytes:
    """A sound that swells and fades, another one in each channel."""
    rate = 8_000
    frames = int(seconds * rate)
    samples = array("h")
    for number in range(frames):
        at = number / rate
        for channel in range(channels):
            loud = abs(sin(at * (1.3 + channel))) * abs(sin(at * 7))
            samples.append(int(30_000 * loud * sin(at * 900)))
    stream = io.BytesIO()
    with wave.open(stream, "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(samples.tobytes())
    return stream.getvalue()


def ttf() -> bytes:
    """A small font with Latin letters."""
    font = ImageFont.load_default(20)
    assert isinstance(font, ImageFont.FreeTypeFont)
    return font.font_bytes


def _no_player() -> Load | None:
    """Whatever this machine could play, the tests hear nothing."""
    return None


LUA = b"""-- what the lighthouse says at night
local lines = { "who goes there", 'nobody' }
function speak(number)
    if number > 2 then return nil end
    return lines[number] .. " (" .. 12.5 .. ")"
end
"""

SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" viewBox="0 0 400 300">
<rect x="20" y="20" width="360" height="260" rx="40" fill="#3a7"/>
<circle cx="200" cy="150" r="90" fill="#fd6"/>
</svg>"""
