"""What is supposed of a project's packs, read from words."""

from __future__ import annotations

import pytest

from studio.cli.resolving.supposed import Supposed, Supposing
from studio.errors import StudioError

IDS = ("core", "Voices-de", "voices-fr")


def test_ids_may_hold_an_equals_sign_and_tags_get_their_usual_spelling() -> None:
    found = Supposing(("core",), (" voices-fr = FR-ca ",), ("a=b=zh-hant",)).read(IDS)
    assert found == Supposed(("core",), {"voices-fr": "fr-CA"}, {"a=b": "zh-Hant"})


def test_what_is_supposed_is_told_in_one_sentence() -> None:
    assert Supposed(("a",), {}, {}).words == "Without a"
    assert Supposed((), {"a\nb": None}, {"c": "de"}).words == (
        "With a\\nb for everybody and with a new pack c in German (de)"
    )


@pytest.mark.parametrize(
    ("tag", "reason", "hint"),
    [
        ("de_CH", "hyphens", "de-CH"),
        ("german", "no language tag", "=de."),
        ("d", "no language tag", "such as en"),
        ("zh-yue", "yue is a variant", "=yue."),
        ("de-1996", "1996 is a variant", "=de."),
        ("de-u-co-phonebk", "an extension begins at u", "=de."),
        ("und", "nobody's language", "for everybody"),
        ("qq", "list of languages has no qq", "such as en"),
        ("de-Xxxx", "list of scripts has no xxxx", "=de."),
        ("de-QQ", "list of countries and regions has no qq", "=de."),
        ("de\n" + "x" * 500, "no language tag", ""),
    ],
)
def test_a_tag_that_is_none_is_refused_with_its_reason_and_the_nearest_legal_one(
    tag: str, reason: str, hint: str
) -> None:
    with pytest.raises(StudioError) as refused:
        Supposing((), (), (f"x={tag}",)).read(IDS)
    assert refused.value.message.startswith("x cannot be in ")
    assert reason in refused.value.message
    assert hint in refused.value.hint
    assert len(refused.value.message) < 200


def test_a_pack_that_is_not_there_is_answered_with_those_that_are() -> None:
    assert _hint("voices-DE", IDS) == "Is Voices-de meant?"
    assert _hint("voice-fr", IDS).startswith("Is voices-fr")
    assert _hint("q", tuple("abcdefghijklmno")).endswith("k, l and 3 more.")
    assert "no packs at all" in _hint("q", ())


def _hint(pack_id: str, ids: tuple[str, ...]) -> str:
    with pytest.raises(StudioError) as refused:
        Supposing((pack_id,), (), ()).read(ids)
    return refused.value.hint
