"""Small makers of the things that tests are about."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from studio.build.bench import Bench
from studio.manifest.document import Document
from studio.manifest.selectors import prefixes
from studio.progress import CancelToken, Lanes, unheard
from studio.project.contents import Contents, contents_of
from studio.project.edits import Edit
from studio.project.packs import Pack, read_pack
from studio.project.project_file import ProjectFile
from studio.project.several import remove_packs
from studio.session.opening import open_project
from studio.session.state import State
from studio.workspace.ignore import rules
from studio.workspace.project_store import save_project
from studio.workspace.scan import scan

Values = Mapping[str, object]


def manifest(**changes: object) -> dict[str, object]:
    """A manifest without problems for one folder ``art``; ``None`` takes a key away."""
    values: dict[str, object] = {
        "assetPackID": "art",
        "downloadPolicy": {"onDemand": {}},
        "fileSelectors": [{"directory": "art"}],
        "platforms": ["iOS"],
        **changes,
    }
    return {key: value for key, value in values.items() if value is not None}


def write_tree(folder: Path, files: Mapping[str, bytes | str]) -> Path:
    """Write ``files`` below ``folder``; the folder."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def pack(base: Path, values: Values | str | bytes) -> Pack:
    """A pack whose selectors count from ``base``, where its manifest need not lie."""
    if isinstance(values, bytes):
        text = values
    else:
        text = (values if isinstance(values, str) else json.dumps(values, indent=2)).encode()
    return read_pack(base / "manifest.json", Document.read(text), base)


def removal(pack: Pack) -> Edit:
    """What takes ``pack`` out of its project."""
    return remove_packs([pack], 1, 1)


def contents(base: Path, values: Values | str | bytes, *ignored: str) -> Contents:
    """The contents of such a pack among the files on disk."""
    one = pack(base, values)
    return contents_of(one, scan(one.base, prefixes(one.manifest.selectors), rules(ignored)))


def project(folder: Path, manifests: Mapping[str, Values | str], **changes: object) -> Path:
    """A project in ``folder`` with ``manifests`` by file name; the project file."""
    for name, values in manifests.items():
        text = values if isinstance(values, str) else json.dumps(values, indent=2)
        write_tree(folder / "manifests", {name: text})
    path = folder / "Game.packstudio"
    save_project(path, ProjectFile.model_validate({"name": "Game", **changes}))
    return path


def state(folder: Path, manifests: Mapping[str, Values | str], **changes: object) -> State:
    """The opened state of such a project."""
    return open_project(project(folder, manifests, **changes))


def bench(lanes: Lanes | None = None) -> Bench:
    """What work on packs needs: one lane, nobody to cancel, nobody to tell."""
    return Bench(lanes or Lanes(1), CancelToken(), unheard)
