"""What CLDR says of language tags, loaded when it is first asked for. Tags are spelled ``zh_Hant_TW``.

Source: ``resources/languages``, made by ``packaging/make_language_tables.py``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import cast

_TONGUES = ("en", "de", "ja", "ar")


@lru_cache(maxsize=1)
def aliases() -> Mapping[str, str]:
    """Tags, mostly languages alone, with what CLDR replaces them by."""
    return _rows("aliases.json")


@lru_cache(maxsize=1)
def likely() -> Mapping[str, str]:
    """Short tags with the language, script and region that are most likely meant."""
    return _rows("likely.json")


@lru_cache(maxsize=1)
def two_letters() -> Mapping[str, str]:
    """Codes of three letters (ISO 639-2/T) that have an equal one of two."""
    return _rows("alpha3.json")


@lru_cache(maxsize=1)
def usual_names() -> Mapping[str, tuple[str, str]]:
    """What usual languages (``pt``, ``pt-BR``) are called in English and in themselves."""
    return cast("Mapping[str, tuple[str, str]]", _rows("names.json"))


@lru_cache(maxsize=4)
def part_names(tongue: str) -> Mapping[str, str]:
    """What languages, scripts and regions are called in ``tongue``, by code.

    Nothing where the program does not speak ``tongue``.
    """
    return _rows(f"names-{tongue}.json") if tongue in _TONGUES else {}


def expanded(language: str, script: str, region: str) -> str | None:
    """The full tag of these parts, of which the last two may be empty; ``None`` where CLDR knows none.

    What is given stays; only what is missing is taken from the likeliest tag.
    """
    rows = likely()
    keys = (
        f"{language}_{script}_{region}" if script and region else "",
        f"{language}_{script}" if script else "",
        f"{language}_{region}" if region else "",
        language,
        f"und_{script}" if script else "",
    )
    full = next((rows[key] for key in keys if key in rows), None)
    if full is None:
        return None
    _, likely_script, likely_region = full.split("_")
    return f"{language}_{script or likely_script}_{region or likely_region}"


def _rows(name: str) -> Mapping[str, str]:
    from studio.resources import resource  # noqa: PLC0415 -- costs more than all the rest of the matching

    text = resource("languages", name).read_text("utf-8")
    return cast("dict[str, str]", json.loads(text)["rows"])
