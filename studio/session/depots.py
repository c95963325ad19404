"""Steam depot scripts as packs: read from disk, turned into manifests, or into one step of a project."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from studio.errors import StudioError
from studio.files import leads_to_folder, real
from studio.languages.tags import LanguageTag
from studio.manifest.document import Document
from studio.manifest.jsonc import Json
from studio.manifest.reading import read_manifest
from studio.manifest.steam import Remark, depot_of, is_absolute, plain
from studio.manifest.steam_selectors import carry_over
from studio.manifest.vdf import read_script
from studio.progress import CancelToken
from studio.project import intents
from studio.project.assets import AssetKind
from studio.project.checks.platforms import PLATFORMS
from studio.project.edits import Edit, SetProject, SetText
from studio.project.packs import Pack
from studio.session.including import Inclusion, Refusal, new_packs, together, watching
from studio.session.including import Why as Reason
from studio.session.state import OpenProject
from studio.values import dataclass
from studio.words import counted, words
from studio.workspace.depot_scripts import load_script
from studio.workspace.dropped import Dropped
from studio.workspace.ignore import IgnoreRules, rules
from studio.workspace.scan import scan


@dataclass(frozen=True, slots=True)
class Conversion:
    """What became of the depot script ``script``: selectors that count from ``base``.

    ``base`` is ``None`` where the content root is not on this computer. ``remarks`` say by line what is not
    the same in the manifest.
    """

    script: Path
    base: Path | None
    selectors: tuple[dict[str, Json], ...]
    remarks: tuple[Remark, ...]
    files: int = 0

    @property
    def left_out(self) -> tuple[Remark, ...]:
        """The remarks about what is not in the manifest at all."""
        return tuple(one for one in self.remarks if one.left_out)


def convert(script: Path, ignore: IgnoreRules | None = None, cancel: CancelToken | None = None) -> Conversion:
    """What the depot script at ``script`` says, for the files that are there now. Raises ``StudioError``.

    ``ignore`` are the rules of a project; without them only the system's junk is left out.
    """
    try:
        depot = depot_of(read_script(load_script(script)), script.name)
    except StudioError as fault:
        raise StudioError(fault.message, fault.hint, path=script, line=fault.line) from fault
    written = depot.content_root
    base = _content_root(written, script)
    remarks: list[Remark] = []
    paths: list[str] = []
    if written is None:
        remarks.append(
            Remark(
                None,
                "ContentRoot",
                words("The script names no content root, so paths count from its own folder."),
                words("Set the source root of the pack where that is not meant."),
                left_out=False,
            )
        )
    if base is None:
        remarks.append(
            Remark(
                None,
                f"ContentRoot {written}",
                words(
                    "{folder} is not on this computer, so the files in it are not known and the pack has no "
                    "source root.",
                    folder=written,
                ),
                words("Set the source root, and look at the selectors once the files are there."),
            )
        )
    else:
        snapshot = scan(base, [""], ignore if ignore is not None else rules(), cancel)
        paths = [
            asset.path
            for asset in snapshot.assets
            if asset.kind is AssetKind.FILE and asset.ignored_by is None
        ]
    carried = carry_over(depot, paths, unicodedata.normalize("NFC", written or str(base or "")))
    return Conversion(script, base, carried.selectors, (*remarks, *carried.remarks), len(paths))


def manifest_of(
    conversion: Conversion,
    pack_id: str,
    folder: Path,
    *,
    language: LanguageTag | None = None,
    policy: intents.PolicyKind = "onDemand",
) -> bytes:
    """The text of the manifest that is to lie in ``folder``."""
    values: dict[str, Json] = {"assetPackID": pack_id, "downloadPolicy": intents.policy_value(policy)}
    if language is not None:
        values["language"] = str(language)
    if conversion.base is not None:
        values["sourceRoot"] = intents.relative(conversion.base, real(folder))
    values["fileSelectors"] = list(conversion.selectors)
    values["platforms"] = list(PLATFORMS)
    return (json.dumps(values, indent=2, ensure_ascii=False) + "\n").encode()


@dataclass(frozen=True, slots=True)
class DepotPack:
    """A conversion, and the pack that it became in the open project."""

    conversion: Conversion
    pack_id: str
    manifest: Path


@dataclass(frozen=True, slots=True)
class DepotImport:
    """One edit for all scripts that could be read (``None`` where none could), and what became of each."""

    edit: Edit | None
    packs: tuple[DepotPack, ...] = ()
    refusals: tuple[Refusal, ...] = ()


def import_depots(
    scripts: Sequence[Path],
    project: OpenProject,
    taken: Collection[str],
    present: Iterable[Path],
    cancel: CancelToken | None = None,
) -> DepotImport:
    """A new pack for each of ``scripts``, called after its file.

    ``taken`` are ids that are used up, ``present`` manifests that are there. Raises ``Cancelled``.
    """
    ignore = rules(project.file.ignore)
    used = {*taken, *project.file.retired_ids}
    files = list(present)
    root = real(project.folder / project.file.source_root)
    edits: list[Edit] = []
    packs: list[DepotPack] = []
    refusals: list[Refusal] = []
    for script in scripts:
        try:
            conversion = convert(script, ignore, cancel)
        except StudioError as fault:
            refusals.append(Refusal(Reason.DEPOT, script, fault.message, fault.hint))
            continue
        base = conversion.base
        edit = intents.new_pack(
            project.manifest_folder,
            script.stem,
            used,
            files=files,
            selectors=conversion.selectors,
            source_root=None
            if base in (None, root)
            else intents.relative(base, real(project.manifest_folder)),
        )
        manifest = edit.focus.manifest or project.manifest_folder
        pack_id = edit.focus.pack or script.stem
        edits.append(edit)
        used.add(pack_id)
        files.append(manifest)
        packs.append(DepotPack(conversion, pack_id, manifest))
    made = together(edits, counted("Make 1 pack", "Make {count} packs", len(edits)))
    bases = [one.conversion.base for one in packs if one.conversion.base is not None]
    if made is not None and len(edits) == 1:
        made = replace(made, label=words("Make a pack of {script}", script=packs[0].conversion.script.name))
    return DepotImport(watching(made, bases, project), tuple(packs), tuple(refusals))


def with_depots(
    dropped: Dropped,
    project: OpenProject,
    packs: Sequence[Pack],
    files: Sequence[Path],
    cancel: CancelToken | None = None,
) -> tuple[Inclusion, tuple[DepotPack, ...]]:
    """New packs of all that was dropped, depot scripts too: one edit, and what became of the scripts.

    ``files`` are the manifests on disk.
    """
    inclusion = new_packs(dropped, project, packs, files)
    if not dropped.depots:
        return inclusion, ()
    edit = inclusion.edit
    made = [change for change in edit.changes if isinstance(change, SetText)] if edit is not None else []
    ids = [pack.manifest.asset_pack_id or "" for pack in packs]
    ids += [read_manifest(Document.read(one.data)).manifest.asset_pack_id or "" for one in made]
    present = [*files, *(pack.path for pack in packs), *(one.manifest for one in made)]
    depots = import_depots(dropped.depots, _later(project, edit), ids, present, cancel)
    edits = [one for one in (edit, depots.edit) if one is not None]
    whole = together(edits, counted("Make 1 pack", "Make {count} packs", len(made) + len(depots.packs)))
    return Inclusion(whole, (*inclusion.refusals, *depots.refusals)), depots.packs


def _later(project: OpenProject, edit: Edit | None) -> OpenProject:
    """``project`` as it watches folders after ``edit``."""
    file = project.file
    for change in edit.changes if edit is not None else ():
        if isinstance(change, SetProject):
            file = file.model_copy(update=dict(change.values))
    return OpenProject(project.path, file)


def _content_root(written: str | None, script: Path) -> Path | None:
    """The folder that the script means; ``None`` where it is not there."""
    if written is None:
        return real(script.parent)
    text = plain(written)
    try:
        place = Path(text) if is_absolute(text) else script.absolute().parent / text
        return real(place) if leads_to_folder(place) else None
    except (OSError, ValueError):  # A name that this system cannot have.
        return None
