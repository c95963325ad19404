"""Faults of the program itself: their details go into a file that can be sent to whoever can mend them."""

from __future__ import annotations

import time
import traceback
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path


def fault_text(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """The details of a fault, for those who can read them."""
    return "".join(traceback.format_exception(kind, error, trace))


def keep_fault(text: str) -> Path | None:
    """Keep the details in the user's folder of logs; the file, or ``None`` where it cannot be written."""
    folder = user_log_path("Pack Studio", appauthor=False)
    file = folder / f"fault-{time.strftime('%Y%m%d-%H%M%S')}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # A file name in it may be no text; and one fault brings the next within the same second.
        with file.open("a", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write(text)
    except OSError:
        return None
    return file
