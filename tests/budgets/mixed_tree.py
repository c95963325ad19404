"""A tree like a game's: text, pictures that do not shrink, sound, textures. The same bytes every time."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

MEGABYTE = 1_000_000

_SHARES = {"text": 31, "pictures": 29, "sound": 21, "textures": 19}
_WORDS = 4000
_RATE = 44_100


def mixed_files(megabytes: int) -> Iterator[tuple[str, bytes]]:
    """Paths and contents, about ``megabytes`` together."""
    makers: dict[str, Callable[[random.Random], bytes]] = {
        "text": _texts(random.Random("words")),  # noqa: S311 -- seeded
        "pictures": _picture,
        "sound": _sound,
        "textures": _texture,
    }
    for kind, share in _SHARES.items():
        chance = random.Random(kind)  # noqa: S311 -- seeded
        left = megabytes * MEGABYTE * share // 100
        number = 0
        while left > 0:
            content = makers[kind](chance)[:left]
            yield f"{kind}/{number // 100:03}/{number % 100:02}.{kind[:3]}", content
            left -= len(content)
            number += 1


def make_mixed_tree(folder: Path, megabytes: int) -> list[Path]:
    """Write the files below ``folder``; where they are."""
    made: list[Path] = []
    for name, content in mixed_files(megabytes):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        made.append(path)
    return made


def _texts(chance: random.Random) -> Callable[[random.Random], bytes]:
    letters = "etaoinshrdlucmfwypvbgk"
    words = ["".join(chance.choices(letters, k=chance.randint(2, 10))) for _ in range(_WORDS)]
    weights = [1 / (rank + 2) for rank in range(_WORDS)]
    phrases = [" ".join(chance.choices(words, weights, k=chance.randint(2, 6))) for _ in range(20_000)]

    def text(chance: random.Random) -> bytes:
        lines = (" ".join(chance.choices(phrases, k=3)) for _ in range(chance.randint(20, 600)))
        return "\n".join(lines).encode()

    return text


def _picture(chance: random.Random) -> bytes:
    """Packed already, so noise to any other codec."""
    return b"\x89PNG\r\n\x1a\n" + chance.randbytes(chance.randint(5_000, 400_000))


def _sound(chance: random.Random) -> bytes:
    """16-bit samples: a few tones and a hiss."""
    count = chance.randint(_RATE, 5 * _RATE)
    period = [chance.randint(-6000, 6000) for _ in range(chance.randint(60, 400))]
    smooth = [sum(period[at - 8 : at] or period[:1]) for at in range(len(period))]
    hiss = chance.randbytes(count)
    length = len(smooth)
    return struct.pack(f"<{count}h", *(smooth[at % length] // 4 + 4 * hiss[at] for at in range(count)))


def _texture(chance: random.Random) -> bytes:
    """Raw RGBA: a gradient with grain, opaque, 256 pixels wide."""
    width, height = 256, chance.choice((64, 256, 512))
    rows: list[bytes] = []
    for line in range(height):
        grain = chance.randbytes(width)
        red = bytes((line // 2 + at // 3 + (grain[at] & 7)) & 255 for at in range(width))
        green = bytes((line // 3 + (grain[at] >> 5)) & 255 for at in range(width))
        row = bytearray(b"\xff" * (4 * width))
        row[0::4], row[1::4], row[2::4] = red, green, red[::-1]
        rows.append(bytes(row))
    return b"".join(rows)
