"""What names promise: which kinds of content a file name's ending may stand for.

The kinds are those of ``workspace.sniffing``. Endings that stand for many things (``.bin``, ``.dat``,
``.asset``), those of texts, and kinds that look like nothing in particular promise nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from studio.words import Words, words

EXECUTABLE = "mach-o macos"
"""The one kind that Apple forbids in asset packs: programs for Macs."""

POINTER = "lfs pointer"
"""A note that Git LFS leaves where a large file belongs."""

_PROMISES: tuple[tuple[str, str], ...] = (
    ("png apng", "png"),
    ("jpg jpeg jpe jfif", "jpeg"),
    ("gif", "gif"),
    ("webp", "webp"),
    ("bmp dib", "bmp"),
    ("tif tiff", "tiff"),
    ("psd psb", "psd psb"),
    ("dds", "dds"),
    ("ktx", "ktx"),
    ("ktx2", "ktx2"),
    ("astc", "astc"),
    ("exr", "exr"),
    ("hdr rgbe", "hdr"),
    ("tga", "tga"),
    ("xcf", "xcf"),
    ("jxl", "jxl"),
    ("jp2", "jp2"),
    ("heic heif", "heic"),
    ("avif", "avif"),
    ("icns", "icns"),
    ("wav wave", "wav"),
    ("aif aiff aifc", "aiff"),
    ("caf", "caf"),
    ("mp3", "mp3"),
    ("ogg oga ogv ogx opus spx", "ogg"),
    ("flac", "flac"),
    ("mid midi", "midi"),
    ("m4a m4b m4v mp4 mov qt 3gp 3g2", "mpeg-4 quicktime"),
    ("webm", "webm"),
    ("mkv mka", "matroska webm"),
    ("avi", "avi"),
    ("wma wmv asf", "asf"),
    ("zip", "zip usdz"),
    ("docx xlsx pptx odt ods odp epub jar apk ipa cbz kra ora 3mf", "zip"),
    ("usdz", "usdz zip"),
    ("gz tgz", "gzip"),
    ("zst", "zstd"),
    ("7z", "7z"),
    ("rar", "rar"),
    ("xz txz", "xz"),
    ("bz2 tbz2", "bzip2"),
    ("pdf", "pdf"),
    ("ttf otf", "ttf otf"),
    ("ttc otc", "ttc"),
    ("woff", "woff"),
    ("woff2", "woff2"),
    ("glb", "glb"),
    ("fbx", "fbx"),
    ("usdc", "usdc"),
    ("blend", "blend gzip zstd"),
    ("sqlite sqlite3", "sqlite"),
    ("metallib", "metallib"),
    ("aar", "apple_archive zip"),
)
"""Endings, and the kinds that they may stand for; ``_`` is written for a space."""

PROMISED: Mapping[str, frozenset[str]] = {
    ending: frozenset(kind.replace("_", " ") for kind in kinds.split())
    for endings, kinds in _PROMISES
    for ending in endings.split()
}
"""By ending, in small letters and without its dot, the kinds that it may stand for."""

SPEECHLESS = frozenset({"text", "json", "empty", POINTER})
"""Kinds that contradict no name: many formats are written as text, or said elsewhere."""

ENDINGS: Mapping[str, str] = {
    "png": "png",
    "jpeg": "jpg",
    "gif": "gif",
    "webp": "webp",
    "bmp": "bmp",
    "tiff": "tif",
    "psd": "psd",
    "psb": "psb",
    "dds": "dds",
    "ktx": "ktx",
    "ktx2": "ktx2",
    "astc": "astc",
    "exr": "exr",
    "hdr": "hdr",
    "tga": "tga",
    "xcf": "xcf",
    "jxl": "jxl",
    "heic": "heic",
    "avif": "avif",
    "wav": "wav",
    "aiff": "aiff",
    "caf": "caf",
    "mp3": "mp3",
    "ogg": "ogg",
    "flac": "flac",
    "midi": "mid",
    "quicktime": "mov",
    "webm": "webm",
    "matroska": "mkv",
    "avi": "avi",
    "usdz": "usdz",
    "7z": "7z",
    "rar": "rar",
    "pdf": "pdf",
    "ttf": "ttf",
    "otf": "otf",
    "ttc": "ttc",
    "woff": "woff",
    "woff2": "woff2",
    "glb": "glb",
    "fbx": "fbx",
    "usdc": "usdc",
    "blend": "blend",
    "sqlite": "sqlite",
    "metallib": "metallib",
}
"""By kind the ending that everybody expects, where there is but one."""

_TITLES: Mapping[str, Words] = {
    "psd": words("a Photoshop document"),
    "psb": words("a large Photoshop document"),
    "jpeg": words("a JPEG picture"),
    "hdr": words("a Radiance HDR picture"),
    "xcf": words("a GIMP document"),
    "wav": words("a WAV sound"),
    "caf": words("a CAF sound"),
    "mp3": words("an MP3 sound"),
    "ogg": words("an Ogg file"),
    "midi": words("a MIDI file"),
    "mpeg-4": words("an MPEG-4 file"),
    "quicktime": words("a QuickTime film"),
    "webm": words("a WebM film"),
    "matroska": words("a Matroska film"),
    "asf": words("a Windows Media file"),
    "zip": words("a ZIP archive"),
    "gzip": words("a gzip archive"),
    "zstd": words("a Zstandard archive"),
    "7z": words("a 7-Zip archive"),
    "rar": words("a RAR archive"),
    "tar": words("a tape archive"),
    "xz": words("an XZ archive"),
    "bzip2": words("a bzip2 archive"),
    "lz4": words("an LZ4 archive"),
    "ttf": words("a TrueType font"),
    "otf": words("an OpenType font"),
    "ttc": words("a font collection"),
    "woff": words("a web font"),
    "woff2": words("a web font"),
    "glb": words("a glTF model"),
    "fbx": words("an FBX model"),
    "usdc": words("a USD scene"),
    "usdz": words("a USDZ model"),
    "blend": words("a Blender document"),
    "sqlite": words("an SQLite database"),
    "plist": words("a property list"),
    "metallib": words("a Metal library"),
    "elf": words("a program for Linux"),
    "pe": words("a program for Windows"),
    "apple archive": words("an Apple archive"),
}

_PICTURES = frozenset(
    {"png", "gif", "webp", "bmp", "tiff", "dds", "ktx", "ktx2", "astc", "exr", "tga", "jxl"}
)
_WITH_AN = frozenset("aeioxfhlmnrs")
"""Letters whose names begin with a vowel when they are spelled out."""


def ending_of(path: str) -> str:
    """``png`` of ``art/Wall.PNG``; nothing where the name has no ending."""
    name = path.rpartition("/")[2]
    return name.rpartition(".")[2].lower() if "." in name.lstrip(".") else ""


def title_of(kind: str) -> Words:
    """``kind`` as a sentence says it: ``a PNG picture``, ``a Photoshop document``."""
    if kind.startswith("mach-o"):
        return words("a program for Apple systems")
    known = _TITLES.get(kind)
    if known is not None:
        return known
    name, is_with_an = kind.upper(), kind[0] in _WITH_AN
    if kind in _PICTURES:
        return words("an {kind} picture", kind=name) if is_with_an else words("a {kind} picture", kind=name)
    return words("an {kind} file", kind=name) if is_with_an else words("a {kind} file", kind=name)
