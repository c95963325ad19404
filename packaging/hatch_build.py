"""What a wheel needs made before it is packed: the program's translations, compiled."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent))

from translation_files import compiled


class Translations(BuildHookInterface[Any]):
    """Makes ``resources/i18n/*.qm``; the wheel takes the folder as it is."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make them before anything is packed."""
        del version, build_data
        compiled(Path(self.root))
