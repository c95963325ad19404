"""``pack-studio convert``: a Steam depot script becomes a manifest."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.options import JsonFlag, PolicyOption, policy_kind
from studio.cli.output import DONE, PROBLEMS, Json, counted, print_json, quoted, say
from studio.errors import StudioError
from studio.files import write_bytes, write_new
from studio.languages.tags import InvalidTag, LanguageTag
from studio.manifest.steam import Remark
from studio.session.depots import Conversion, manifest_of
from studio.session.depots import convert as convert_script


def convert(
    depot: Annotated[Path, typer.Argument(metavar="DEPOT.vdf", help="The build script of a Steam depot.")],
    *,
    asset_pack_id: Annotated[str, typer.Option("--asset-pack-id", metavar="ID", help="The pack's ID.")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The manifest to write.")],
    language: Annotated[
        str | None, typer.Option("-l", "--language", metavar="T", help="The pack's language.")
    ] = None,
    policy: PolicyOption = "on-demand",
    force: Annotated[bool, typer.Option("--force", help="Replace FILE if it is there.")] = False,
    as_json: JsonFlag = False,
) -> int:
    """Turn the build script of a Steam depot into a manifest.

    What the script says and a manifest cannot is told line by line. The pack is for all platforms.
    """
    tag = _tag(language)
    kind = policy_kind(policy)
    if output.suffix != ".json":
        raise StudioError(
            f"{output.name} would not be read as a manifest.", "End its name in .json.", path=output
        )
    with cancelled_by_interrupt() as cancel:
        conversion = convert_script(depot, cancel=cancel)
    target = output.absolute()
    data = manifest_of(conversion, asset_pack_id, target.parent, language=tag, policy=kind)
    if force:
        write_bytes(target, data)
    elif not write_new(target, data):
        raise StudioError(
            f"{output} is there already.", "Add --force to replace it, or choose another name.", path=output
        )
    if as_json:
        print_json(_as_json(conversion, asset_pack_id, target, tag))
    else:
        _show(conversion, output)
    return DONE if conversion.selectors else PROBLEMS


def _tag(text: str | None) -> LanguageTag | None:
    try:
        return None if text is None else LanguageTag.parse(text)
    except InvalidTag as refusal:
        instead = f"Write {refusal.suggestion}." if refusal.suggestion else "Write a tag such as en or pt-BR."
        raise StudioError(f"{text} is no language tag.", instead) from refusal


def _as_json(conversion: Conversion, pack_id: str, target: Path, tag: LanguageTag | None) -> Json:
    return {
        "id": pack_id,
        "manifest": str(target),
        "language": str(tag) if tag is not None else None,
        "contentRoot": str(conversion.base) if conversion.base is not None else None,
        "selectors": len(conversion.selectors),
        "remarks": [
            {
                "kind": "left-out" if one.left_out else "changed",
                "line": one.line,
                "text": one.text,
                "message": one.message,
                "hint": one.hint,
            }
            for one in conversion.remarks
        ],
    }


def _show(conversion: Conversion, output: Path) -> None:
    say(f"{output} is made of {conversion.script.name}: {counted(len(conversion.selectors), 'selector')}.")
    _list("Not carried over:", conversion.left_out)
    _list("Carried over with a difference:", [one for one in conversion.remarks if not one.left_out])
    say("Check it with: pack-studio check " + quoted(output))


def _list(title: str, remarks: tuple[Remark, ...] | list[Remark]) -> None:
    if not remarks:
        return
    say(title)
    for one in remarks:
        where = f"line {one.line}: " if one.line is not None else ""
        say(f"  {where}{one.text}".rstrip().removesuffix(":"))
        say(f"      {one.message} {one.hint}")
