"""Who gets which packs, when, and why: predicted, as Apple documents that the best match is chosen, not how.

Source: language facts 1, 2.5 and 4, asset pack facts 1.2, 4.4 and 5. The choice of the language is
``languages.matching``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from studio.languages.matching import Match, localizations_to_use, match
from studio.project.profiles import LOCALIZED_SINCE, PACKS_SINCE, Profile
from studio.values import dataclass

if TYPE_CHECKING:  # A list of languages is answered without pydantic.
    from studio.manifest.values import Policy

_TAG = re.compile(r"(?P<language>[a-z]{2,3})(-(?P<script>[a-z]{4}))?(-(?P<region>[a-z]{2}|[0-9]{3}))?")
_NOT_A_LANGUAGE = frozenset({"und", "mul", "mis", "zxx"})

_SAME_PLATFORM = {"ipados": "ios"}
"""What a pack for one is for the other: asset pack facts, 1.5 (second-hand)."""


class Via(StrEnum):
    """How the language of an app was found."""

    PREFERRED = "preferred"
    PRIMARY = "primary"
    NONE = "none"


class Delivered(StrEnum):
    """When a pack comes to a device."""

    INSTALL = "install"
    LATER = "later"
    ON_DEMAND = "on-demand"
    NEVER = "never"


class Cause(StrEnum):
    """Why a pack comes, or does not."""

    EVERYBODY = "everybody"
    """It has no language."""
    LANGUAGE = "language"
    """It is in the resolved language."""
    OTHER_LANGUAGE = "other-language"
    NO_LANGUAGE_RESOLVED = "no-language-resolved"
    OLD_SYSTEM = "old-system"
    """It has a language and the system is older than localized packs, or the system is older than packs."""
    OTHER_PLATFORM = "other-platform"
    OTHER_EVENT = "other-event"
    """Its policy names other events than this one."""
    BAD_LANGUAGE = "bad-language"
    """What it has for a language is none that Apple takes."""
    NO_POLICY = "no-policy"
    """Its manifest does not say when it is downloaded."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack as far as devices are concerned. ``key`` tells it apart; ``language`` is as written.

    ``bytes`` are those to be downloaded where it was built (``bytes_are`` "built"), else those of its files.
    No ``platforms`` means all.
    """

    key: str
    pack_id: str
    language: str | None
    policy: Policy | None
    platforms: tuple[str, ...] = ()
    bytes: int = 0
    bytes_are: Literal["built", "sources"] = "sources"
    family: str = ""

    @property
    def tag(self) -> str | None:
        """Its language in the usual spelling; ``None`` where it has none, or none that Apple takes."""
        return None if self.language is None else usual_spelling(self.language)

    def is_for(self, platform: str) -> bool:
        """Whether it is for devices of ``platform``."""
        return not self.platforms or _has(self.platforms, platform)


@dataclass(frozen=True, slots=True)
class Delivery:
    """What becomes of one pack on a device, and why. ``resolved`` is the language of the app there."""

    offer: Offer
    delivered: Delivered
    cause: Cause
    profile: Profile
    resolved: str | None

    @property
    def words(self) -> str:
        """The reason in a sentence or two for people. Languages are named: the first one takes 0.1 s."""
        return _words(self)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person gets. ``available`` are the languages that were offered, in order, each once.

    ``resolved`` is the language of the app as offered; ``None``: no localized packs. ``primary_exact``: the
    ``primary`` language had to be offered as it is.
    """

    profile: Profile
    available: tuple[str, ...]
    primary: str | None
    resolved: str | None
    via: Via
    deliveries: tuple[Delivery, ...]
    primary_exact: bool = False

    @property
    def match(self) -> Match:
        """About the person's languages, step by step; without a step where the system is too old for any."""
        wanted = self.profile.wanted if self.profile.os >= LOCALIZED_SINCE else ()
        return match(wanted, self.available if wanted else ())

    @property
    def primary_match(self) -> Match | None:
        """About the app's primary language; ``None`` where it was not matched."""
        if self.primary is None or self.primary_exact or self.via is Via.PREFERRED:
            return None
        is_asked = self.profile.os >= LOCALIZED_SINCE and self.available
        return match((self.primary,), self.available) if is_asked else None

    def bytes(self, *when: Delivered) -> int:
        """The bytes of all packs that come at one of those times."""
        return sum(one.offer.bytes for one in self.deliveries if one.delivered in when)

    @property
    def bytes_before_first_use(self) -> int:
        """What is there when the app is first opened: the packs that come with the installation."""
        return self.bytes(Delivered.INSTALL)

    @property
    def bytes_later(self) -> int:
        """What begins to come during the installation and may go on after it."""
        return self.bytes(Delivered.LATER)

    @property
    def bytes_on_demand(self) -> int:
        """What comes if the app asks for all that is meant for this person."""
        return self.bytes(Delivered.ON_DEMAND)

    def coming(self, *when: Delivered) -> tuple[Delivery, ...]:
        """The packs that come at one of those times; at any time where none is named."""
        times = when or (Delivered.INSTALL, Delivered.LATER, Delivered.ON_DEMAND)
        return tuple(one for one in self.deliveries if one.delivered in times)


