"""Who gets something else, told; what it is of a project is proved in ``test_what_if``."""

from __future__ import annotations

import pytest

from studio.cli.resolving.changes import Comparison, People, changes_json, show_changes
from studio.cli.resolving.outcomes import Outcome
from studio.cli.resolving.supposed import Supposed
from studio.manifest.values import EVENTS, Essential, OnDemand, Prefetch
from studio.project.audience import Offer, audience
from studio.project.profiles import Profile

ALWAYS = Essential(events=EVENTS)
BEFORE = (
    Offer("e", "e", "en", ALWAYS, bytes=100),
    Offer("f", "f", "fr", Prefetch(events=EVENTS), ("iOS",), bytes=2_000),
    Offer("g", "g", "fr", OnDemand(), ("macOS",), bytes=3_000),
)
SUPPOSED = Supposed(("f",), {}, {})


def _people(profiles: list[Profile], after: tuple[Offer, ...], *, where: str = "here") -> People:
    return People(where, _answers(profiles, BEFORE), _answers(profiles, after))


def _answers(profiles: list[Profile], offers: tuple[Offer, ...]) -> tuple[Outcome, ...]:
    return tuple(Outcome(audience(one, offers, "en"), is_expected=False, differences=()) for one in profiles)


def _told(capsys: pytest.CaptureFixture[str], people: People) -> str:
    show_changes(Comparison(SUPPOSED, (), (people,)))
    return capsys.readouterr().out


def test_bytes_that_differ_among_those_who_move_alike_are_told_by_name(
    capsys: pytest.CaptureFixture[str],
) -> None:
    profiles = [Profile(("fr",), name="Phone"), Profile(("fr",), platform="macOS", name="Mac")]
    told = _told(capsys, _people(profiles, BEFORE[:1]))
    assert "Tried on 2 profiles here.\n2 of them get something else.\n" in told
    assert "    Phone: before first use 0 bytes → 100 bytes, later 2.0 KB → 0 bytes\n" in told
    assert "    Mac: before first use 0 bytes → 100 bytes, on demand 3.0 KB → 0 bytes\n" in told


def test_people_who_are_many_are_not_all_told(capsys: pytest.CaptureFixture[str]) -> None:
    after = tuple(
        Offer(f"p{number}", "p", "fr", ALWAYS, (f"os{number}",), bytes=number) for number in range(1, 9)
    )
    profiles = [Profile(("fr",), platform=f"os{number}", name=f"n{number}") for number in range(1, 9)]
    told = _told(capsys, _people(profiles, (BEFORE[0], *after)))
    assert "and 2 more: --csv writes all of them." in told


def test_what_nobody_downloads_is_told_as_that(capsys: pytest.CaptureFixture[str]) -> None:
    empty = Offer("d", "d", "de", OnDemand())
    everybody = _people([Profile(("de",), platform="tvOS")], (Offer("e", "e", "en", ALWAYS), empty))
    assert "before first use 100 bytes → 0 bytes" in _told(capsys, everybody)
    nobody = People(
        "here", _people([Profile(("de",))], ()).after, _people([Profile(("de",))], (empty,)).after
    )
    assert "nothing to download, now and then" in _told(capsys, nobody)


@pytest.mark.parametrize(
    ("languages", "told"),
    [
        ("fr-BE fr-CA pt-BR pt-PT ja", "Belgium and Canada leave the primary language"),
        (
            "fr-BE fr-CA zh-Hant-TW zh-Hant-HK pt-BR pt-PT ja x!",
            "French, Chinese (Traditional), Portuguese, Japanese and x! get no packs with a language any",
        ),
    ],
)
def test_where_many_languages_have_one_fate_they_are_named_and_not_their_countries(
    capsys: pytest.CaptureFixture[str], languages: str, told: str
) -> None:
    profiles = [Profile((tag,)) for tag in languages.split()]
    before = (Offer("e", "e", "en", ALWAYS),)
    after = () if "x!" in languages else (*before, *(Offer(t, t, t, ALWAYS) for t in ("fr", "pt", "ja")))
    people = People("here", _answers(profiles, before), _answers(profiles, after))
    assert told in " ".join(_told(capsys, people).split())


def test_the_document_counts_those_of_all_groups() -> None:
    same, other = _people([Profile(("en",))], BEFORE[:1]), _people([Profile(("fr",))], BEFORE[:1])
    document = changes_json(Comparison(SUPPOSED, ("a remark",), (same, other)))
    assert isinstance(document, dict)
    assert (document["unchanged"], document["remarks"], document["failed"]) == (1, ["a remark"], 0)
    assert document["moves"] == [
        {
            "words": "French falls back to the primary language, English (en), and got French (fr) before.",
            "who": ["French"],
            "people": 1,
            "from": {"language": "fr", "via": "preferred"},
            "to": {"language": "en", "via": "primary"},
        }
    ]
