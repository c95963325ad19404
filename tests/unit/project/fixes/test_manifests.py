"""Fixes of ids, policies, platforms, languages and of values of the wrong kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import manifest
from tests.unit.project.fixes.trials import Case, labels_of, made, proves

EVENTS = ["firstInstallation", "subsequentUpdate"]
FOUR = "Add iOS, macOS, tvOS, visionOS"


def _policy(**kinds: object) -> dict[str, object]:
    return {"downloadPolicy": kinds}


def _events(*events: str) -> dict[str, object]:
    return _policy(prefetch={"installationEventTypes": list(events)})


CASES = (
    Case("PS-ID-CHARACTERS", ("Rename to coast-music",), {"assetPackID": "coast_music"}),
    Case(
        "PS-ID-CHARACTERS",
        ("Rename to coast-music-2",),
        {"assetPackID": "coast_music"},
        others={"other.json": manifest(assetPackID="coast-music")},
    ),
    Case("PS-ID-EMPTY", ("Use the ID art",), {"assetPackID": ""}),
    Case("PS-ID-MISSING", ("Use the ID art-2",), {"assetPackID": None}, keys={"retiredIDs": ["ART"]}),
    Case("PS-ID-TWICE", ("Rename to art-2",), others={"other.json": manifest()}),
    Case("PS-ID-CASE", ("Rename to Art-2",), others={"other.json": manifest(assetPackID="Art")}),
    Case("PS-ID-RETIRED", ("Rename to art-2",), keys={"retiredIDs": ["art"]}),
    Case("PS-POLICY-UNKNOWN", ("Write onDemand instead of on-demand",), _policy(**{"on-demand": {}})),
    Case(
        "PS-POLICY-UNKNOWN",
        ("Write essential instead of Essential",),
        _policy(Essential={"installationEventTypes": EVENTS}),
    ),
    Case("PS-POLICY-EVENTS-MISSING", ("Add both events",), _policy(essential={})),
    Case(
        "PS-POLICY-EVENTS-MISSING",
        ("Write installationEventTypes instead of installationEvents", "Add both events"),
        _policy(essential={"installationEvents": EVENTS}),
    ),
    Case("PS-POLICY-EVENTS-EMPTY", ("Add both events",), _events()),
    Case(
        "PS-POLICY-EVENT-UNKNOWN",
        ("Replace first-installation by firstInstallation",),
        _events("first-installation"),
    ),
    Case("PS-POLICY-EVENT-UNKNOWN", ("Remove firstInstall",), _events("firstInstallation", "firstInstall")),
    Case("PS-POLICY-EVENT-TWICE", ("Remove the second one",), _events(*EVENTS, "firstInstallation")),
    Case(
        "PS-POLICY-EVENTS-UNUSED",
        ("Remove the events",),
        _policy(onDemand={"installationEventTypes": EVENTS}),
    ),
    Case("PS-PLATFORM-MISSING", (FOUR,), {"platforms": None}),
    Case("PS-PLATFORM-NONE", (FOUR,), {"platforms": []}),
    Case("PS-PLATFORM-UNKNOWN", ("Replace visonOS by visionOS",), {"platforms": ["visonOS"]}),
    Case("PS-PLATFORM-IPADOS", ("Replace iPadOS by iOS",), {"platforms": ["iPadOS", "macOS"]}),
    Case("PS-PLATFORM-IPADOS", ("Remove iPadOS",), {"platforms": ["iOS", "iPadOS"]}),
    Case("PS-PLATFORM-SPELLING", ("Replace ios by iOS",), {"platforms": ["ios"]}),
    Case("PS-PLATFORM-TWICE", ("Remove the second one",), {"platforms": ["iOS", "iOS"]}),
    Case("PS-LANGUAGE-NAME", ("Use en",), {"language": "English"}),
    Case("PS-LANGUAGE-MALFORMED", ("Use en-US",), {"language": "en--US"}),
    Case("PS-LANGUAGE-SEPARATOR", ("Use zh-CN",), {"language": "zh_CN"}),
    Case("PS-LANGUAGE-VARIANT", ("Use en-GB",), {"language": "en-GB-oxendict"}),
    Case("PS-LANGUAGE-EXTENSION", ("Use en",), {"language": "en-u-ca-buddhist"}),
    Case("PS-LANGUAGE-UNKNOWN", ("Use en",), {"language": "en-ZZ"}),
    Case("PS-LANGUAGE-CASE", ("Use en-US",), {"language": "EN-us"}),
    Case("PS-LANGUAGE-DEPRECATED", ("Use he",), {"language": "iw"}),
    Case("PS-LANGUAGE-EMPTY", ("Remove the language",), {"language": ""}),
    Case("PS-LANGUAGE-NONE", ("Remove the language",), {"language": "und"}),
    Case("PS-MANIFEST-TYPE", ("Write it as a list",), {"platforms": "iOS"}),
    Case("PS-MANIFEST-TYPE", ("Write it as a list",), {"fileSelectors": {"directory": "art"}}),
    Case("PS-MANIFEST-TYPE", ("Write 7 as text",), {"assetPackID": 7}),
    Case("PS-MANIFEST-TYPE", ("Make it on demand",), {"downloadPolicy": "onDemand"}),
    Case("PS-MANIFEST-TYPE", ("Make it prefetch, with both events",), {"downloadPolicy": "prefetch"}),
    Case("PS-MANIFEST-USER-INFO", ("Remove userInfo",), {"userInfo": {"a": 1}}),
    Case("PS-MANIFEST-TOOLS-VERSION", ("Remove toolsVersion",), {"toolsVersion": "2.0"}),
)

NOT_CERTAIN = (
    Case("PS-LANGUAGE-UNKNOWN", (), {"language": "xx"}),
    Case("PS-PLATFORM-UNKNOWN", (), {"platforms": ["android"]}),
    Case("PS-PLATFORM-UNKNOWN", (), {"platforms": ["watchOS"]}),
    Case("PS-PLATFORM-MISSING", (), {"platforms": None, "Platform": ["iOS"]}),
    Case("PS-ID-MISSING", (), {"assetPackID": None, "assetPackId": "art"}),
    Case("PS-POLICY-UNKNOWN", (), _policy(lazy={})),
    Case("PS-POLICY-UNKNOWN", (), _policy(onDemand={}, ondemand={})),
    Case("PS-POLICY-EVENT-UNKNOWN", (), _events("everyTuesday")),
    Case("PS-MANIFEST-TYPE", (), {"platforms": 5}),
    Case("PS-MANIFEST-TYPE", (), {"downloadPolicy": "sometimes"}),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_fix_makes_its_problem_go_away_and_can_be_taken_back(tmp_path: Path, case: Case) -> None:
    proves(tmp_path, case)


@pytest.mark.parametrize("case", NOT_CERTAIN, ids=lambda case: f"{case.code} {dict(case.changes)}")
def test_a_problem_without_a_certain_answer_has_no_fix(tmp_path: Path, case: Case) -> None:
    assert labels_of(made(tmp_path, case), case.code) == ()