def audience(
    profile: Profile,
    offers: Sequence[Offer],
    primary: str | None,
    *,
    primary_exact: bool = False,
    available: Sequence[str] | None = None,
) -> Answer:
    """What ``profile`` gets of ``offers``, in their order.

    Where no preferred language fits, the ``primary`` language of the app is matched in the same way; with
    ``primary_exact`` it must be offered as it is. Which of the two a device does is not documented.
    ``available`` are languages as they are to be offered, instead of those of the packs.
    """
    offered = languages_of(offers, profile.platform) if available is None else tuple(available)
    resolved, via = None, Via.NONE
    if profile.os >= LOCALIZED_SINCE:
        resolved, via = _first(profile.wanted, offered), Via.PREFERRED
        if resolved is None and primary is not None:
            resolved = _offered_as(primary, offered) if primary_exact else _first((primary,), offered)
            via = Via.PRIMARY
    if resolved is None:
        via = Via.NONE
    tag = None if resolved is None else _spelling(resolved)
    deliveries = tuple(_delivery(one, profile, resolved, tag) for one in offers)
    return Answer(profile, offered, primary, resolved, via, deliveries, primary_exact)


def languages_of(offers: Sequence[Offer], platform: str | None = None) -> tuple[str, ...]:
    """The languages of ``offers`` for ``platform`` (``None``: any), in order, each once, as first written."""
    found: dict[str, str] = {}
    for one in offers:
        if one.language is not None and (platform is None or one.is_for(platform)):
            tag = usual_spelling(one.language)
            if tag is not None:
                found.setdefault(tag, one.language)
    return tuple(found.values())


def up_to(offers: Sequence[Offer], platform: str | None = None) -> int:
    """The bytes that packs add to the "Up to" size of the app's page: asset pack facts, 4.4 (second-hand).

    They are those of the essential packs without a language and, of the others, of the single largest
    language. ``platform`` is whose devices count; ``None``: all packs do.
    """
    by_language: dict[str | None, int] = {None: 0}
    for one in offers:
        is_essential = one.policy is not None and one.policy.kind == "essential"
        if is_essential and (platform is None or one.is_for(platform)) and not (one.language and not one.tag):
            by_language[one.tag] = by_language.get(one.tag, 0) + one.bytes
    everybody = by_language.pop(None)
    return everybody + max(by_language.values(), default=0)


@lru_cache(maxsize=4096)
def usual_spelling(text: str) -> str | None:
    """``text`` as Apple spells it (``zh_hant`` is ``zh-Hant``); ``None`` where it has not the form of a tag.

    Whether there are such a language and region is not asked: nobody has those that are not.
    """
    parts = _TAG.fullmatch(text.lower().replace("_", "-"))
    if parts is None or parts["language"] in _NOT_A_LANGUAGE:
        return None
    script, region = parts["script"], parts["region"]
    named = (parts["language"], script.title() if script else None, region.upper() if region else None)
    return "-".join(part for part in named if part)


def _spelling(text: str) -> str:
    return usual_spelling(text) or text.lower().replace("_", "-")


def _first(wanted: Sequence[str], offered: Sequence[str]) -> str | None:
    return next(iter(localizations_to_use(wanted, offered)), None)


def _offered_as(tag: str, offered: Sequence[str]) -> str | None:
    wanted = _spelling(tag)
    return next((one for one in offered if _spelling(one) == wanted), None)


@lru_cache(maxsize=1024)
def _has(platforms: tuple[str, ...], platform: str) -> bool:
    wanted = _platform(platform)
    return any(_platform(one) == wanted for one in platforms)


def _platform(name: str) -> str:
    lowered = name.casefold()
    return _SAME_PLATFORM.get(lowered, lowered)


def _delivery(offer: Offer, profile: Profile, resolved: str | None, tag: str | None) -> Delivery:
    delivered = Delivered.NEVER
    cause = _refusal_of_device(offer, profile) or _refusal_of_language(offer, profile, tag)
    if cause is None:
        delivered, cause = _timing(offer, profile)
    if cause is None:
        cause = Cause.EVERYBODY if offer.language is None else Cause.LANGUAGE
    return Delivery(offer, delivered, cause, profile, resolved)


