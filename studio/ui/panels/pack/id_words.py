"""What an asset pack ID means for those who have the pack already, in one or two sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.project.checks.ids import LONGEST_SAFE_ID
from studio.project.id_past import IdPast, past_of
from studio.project.releases import last_released
from studio.project.target import Hosting
from studio.ui.look.words import count, sentences
from studio.ui.panels.pack.shown import Shown

_NEAR = 12
"""So many characters before the limit they begin to be counted."""


def what_an_id_means(shown: Shown) -> str:
    """What is allowed, and what another ID would mean now."""
    if shown.view.project.file.hosting is not Hosting.APPLE:
        return _meaning(shown)
    allowed = QCoreApplication.translate("IdField", "Letters, digits and inner hyphens, in capitals or not.")
    return sentences((allowed, _meaning(shown)))


def _meaning(shown: Shown) -> str:
    tr = QCoreApplication.translate
    pack_id = shown.pack.manifest.asset_pack_id or ""
    file = shown.view.project.file
    match past_of(pack_id, file, shown.view.state.releases):
        case IdPast.RETIRED:
            return tr("IdField", "This is the ID of an archived pack, which can never be used again.")
        case IdPast.RELEASED:
            return tr(
                "IdField",
                "Version {number} is released under this ID. Another ID makes another pack: "
                "the released one stays on devices, and the app has to ask for the new one.",
            ).format(number=count(last_released(file.released)[pack_id].version))
        case IdPast.BUILT:
            return tr(
                "IdField",
                "The pack was built under this ID. Another ID makes another pack, "
                "and the app has to ask for it.",
            )
        case IdPast.NEW if file.hosting is Hosting.APPLE:
            return tr(
                "IdField",
                "The app asks for the pack by this ID. On the store it can never be changed or used again.",
            )
        case IdPast.NEW:
            return tr("IdField", "The app asks for the pack by this ID.")


def length_words(pack_id: str) -> str:
    """How long ``pack_id`` is, once that comes near what is safe; else nothing."""
    if len(pack_id) < LONGEST_SAFE_ID - _NEAR:
        return ""
    words = QCoreApplication.translate("IdField", "{length} of {limit} characters")
    return words.format(length=count(len(pack_id)), limit=count(LONGEST_SAFE_ID))
