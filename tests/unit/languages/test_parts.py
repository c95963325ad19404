"""Parts that a tag is chosen by."""

from __future__ import annotations

from studio.languages.naming import Name
from studio.languages.parts import (
    areas,
    countries,
    legal_parts,
    likely_language,
    regions,
    scripts,
    usual_parts,
    writers,
)
from studio.languages.tags import LanguageTag


def test_every_script_and_region_that_is_offered_is_legal_in_a_tag() -> None:
    for script in scripts():
        assert str(LanguageTag.parse(f"en-{script.code}")) == f"en-{script.code}"
    for region in regions():
        tag = LanguageTag.parse(f"en-{region.code}")
        assert str(tag) == f"en-{region.code}"
        assert tag.replacement is None


def test_parts_are_named_in_english_and_as_where_they_are_used() -> None:
    assert {part.code: part.name for part in scripts()}["Arab"] == Name("Arabic", "العربية")
    named = {part.code: part.name for part in regions()}
    assert named["CH"] == Name("Switzerland", "Schweiz")
    assert named["HK"].own == "中國香港特別行政區"


def test_countries_come_before_areas_and_both_by_name() -> None:
    assert regions() == countries() + areas()
    for parts in (countries(), areas(), scripts()):
        names = [part.name.english.casefold() for part in parts]
        assert names == sorted(names)
    assert {"001", "419", "EU"} <= {part.code for part in areas()}
    assert "ZZ" not in {part.code for part in regions()}
    assert {"Zyyy", "Zsye"}.isdisjoint(part.code for part in scripts())


def test_the_usual_parts_of_a_language_come_first() -> None:
    serbian = legal_parts("sr")
    assert [part.code for part in serbian.scripts[: serbian.usual_scripts]] == ["Cyrl", "Latn"]
    assert [part.code for part in serbian.regions[:3]] == ["RS", "ME", "BA"]
    assert serbian.scripts[0].name == Name("Cyrillic", "ћирилица")
    assert len(serbian.scripts) == len(scripts())
    assert len(serbian.regions) == len(regions())


def test_a_language_that_nobody_counted_has_all_parts_and_no_usual_ones() -> None:
    rare = legal_parts("aaa")
    assert (rare.usual_scripts, rare.usual_regions) == (0, 0)
    assert len(rare.regions) == len(regions())
    assert usual_parts("no such") == ((), ())


def test_the_likely_language_of_a_region_is_what_most_write_there() -> None:
    assert [likely_language(code) for code in ("BR", "HK", "CH", "Cyrl")] == ["pt", "zh-Hant", "de", "ru"]
    assert writers()["pt-BR"] > writers()["pt-PT"]
