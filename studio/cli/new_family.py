"""``pack-studio new-family``: one pack for each language folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.options import JsonFlag, PolicyOption, ProjectArgument, policy_kind
from studio.cli.output import DONE, Json, counted, print_json, quoted, say, size, table
from studio.errors import StudioError
from studio.project.edits import Edit, SetText, Texts, apply
from studio.session.language_folders import Inside, look_into
from studio.session.per_language import TEMPLATE, FamilyPlan, FamilyWish, PlannedMember, plan_family
from studio.session.starting import id_in
from studio.session.state import OpenProject
from studio.workspace.digests import fingerprint
from studio.workspace.manifests import manifests_in
from studio.workspace.project_store import find_project, project_bytes, project_data, read_project
from studio.workspace.saving import FileChange, SaveRequest, save


def new_family(
    project: ProjectArgument,
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="It holds a folder for each language: en, fr, de-DE.")
    ],
    *,
    id_template: Annotated[
        str,
        typer.Option("--id-template", metavar="T", help="The packs' IDs, of {folder}, {tag} and {language}."),
    ] = TEMPLATE,
    policy: PolicyOption = "on-demand",
    shared_paths: Annotated[
        bool, typer.Option("--shared-paths", help="Store a file at the same path in every language.")
    ] = False,
    tag: Annotated[
        list[str] | None,
        typer.Option("--tag", metavar="NAME=TAG", help="The language of a folder; NAME= leaves it out."),
    ] = None,
    base: Annotated[
        bool, typer.Option("--base", help="Also make a pack for everybody of what is in no language folder.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would be made.")] = False,
    as_json: JsonFlag = False,
) -> int:
    """Make one pack for each language folder in FOLDER, as one family.

    Folders whose names are no language are left out. No manifest that is there is changed.
    """
    found = find_project(project)
    data = project_data(found)
    opened = OpenProject(found, read_project(found, data))
    present = manifests_in(opened.manifest_folder)
    with cancelled_by_interrupt() as cancel:
        inside = look_into(folder, opened, cancel)
    wish = FamilyWish(
        id_template, policy_kind(policy), shared_paths=shared_paths, base=base, tags=_tags(tag or [], inside)
    )
    plan = plan_family(inside, wish, opened, [id_in(one) for one in present], present)
    if plan.edit is None:
        raise StudioError(
            plan.reason,
            "Nothing was made. --tag NAME=TAG says which language a folder has, --tag NAME= leaves it out.",
            path=inside.folder,
        )
    manifests = _manifests(plan.edit)
    if not dry_run:
        _save(plan.edit, opened, data)
    if as_json:
        print_json(_as_json(plan, manifests, made=not dry_run))
    else:
        _show(plan, opened, made=not dry_run)
    return DONE


def _tags(words: list[str], inside: Inside) -> dict[str, str]:
    """What ``--tag`` says, by folder. Raises ``StudioError``."""
    known = {one.name for one in inside.folders}
    found: dict[str, str] = {}
    for word in words:
        name, equals, text = word.rpartition("=")
        if not equals or name not in known:
            raise StudioError(
                f"{word} does not say which language a folder has.",
                f"Write NAME=TAG with one of: {', '.join(sorted(known)) or 'none'}.",
            )
        found[name] = text
    return found


def _manifests(edit: Edit) -> tuple[Path, ...]:
    """The manifests that ``edit`` makes, in its order."""
    return tuple(change.manifest for change in edit.changes if isinstance(change, SetText))


def _save(edit: Edit, project: OpenProject, data: bytes) -> None:
    texts = apply(edit, Texts(project.file, {}))
    changes = [FileChange(path, document.data, None) for path, document in texts.documents.items()]
    if texts.project != project.file:
        changes.append(FileChange(project.path, project_bytes(texts.project), fingerprint(data)))
    save(SaveRequest(tuple(changes)))


def _as_json(plan: FamilyPlan, manifests: tuple[Path, ...], *, made: bool) -> Json:
    paths = dict(zip((row.pack_id for row in plan.packs), manifests, strict=True))
    return {
        "made": made,
        "packs": [_row_json(row, paths.get(row.pack_id)) for row in plan.rows],
        "left": list(plan.left),
    }


def _row_json(row: PlannedMember, manifest: Path | None) -> Json:
    return {
        "folder": row.folder,
        "language": str(row.tag) if row.tag is not None else None,
        "id": row.pack_id,
        "manifest": str(manifest) if manifest is not None else None,
        "files": row.files,
        "bytes": row.bytes,
        "stored": row.stored,
        "remarks": [{"kind": one.why.value, "message": one.message} for one in row.remarks],
    }


def _show(plan: FamilyPlan, project: OpenProject, *, made: bool) -> None:
    rows = [
        (
            row.folder or "(the rest)",
            str(row.tag or "everybody"),
            row.pack_id or "",
            f"{row.files:,}",
            size(row.bytes),
        )
        for row in plan.packs
    ]
    say(table(("folder", "language", "ID", "files", "size"), rows, right=(3, 4)))
    for remark in (remark for row in plan.rows for remark in row.remarks):
        say(f"  {remark.message}")
    if plan.left:
        say(f"  In no pack: {', '.join(plan.left)}.")
    if made:
        say(f"{counted(len(plan.packs), 'pack')} made in {project.manifest_folder}.")
        say("Look at them with: pack-studio check " + quoted(project.path))
    else:
        say("Nothing was made: this only shows what would be.")
