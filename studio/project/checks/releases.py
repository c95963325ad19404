"""Checks against what was built and released before: platforms, paths, languages and ids that went."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from studio.errors import Finding, Place
from studio.languages.tags import InvalidTag, LanguageTag
from studio.project.contents import Contents
from studio.project.packs import Pack
from studio.project.releases import Release, ReleasedVersion, Releases
from studio.words import words

_SAME = {"ipados": "ios"}


def check_release(contents: Contents, releases: Releases) -> Iterator[Finding]:
    """What one pack lacks that people may rely on who have its released version."""
    pack = contents.pack
    yield from broken_promises(pack, releases)
    release = releases.released.get(pack.manifest.asset_pack_id or "")
    if release is not None:
        yield from _paths(contents, release)


def broken_promises(pack: Pack, releases: Releases) -> Iterator[Finding]:
    """What the manifest of ``pack`` no longer says that its released version said."""
    release = releases.released.get(pack.manifest.asset_pack_id or "")
    if release is not None:
        yield from _platforms(pack, release)
        yield from _language(pack, release)


def check_releases(
    packs: Iterable[Pack], releases: Releases, marks: Iterable[ReleasedVersion], retired: Iterable[str]
) -> Iterator[Finding]:
    """What became of the packs that were built and released before.

    ``marks`` are the released versions as the project has them, ``retired`` the ids of archived packs.
    """
    known = tuple(packs)
    present = {pack.manifest.asset_pack_id for pack in known}
    changed: set[str] = set()
    for pack in known:
        old = releases.built_ids.get(pack.path.name)
        if pack.manifest.asset_pack_id and old is not None and old not in present:
            changed.add(old)
            yield pack.finding("PS-ID-CHANGED", "assetPackID", old=old)
    if None in present:
        return  # The pack that seems to be gone may be one whose id cannot be read now.
    released = dict.fromkeys(mark.id for mark in marks)
    for pack_id in sorted(released.keys() - present - changed - set(retired)):
        yield Finding("PS-RELEASE-GONE", Place(pack_id))


def _platforms(pack: Pack, release: Release) -> Iterator[Finding]:
    now = {_folded(platform) for platform in pack.manifest.platforms}
    if not now or release.platforms is None:
        return  # Other rules speak of a list that is missing or empty.
    for platform in dict.fromkeys(release.platforms):
        if _folded(platform) not in now:
            yield pack.finding("PS-RELEASE-PLATFORM", "platforms", platform=platform)


def _folded(platform: str) -> str:
    folded = platform.casefold()
    return _SAME.get(folded, folded)


def _language(pack: Pack, release: Release) -> Iterator[Finding]:
    if release.platforms is None:
        return  # Nothing of what the manifest said was recorded.
    now = pack.manifest.language
    if _canonical(now) != _canonical(release.language):
        yield pack.finding(
            "PS-RELEASE-LANGUAGE", "language", now=_named(now), before=_named(release.language)
        )


def _canonical(text: str | None) -> str | None:
    try:
        return None if text is None else str(LanguageTag.parse(text))
    except InvalidTag:
        return text


def _named(text: str | None) -> str:
    return words("all languages") if text is None else text or words("an empty language")


def _paths(contents: Contents, release: Release) -> Iterator[Finding]:
    if not release.paths:
        return
    present = {file.path for file in contents.files}
    gone = [path for path in release.paths if path not in present]
    if not gone:
        return
    renamed = {path: new for path in gone if (new := release.renamed.get(path)) in present}
    example = next((path for path in gone if path not in renamed), gone[0])
    yield contents.pack.finding(
        "PS-RELEASE-PATHS",
        "fileSelectors",
        path=example,
        count=len(gone),
        total=len(release.paths),
        example=example,
        renamed=_renames(renamed),
    )


def _renames(renamed: dict[str, str]) -> str:
    if not renamed:
        return ""
    old, new = next(iter(renamed.items()))
    if len(renamed) == 1:
        return words("; {old} is now {new}", old=old, new=new)
    return words("; {count} have new names, {old} is now {new}", count=len(renamed), old=old, new=new)
