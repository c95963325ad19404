"""Looking into models: counting what is in them, without loading their points."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias, cast

from studio.words import words
from studio.workspace.previews.opened import OpenedFile
from studio.workspace.previews.preview import FactName, FactsShown, NotShown
from studio.workspace.previews.refusals import damaged, named, too_large
from studio.workspace.sources import CHUNK

MOST_JSON = 16 << 20
"""Bytes of a scene's description that are read."""

MOST_LINES = 256 << 20
"""Bytes of a model in lines of text that are counted."""

_Rows: TypeAlias = Sequence[Mapping[str, object]]

_FORMS = {
    "glb": words("glTF (binary)"),
    "gltf": "glTF",
    "obj": "Wavefront OBJ",
    "ply": "PLY",
    "stl": "STL",
}

_TRIANGLES = 4
_JOINED = {5, 6}
"""How glTF may make triangles of points: three each, or each point with the two before it."""

_SIZE_OF_FACET, _STL_HEAD = 50, 84


def model_form(file: OpenedFile) -> str | None:
    """Which of the models that are counted here ``file`` is; ``None``: none."""
    if file.kind == "glb":
        return "glb"
    match file.ending:
        case "gltf" if file.kind in {"json", "text"}:
            return "gltf"
        case "obj" if file.kind == "text":
            return "obj"
        case "stl" if file.kind in {None, "text"}:
            return "stl"
        case "ply" if file.head.startswith((b"ply\n", b"ply\r")):
            return "ply"
        case _:
            return None


def model(file: OpenedFile, form: str) -> FactsShown | NotShown:
    """How much is in the model in ``file``. Raises ``Cancelled``."""
    name = _FORMS[form]
    what = named(words("{form} model", form=name))
    try:
        match form:
            case "glb" | "gltf":
                facts = _scene(file, form)
            case "obj":
                facts = _lines(file) if file.size <= MOST_LINES else None
            case "stl":
                facts = _facets(file)
            case _:
                facts = _points(file)
    except (ValueError, RecursionError, struct.error):
        return damaged(file, what)
    if facts is None:
        return too_large(file, what)
    shown = tuple((fact, count) for fact, count in facts.items() if count)
    return FactsShown(((FactName.FORMAT, name), *shown))


def _scene(file: OpenedFile, form: str) -> dict[FactName, int] | None:
    """What a glTF says of itself; ``None``: that is too much."""
    start, size = 0, file.size
    if form == "glb":
        version, _, size, kind = struct.unpack_from("<4I", file.head, 4)
        start = 20
        if version != 2 or kind != int.from_bytes(b"JSON", "little") or start + size > file.size:
            raise ValueError("no scene")
    if size > MOST_JSON:
        return None
    scene = _part({"scene": json.loads(file.part(start, size))}, "scene")
    if not scene:
        raise ValueError("no scene")
    points = _rows(scene, "accessors")
    primitives = [one for mesh in _rows(scene, "meshes") for one in _rows(mesh, "primitives")]
    places = {_number(_part(one, "attributes"), "POSITION", -1) for one in primitives}
    return {
        FactName.TRIANGLES: sum(_triangles(one, points) for one in primitives),
        FactName.VERTICES: sum(_count(points, place) for place in places),
        FactName.MESHES: len(_rows(scene, "meshes")),
        FactName.MATERIALS: len(_rows(scene, "materials")),
        FactName.TEXTURES: len(_rows(scene, "textures")),
        FactName.ANIMATIONS: len(_rows(scene, "animations")),
    }


def _triangles(primitive: Mapping[str, object], points: _Rows) -> int:
    place = _number(_part(primitive, "attributes"), "POSITION", -1)
    corners = _count(points, _number(primitive, "indices", place))
    mode = _number(primitive, "mode", _TRIANGLES)
    if mode == _TRIANGLES:
        return corners // 3
    return max(corners - 2, 0) if mode in _JOINED else 0


def _count(points: _Rows, place: int) -> int:
    return max(_number(points[place], "count", 0), 0) if 0 <= place < len(points) else 0


def _rows(values: Mapping[str, object], name: str) -> _Rows:
    """The rows of the list ``name``, as far as they are any."""
    found = values.get(name)
    rows = cast("list[object]", found) if isinstance(found, list) else []
    return [cast("dict[str, object]", row) if isinstance(row, dict) else {} for row in rows]


def _part(values: Mapping[str, object], name: str) -> Mapping[str, object]:
    found = values.get(name)
    return cast("dict[str, object]", found) if isinstance(found, dict) else {}


def _number(values: Mapping[str, object], name: str, otherwise: int) -> int:
    found = values.get(name, otherwise)
    return found if isinstance(found, int) else otherwise


def _lines(file: OpenedFile) -> dict[FactName, int]:
    """What a Wavefront file has, line by line. A face of n corners is n - 2 triangles."""
    points = faces = corners = 0
    meshes: set[bytes] = set()
    materials: set[bytes] = set()
    for lines in _batches(file):
        for line in lines:
            match line[:2]:
                case b"v ":
                    points += 1
                case b"f ":
                    faces += 1
                    corners += len(line.split()) - 1
                case b"o ":
                    meshes.add(line)
                case b"us" if line.startswith(b"usemtl "):
                    materials.add(line)
                case _:
                    pass
    return {
        FactName.TRIANGLES: max(corners - 2 * faces, 0),
        FactName.VERTICES: points,
        FactName.MESHES: len(meshes),
        FactName.MATERIALS: len(materials),
    }


def _batches(file: OpenedFile) -> Iterator[list[bytes]]:
    """The lines, some thousand at a time; a line that never ends is cut."""
    file.seek(0)
    left = b""
    while piece := file.read(CHUNK):
        lines = (left + piece).split(b"\n")
        left = lines.pop() if len(lines) > 1 else b""
        yield lines
    yield [left]


def _facets(file: OpenedFile) -> dict[FactName, int] | None:
    """The facets of a STL model, which is either text or a number and as many rows."""
    if file.size >= _STL_HEAD:
        count = int.from_bytes(file.head[80:84], "little")
        if file.size == _STL_HEAD + _SIZE_OF_FACET * count:
            return {FactName.TRIANGLES: count}
    if not file.head.lstrip()[:5].lower() == b"solid":
        raise ValueError("no facets")
    if file.size > MOST_LINES:
        return None
    return {
        FactName.TRIANGLES: sum(
            line.strip().startswith(b"endfacet") for lines in _batches(file) for line in lines
        )
    }


def _points(file: OpenedFile) -> dict[FactName, int]:
    """What the header of a PLY model says."""
    header = file.head.partition(b"end_header")[0]
    counts: dict[bytes, int] = {}
    for line in header.splitlines():
        words = line.split()
        if len(words) == 3 and words[0] == b"element":
            counts[words[1]] = int(words[2])
    if not counts:
        raise ValueError("no elements")
    return {FactName.VERTICES: counts.get(b"vertex", 0), FactName.TRIANGLES: counts.get(b"face", 0)}
