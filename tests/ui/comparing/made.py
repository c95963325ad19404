"""Two versions of a manifest, and of others, as the dialog shows them."""

from __future__ import annotations

from pathlib import Path

from studio.session.side_by_side import Sheet, sheet
from studio.ui import wishes
from studio.ui.comparing.words import Wording, clash_wording

ART, NEW = Path("/game/manifests/art.json"), Path("/game/manifests/new.json")

MINE = """{
  "assetPackID": "textures",
  "language": "fr",
  "downloadPolicy": {
    "onDemand": {}
  },
  "fileSelectors": [
    {
      "directory": "textures"
    },
    {
      "filePattern": "shared/*.png"
    }
  ],
  "platforms": [
    "iOS"
  ]
}
"""
THEIRS = (
    MINE.replace('"fr"', '"fr-CA"')
    .replace('    {\n      "filePattern": "shared/*.png"\n    }\n', "")
    .replace('"iOS"\n', '"iOS",\n    "macOS"\n')
)


def wording() -> Wording:
    return clash_wording((ART, NEW))


def sheets() -> tuple[Sheet, ...]:
    """A file that differs in several places, and one that only the other version has."""
    return sheet(ART, MINE, THEIRS), sheet(NEW, None, THEIRS)


KEEP, LOAD = wishes.KeepMine(ART, (NEW,)), wishes.LoadTheirs(ART, (NEW,))
