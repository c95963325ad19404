"""Released versions."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from studio.project.releases import BuiltPack, ReleasedVersion, last_released, newly_released

FIRST = ReleasedVersion(id="art", version=1, build=3, on="2026-11-01", platforms=("iOS",))


def test_the_next_release_has_the_next_version_and_what_was_built() -> None:
    built = [BuiltPack("art", 5, platforms=("iOS", "macOS"), language="fr"), BuiltPack("maps", 5)]
    art, maps = newly_released([FIRST], built, on="2026-11-23")
    assert art == ReleasedVersion(
        id="art", version=2, build=5, on="2026-11-23", platforms=("iOS", "macOS"), language="fr"
    )
    assert (maps.version, maps.platforms) == (1, None)


def test_what_is_released_as_it_is_is_not_released_again() -> None:
    assert newly_released([FIRST], [BuiltPack("art", 3)], on="2026-11-23") == ()


def test_going_back_to_an_earlier_build_is_a_new_version() -> None:
    second = FIRST.model_copy(update={"version": 2, "build": 5})
    (third,) = newly_released([FIRST, second], [BuiltPack("art", 3)], on="2026-11-23")
    assert (third.version, third.build) == (3, 3)


def test_the_highest_version_of_a_pack_is_its_last() -> None:
    second = FIRST.model_copy(update={"version": 2})
    assert last_released([second, FIRST]) == {"art": second}


@pytest.mark.parametrize("values", [{"id": "a"}, {"id": "a", "version": 0, "build": 1}, {"id": 1}])
def test_a_version_without_its_number_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        ReleasedVersion.model_validate(values)


def test_keys_of_later_editions_are_kept() -> None:
    values = {"id": "a", "version": 1, "build": 1, "reviewed": True}
    assert ReleasedVersion.model_validate(values).model_dump(by_alias=True)["reviewed"] is True
