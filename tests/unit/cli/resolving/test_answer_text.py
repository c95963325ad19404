"""The answer of ``resolve`` for people."""

from __future__ import annotations

from studio.cli.resolving.answer_text import lines_of
from studio.manifest.values import Essential, OnDemand
from studio.project.audience import Answer, Offer, audience
from studio.project.profiles import Profile

FIRST = Essential(events=("firstInstallation",))


def _of(preferred: str, available: str, *, primary: str | None = None, exact: bool = False) -> Answer:
    profile = Profile(tuple(tag for tag in preferred.split(",") if tag))
    tags = tuple(tag for tag in available.split(",") if tag)
    return audience(profile, (), primary, primary_exact=exact, available=tags)


def test_another_platform_is_quoted_only_where_it_would_choose_otherwise() -> None:
    assert any(
        "Second opinion, for other platforms: Norwegian Bokm" in line for line in lines_of(_of("da", "nb"))
    )
    assert not any("Second opinion" in line for line in lines_of(_of("da", "da")))


def test_each_pack_has_a_line_even_if_its_name_is_very_long() -> None:
    offers = (
        Offer("1", "core", None, FIRST, bytes=1_500_000, bytes_are="built"),
        Offer("2", "v" * 90, "fr-CA", FIRST, bytes=700, family="voices"),
        Offer("3", "s-fr", "fr", OnDemand(), bytes=3, family="subs"),
        Offer("4", "odd", "Klingon", OnDemand()),
        Offer("5", "mac", None, FIRST, ("macOS",)),
        Offer("6", "later", None, Essential(events=("subsequentUpdate",))),
        Offer("7", "silent", None, None),
    )
    told = list(lines_of(audience(Profile(("fr-CA",)), offers, "en")))
    assert all(len(line) <= 100 for line in told)
    assert told.index("v" * 90) < told.index("s-fr")
    whole = " ".join(" ".join(told).split())
    for said in (
        "another language",
        "no legal language",
        "for macOS",
        "updates only",
        "it does not say when",
        "2 packs: 1.5 MB before first use, 0 bytes later, 0 bytes on demand.",
        "Sizes are of built packs for 1 of them, of source files for the others.",
        "subs has nothing in French (Canada, fr-CA), only in fr.",
        "Up to 1.5 MB on the product page",
    ):
        assert said in whole
