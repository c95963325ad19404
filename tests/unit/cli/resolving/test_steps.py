"""The reason of an answer, step by step."""

from __future__ import annotations

from studio.cli.resolving.steps import step_lines
from studio.project.audience import Answer, audience
from studio.project.profiles import Profile


def _of(preferred: str, available: str, *, primary: str | None = None, exact: bool = False) -> Answer:
    profile = Profile(tuple(tag for tag in preferred.split(",") if tag))
    tags = tuple(tag for tag in available.split(",") if tag)
    return audience(profile, (), primary, primary_exact=exact, available=tags)


def test_what_was_found_and_what_was_not_is_told_step_by_step() -> None:
    told = list(step_lines(_of("zh_TW,💥,ko", "zh-Hant,zh-Hans")))
    assert "     zh_TW is read as zh-Hant-TW; looks for zh-Hant-TW → zh-Hant → zh-TW" in told
    assert "     finds zh-Hant with score 1, meeting at zh-Hant: nearest common parent" in told
    assert "  Never reached: “💥”, ko." in told
    told = list(step_lines(_of("💥,pt-PT,ko", "pt-BR,en-GB,en", primary="en-IE")))
    assert "     no tag that can be compared: none" in told
    assert "     looks for ko, and finds nothing" in told
    told = list(step_lines(_of("pt-PT,en", "pt-BR,en-GB,en")))
    assert "which is held back until nothing else fits" in " ".join(" ".join(told).split())
    assert any(line.startswith("     also fits en-GB (score ") for line in told)


def test_the_primary_language_is_told_as_a_step_of_its_own() -> None:
    told = list(step_lines(_of("ja", "en-GB", primary="en")))
    assert "  Primary language of the app: English (en)" in told
    told = list(step_lines(_of("ja", "en-GB", primary="en", exact=True)))
    assert "     is not offered exactly as it is" in told


def test_a_tie_of_the_primary_language_is_told_too() -> None:
    told = " ".join(step_lines(_of("ja", "es-MX,es-419", primary="es")))
    assert "A tie with Spanish (Latin America, es-419)" in told