def _refusal_of_device(offer: Offer, profile: Profile) -> Cause | None:
    if not offer.is_for(profile.platform):
        return Cause.OTHER_PLATFORM
    return Cause.OLD_SYSTEM if profile.os < PACKS_SINCE else None


def _refusal_of_language(offer: Offer, profile: Profile, resolved: str | None) -> Cause | None:
    """Why the language of ``offer`` keeps it from ``profile``. ``resolved`` is in the usual spelling."""
    if offer.language is None:
        return None
    tag = usual_spelling(offer.language)
    if tag is None:
        return Cause.BAD_LANGUAGE
    if profile.os < LOCALIZED_SINCE:
        return Cause.OLD_SYSTEM
    if resolved is None:
        return Cause.NO_LANGUAGE_RESOLVED
    return None if tag == resolved else Cause.OTHER_LANGUAGE


def _timing(offer: Offer, profile: Profile) -> tuple[Delivered, Cause | None]:
    """When ``offer`` comes to a ``profile`` that it is meant for; why, where it does not."""
    policy = offer.policy
    if policy is None:
        return Delivered.NEVER, Cause.NO_POLICY
    if policy.kind == "onDemand":
        return Delivered.ON_DEMAND, None
    first, update = _events()
    if first not in policy.events and update not in policy.events:
        return Delivered.NEVER, Cause.NO_POLICY
    if (update if profile.is_update else first) not in policy.events:
        return Delivered.NEVER, Cause.OTHER_EVENT
    return (Delivered.INSTALL if policy.kind == "essential" else Delivered.LATER), None


def _events() -> tuple[str, str]:
    from studio.manifest.values import (  # noqa: PLC0415 -- who asks has a policy, so it is imported already
        FIRST_INSTALLATION,
        SUBSEQUENT_UPDATE,
    )

    return FIRST_INSTALLATION, SUBSEQUENT_UPDATE


def _words(one: Delivery) -> str:
    language = _named(one.offer.language)
    match one.cause:
        case Cause.EVERYBODY:
            return f"It has no language, so everybody gets it: {_coming(one)}."
        case Cause.LANGUAGE:
            return f"{language} is the language of the app for this person: {_coming(one)}."
        case Cause.OTHER_LANGUAGE:
            return (
                f"It is in {language}, and this person has the app in {_named(one.resolved)}. "
                "The app can still ask for packs in another language."
            )
        case Cause.NO_LANGUAGE_RESOLVED:
            return (
                f"It is in {language}, to which neither the languages of this person lead nor the app's "
                "primary language. The app can still ask for packs in another language."
            )
        case Cause.BAD_LANGUAGE:
            return f"“{one.offer.language}” is no language that Apple takes for a pack, so nobody gets it."
        case Cause.OLD_SYSTEM | Cause.OTHER_PLATFORM | Cause.OTHER_EVENT | Cause.NO_POLICY:
            return _words_about_device(one)


def _coming(one: Delivery) -> str:
    step = _step(one.profile)
    match one.delivered:
        case Delivered.INSTALL:
            return f"it comes as part of the {step}"
        case Delivered.LATER:
            return f"it begins to come during the {step} and may go on after it"
        case Delivered.ON_DEMAND:
            return "it comes when the app asks for it"
        case Delivered.NEVER:
            return "it does not come"


def _words_about_device(one: Delivery) -> str:
    match one.cause:
        case Cause.OLD_SYSTEM if one.profile.os < PACKS_SINCE:
            return (
                f"Asset packs come to OS {PACKS_SINCE} and later only; this device has OS {one.profile.os}."
            )
        case Cause.OLD_SYSTEM:
            return (
                f"It has a language, and such packs come to OS {LOCALIZED_SINCE} and later only; this device "
                f"has OS {one.profile.os}."
            )
        case Cause.OTHER_PLATFORM:
            return f"It is for {_listed(one.offer.platforms)}, and this device has {one.profile.platform}."
        case Cause.OTHER_EVENT if one.profile.is_update:
            return "It comes with the first installation; an update does not download it again."
        case Cause.OTHER_EVENT:
            return (
                "It comes with updates of the app, not with its first installation. The app can ask for it."
            )
        case _:
            return "Its manifest does not say when it is downloaded."


def _step(profile: Profile) -> str:
    return "update" if profile.is_update else "installation"


def _named(text: str | None) -> str:
    """A language by its name and tag."""
    from studio.languages.names import display  # noqa: PLC0415 -- names are slow to load; few answers need them
    from studio.languages.tags import InvalidTag, LanguageTag  # noqa: PLC0415 -- as above

    if text is None:
        return ""
    try:
        return f"{display(LanguageTag.parse(usual_spelling(text) or text)).english} ({text})"
    except InvalidTag:
        return text


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
