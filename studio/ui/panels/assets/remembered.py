"""How somebody saw the assets last, kept for the next time the window opens."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, ValidationError
from PySide6.QtCore import QSettings

from studio.project.arranging import By
from studio.ui.panels.assets.views import Way

_KEY = "assets/seen"


class Seen(BaseModel):
    """The way, the order, and whether ignored files are shown."""

    model_config = ConfigDict(frozen=True)

    way: Way = Way.TREE
    by: By = By.NAME
    descending: bool = False
    ignored: bool = True


def recall() -> Seen:
    """How they were seen last; what does not read as that is passed over."""
    text = QSettings().value(_KEY)
    try:
        return Seen.model_validate_json(text) if isinstance(text, str) else Seen()
    except ValidationError:
        return Seen()


def remember(seen: Seen) -> None:
    """Keep ``seen`` for the next time."""
    QSettings().setValue(_KEY, seen.model_dump_json())
