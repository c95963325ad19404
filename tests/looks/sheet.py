"""All grabs on one page."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.looks.camera import file_name
from tests.looks.variants import Variant

_HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pack Studio: looks</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 14px/1.5 system-ui, sans-serif; margin: 24px; }
  section { display: flex; flex-wrap: wrap; gap: 24px; margin-bottom: 48px; align-items: start; }
  figure { margin: 0; }
  img { display: block; max-width: 640px; border: 1px solid #8886; }
  h2 { font-weight: 600; }
</style>
<h1>Looks</h1>
"""


def write(scenes: Iterable[str], variants: Sequence[Variant], folder: Path) -> Path:
    """Write ``index.html`` beside the grabs of ``scenes`` as ``variants`` in ``folder``."""
    page = folder / "index.html"
    page.write_text(_HEAD + "".join(_section(scene, variants) for scene in scenes), encoding="utf-8")
    return page


def _section(scene: str, variants: Sequence[Variant]) -> str:
    figures = "".join(
        f'<figure><a href="{name}"><img src="{name}" alt="{html.escape(scene)}, {variant.words}"></a>'
        f"<figcaption>{variant.words}</figcaption></figure>\n"
        for variant in variants
        for name in [html.escape(file_name(scene, variant))]
    )
    return f"<h2>{html.escape(scene)}</h2>\n<section>\n{figures}</section>\n"
