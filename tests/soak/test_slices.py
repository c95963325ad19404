"""Every test run takes a slice of each soak, always the same one."""

from __future__ import annotations

import os

import pytest

from tests.soak.discovery import Soak, soaks
from tests.soak.not_here import NotHereError

# PACK_STUDIO_SOAK_SECONDS makes the slices shorter while one is working on something else.
SECONDS = float(os.environ.get("PACK_STUDIO_SOAK_SECONDS", "20"))
SEED = 2026
SHARES = {"session": 0.2, "storm": 0.3}
"""Those of which a smaller part will do: what a storm finds, it finds in minutes or in hours."""


@pytest.mark.parametrize("soak", soaks().values(), ids=lambda soak: soak.name)
def test_a_slice_of_each_soak_finds_nothing(soak: Soak) -> None:
    try:
        assert soak.run(SEED, SECONDS * SHARES.get(soak.name, 1.0))
    except NotHereError as reason:
        pytest.skip(str(reason))
