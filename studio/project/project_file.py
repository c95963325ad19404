"""A project as it is written in ``Name.packstudio``. Keys that this edition does not know are kept."""

from __future__ import annotations

from collections.abc import Mapping
from operator import not_
from typing import Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator
from pydantic.alias_generators import to_camel

from studio.errors import said
from studio.languages.tags import InvalidTag, LanguageTag
from studio.project.acceptance import Acceptance
from studio.project.profiles import LOCALIZED_SINCE, Profile
from studio.project.releases import ReleasedVersion
from studio.project.target import Hosting, Target, Tools
from studio.words import Words, words

_Text = TypeVar("_Text", bound="str | tuple[str, ...] | None")

FORMAT = 1
"""The edition of the project file that this program writes."""

MANIFESTS = "manifests"
"""The folder of a new project's manifests."""

OutputFormat = Literal["aar", "zip"]

Engine = Literal["studio", "apple"]
"""Whose packager makes an ``.aar``: our own writer, or Apple's, where it is installed."""


class FamilyEntry(BaseModel):
    """Packs, by their ids, that make a family whatever their ids say.

    ``stems`` are what ids have in common that belong here too, so that a family that got another name keeps
    those who join it later.
    """

    model_config = ConfigDict(frozen=True, extra="allow", alias_generator=to_camel, populate_by_name=True)

    name: str = Field(min_length=1)
    packs: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()


class ProfileEntry(BaseModel):
    """A person with a device, as the project keeps it; ``expect`` is what an answer has to be, if anything.

    ``expect`` is kept as written: the command line says what can be in it.
    """

    model_config = ConfigDict(frozen=True, extra="allow", alias_generator=to_camel, populate_by_name=True)

    name: str = Field(min_length=1)
    preferred: tuple[str, ...] = ()
    app_language: str | None = None
    os: int = Field(default=LOCALIZED_SINCE, ge=1)
    platform: str = "iOS"
    is_update: bool = False
    expect: Mapping[str, object] | None = None

    @field_validator("name", "preferred", "app_language", "platform")
    @classmethod
    def _is_text(cls, value: str | tuple[str, ...] | None) -> str | tuple[str, ...] | None:
        return _text(value)

    @property
    def profile(self) -> Profile:
        return Profile(
            self.preferred, self.app_language, self.os, self.platform, self.is_update, name=self.name
        )


class ProjectFile(BaseModel):
    """One project. Folders are relative to the project file, with forward slashes.

    ``engine`` is whose packager makes the ``.aar``; ``zip_level`` (1 to 19) and ``zip_deflate`` say how the
    open pack is compressed. The budgets are bytes of source files that all packs together, and each single
    one, should stay within.
    ``families`` overrides which packs belong together. ``required_languages`` has, by the name of a family or
    ``*`` for all others, the languages in which it must be there. ``severities`` has, by the code of a rule,
    ``error``, ``warning``, ``info`` or ``off`` instead of its own; anything else is kept and does not count.
    ``profiles`` are people that the project is looked at for. ``pack_order`` are names of manifests in the
    order in which somebody arranged them; it is not written where nobody did.
    """

    model_config = ConfigDict(frozen=True, extra="allow", alias_generator=to_camel, populate_by_name=True)

    format: int = FORMAT
    name: str
    primary_language: str = "en"
    hosting: Hosting = Hosting.APPLE
    tools: Tools = Tools.XCODE_27
    lowest_os: int = Field(default=26, alias="lowestOS", ge=26)
    source_root: str = "."
    watched_folders: tuple[str, ...] = ()
    manifest_folder: str = MANIFESTS
    output_folder: str = "builds"
    formats: tuple[OutputFormat, ...] = Field(default=("aar",), min_length=1)
    engine: Engine = "studio"
    zip_level: int = Field(default=3, ge=1, le=19)
    zip_deflate: bool = False
    ignore: tuple[str, ...] = ()
    retired_ids: tuple[str, ...] = Field(default=(), alias="retiredIDs")
    accepted: tuple[Acceptance, ...] = ()
    released: tuple[ReleasedVersion, ...] = ()
    severities: dict[str, object] = Field(default_factory=dict[str, object])
    budget_total: int | None = Field(default=None, gt=0)
    budget_pack: int | None = Field(default=None, gt=0)
    families: tuple[FamilyEntry, ...] = ()
    required_languages: Mapping[str, tuple[str, ...]] = Field(default_factory=dict[str, tuple[str, ...]])
    profiles: tuple[ProfileEntry, ...] = ()
    pack_order: tuple[str, ...] = Field(default=(), exclude_if=not_)

    @field_validator("primary_language")
    @classmethod
    def _is_a_tag(cls, text: str) -> str:
        return _usual_spelling(text)

    @field_validator("required_languages")
    @classmethod
    def _are_tags(cls, required: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
        return {
            family: tuple(dict.fromkeys(_usual_spelling(text) for text in tags))
            for family, tags in required.items()
        }

    @field_validator("name", "source_root", "manifest_folder", "output_folder")
    @classmethod
    def _is_one_text(cls, value: str) -> str:
        return _text(value)

    @field_validator("watched_folders", "ignore", "pack_order")
    @classmethod
    def _are_texts(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return _text(value)

    @field_validator("source_root", "manifest_folder", "output_folder", "watched_folders")
    @classmethod
    def _is_a_path(cls, value: str | tuple[str, ...]) -> str | tuple[str, ...]:
        if any("\0" in path for path in ((value,) if isinstance(value, str) else value)):
            raise ValueError(words("a path has no NUL in it"))
        return value

    @property
    def target(self) -> Target:
        return Target(self.hosting, self.tools, self.lowest_os)


def in_words(error: ValidationError) -> str:
    """What is the matter with the values of a project, as words after a colon: the first of all faults."""
    fault = error.errors(include_url=False)[0]
    where = ".".join(str(part).replace("_", " ") for part in fault["loc"])
    if not where:
        return words("there are no settings of a project in it")
    return _fault(fault["type"], where, fault.get("ctx", {}))


def _fault(kind: str, where: str, more: Mapping[str, object]) -> Words:
    """What is said of a ``kind`` of fault; its name, and those in ``more``, are the library's."""
    match kind:
        case "missing":
            return words("{where} is missing", where=where)
        case "too_short" | "string_too_short":
            return words("{where} is empty", where=where)
        case "value_error":
            error = more["error"]
            reason = said(error) if isinstance(error, Exception) else str(error)
            return words("{where} makes no sense ({reason})", where=where, reason=reason)
        case _:
            return _misfit(kind, where, more)


def _misfit(kind: str, where: str, more: Mapping[str, object]) -> Words:
    match kind:
        case "literal_error" | "enum":
            return words("{where} has to be {expected}", where=where, expected=str(more["expected"]))
        case "greater_than_equal":
            return words("{where} has to be at least {least}", where=where, least=more["ge"])
        case "less_than_equal":
            return words("{where} has to be at most {most}", where=where, most=more["le"])
        case _:
            return words("{where} is not of the right kind", where=where)


def _text(value: _Text) -> _Text:
    try:
        "".join(() if value is None else value).encode()
    except UnicodeEncodeError as error:
        raise ValueError(words("it has bytes in it that are no text")) from error
    return value


def _usual_spelling(text: str) -> str:
    try:
        return str(LanguageTag.parse(text))
    except InvalidTag as error:
        raise ValueError(words("{text} is not a language tag", text=repr(text))) from error
