"""The values of a manifest."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from studio.manifest.values import (
    EVENTS,
    Exclusion,
    FileSelector,
    Manifest,
    OnDemand,
    Policy,
    Prefetch,
    Selector,
)


def test_values_are_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        setattr(FileSelector(index=0, path="a"), "path", "b")  # noqa: B010 - mypy knows better


def test_a_selector_is_told_by_its_kind() -> None:
    adapter: TypeAdapter[Selector] = TypeAdapter(Selector)
    found = adapter.validate_python({"kind": "fileExclusion", "index": 3, "path": "a"})
    assert found == Exclusion(index=3, path="a")


def test_a_policy_is_told_by_its_kind() -> None:
    adapter: TypeAdapter[Policy] = TypeAdapter(Policy)
    assert adapter.validate_python({"kind": "onDemand"}) == OnDemand()
    assert adapter.validate_python({"kind": "prefetch", "events": EVENTS}) == Prefetch(events=EVENTS)


def test_an_empty_manifest_is_a_value_too() -> None:
    assert Manifest() == Manifest(asset_pack_id=None, policy=None, selectors=(), platforms=())
    assert hash(Manifest()) == hash(Manifest())
