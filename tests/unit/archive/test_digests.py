"""The two digests of a file."""

from __future__ import annotations

import hashlib

from blake3 import blake3

from studio.archive.digests import Digester, Digests, digests_of


def test_a_digester_says_of_pieces_what_is_true_of_the_whole() -> None:
    digester = Digester()
    for piece in (b"one ", b"", b"two"):
        digester.update(piece)
    expected = Digests(blake3(b"one two").hexdigest(), hashlib.sha256(b"one two").hexdigest())
    assert digester.digests() == digests_of(b"one two") == expected
