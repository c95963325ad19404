"""Why a language is chosen, step by step."""

from __future__ import annotations

import pytest

from studio.cli.resolving.reasons import Reason, deciding_match, reason_of
from studio.languages.matching import match
from studio.project.audience import audience
from studio.project.profiles import Profile


@pytest.mark.parametrize(
    ("preferred", "available", "reasons"),
    [
        ("de", "en,de", [Reason("exact", "de", -1, "de")]),
        ("DE_at", "de-AT", [Reason("exact", "de-AT", -1, "de_AT")]),
        ("iw", "he", [Reason("same after alias", "he", 0, "he")]),
        ("de-CH", "de,en", [Reason("nearest common parent", "de", 1, "de")]),
        ("ja,de,en", "en,de", [Reason("none"), Reason("exact", "de", -1, "de"), Reason("not reached")]),
        ("💥", "de", [Reason("none")]),
        ("", "de", []),
        (
            "fr-CH,ja,fr-CA,en",
            "fr-FR,fr-CA",
            [
                Reason("nearest common parent", "fr-FR", 2, "fr"),
                Reason("not reached"),
                Reason("second look", "fr-CA", -1, "fr_CA"),
                Reason("not reached"),
            ],
        ),
        ("pt-PT,en", "pt-BR,en", [Reason("Portuguese held back"), Reason("exact", "en", -1, "en")]),
        ("pt-PT,ja", "pt-BR,en", [Reason("Portuguese held back", "pt-BR"), Reason("none")]),
        ("ja", "zxx", [Reason("none")]),
    ],
)
def test_each_language_has_its_reason(preferred: str, available: str, reasons: list[Reason]) -> None:
    found = match([tag for tag in preferred.split(",") if tag], available.split(","))
    assert [reason_of(found, number) for number in range(len(found.steps))] == reasons


@pytest.mark.parametrize(
    ("preferred", "exact", "order"),
    [("de", False, ("de",)), ("ja", False, ("en-GB",)), ("ja", True, None)],
)
def test_what_decided_is_the_match_of_the_person_or_of_the_app(
    preferred: str, order: tuple[str, ...] | None, *, exact: bool
) -> None:
    primary = "en-GB" if exact else "en"
    profile = Profile((preferred,))
    answer = audience(profile, (), primary, primary_exact=exact, available=("de", "en-GB"))
    found = deciding_match(answer)
    assert (None if found is None else found.order) == order
