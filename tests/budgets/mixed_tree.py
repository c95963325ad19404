"""A tree like a game's: text, pictures that do not shrink, sound, textures. The same bytes every time.

It is made with a few operations on many bytes at once, so that making it takes seconds.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

MEGABYTE = 1_000_000

_SHARES = {"text": 31, "pictures": 29, "sound": 21, "textures": 19}
_WORDS = 4000
_RATE = 44_100
_WIDTH = 256
_LOW = bytes(value & 7 for value in range(256))
_HIGH = bytes(value >> 5 for value in range(256))
_BRIGHTER = [bytes((value + more) & 255 for value in range(256)) for more in range(256)]


def mixed_files(megabytes: int) -> Iterator[tuple[str, bytes]]:
    """Paths and contents, about ``megabytes`` together; 500 of them are more than 10,000 files."""
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
    ends = [f"{phrase}\n" for phrase in phrases[:5_000]]
    phrases += ends

    def text(chance: random.Random) -> bytes:
        return " ".join(chance.choices(phrases, k=chance.randint(60, 1_000))).encode()

    return text


def _picture(chance: random.Random) -> bytes:
    """Packed already, so noise to any other codec."""
    return b"\x89PNG\r\n\x1a\n" + chance.randbytes(chance.randint(5_000, 400_000))


def _sound(chance: random.Random) -> bytes:
    """16-bit samples: a few tones and a hiss."""
    count = chance.randint(_RATE, 5 * _RATE)
    period = [chance.randint(-6000, 6000) for _ in range(chance.randint(60, 400))]
    smooth = [sum(period[at - 8 : at] or period[:1]) // 4 for at in range(len(period))]
    tone = b"".join(value.to_bytes(2, "little", signed=True) for value in smooth)
    hiss = bytearray(2 * count)
    hiss[0::2] = chance.randbytes(count)
    return _sum((tone * (count // len(smooth) + 1))[: 2 * count], bytes(hiss))


def _texture(chance: random.Random) -> bytes:
    """Raw RGBA: a gradient with grain, opaque, 256 pixels wide."""
    height = chance.choice((64, 256, 512))
    ramp = bytes(at // 3 for at in range(_WIDTH))
    grain = chance.randbytes(_WIDTH * height)
    slope = b"".join(ramp.translate(_BRIGHTER[line // 2]) for line in range(height))
    steps = b"".join(bytes((line // 3,)) * _WIDTH for line in range(height))
    red = _sum(slope, grain.translate(_LOW))
    texture = bytearray(b"\xff" * (4 * _WIDTH * height))
    texture[0::4], texture[1::4], texture[2::4] = red, _sum(steps, grain.translate(_HIGH)), red[::-1]
    return bytes(texture)


def _sum(one: bytes, other: bytes) -> bytes:
    """Both added as one large number: what carries over does not matter here, and nothing is quicker."""
    total = int.from_bytes(one, "little") + int.from_bytes(other, "little")
    return (total & ((1 << 8 * len(one)) - 1)).to_bytes(len(one), "little")
