"""A project as it is written in ``Name.packstudio``. Keys that this edition does not know are kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator
from pydantic.alias_generators import to_camel

from studio.languages.tags import InvalidTag, LanguageTag
from studio.project.acceptance import Acceptance
from studio.project.releases import ReleasedVersion
from studio.project.target import Hosting, Target, Tools

FORMAT = 1
"""The edition of the project file that this program writes."""

MANIFESTS = "manifests"
"""The folder of a new project's manifests."""

OutputFormat = Literal["aar", "zip"]

Engine = Literal["studio", "apple"]
"""Whose packager makes an ``.aar``: our own writer, or Apple's, where it is installed."""


class FamilyEntry(BaseModel):
    """Packs, by their ids, that make a family whatever their ids say."""

    model_config = ConfigDict(frozen=True, extra="allow", alias_generator=to_camel, populate_by_name=True)

    name: str = Field(min_length=1)
    packs: tuple[str, ...] = ()


class ProjectFile(BaseModel):
    """One project. Folders are relative to the project file, with forward slashes.

    ``engine`` is whose packager makes the ``.aar``; ``zip_level`` (1 to 19) and ``zip_deflate`` say how the
    open pack is compressed. The budgets are bytes of source files that all packs together, and each single
    one, should stay within.
    ``families`` overrides which packs belong together. ``required_languages`` has, by the name of a family or
    ``*`` for all others, the languages in which it must be there. ``severities`` has, by the code of a rule,
    ``error``, ``warning``, ``info`` or ``off`` instead of its own; anything else is kept and does not count.
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

    @field_validator("name", "source_root", "manifest_folder", "output_folder", "watched_folders", "ignore")
    @classmethod
    def _is_text(cls, value: str | tuple[str, ...]) -> str | tuple[str, ...]:
        try:
            "".join(value).encode()
        except UnicodeEncodeError as error:
            raise ValueError("it has bytes in it that are no text") from error
        return value

    @field_validator("source_root", "manifest_folder", "output_folder", "watched_folders")
    @classmethod
    def _is_a_path(cls, value: str | tuple[str, ...]) -> str | tuple[str, ...]:
        if any("\0" in path for path in ((value,) if isinstance(value, str) else value)):
            raise ValueError("a path has no NUL in it")
        return value

    @property
    def target(self) -> Target:
        return Target(self.hosting, self.tools, self.lowest_os)


def _usual_spelling(text: str) -> str:
    try:
        return str(LanguageTag.parse(text))
    except InvalidTag as error:
        raise ValueError(f"{text!r} is not a language tag") from error
