"""What a script looks like: a few of its letters, for those who know it by sight.

Ours. Scripts that few systems can draw have none.
"""

from __future__ import annotations

from typing import Final

from studio.languages.equivalence import maximized
from studio.languages.tags import LanguageTag

_SAMPLES: Final = {
    "Arab": "ابج",
    "Armn": "Աբգ",
    "Beng": "অআক",
    "Cyrl": "Абв",
    "Deva": "अआक",
    "Ethi": "ሀለሐ",
    "Geor": "აბგ",
    "Grek": "Αβγ",
    "Gujr": "અઆક",
    "Guru": "ਅਆਕ",
    "Hang": "가나다",
    "Hans": "汉语",
    "Hant": "漢語",
    "Hebr": "אבג",
    "Jpan": "あア亜",
    "Khmr": "កខគ",
    "Knda": "ಅಆಕ",
    "Kore": "가나다",
    "Laoo": "ກຂຄ",
    "Latn": "Abc",
    "Mlym": "അആക",
    "Mymr": "ကခဂ",
    "Orya": "ଅଆକ",
    "Sinh": "අආක",
    "Taml": "அஆக",
    "Telu": "అఆక",
    "Thaa": "ހށނ",
    "Thai": "กขค",
    "Tibt": "ཀཁག",
}


def sample(tag: LanguageTag) -> str:
    """Letters of the script that ``tag`` is written in, said or likely; nothing where none are known."""
    script = tag.script or maximized(tag).script
    return _SAMPLES.get(script or "", "")


def sample_of(script: str) -> str:
    """Letters of the script of that code; nothing where none are known."""
    return _SAMPLES.get(script, "")
