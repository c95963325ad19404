"""What is said of a file beside its picture, in the words of people who make such files."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias, assert_never

from PySide6.QtCore import QCoreApplication

from studio.project.file_kinds import POINTER, PROMISED, ending_of, title_of
from studio.project.file_types import FileType
from studio.ui.look.file_words import type_word
from studio.ui.look.told import told
from studio.ui.look.words import count, decimal, digits, isolated
from studio.workspace.previews.preview import (
    Endings,
    FactName,
    FontShown,
    ImageShown,
    SoundShown,
    TextShown,
)

Row: TypeAlias = tuple[str, str]
"""What is told, and what is told of it."""


def of_picture(shown: ImageShown) -> str:
    """``2,048 by 2,048 · RGBA · 8 bit · PNG``, with the sign for "by"."""
    parts = [extent(shown.width, shown.height), told(shown.channels)]
    if shown.depth is not None:
        parts.append(_translate("Preview", "{count} bit", None, shown.depth).format(count=count(shown.depth)))
    parts.append(told(shown.format))
    if shown.frames > 1:
        parts.append(
            _translate("Preview", "{count} frames, the first is shown", None, shown.frames).format(
                count=count(shown.frames)
            )
        )
    if shown.reduced:
        parts.append(_translate("Preview", "reduced: finer parts are not shown"))
    if not shown.whole:
        parts.append(_translate("Preview", "damaged: it breaks off"))
    return joined(parts)


def of_sound(shown: SoundShown) -> str:
    """``0:03.4 · 48 kHz · mono · 16 bit · WAV``."""
    parts = [clock(shown.seconds), rate(shown.rate), channels(shown.channels)]
    if shown.bits is not None:
        parts.append(_translate("Preview", "{count} bit", None, shown.bits).format(count=count(shown.bits)))
    parts.append(told(shown.format))
    if not shown.whole:
        parts.append(_translate("Preview", "damaged: it breaks off"))
    return joined(parts)


def of_text(shown: TextShown, *, shortened: bool) -> str:
    """``UTF-8 with BOM · LF line endings · 1,204 lines``."""
    encoding = told(shown.encoding)
    if shown.mark:
        encoding = _translate("Preview", "{encoding} with BOM").format(encoding=encoding)
    parts = [encoding, _endings(shown.endings)]
    if shown.lines == 1:
        parts.append(_translate("Preview", "1 line"))
    elif shown.lines is not None:
        parts.append(
            _translate("Preview", "{count} lines", None, shown.lines).format(count=count(shown.lines))
        )
    if shown.cut or shortened:
        parts.append(_translate("Preview", "cut: there is more in the file"))
    return joined(parts)


def of_font(shown: FontShown) -> str:
    """``Inter · Bold · 2,548 glyphs · TrueType``."""
    glyphs = _translate("Preview", "{count} glyphs", None, shown.glyphs).format(count=count(shown.glyphs))
    return joined([shown.family, shown.style, glyphs, told(shown.format)])


def of_facts(facts: Iterable[tuple[FactName, str | int | float]]) -> tuple[Row, ...]:
    """Each fact with its label, in their order."""
    return tuple((_label(name), _value(name, value)) for name, value in facts)


def of_type(named: FileType, path: str, kind: str | None) -> str:
    """What a file is by its content, the ``kind``, and whether its name says so; else what its name says."""
    known = named is not FileType.OTHER
    if kind is None:
        return type_word(named) if known else _translate("Preview", "Not known")
    if kind in {"text", "json"}:
        return type_word(named if known else FileType.TEXT)
    if kind in {"empty", POINTER}:
        pointer = _translate("Preview", "A note that Git LFS left where the file belongs")
        return _translate("Preview", "Empty") if kind == "empty" else pointer
    title, ending = _noun(title_of(kind)), ending_of(path)
    promised = PROMISED.get(ending)
    if promised is None:
        return title
    if kind in promised:
        return _translate("Preview", "{type}, as its name says").format(type=title)
    words = _translate("Preview", "{type}, although its name ends in {ending}")
    return words.format(type=title, ending=isolated(f".{ending}"))


def extent(width: int, height: int) -> str:
    """Width and height in pixels, as people write them."""
    return isolated(f"{count(width)} × {count(height)}")  # noqa: RUF001 -- the sign that people write there


def clock(seconds: float) -> str:
    """``0:03.4``, ``12:05``, ``1:02:33``: finer for what is short."""
    if seconds < 60:
        tenths = int(seconds * 10)
        return digits(f"0:{tenths // 10:02d}.{tenths % 10}")
    whole = int(seconds)
    hours, minutes = divmod(whole // 60, 60)
    return digits(f"{hours}:{minutes:02d}:{whole % 60:02d}" if hours else f"{minutes}:{whole % 60:02d}")


def rate(hertz: int) -> str:
    """``48 kHz``, ``44.1 kHz``."""
    if hertz < 1000:
        return isolated(f"{count(hertz)} Hz")
    return isolated(f"{decimal(hertz / 1000, 1)} kHz")


def channels(number: int) -> str:
    """``mono``, ``stereo``, ``6 channels``."""
    if number == 1:
        return _translate("Preview", "mono")
    if number == 2:
        return _translate("Preview", "stereo")
    return _translate("Preview", "{count} channels", None, number).format(count=count(number))


def joined(parts: Iterable[str]) -> str:
    """The parts that say something, on one line."""
    return " · ".join(part for part in parts if part)


_translate = QCoreApplication.translate


def _endings(endings: Endings) -> str:
    match endings:
        case Endings.NONE:
            return ""
        case Endings.LF:
            return _translate("Preview", "LF line endings")
        case Endings.CRLF:
            return _translate("Preview", "CRLF line endings")
        case Endings.CR:
            return _translate("Preview", "CR line endings")
        case Endings.MIXED:
            return _translate("Preview", "mixed line endings")
        case _:
            assert_never(endings)


def _noun(title: str) -> str:
    """``PNG picture`` of ``a PNG picture``: what stands alone needs no article, where there are such."""
    said = told(title)
    noun = title.partition(" ")[2] if said == title else said
    return noun[:1].upper() + noun[1:]


def _label(name: FactName) -> str:
    labels = {
        FactName.FORMAT: _translate("Preview", "Format"),
        FactName.SIZE: _translate("Preview", "Picture size"),
        FactName.SECONDS: _translate("Preview", "Length"),
        FactName.FRAME_RATE: _translate("Preview", "Frames a second"),
        FactName.VIDEO_CODEC: _translate("Preview", "Video"),
        FactName.AUDIO_CODEC: _translate("Preview", "Sound"),
        FactName.AUDIO_CHANNELS: _translate("Preview", "Sound channels"),
        FactName.TRIANGLES: _translate("Preview", "Triangles"),
        FactName.VERTICES: _translate("Preview", "Vertices"),
        FactName.MESHES: _translate("Preview", "Meshes"),
        FactName.MATERIALS: _translate("Preview", "Materials"),
        FactName.TEXTURES: _translate("Preview", "Textures"),
        FactName.ANIMATIONS: _translate("Preview", "Animations"),
        FactName.ENTRIES: _translate("Preview", "Entries"),
    }
    return labels[name]


def _value(name: FactName, value: str | float) -> str:
    if isinstance(value, str):
        return told(value)
    if name is FactName.SECONDS:
        return clock(value)
    if name is FactName.AUDIO_CHANNELS:
        return channels(int(value))
    if isinstance(value, int) or value.is_integer():
        return count(int(value))
    return decimal(value, 3)
