"""The answer of ``resolve`` for programs; that of a project is proved in ``test_resolve``."""

from __future__ import annotations

import pytest

from studio.cli.resolving.answer_json import answer_json
from studio.project.audience import audience
from studio.project.profiles import Profile


def _document(
    preferred: str, available: str, *, primary: str | None = None, exact: bool = False
) -> dict[str, object]:
    profile, tags = Profile(tuple(preferred.split(","))), tuple(available.split(","))
    return dict(answer_json(audience(profile, (), primary, primary_exact=exact, available=tags)))


def test_what_the_second_look_put_aside_is_told_too() -> None:
    document = _document("fr-CH,fr-CA", "fr-FR,fr-CA")
    steps = document["steps"]
    assert isinstance(steps, list)
    assert [(one["candidate"], one["reason"], one["reached"]) for one in steps] == [
        ("fr-FR", "nearest common parent", True),
        ("fr-CA", "second look", True),
    ]
    assert [one["candidate"] for one in steps[0]["considered"]] == ["fr-FR", "fr-CA"]
    assert document["order"] == ["fr-CA"]


@pytest.mark.parametrize(
    ("primary", "exact", "order", "via", "reason"),
    [
        ("en", False, ["en-GB", "en"], "primary", "primary language"),
        ("en-GB", True, ["en-GB"], "primary", None),
        ("it", False, [], "none", "none"),
        ("it", True, [], "none", None),
        (None, False, [], "none", None),
    ],
)
def test_the_order_is_of_the_language_that_decided(
    primary: str | None, order: list[str], via: str, reason: str | None, *, exact: bool
) -> None:
    document = _document("ja", "en-GB,en" if primary != "en" else "en-GB,fr", primary=primary, exact=exact)
    step = document["primaryStep"]
    assert document["order"] == ([one for one in order if one != "en"] if primary == "en" else order)
    assert document["via"] == via
    assert (step["reason"] if isinstance(step, dict) else None) == reason
