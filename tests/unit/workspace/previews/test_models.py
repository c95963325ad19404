"""Looking into models."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from studio.progress import CancelToken
from studio.workspace.previews.models import MOST_LINES
from studio.workspace.previews.preview import FactName, FactsShown, NotShown, Preview
from studio.workspace.previews.reading import preview_of
from tests.looked_into import Look
from tests.media import OBJ, PLY, glb, scene, stl


def told(found: Preview) -> Mapping[FactName, object]:
    """What is told of the model."""
    assert isinstance(found, FactsShown), found
    return dict(found.facts)


@pytest.mark.parametrize(("name", "content"), [("a.glb", glb()), ("a.gltf", json.dumps(scene()).encode())])
def test_a_scene_counts_what_it_describes(name: str, content: bytes, look: Look) -> None:
    counts = told(look(name, content))
    assert counts[FactName.TRIANGLES] == 2
    assert counts[FactName.VERTICES] == 4
    assert (counts[FactName.MESHES], counts[FactName.MATERIALS], counts[FactName.TEXTURES]) == (1, 2, 1)
    assert FactName.ANIMATIONS not in counts


@pytest.mark.parametrize(("mode", "triangles"), [(4, 2), (5, 4), (6, 4), (1, None)])
def test_triangles_are_counted_as_their_points_are_joined(
    mode: int, triangles: int | None, look: Look
) -> None:
    primitive = {"attributes": {"POSITION": 1}, "indices": 0, "mode": mode}
    counts = told(look("a.glb", glb(scene(meshes=[{"primitives": [primitive]}]))))
    assert counts.get(FactName.TRIANGLES) == triangles


def test_points_that_two_meshes_share_are_counted_once(look: Look) -> None:
    primitive = {"attributes": {"POSITION": 1}, "indices": 0}
    counts = told(look("a.glb", glb(scene(meshes=[{"primitives": [primitive, primitive]}]))))
    assert counts[FactName.VERTICES] == 4
    assert counts[FactName.TRIANGLES] == 4


@pytest.mark.parametrize(
    "values",
    [
        {"meshes": 3, "accessors": {}},
        {"meshes": [None, {"primitives": [7, {"attributes": [], "indices": "x"}]}]},
        {"accessors": [{"count": -9}, {"count": "many"}]},
        {"meshes": [{"primitives": [{"attributes": {"POSITION": 1 << 70}, "indices": -5}]}]},
    ],
)
def test_a_scene_that_makes_no_sense_counts_nothing(values: dict[str, object], look: Look) -> None:
    assert FactName.TRIANGLES not in told(look("a.glb", glb(scene(**values))))


@pytest.mark.parametrize("content", [b"[]", b"{", b"{" * 4000, b'"text"'])
def test_what_is_no_scene_is_damaged(content: bytes, look: Look) -> None:
    assert isinstance(look("a.gltf", content), NotShown)


def test_a_scene_whose_description_goes_beyond_its_end_is_damaged(look: Look) -> None:
    content = bytearray(glb())
    content[12:16] = b"\xff\xff\xff\x7f"
    assert isinstance(look("a.glb", bytes(content)), NotShown)


def test_a_wavefront_model_is_counted_line_by_line(look: Look) -> None:
    counts = told(look("a.obj", OBJ))
    assert (counts[FactName.TRIANGLES], counts[FactName.VERTICES]) == (3, 4)
    assert (counts[FactName.MESHES], counts[FactName.MATERIALS]) == (1, 1)


def test_lines_that_two_pieces_share_are_counted_once(look: Look) -> None:
    assert told(look("a.obj", b"v 0 0 1\n" * 400_001))[FactName.VERTICES] == 400_001


def test_facets_are_counted_in_both_forms(look: Look) -> None:
    assert told(look("a.stl", stl(7)))[FactName.TRIANGLES] == 7
    text = b"solid a\n" + b"facet normal 0 0 1\nouter loop\nendloop\nendfacet\n" * 3 + b"endsolid a\n"
    assert told(look("a.stl", text))[FactName.TRIANGLES] == 3


def test_the_head_of_a_ply_is_enough(look: Look) -> None:
    counts = told(look("a.ply", PLY))
    assert (counts[FactName.VERTICES], counts[FactName.TRIANGLES]) == (3, 1)


def test_a_model_of_very_many_lines_is_not_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.obj"
    path.write_bytes(OBJ * 200)
    os.truncate(path, MOST_LINES + 1)
    found = preview_of(path, CancelToken())
    assert isinstance(found, NotShown)
    assert found.message.startswith("a.obj is a Wavefront OBJ model that is too large")
