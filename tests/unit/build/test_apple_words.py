"""What Apple's packager says when it refuses, in words for people."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.build.apple_packager import Packager
from studio.build.apple_process import Ended
from studio.build.apple_words import refusal

PACKAGER = Packager(Path("/usr/bin/ba-package"), "2.0")
STAGE = Path("/builds/.art.aar.7.part/stage/base")

LONG = "Error: " + "x" * 2000


@pytest.mark.parametrize(
    ("ended", "message", "hint"),
    [
        (Ended(0, ""), "said that it was done, and wrote nothing.", "--engine studio"),
        (Ended(0, "Skipped"), "wrote nothing: “Skipped”.", "--engine studio"),
        (Ended(64, "Error: Bad value.\nUsage: ba-package"), "one of its paths: “Bad value”.", "problems"),
        (
            Ended(1, f"Error: {STAGE}/art/a.txt is odd"),
            "refused it: “art/a.txt is odd”.",
            "Mend what it names",
        ),
        (Ended(5, ""), "refused it (exit code 5).", "Mend what it names"),
        (Ended(-9, ""), "broke off in the middle (signal 9).", "Build again."),
        (Ended(-11, "Fatal error: index"), "(signal 11): “index”.", "Build again."),
        (
            Ended(1, "You must agree to the license first"),
            "licence to be accepted.",
            "ba-package license agree",
        ),
        (
            Ended(69, "You have not agreed to the Xcode license"),
            "licence to be accepted.",
            "xcodebuild -license",
        ),
        (Ended(69, "Agree to the Licence"), "licence to be accepted.", "ba-package license agree"),
    ],
)
def test_how_it_ended_becomes_one_sentence_and_what_to_do(ended: Ended, message: str, hint: str) -> None:
    trouble = refusal(PACKAGER, "art", ended, [STAGE])
    assert trouble.message.startswith("art was not made: Apple's ba-package 2.0 ")
    assert message in trouble.message
    assert "\n" not in trouble.message
    assert hint in trouble.hint


def test_however_much_it_says_the_sentence_stays_short_and_harmless() -> None:
    assert len(refusal(PACKAGER, "art", Ended(1, LONG), [STAGE]).message) < 400
    steering = refusal(PACKAGER, "art", Ended(1, "a\x1b[31mb\r\n c\x00"), [STAGE]).message
    assert steering.endswith("“a [31mb c”.")
