"""``pack-studio compare``: what changed from one pack, or one build, to another."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from studio.build.bench import Bench
from studio.build.compare import (
    Comparison,
    PackComparison,
    Presence,
    compare_packs,
    compare_sides,
    in_all,
)
from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.meter import Meter
from studio.cli.options import JsonFlag, lane_count
from studio.cli.output import DONE, PROBLEMS, Json, counted, note, one_line, print_json, quoted, say, size
from studio.progress import Lanes
from studio.session.subjects import Subject, paired, subject_of, with_layout

_WHAT = "An .aar or .pack.zip, a manifest, a project, or a build: PROJECT@41, PROJECT@latest, PROJECT@41/ID."


def compare(
    old: Annotated[str, typer.Argument(metavar="OLD", help=_WHAT)],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The later one, likewise.")],
    *,
    as_json: JsonFlag = False,
) -> int:
    """Show what changed from one pack or build to another.

    What is added, removed, changed and renamed, what the manifests say differently, and what people download
    who have the old one. Of a project and a manifest it is compared what they would ship now.
    """
    with cancelled_by_interrupt() as cancel, Meter() as meter, Lanes(lane_count(None)) as lanes:
        bench = Bench(lanes, cancel, meter.take)
        before, after = paired(subject_of(old, bench), subject_of(new, bench))
        after = with_layout(after, bench)
        single = before.one and after.one
        found = (_one(before, after, bench),) if single else compare_packs(before.packs, after.packs, bench)
    whole = found[0].comparison if single else in_all(found)
    if as_json:
        packs: Json = [
            {"id": one.pack_id, "status": one.presence.value, **_as_json(one.comparison)} for one in found
        ]
        print_json({**_as_json(whole), "packs": packs})
    else:
        for one in () if single else found:
            _show_pack(one)
        if single:
            _show_files(whole, "")
        _show_sum(whole, before, after)
    for side, name in ((before, old), (after, new)):
        for pack_id in sorted(side.stopped):
            note(f"{pack_id} cannot be built as it is. See why with: pack-studio check {quoted(Path(name))}")
    return PROBLEMS if before.stopped or after.stopped else DONE


def _one(before: Subject, after: Subject, bench: Bench) -> PackComparison:
    old, new = before.packs[0], after.packs[0]
    return PackComparison(new.pack_id or after.words, Presence.BOTH, compare_sides(old, new, bench))


def _as_json(found: Comparison) -> dict[str, Json]:
    return {
        "added": [{"path": one.path, "size": one.size} for one in found.added],
        "removed": [{"path": one.path, "size": one.size} for one in found.removed],
        "changed": [{"path": one.path, "before": one.before, "after": one.after} for one in found.changed],
        "renamed": [{"from": one.before, "to": one.after, "size": one.size} for one in found.renamed],
        "manifest": [
            {"field": one.field, "before": one.before, "after": one.after} for one in found.manifest
        ],
        "bytes": {"before": found.before, "after": found.after},
        "download": {"aar": found.download_aar, "zip": found.download_zip},
    }


def _show_pack(one: PackComparison) -> None:
    found = one.comparison
    sizes = f"{size(found.before)} before, {size(found.after)} after"
    match one.presence:
        case Presence.ADDED:
            say(f"+ {one.pack_id}: new, {counted(len(found.added), 'file')}, {size(found.after)}")
        case Presence.REMOVED:
            say(f"- {one.pack_id}: gone, {counted(len(found.removed), 'file')}, {size(found.before)}")
        case Presence.BOTH if not found.differences:
            say(f"= {one.pack_id}: the same")
        case Presence.BOTH:
            say(f"~ {one.pack_id}: {counted(found.differences, 'difference')}, {sizes}")
            _show_files(found, "    ")


def _show_files(found: Comparison, before: str) -> None:
    for value in found.manifest:
        say(f"{before}* {value.field}: {_written(value.before)} became {_written(value.after)}")
    for added in found.added:
        say(f"{before}+ {one_line(added.path)}  ({size(added.size)})")
    for removed in found.removed:
        say(f"{before}- {one_line(removed.path)}  ({size(removed.size)})")
    for changed in found.changed:
        say(f"{before}~ {one_line(changed.path)}  ({_became(changed.before, changed.after)})")
    for renamed in found.renamed:
        say(f"{before}> {one_line(renamed.before)} is now {one_line(renamed.after)}  ({size(renamed.size)})")


def _sized(amount: int, side: Subject) -> str:
    return size(amount) if side.built else f"{size(amount)} of files"


def _became(before: int, after: int) -> str:
    return f"still {size(after)}" if before == after else f"{size(before)} became {size(after)}"


def _written(value: Json) -> str:
    """A value as people read it: words where it is a word or a list of words."""
    match value:
        case None:
            return "nothing"
        case str():
            return value
        case [*words] if words and all(isinstance(word, str) for word in words):
            return ", ".join(str(word) for word in words)
        case _:
            return json.dumps(value, ensure_ascii=False)


def _show_sum(found: Comparison, before: Subject, after: Subject) -> None:
    sizes = f"{_sized(found.before, before)} before, {_sized(found.after, after)} after"
    say(f"{counted(found.differences, 'difference')}. {sizes}.")
    if found.download_aar is not None:
        say(f"People who have the old pack download {size(found.download_aar)}: an .aar comes whole.")
    if found.download_zip is not None:
        say(f"People who have the old pack download {size(found.download_zip)}: what changed, and the index.")
    if not after.built:
        say("What people who have the old pack download is known once it is built.")
    elif found.download_aar is None and found.download_zip is None:
        say("What people who have the old pack download is not known: the files of that build are gone.")
