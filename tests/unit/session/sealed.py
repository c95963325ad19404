"""A project that was built and whose answer stands, for tests about what makes it fall."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from studio.build.report_document import report_json
from studio.cli.building import carry_out
from studio.progress import CancelToken
from studio.session.standing import Asked, Standing, Told
from tests.builders import manifest, project, write_tree

_TREE: Mapping[str, bytes] = {
    "Art/one.txt": b"one" * 400,
    "Art/in/two.bin": bytes(range(256)) * 20,
    "Art/in/deep/three.txt": b"three",
    "Art/.DS_Store": b"junk",
    "Other/far.txt": b"nobody takes it",
    "Sound/a.caf": b"caff\0\1\0\0" + b"\7" * 5000,
}
"""Sources, and beside them what no pack takes."""


def calm(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Answers are kept below ``folder``, in a world in which a moment ago is long ago.

    The program is always the same, also while somebody works on it.
    """
    patch.setattr("studio.workspace.keepsakes.keepsakes_folder", lambda: folder / "answers")
    patch.setattr("studio.workspace.seal.SETTLED", -1_000_000_000)
    patch.setattr("studio.session.standing.edition", lambda: "this one")


def made(folder: Path, **changes: object) -> Path:
    """A project with two packs in ``folder / "game"``; the project file."""
    home = folder / "game"
    write_tree(home, _TREE)
    manifests = {
        "art.json": manifest(fileSelectors=[{"directory": "Art"}]),
        "sound.json": manifest(assetPackID="sound", fileSelectors=[{"directory": "Sound"}]),
    }
    return project(home, manifests, **{"formats": ["zip"], **changes})


def asked(path: Path, **changes: Any) -> Asked:
    """What ``pack-studio build PATH`` asks for."""
    return replace(Asked(path), **changes)


def built(wishes: Asked, *, reuse: bool = True) -> Told:
    """What the build answers that does all the work, whatever stands."""
    return carry_out(wishes, Standing(wishes), CancelToken(), reuse=reuse, threads=1)


def standing(wishes: Asked) -> Told | None:
    """The answer that stands."""
    return Standing(wishes).answer(CancelToken())


def words(told: Told | None) -> Any:
    """All that a person or a program gets to read of it, but for how long it took."""
    if told is None:
        return None
    document = json.loads(json.dumps(report_json(told.report)))
    del document["seconds"]
    for pack in document["packs"]:
        del pack["seconds"]
    return document, list(told.remarks), told.accepted, told.troubled, told.number, told.unrecorded
