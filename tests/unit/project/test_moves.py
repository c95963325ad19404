"""Changes put together for people."""

from __future__ import annotations

from studio.project.audience import Via
from studio.project.moves import in_brief, moves
from studio.project.profiles import Profile
from studio.project.what_if import Change, Outcome


def got(language: str | None, via: Via = Via.PREFERRED, *sizes: int) -> Outcome:
    install, later, on_demand = sizes or (0, 0, 0)
    return Outcome(language, via, install, later, on_demand)


ENGLISH = got("en", Via.PRIMARY)
NOTHING = got(None, Via.NONE)


def change(tag: str, before: Outcome, after: Outcome, name: str = "") -> Change:
    return Change(Profile((tag,) if tag else (), name=name), before, after)


def test_people_of_one_language_are_told_by_their_countries() -> None:
    found = moves([change(f"pt-{one}", ENGLISH, got("pt-PT")) for one in ("AO", "MZ", "CV")])
    assert [one.who for one in found] == [("Angola", "Mozambique", "Cape Verde")]
    assert found[0].words == (
        "Angola, Mozambique and Cape Verde leave the primary language, English (en), and get "
        "Portuguese (Portugal) (pt-PT)."
    )


def test_who_has_no_region_is_one_of_those_who_have_the_language() -> None:
    tags = ("zh-Hant", "zh-Hant-TW", "zh-Hant-HK")
    (move,) = moves([change(tag, ENGLISH, got("zh-Hant")) for tag in tags])
    assert move.who == ("Taiwan", "Hong Kong")
    assert len(move.changes) == 3


def test_a_single_person_is_told_by_name_or_else_by_language() -> None:
    named = moves([change("de-CH", ENGLISH, got("de"), "Anna")])[0]
    assert named.words == "Anna leaves the primary language, English (en), and gets German (de)."
    assert moves([change("de-CH", ENGLISH, got("de"))])[0].who == ("German (Switzerland)",)


def test_each_language_and_each_way_to_move_stands_alone() -> None:
    changes = [
        change("de-AT", ENGLISH, got("de")),
        change("fr-BE", ENGLISH, got("fr")),
        change("de-CH", ENGLISH, got("de")),
        change("de-LU", got("fr"), got("de")),
    ]
    found = moves(changes)
    assert [one.who for one in found] == [
        ("Austria", "Switzerland"),
        ("French (Belgium)",),
        ("German (Luxembourg)",),
    ]
    assert [len(one.changes) for one in found] == [2, 1, 1]
    assert found[2].words == "German (Luxembourg) gets German (de) instead of French (fr)."


def test_losing_and_getting_any_language_at_all_is_told() -> None:
    assert moves([change("de", NOTHING, got("de"))])[0].words == (
        "German gets packs in German (de), and got none with a language before."
    )
    assert moves([change("de", got("de"), NOTHING)])[0].words == (
        "German gets no packs with a language any more, and got those in German (de) before."
    )


def test_of_many_countries_some_are_named() -> None:
    regions = ("AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC")
    found = moves([change(f"es-{one}", ENGLISH, got("es-419")) for one in regions])
    assert found[0].words.startswith("Argentina, Bolivia, Chile, Colombia, Costa Rica and 3 others leave")


def test_where_only_bytes_differ_people_are_told_by_the_language_they_have() -> None:
    before, after = got("de", Via.PREFERRED, 1_000_000, 0, 50), got("de", Via.PREFERRED, 3_000_000, 0, 20)
    found = moves([change("de-CH", before, after), change("de-AT", before, after)])
    assert [one.words for one in found] == [
        "People with the app in German (de) download 2 MB more before first use and 30 bytes less on demand."
    ]
    none = moves([change("ja", NOTHING, got(None, Via.NONE, 0, 7, 0))])
    assert none[0].words == "People who get no packs with a language download 7 bytes more later."


def test_strange_languages_are_told_as_they_are() -> None:
    found = moves([change("!", ENGLISH, got("x!")), change("", ENGLISH, got("x!"))])
    assert [one.who for one in found] == [("!",), ("Somebody without a language",)]
    assert found[0].words == "! leaves the primary language, English (en), and gets x!."


def test_no_change_is_no_move() -> None:
    assert moves([]) == ()


def test_many_languages_that_move_alike_are_told_together() -> None:
    tags = ("da", "da-DK", "fr-BE", "fr-FR", "ja", "sr-Latn-RS", "!")
    changes = [change(tag, ENGLISH, got("x")) for tag in tags]
    (brief,) = in_brief(moves(changes))
    assert brief.who == ("Danish", "French", "Japanese", "Serbian (Latin)", "!")
    assert len(brief.changes) == len(tags)
    few = moves(changes[:4])
    assert in_brief(few) == few


def test_what_differs_in_bytes_alone_is_never_told_together() -> None:
    before = got("de")
    changes = [change("de", before, got("de", Via.PREFERRED, more, 0, 0)) for more in (1, 2, 3, 4, 5)]
    found = moves(changes)
    assert len(found) == 5
    assert in_brief(found) == found
