"""What a file is for people: a picture, a sound, a text; by content where it is known, else by its name."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from studio.project.file_kinds import PROMISED


class FileType(StrEnum):
    """A kind of file that people tell apart. Its value is what a filter calls it."""

    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    TEXT = "text"
    FONT = "font"
    MODEL = "model"
    ARCHIVE = "archive"
    CODE = "code"
    OTHER = "other"


def type_of(name: str, kind: str | None = None) -> FileType:
    """The type of the file ``name``; ``kind`` is what its bytes are, if known (``workspace.sniffing``)."""
    head, dot, ending = name.rpartition(".")
    if dot and head and head[-1] != "/" and "/" not in ending:
        return _typed(ending, kind)
    if kind is not None and kind not in _WRITTEN:
        return _typed("", kind)
    whole = name[name.rfind("/") + 1 :].lower()
    return _WHOLE_NAMES.get(whole) or _typed("", kind)


_ENDINGS: Mapping[FileType, str] = {
    FileType.IMAGE: (
        "png apng jpg jpeg jpe jfif gif webp bmp dib tif tiff psd psb tga icb dds ktx ktx2 basis astc "
        "pvr pkm ccz crn exr hdr rgbe sgi pcx ppm pgm pbm pnm pam qoi xpm xbm mng xcf kra ora clip sai "
        "afphoto afdesign procreate ase aseprite pxd sketch fig svg svgz ai eps ico cur icns heic heif "
        "avif jxl jp2 j2k jxr dng cr2 cr3 nef arw raf orf rw2 vtf blp lottie riv"
    ),
    FileType.AUDIO: (
        "wav wave w64 bwf aif aiff aifc caf mp3 mp2 ogg oga opus spx flac m4a m4b m4r aac ac3 eac3 wma mka "
        "mid midi mod xm it s3m au snd amr ape wv tta adx hca at3 at9 brstm bcstm bfstm fsb bank bnk wem "
        "xwb xma logicx als flp rpp ptx sf2 sf3 sfz"
    ),
    FileType.VIDEO: (
        "mp4 m4v mov qt webm mkv avi wmv asf ogv ogx mpg mpeg m1v m2v mts m2ts 3gp 3g2 flv f4v swf vob bik "
        "bk2 usm y4m ivf hevc h264 h265 prproj aep drp mxf"
    ),
    FileType.TEXT: (
        "txt text md markdown rst adoc tex rtf log csv tsv json json5 jsonc jsonl ndjson geojson har xml xsd "
        "xsl xslt dtd html htm xhtml css scss sass less yaml yml toml ini cfg conf config properties plist "
        "strings stringsdict xcstrings xliff xlf po pot arb resx loc srt vtt sub ass ssa lrc sbv ttml dfxp "
        "ink yarn rpy twee nfo diff patch manifest webmanifest entitlements storyboard xib pbxproj xcscheme "
        "xcconfig meta import tscn tres prefab unity mat asmdef atlas tmx tmj ldtk tpsheet cube"
    ),
    FileType.FONT: "ttf otf ttc otc woff woff2 eot dfont pfb pfm pfa afm bdf pcf fon fnt sfd glyphs ufo",
    FileType.MODEL: (
        "glb gltf vrm fbx obj mtl usd usda usdc usdz reality rcproject scn dae abc blend blend1 stl ply off "
        "3ds max ma mb c4d lwo lws skp 3dm 3mf x3d wrl vrml step stp iges igs bvh ztl zpr hip hipnc spp "
        "sbsar sbs md2 md3 md5mesh md5anim mdl smd b3d iqm pmd pmx vmd vox qb vdb ms3d lxo"
    ),
    FileType.ARCHIVE: (
        "zip 7z rar gz tgz bz2 tbz2 xz txz lzma zst lz4 br tar cpio cab iso dmg img pkg msi deb rpm jar apk "
        "aab ipa xpi aar aea yaa unitypackage assetbundle bundle pak pck vpk wad bsa ba2 pk3 pk4 obb whl "
        "cbz cbr arc lha lzh"
    ),
    FileType.CODE: (
        "lua luau py pyi rb pl php js mjs cjs jsx ts tsx vue svelte wren nut gd gdshader cs fs vb java kt "
        "kts scala groovy clj dart go rs zig nim swift m mm c h cc cpp cxx hh hpp hxx inl pas asm s f90 r "
        "jl hs ml ex exs erl lisp el scm sql sh bash zsh fish bat cmd ps1 applescript scpt awk cmake mk "
        "gradle bzl shader cginc compute hlsl hlsli fx fxh glsl vert vs frag fsh vsh geom tesc tese comp "
        "rgen rchit rmiss metal wgsl usf ush cg osl cl cu slang sksl proto fbs graphql ipynb gml nss psc "
        "pawn inc as"
    ),
}
"""By type, the endings of names. ``ts`` is a script here: hardly an app ships a recorded broadcast."""

_WHOLE_NAMES: Mapping[str, FileType] = {
    **dict.fromkeys(("readme", "license", "licence", "copying", "authors", "changelog"), FileType.TEXT),
    **dict.fromkeys((".gitignore", ".gitattributes", ".editorconfig"), FileType.TEXT),
    **dict.fromkeys(("makefile", "dockerfile", "gemfile", "podfile", "fastfile"), FileType.CODE),
}
"""Names without an ending that say what they are, in small letters."""

_KINDS: Mapping[FileType, str] = {
    FileType.IMAGE: (
        "png jpeg gif webp bmp tiff psd psb dds ktx ktx2 astc exr hdr tga xcf jxl jp2 heic avif icns"
    ),
    FileType.AUDIO: "wav aiff caf mp3 ogg flac midi",
    FileType.VIDEO: "mpeg-4 quicktime webm matroska avi asf",
    FileType.FONT: "ttf otf ttc woff woff2",
    FileType.MODEL: "glb fbx usdc usdz blend",
    FileType.ARCHIVE: "zip gzip zstd 7z rar tar xz bzip2 lz4 apple_archive",
    FileType.TEXT: "plist",
    FileType.OTHER: "pdf sqlite metallib elf pe",
}
"""By type, the kinds of content; ``_`` is written for a space."""

_WRITTEN = frozenset({"text", "json"})
"""What texts are: also pictures, models and code that somebody can read."""

_BY_ENDING: Mapping[str, FileType] = {
    ending: found for found, endings in _ENDINGS.items() for ending in endings.split()
}
_BY_KIND: Mapping[str, FileType] = {
    kind.replace("_", " "): found for found, kinds in _KINDS.items() for kind in kinds.split()
}


@lru_cache(maxsize=4096)
def _typed(ending: str, kind: str | None) -> FileType:
    """A name that promises such a content says more than the content: films and songs may both be MPEG-4."""
    ending = ending.lower()
    named = _BY_ENDING.get(ending, FileType.OTHER)
    promised = PROMISED.get(ending, frozenset())
    if kind is None or kind in promised:
        return named
    if kind in _WRITTEN:
        return FileType.TEXT if promised or named is FileType.OTHER else named
    return FileType.OTHER if kind.startswith("mach-o") else _BY_KIND.get(kind, named)
