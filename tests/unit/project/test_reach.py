"""Whom packs in a language reach, and who would gain and lose them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.manifest.document import Document
from studio.progress import Cancelled, CancelToken
from studio.project.audience import Via
from studio.project.packs import Pack, read_pack
from studio.project.reach import Question, question, reach
from tests.builders import manifest

HERE = Path("project").absolute()


def asked(before: str, after: str, now: str | None, then: str | None, primary: str | None = "en") -> Question:
    return Question(tuple(before.split()), tuple(after.split()), now, then, primary)


def test_who_has_the_language_itself_comes_first_then_who_has_it_elsewhere() -> None:
    found = reach(asked("fr en", "fr en", "fr", "fr"), CancelToken())
    assert found.own[:3] == ("fr", "fr-FR", "fr-CA")
    assert {"fr-BE", "fr-CH"} <= {*found.own}
    assert all(tag.startswith("fr") for tag in found.own)
    assert found.rest == ()
    assert (found.gained, found.lost) == ((), ())
    assert found.tried > 400


def test_who_gets_it_as_nothing_else_fits_is_told_apart() -> None:
    found = reach(asked("fr en", "fr en", "en", "en"), CancelToken())
    assert found.own[0] == "en"
    assert "ja" in found.rest
    assert not {*found.own} & {*found.rest}
    assert not any(tag.startswith("fr") for tag in (*found.own, *found.rest))


def test_nobody_is_reached_by_a_language_for_which_another_pack_fits_better() -> None:
    found = reach(asked("pt-BR pt-PT", "pt-BR pt-PT", "pt-PT", "pt-PT", None), CancelToken())
    assert "pt-PT" in found.own
    assert "pt-BR" not in found.own


def test_another_language_loses_those_for_whom_it_no_longer_fits() -> None:
    found = reach(asked("fr en", "fr-CA en", "fr", "fr-CA"), CancelToken())
    # French people still get it: there is no other French.
    assert found.own[0] == "fr-CA"
    assert "fr-FR" in found.own
    assert (found.gained, found.lost) == ((), ())
    found = reach(asked("fr en", "fr fr-CA en", "fr", "fr-CA"), CancelToken())
    assert found.own == ("fr-CA",)
    assert [(one.language, one.via) for one in found.lost] == [("fr", Via.PREFERRED)]
    assert {"fr", "fr-FR", "fr-BE"} <= {*found.lost[0].people}
    assert found.lost[0].people[0] == "fr"
    # Who has French of Canada is parted from the packs that stay in French.
    assert found.parted == ("fr-CA",)


def test_those_who_gain_it_are_told_by_what_they_have_now() -> None:
    found = reach(asked("fr en", "ja en", "fr", "ja"), CancelToken())
    assert [(one.language, one.via) for one in found.gained] == [("en", Via.PRIMARY)]
    assert "ja-JP" in found.gained[0].people
    assert [(one.language, one.via) for one in found.lost] == [("en", Via.PRIMARY)]


def test_without_a_language_everybody_gets_it() -> None:
    found = reach(asked("fr en", "en", "fr", None), CancelToken())
    assert len(found.own) == found.tried
    assert found.lost == ()
    assert {one.language for one in found.gained} >= {"en"}
    back = reach(asked("en", "fr en", None, "fr"), CancelToken())
    assert back.gained == ()
    assert sum(len(one.people) for one in back.lost) == back.tried - len(back.own)


def test_who_no_longer_wants_to_know_is_not_kept_waiting() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        reach(asked("fr en", "fr en", "fr", "fr"), cancel)


def pack(name: str, language: str | None, platforms: tuple[str, ...] = ()) -> Pack:
    values = manifest(assetPackID=name, language=language, platforms=list(platforms))
    return read_pack(HERE / f"{name}.json", Document.read(json.dumps(values).encode()), HERE)


def test_a_question_is_of_the_languages_of_all_packs_with_one_of_them_changed() -> None:
    fr, more, en = pack("a", "fr"), pack("b", "FR"), pack("c", "en")
    assert question((fr, en), fr, "fr-ca", "en") == asked("fr en", "fr-CA en", "fr", "fr-CA")
    assert question((fr, more, en), fr, "fr-CA", "en") == asked("fr en", "fr-CA fr en", "fr", "fr-CA")
    assert question((fr, en), fr, None, "en") == asked("fr en", "en", "fr", None)
    assert not question((fr, en), fr, "de", "en", taken=True).is_supposed


def test_a_question_is_about_the_platform_of_the_pack() -> None:
    phone, desk = pack("a", "fr", ("iOS",)), pack("b", "de", ("macOS",))
    assert question((phone, desk), desk, "de", None) == Question(("de",), ("de",), "de", "de", None, "macOS")
    assert question((phone, desk), phone, "fr", None).before == ("fr",)
