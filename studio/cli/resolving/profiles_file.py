"""A file of profiles: people with their devices, and what is expected that they get.

``{"profiles": [{"name", "preferred": […], "appLanguage"?, "os"?, "platform"?, "event"?, "primary"?,
"primaryExact"?, "available"?, "expect": {"language" | null, "via"?, "packs"?}}]}``. What a profile does not
say is as the command line says it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from studio.cli.resolving.device import is_update, platform_named, system_named
from studio.cli.resolving.expected import Expectation
from studio.cli.resolving.json_part import Part, as_json, read_part
from studio.cli.resolving.question import Question
from studio.errors import StudioError
from studio.project.audience import Delivered, Via
from studio.project.profiles import Profile
from studio.values import dataclass

_KEYS = (
    *("name", "preferred", "appLanguage", "os", "platform", "event"),
    *("primary", "primaryExact", "available", "expect"),
)
_EXPECTED = ("language", "via", "packs")
_EXAMPLE = (
    '{"profiles": [{"name": "Brussels", "preferred": ["nl-BE", "fr-BE"], "expect": {"language": "nl"}}]}'
)
_TAGS = '["nl-BE", "fr-BE"]'
_IDS = '["core", "voices-nl"]'


@dataclass(frozen=True, slots=True)
class Case:
    """One profile of the file; without an ``expectation`` nothing is checked of it."""

    question: Question
    expectation: Expectation | None


def read_cases(path: Path, usual: Question) -> tuple[Case, ...]:
    """The profiles in ``path``; what they do not say is as in ``usual``. Raises ``StudioError``."""
    top = read_part(path, _EXAMPLE)
    top.members(("profiles",))
    listed = top.part("profiles")
    if listed is None or not isinstance(listed.value, list):
        raise top.fault("has no list “profiles”", at="profiles")
    if not listed.value:
        raise top.fault("has no profile in it, so nothing would be proved", at="profiles")
    return tuple(_case(part, usual) for part in listed.items("Profile"))


def kept_cases(path: Path, kept: Sequence[Profile], usual: Question) -> tuple[Case, ...]:
    """The profiles ``kept`` in the project file ``path``, and what is expected. Raises ``StudioError``."""
    listed = read_part(path, _EXAMPLE).part("profiles") if kept else None
    parts = [] if listed is None else listed.items("Profile")
    return tuple(
        Case(replace(usual, profile=profile), _expectation(part))
        for part, profile in zip(parts, kept, strict=True)
    )


def _case(part: Part, usual: Question) -> Case:
    part.members(_KEYS)
    name = part.text("name")
    if not name:
        raise part.fault("has no name", 'Give it one to be told by, such as "name": "Brussels".')
    preferred = part.texts("preferred", _TAGS)
    if preferred is None:
        raise part.fault(
            "says no preferred languages", f'Write them as a list, such as "preferred": {_TAGS}.'
        )
    return Case(_question(part, name, preferred, usual), _expectation(part))


def _question(part: Part, name: str, preferred: tuple[str, ...], usual: Question) -> Question:
    profile = replace(usual.profile, name=name, preferred=preferred)
    if part.says("appLanguage"):
        profile = replace(profile, app_language=part.text("appLanguage") or None)
    system = part.understood("os", _system_text(part), system_named)
    platform = part.understood("platform", part.text("platform"), platform_named)
    update = part.understood("event", part.text("event"), is_update)
    profile = replace(
        profile,
        os=profile.os if system is None else system,
        platform=profile.platform if platform is None else platform,
        is_update=profile.is_update if update is None else update,
    )
    question = replace(usual, profile=profile)
    if part.says("primary"):
        question = replace(question, primary=part.text("primary") or None, says_primary=True)
    exact, available = part.choice("primaryExact"), part.texts("available", _TAGS)
    return replace(
        question,
        primary_exact=question.primary_exact if exact is None else exact,
        available=question.available if available is None else available,
    )


def _system_text(part: Part) -> str | None:
    """What stands under ``os``, a number or a text, as text."""
    found = part.part("os")
    if found is None:
        return None
    return found.value if isinstance(found.value, str) else as_json(found.value)


def _expectation(part: Part) -> Expectation | None:
    found = part.part("expect")
    if found is None:
        return None
    if not found.members(_EXPECTED, " in “expect”"):
        raise part.fault(
            "expects nothing that can be checked",
            'Write, for example, "expect": {"language": "nl"}, or leave “expect” out.',
            at="expect",
        )
    return Expectation(
        found.text("language"),
        says_language=found.says("language"),
        via=found.understood("via", found.text("via"), _via),
        packs=_packs(found),
    )


def _packs(expect: Part) -> Mapping[str, Delivered | None] | None:
    """The packs that are expected, each with the time where it is said."""
    found = expect.part("packs")
    if found is None:
        return None
    if isinstance(found.value, dict):
        return {key: found.understood(key, found.text(key), _delivered) for key in found.members(None)}
    return dict.fromkeys(expect.texts("packs", _IDS) or ())


def _via(text: str) -> Via:
    if text in [one.value for one in Via]:
        return Via(text)
    raise StudioError(f"{text} is no way to a language.", "Write preferred, primary or none.")


def _delivered(text: str) -> Delivered:
    if text in [one.value for one in Delivered]:
        return Delivered(text)
    raise StudioError(f"{text} is no time of a delivery.", "Write install, later, on-demand or never.")
