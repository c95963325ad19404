"""From one download policy to another."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.edits import Texts, apply
from studio.project.intents import PolicyKind
from studio.project.packs import Pack
from studio.project.policies import switch_policy
from studio.project.project_file import ProjectFile
from tests.builders import pack


def switched(text: str | bytes, kind: PolicyKind, *events: str) -> bytes:
    before: Pack = pack(Path("/game"), text)
    edit = switch_policy(before, kind, events or ("firstInstallation",))
    texts = apply(edit, Texts(ProjectFile(name="Game"), {before.path: before.document}))
    return texts.documents[before.path].data


WRITTEN = (
    b'\xef\xbb\xbf{"downloadPolicy": {"essential": {"installationEventTypes": ["x"], /* why */ "y": 1}}}'
)


def test_between_policies_with_events_only_the_name_changes() -> None:
    assert switched(WRITTEN, "prefetch") == WRITTEN.replace(b"essential", b"prefetch")


def test_the_same_policy_is_no_change() -> None:
    assert switched(WRITTEN, "essential") == WRITTEN


def test_on_demand_has_no_events_and_the_way_back_brings_those_that_are_named() -> None:
    away = switched(WRITTEN, "onDemand")
    assert b"Event" not in away
    assert b'"installationEventTypes": ["subsequentUpdate"]' in switched(away, "prefetch", "subsequentUpdate")


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        '{"downloadPolicy": {}}',
        '{"downloadPolicy": {"sometimes": {}}}',
        '{"downloadPolicy": {"prefetch": {}}}',
        '{"downloadPolicy": {"prefetch": 3}}',
    ],
)
def test_what_says_no_events_gets_those_that_are_named(text: str) -> None:
    assert b'"firstInstallation"' in switched(text, "essential")
    assert b"sometimes" not in switched(text, "essential")


def test_of_several_policies_the_chosen_one_stays_as_it_is() -> None:
    text = '{"downloadPolicy": {"essential": {"installationEventTypes": ["x"]}, "prefetch": {"z": 1}}}'
    assert b'"downloadPolicy": {"prefetch": {"z": 1}}' in switched(text, "prefetch")
