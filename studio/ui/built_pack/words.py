"""What is said of a built pack."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from studio.build.extract import Extraction
from studio.build.glance import Glance
from studio.build.verify import Kind, Verification
from studio.manifest.document import Document
from studio.manifest.values import (
    FIRST_INSTALLATION,
    SUBSEQUENT_UPDATE,
    Essential,
    Manifest,
    OnDemand,
    Prefetch,
)
from studio.ui.built_pack.works import Held, Proven
from studio.ui.look.colours import Meaning
from studio.ui.look.told import told
from studio.ui.look.words import count, files, isolated, side_by_side, size
from studio.ui.pieces.chips import Language
from studio.ui.pieces.named_language import named_language

translate = QCoreApplication.translate

_FORMATS = {
    "lzfse": "LZFSE",
    "zlib": "zlib",
    "lzma": "LZMA",
    "lz4": "LZ4",
    "zstd": "Zstandard",
    "deflate": "Deflate",
}


def language_of(manifest: Manifest) -> Language:
    """The language of a pack as a chip shows it."""
    return named_language(manifest.language)


def policy_sign(manifest: Manifest) -> str:
    """The sign of when a pack is downloaded; nothing where its manifest does not say."""
    match manifest.policy:
        case Essential():
            return "essential"
        case Prefetch():
            return "prefetch"
        case OnDemand():
            return "on-demand"
        case None:
            return ""
        case _:
            assert_never(manifest.policy)


def policy_words(manifest: Manifest) -> str:
    """When a pack is downloaded, and at which events."""
    policy = manifest.policy
    match policy:
        case OnDemand():
            return translate("BuiltPack", "On demand")
        case Essential() | Prefetch():
            kind = translate("BuiltPack", "Essential")
            if isinstance(policy, Prefetch):
                kind = translate("BuiltPack", "Prefetch")
            known = {
                FIRST_INSTALLATION: translate("BuiltPack", "first installation"),
                SUBSEQUENT_UPDATE: translate("BuiltPack", "subsequent update"),
            }
            events = [known.get(event, event) for event in policy.events]
            if not events:
                return kind
            return translate("BuiltPack", "{policy}: {events}").format(
                policy=kind, events=side_by_side(events)
            )
        case None:
            return translate("BuiltPack", "Not said")
        case _:
            assert_never(policy)


def platform_words(manifest: Manifest) -> str:
    """The platforms of a pack."""
    return side_by_side(manifest.platforms) or translate("BuiltPack", "Not said")


def contents_words(found: Glance) -> str:
    """``1,204 files, 792 MB; 412 MB as a pack``."""
    words = translate("BuiltPack", "{files}, {size}; {packed} as a pack")
    return words.format(files=files(found.files), size=size(found.unpacked), packed=size(found.size))


def format_words(found: Glance) -> str:
    """``Apple Archive, LZFSE, 99 blocks``."""
    form = translate("BuiltPack", "Apple Archive")
    if found.format == "zip":
        form = translate("BuiltPack", "Open pack") if found.ours else translate("BuiltPack", "Zip")
    packed = _FORMATS.get(found.compression, "") or translate("BuiltPack", "not compressed")
    parts = [form, packed]
    if found.blocks == 1:
        parts.append(translate("BuiltPack", "1 block"))
    elif found.blocks is not None:
        words = translate("BuiltPack", "{count} blocks", None, found.blocks)
        parts.append(words.format(count=count(found.blocks)))
    return side_by_side(parts)


def maker_words(found: Glance) -> str:
    """Who made a pack, as far as it tells; nothing of what is no pack."""
    if found.manifest is None or found.fault:
        return ""
    if found.ours:
        return translate("BuiltPack", "Pack Studio")
    node = Document.read(found.manifest).node(("toolsVersion",))
    if node is not None and isinstance(node.value, str):
        return translate("BuiltPack", "Apple's packager, version {version}").format(
            version=isolated(node.value)
        )
    return translate("BuiltPack", "Another program")


def proven_words(pack: Glance, proven: Proven) -> tuple[str, str, Meaning]:
    """What verifying showed: a sentence, what to add to it, and how bad it is."""
    found = proven.found
    called = isolated(pack.path.name)
    if found.ok:
        words = translate("BuiltPack", "{name} is whole: {scope}.")
        if proven.project:
            words = translate("BuiltPack", "{name} is whole, and holds what {project} has now: {scope}.")
        hint = ""
        if pack.format == "aar":
            hint = translate("BuiltPack", "Whether Apple takes it, only an upload can tell.")
        sentence = words.format(name=called, scope=_scope(pack, found), project=isolated(proven.project))
        return sentence, hint, Meaning.DONE
    damage = next((one for one in found.differences if one.kind is Kind.DAMAGED), None)
    if damage is not None:
        where = translate("BuiltPack", "{name} is damaged: {fault}.")
        if damage.path:
            where = translate("BuiltPack", "{name} is damaged in {path}: {fault}.")
        sentence = where.format(name=called, path=isolated(damage.path), fault=told(damage.detail))
        return sentence, translate("BuiltPack", "Copy or build it again."), Meaning.ERROR
    return _differs(called, len(found.differences), proven.project)


def _differs(called: str, number: int, project: str) -> tuple[str, str, Meaning]:
    if not project:
        words = translate(
            "BuiltPack", "{name} contradicts its own list of files in {count} places.", None, number
        )
        if number == 1:
            words = translate("BuiltPack", "{name} contradicts its own list of files in one place.")
        sentence = words.format(name=called, count=count(number))
        return sentence, translate("BuiltPack", "Copy or build it again."), Meaning.ERROR
    words = translate(
        "BuiltPack", "{name} is whole, and differs from {project} in {count} files.", None, number
    )
    if number == 1:
        words = translate("BuiltPack", "{name} is whole, and differs from {project} in 1 file.")
    sentence = words.format(name=called, project=isolated(project), count=count(number))
    return sentence, translate("BuiltPack", "The next build would make another pack."), Meaning.WARNING


def held_words(held: Held) -> str:
    """What comparing showed, in a sentence."""
    names = {"old": isolated(held.old), "new": isolated(held.new)}
    number = held.comparison.differences
    if not number:
        words = translate("BuiltPack", "{old} holds the same as the files of {new}.")
        return (words if held.as_files else translate("BuiltPack", "{old} and {new} hold the same.")).format(
            **names
        )
    words = translate("BuiltPack", "{new} has {count} differences from {old}.", None, number)
    if number == 1:
        words = translate("BuiltPack", "{new} has 1 difference from {old}.")
    return words.format(count=count(number), **names)


def held_note(held: Held) -> str:
    """What people download because of it, where that is known."""
    found = held.comparison
    if held.as_files:
        if not found.differences:
            return ""
        return translate("BuiltPack", "This is what a build would change now. Sizes are those of the files.")
    if found.download_aar:
        words = translate("BuiltPack", "People who have the older one download {size}: an .aar comes whole.")
        return words.format(size=size(found.download_aar))
    if found.download_zip:
        words = translate(
            "BuiltPack", "People who have the older one download {size}: what changed, and the list."
        )
        return words.format(size=size(found.download_zip))
    return ""


def unpacked_words(name: str, done: Extraction) -> tuple[str, str]:
    """What unpacking made, and what it left out."""
    words = translate("BuiltPack", "{files} of {name} are in {folder}: {size}.")
    if done.files == 1:
        words = translate("BuiltPack", "{files} of {name} is in {folder}: {size}.")
    sentence = words.format(
        files=files(done.files), name=isolated(name), folder=isolated(done.folder.name), size=size(done.bytes)
    )
    number = len(done.left_out)
    if not number:
        return sentence, ""
    left = translate(
        "BuiltPack", "{count} were left out: they are no files that can be made here.", None, number
    )
    if number == 1:
        left = translate("BuiltPack", "{path} was left out: it is no file that can be made here.")
    return sentence, left.format(count=count(number), path=isolated(done.left_out[0]))


def kind_words(kind: Kind) -> str:
    """How a file differs from what it should be."""
    match kind:
        case Kind.MISSING:
            return translate("BuiltPack", "Missing")
        case Kind.UNEXPECTED:
            return translate("BuiltPack", "Not expected")
        case Kind.DIFFERENT:
            return translate("BuiltPack", "Different")
        case Kind.DAMAGED:
            return translate("BuiltPack", "Damaged")
        case _:
            assert_never(kind)


def _scope(pack: Glance, found: Verification) -> str:
    words = translate("BuiltPack", "{files} with {size} were decoded")
    if pack.files == 1:
        words = translate("BuiltPack", "{files} with {size} was decoded")
    return words.format(files=files(pack.files), size=size(found.bytes))
