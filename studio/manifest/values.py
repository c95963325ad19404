"""What a manifest says, as frozen values with the names that Apple's tools use.

Source of the forms: Apple's documentation for the policies, ``file`` and ``directory``; for the other four
selectors the template that comes with Xcode 27, as quoted by several projects and used in real manifests.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

#: The two installation events that a policy can name.
FIRST_INSTALLATION = "firstInstallation"
SUBSEQUENT_UPDATE = "subsequentUpdate"
EVENTS = (FIRST_INSTALLATION, SUBSEQUENT_UPDATE)


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Essential(_Value):
    """Downloaded as part of the installation; ``events`` as written, known or not."""

    kind: Literal["essential"] = "essential"
    events: tuple[str, ...] = ()


class Prefetch(_Value):
    """Download begins during the installation and may go on after it; ``events`` as written, known or not."""

    kind: Literal["prefetch"] = "prefetch"
    events: tuple[str, ...] = ()


class OnDemand(_Value):
    """Downloaded when the app asks for it."""

    kind: Literal["onDemand"] = "onDemand"


Policy: TypeAlias = Annotated[Essential | Prefetch | OnDemand, Field(discriminator="kind")]


class FileSelector(_Value):
    """Takes one file, stored under the path it has. ``index`` is its position in ``fileSelectors``."""

    kind: Literal["file"] = "file"
    index: int
    path: str


class DirectorySelector(_Value):
    """Takes all files below one folder, stored under the paths they have."""

    kind: Literal["directory"] = "directory"
    index: int
    path: str


class PatternSelector(_Value):
    """Takes the files whose paths match a glob, stored under the paths they have."""

    kind: Literal["filePattern"] = "filePattern"
    index: int
    pattern: str


class RenamedFile(_Value):
    """Takes one file, stored as ``destination``."""

    kind: Literal["fileSource"] = "fileSource"
    index: int
    source: str
    destination: str


class RenamedDirectory(_Value):
    """Takes all files below one folder, stored below ``destination``."""

    kind: Literal["directorySource"] = "directorySource"
    index: int
    source: str
    destination: str


class Exclusion(_Value):
    """Leaves out one file, named by its source path, that other selectors take."""

    kind: Literal["fileExclusion"] = "fileExclusion"
    index: int
    path: str


Selector: TypeAlias = Annotated[
    FileSelector | DirectorySelector | PatternSelector | RenamedFile | RenamedDirectory | Exclusion,
    Field(discriminator="kind"),
]


def named_path(selector: Selector) -> str:
    """The path or pattern, below the base, that ``selector`` looks for."""
    match selector:
        case PatternSelector():
            return selector.pattern
        case RenamedFile() | RenamedDirectory():
            return selector.source
        case FileSelector() | DirectorySelector() | Exclusion():
            return selector.path


class Manifest(_Value):
    """What could be read of one manifest. What is missing or of a wrong type is None, or not in its tuple.

    ``selectors`` keep their position in the file as ``index``, so it can have gaps. ``platforms`` and
    ``language`` are as written. ``unknown_keys`` are those of the outermost object, in the order of the text.
    """

    asset_pack_id: str | None = None
    policy: Policy | None = None
    selectors: tuple[Selector, ...] = ()
    platforms: tuple[str, ...] = ()
    language: str | None = None
    source_root: str | None = None
    has_user_info: bool = False
    unknown_keys: tuple[str, ...] = ()
