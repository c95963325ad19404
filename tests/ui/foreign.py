"""A language in which every text from below the window stands between angle quotes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator


class _Foreign(QTranslator):
    def translate(
        self, context: str, source_text: str, /, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del disambiguation, n
        return f"«{source_text}»" if context in {"words", "problems"} else ""

    def isEmpty(self) -> bool:  # noqa: N802 -- Qt names it
        return False


@contextmanager
def foreign() -> Iterator[None]:
    """Within the block, the reader is one of that language."""
    application = QCoreApplication.instance()
    assert application is not None
    translator = _Foreign(application)
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
