"""Where something may have changed."""

from __future__ import annotations

from pathlib import Path

from studio.workspace.hints import NO_HINTS, Hints

ART, VOICES, GAME = Path("/art"), Path("/voices"), Path("/Game.packstudio")


def test_hints_add_up() -> None:
    one = Hints(folders=frozenset({ART}), files=frozenset({GAME}))
    other = Hints(folders=frozenset({VOICES}), trees=frozenset({ART}))
    assert one | other == Hints(frozenset({ART, VOICES}), frozenset({ART}), frozenset({GAME}))
    assert one | NO_HINTS == one


def test_no_hint_is_false_and_any_is_true() -> None:
    assert not NO_HINTS
    assert Hints(folders=frozenset({ART}))
    assert Hints(trees=frozenset({ART}))
    assert Hints(files=frozenset({GAME}))
