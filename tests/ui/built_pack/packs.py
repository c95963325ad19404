"""Built packs to look into, and a look into them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from studio.build.glance import Glance, Item, glance
from studio.build.plan import plan_build
from studio.build.run import run
from studio.progress import CancelToken, unheard
from studio.project.project_file import OutputFormat
from tests.builders import bench, contents, manifest, write_tree

FILES: Mapping[str, bytes | str] = {
    "art/b/two.txt": "two two",
    "art/b/One.png": b"\x89PNG" + bytes(200),
    "art/a.txt": "hello",
    "art/z.ogg": b"OggS" + bytes(4000),
}


def built(
    folder: Path,
    form: OutputFormat = "aar",
    files: Mapping[str, bytes | str] = FILES,
    **changes: object,
) -> Path:
    """A pack of ``files``, built in ``folder``."""
    write_tree(folder, files)
    plan = plan_build(
        [contents(folder, manifest(**changes))],
        blocked={},
        wanted=[],
        formats=[form],
        folder=folder / "builds",
    )
    run(plan, bench())
    return plan.steps[0].output


def seen(path: Path) -> Glance:
    """What is in ``path``."""
    return glance(path, CancelToken(), unheard)


def item(found: Glance, path: str) -> Item:
    """The entry of that ``path``."""
    return next(one for one in found.items if one.path == path)
