"""Small makers of manifests and of what is read from them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from studio.errors import Finding
from studio.manifest.document import Document
from studio.manifest.reading import Reading, read_manifest
from studio.manifest.values import Selector

ROOT = Path(__file__).resolve().parents[3]
REAL_MANIFESTS = ROOT.parent / "shared" / "data" / "manifests"


def document(text: str) -> Document:
    return Document.read(text.encode())


def manifest_text(**changes: object) -> str:
    """A manifest without findings; ``None`` takes a key away."""
    values: dict[str, object] = {
        "assetPackID": "art",
        "downloadPolicy": {"onDemand": {}},
        "fileSelectors": [{"directory": "art"}],
        "platforms": ["iOS"],
        **changes,
    }
    return json.dumps({key: value for key, value in values.items() if value is not None}, indent=2)


def reading(text: str) -> Reading:
    return read_manifest(document(text))


def reading_of(**changes: object) -> Reading:
    return reading(manifest_text(**changes))


def selectors(*forms: Mapping[str, str]) -> tuple[Selector, ...]:
    """The selectors of a manifest that has these ``forms``."""
    return reading_of(fileSelectors=list(forms)).manifest.selectors


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]


def only(findings: tuple[Finding, ...]) -> Finding:
    assert len(findings) == 1, findings
    return findings[0]


def real_manifest(name: str) -> Document:
    """A manifest from public repositories; the test is skipped where they are not beside the checkout."""
    path = REAL_MANIFESTS / name
    if not path.is_file():
        pytest.skip("the collected manifests are not beside this checkout")
    return Document.read(path.read_bytes())
