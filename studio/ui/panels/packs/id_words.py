"""What a changed id means, said while it is typed. The store never gives an id to another pack."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.project.checks.ids import APPLE_ID, legal_id
from studio.project.id_past import IdPast, past_of
from studio.project.packs import Pack
from studio.project.rules.rule import QT_TRANSLATE_NOOP
from studio.project.target import Hosting
from studio.ui.look.words import files, isolated
from studio.ui.panels.packs.rows import FamilyRow, PackRow, Row
from studio.ui.view import View

translate = QCoreApplication.translate

_OLD = {
    IdPast.NEW: QT_TRANSLATE_NOOP(
        "IdWords", "{old} was never built here, so another ID changes nothing for people."
    ),
    IdPast.BUILT: QT_TRANSLATE_NOOP(
        "IdWords", "{old} was built. Another ID makes another pack, and the app has to ask for it."
    ),
    IdPast.RELEASED: QT_TRANSLATE_NOOP(
        "IdWords",
        "{old} was released. Another ID makes another pack: the released one stays on devices, and the "
        "app has to ask for the new one.",
    ),
    IdPast.RETIRED: QT_TRANSLATE_NOOP(
        "IdWords", "{old} is the ID of an archived pack, which can never be used again."
    ),
}
_CHANGED = {
    IdPast.NEW: QT_TRANSLATE_NOOP("IdWords", "{old} was never built here: nobody has it under that ID."),
    IdPast.BUILT: QT_TRANSLATE_NOOP(
        "IdWords", "{new} is another pack than {old}, which was built. The app has to ask for {new}."
    ),
    IdPast.RELEASED: QT_TRANSLATE_NOOP(
        "IdWords", "{new} is another pack than {old}, which stays on devices. The app has to ask for {new}."
    ),
    IdPast.RETIRED: QT_TRANSLATE_NOOP("IdWords", "{old} was archived, so {new} is right: a new pack."),
}


def about_name(row: Row, text: str, view: View) -> str:
    """What comes of calling ``row`` ``text``."""
    name = text.strip()
    if isinstance(row, FamilyRow):
        return translate("IdWords", "The name of a family is for this project only. IDs stay as they are.")
    old = row.pack.manifest.asset_pack_id or ""
    if not name or name == old:
        return _about_old(old, view)
    return _trouble(row.pack, name, view) or _about_change(old, name, view)


def about_copy(copy: PackRow, original: PackRow) -> str:
    """What is so right after ``original`` was duplicated."""
    number = original.standing.files if original.standing is not None else 0
    if number == 1:
        text = translate("IdWords", "{copy} takes the same file as {pack}: it is in two packs now.")
    elif number:
        text = translate("IdWords", "{copy} takes the same {files} as {pack}: they are in two packs now.")
    else:
        text = translate("IdWords", "{copy} is made like {pack}.")
    return text.format(copy=isolated(copy.pack.name), pack=isolated(original.pack.name), files=files(number))


def _about_old(old: str, view: View) -> str:
    if not old:
        return translate("IdWords", "Letters, digits and hyphens. The app asks for the pack by its ID.")
    past = past_of(old, view.project.file, view.state.releases)
    return translate("IdWords", _OLD[past]).format(old=isolated(old))


def _trouble(pack: Pack, name: str, view: View) -> str:
    """Why ``name`` will not do."""
    folded = name.casefold()
    other = next((one for one in view.packs if one.name.casefold() == folded and one.path != pack.path), None)
    if other is not None:
        text = translate("IdWords", "{name} is another pack of this project already ({file}).")
        return text.format(name=isolated(name), file=isolated(other.path.name))
    if view.project.file.hosting is Hosting.APPLE and not APPLE_ID.fullmatch(name):
        text = translate(
            "IdWords", "App Store Connect takes letters, digits and inner hyphens only: {suggestion}"
        )
        return text.format(suggestion=isolated(legal_id(name)))
    if past_of(name, view.project.file, view.state.releases) is IdPast.RETIRED:
        text = translate("IdWords", "{name} is the ID of an archived pack, which can never be used again.")
        return text.format(name=isolated(name))
    return ""


def _about_change(old: str, new: str, view: View) -> str:
    file, releases = view.project.file, view.state.releases
    if past_of(new, file, releases) is IdPast.RELEASED:
        text = translate("IdWords", "{new} was released before: this pack would be its next version.")
    else:
        past = past_of(old, file, releases)
        text = translate("IdWords", _CHANGED[past])
        if past in {IdPast.BUILT, IdPast.RELEASED} and file.hosting is Hosting.APPLE:
            text += " " + translate("IdWords", "Once on the store, {old} is taken for good.")
    return text.format(old=isolated(old), new=isolated(new))
