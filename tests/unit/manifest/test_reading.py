"""From text to values, whatever the text is worth."""

from __future__ import annotations

import pytest

from studio.errors import Argument
from studio.manifest.document import Document
from studio.manifest.reading import read_manifest
from studio.manifest.values import Essential, FileSelector, Manifest, OnDemand, Prefetch
from tests.unit.manifest.making import REAL_MANIFESTS, codes, only, reading, reading_of, real_manifest

BOTH = ("firstInstallation", "subsequentUpdate")


def test_a_manifest_is_read_whole() -> None:
    found = reading_of(
        downloadPolicy={"prefetch": {"installationEventTypes": list(BOTH)}},
        fileSelectors=[{"file": "a"}],
        platforms=["iOS", "macOS"],
        language="pt-BR",
        sourceRoot="..",
        userInfo={"any": [1]},
    )
    assert not found.findings
    assert found.manifest == Manifest(
        asset_pack_id="art",
        policy=Prefetch(events=BOTH),
        selectors=(FileSelector(index=0, path="a"),),
        platforms=("iOS", "macOS"),
        language="pt-BR",
        source_root="..",
        has_user_info=True,
    )


@pytest.mark.parametrize(
    ("changes", "code", "field", "arguments"),
    [
        ({"assetPackID": None}, "PS-ID-MISSING", "assetPackID", {}),
        ({"downloadPolicy": None}, "PS-POLICY-MISSING", "downloadPolicy", {}),
        ({"fileSelectors": None}, "PS-SELECTOR-MISSING", "fileSelectors", {}),
        ({"platforms": None}, "PS-PLATFORM-MISSING", "platforms", {}),
        ({"downloadPolicy": {}}, "PS-POLICY-MISSING", "downloadPolicy", {}),
        ({"toolsVersion": "2.0"}, "PS-MANIFEST-TOOLS-VERSION", "toolsVersion", {}),
        ({"pack-id": "x"}, "PS-MANIFEST-UNKNOWN-KEY", "pack-id", {"key": "pack-id"}),
        (
            {"downloadPolicy": {"onDemand": {"installationEventTypes": ["firstInstallation"]}}},
            "PS-POLICY-EVENTS-UNUSED",
            "downloadPolicy.onDemand.installationEventTypes",
            {},
        ),
        (
            {"downloadPolicy": {"essential": {}}},
            "PS-POLICY-EVENTS-MISSING",
            "downloadPolicy.essential.installationEventTypes",
            {"policy": "essential"},
        ),
        (
            {"downloadPolicy": {"prefetch": {"installationEventTypes": []}}},
            "PS-POLICY-EVENTS-EMPTY",
            "downloadPolicy.prefetch.installationEventTypes",
            {"policy": "prefetch"},
        ),
        (
            {"downloadPolicy": {"essential": {"installationEventTypes": ["firstInstall"]}}},
            "PS-POLICY-EVENT-UNKNOWN",
            "downloadPolicy.essential.installationEventTypes[0]",
            {"event": "firstInstall"},
        ),
        (
            {"downloadPolicy": {"essential": {"installationEventTypes": [BOTH[0], BOTH[1], BOTH[0]]}}},
            "PS-POLICY-EVENT-TWICE",
            "downloadPolicy.essential.installationEventTypes[2]",
            {"event": "firstInstallation"},
        ),
        (
            {"downloadPolicy": {"essential": {"installationEventTypes": list(BOTH), "when": 1}}},
            "PS-MANIFEST-UNKNOWN-KEY",
            "downloadPolicy.essential.when",
            {"key": "when"},
        ),
        (
            {"downloadPolicy": {"ondemand": {}}},
            "PS-POLICY-UNKNOWN",
            "downloadPolicy.ondemand",
            {"name": "ondemand"},
        ),
        (
            {"downloadPolicy": {"onDemand": {}, "essential": {"installationEventTypes": list(BOTH)}}},
            "PS-POLICY-SEVERAL",
            "downloadPolicy",
            {"names": "onDemand, essential"},
        ),
        (
            {"downloadPolicy": "onDemand"},
            "PS-MANIFEST-TYPE",
            "downloadPolicy",
            {"key": "downloadPolicy", "expected": "an object", "found": "a string"},
        ),
        (
            {"assetPackID": 5},
            "PS-MANIFEST-TYPE",
            "assetPackID",
            {"key": "assetPackID", "expected": "a string", "found": "a number"},
        ),
        (
            {"platforms": "iOS"},
            "PS-MANIFEST-TYPE",
            "platforms",
            {"key": "platforms", "expected": "an array", "found": "a string"},
        ),
        (
            {"userInfo": []},
            "PS-MANIFEST-TYPE",
            "userInfo",
            {"key": "userInfo", "expected": "an object", "found": "an array"},
        ),
        (
            {"language": ["fr"]},
            "PS-MANIFEST-TYPE",
            "language",
            {"key": "language", "expected": "a string", "found": "an array"},
        ),
        (
            {"sourceRoot": False},
            "PS-MANIFEST-TYPE",
            "sourceRoot",
            {"key": "sourceRoot", "expected": "a string", "found": "false"},
        ),
    ],
)
def test_one_slip_is_one_finding_at_its_place(
    changes: dict[str, object], code: str, field: str, arguments: dict[str, Argument]
) -> None:
    finding = only(reading_of(**changes).findings)
    assert (finding.code, finding.place.field, finding.arguments) == (code, field, arguments)
    assert finding.place.line is not None
    assert (finding.place.pack, finding.place.manifest) == (None, None)


def test_what_is_wrong_in_one_place_is_read_everywhere_else() -> None:
    found = reading_of(assetPackID=1, downloadPolicy={"essential": None}, platforms=["iOS", 2, "macOS"])
    assert codes(found.findings) == ["PS-MANIFEST-TYPE"] * 3
    assert found.manifest.asset_pack_id is None
    assert found.manifest.policy == Essential()
    assert found.manifest.platforms == ("iOS", "macOS")
    assert len(found.manifest.selectors) == 1


def test_of_several_policies_the_first_counts() -> None:
    found = reading_of(downloadPolicy={"later": {}, "onDemand": {}, "essential": {}})
    assert found.manifest.policy == OnDemand()
    assert "PS-POLICY-SEVERAL" in codes(found.findings)


def test_findings_about_text_and_shape_stand_in_one_order() -> None:
    found = reading(
        '{\n"what": 1,\n"assetPackID": "a",\n"assetPackID": "b",\n"downloadPolicy": {"onDemand": {}},\n}'
    )
    lines = [finding.place.line for finding in found.findings]
    assert lines == sorted(line or 0 for line in lines)
    assert {
        "PS-MANIFEST-UNKNOWN-KEY",
        "PS-JSON-DUPLICATE",
        "PS-JSON-TRAILING-COMMA",
        "PS-SELECTOR-MISSING",
    } <= set(codes(found.findings))
    assert found.manifest.asset_pack_id == "a"
    assert found.manifest.unknown_keys == ("what",)


@pytest.mark.parametrize(
    ("text", "found"), [("[]", "an array"), ('"art"', "a string"), ("1", "a number"), ("null", "null")]
)
def test_what_is_no_object_is_no_manifest(text: str, found: str) -> None:
    result = reading(text)
    finding = only(result.findings)
    assert (finding.code, finding.arguments) == ("PS-MANIFEST-SHAPE", {"found": found})
    assert result.manifest == Manifest()


@pytest.mark.parametrize("data", [b"", b"\0\0", b"\xff\xfe", b"{", b"}" * 1000, b"[" * 100_000])
def test_any_bytes_can_be_read(data: bytes) -> None:
    assert read_manifest(Document.read(data)).findings


def test_deep_nesting_in_a_known_place_is_a_finding() -> None:
    found = reading('{"fileSelectors": ' + "[" * 100_000 + "]" * 100_000 + "}")
    assert "PS-JSON-DEPTH" in codes(found.findings)


# What the index of the collected manifests says is wrong with some of them, and what is only unusual.
EXPECTED = {
    "depilz__solar2d-plugin-background-assets__emuessential.json": ["PS-POLICY-EVENTS-MISSING"],
    "rsyncOSX__RawCull__manifest.template.json": ["PS-MANIFEST-TOOLS-VERSION", "PS-MANIFEST-SHAPE"],
    "from-docs-and-scripts/apple-docs__Tutorial.jsonc": ["PS-JSON-TRAILING-COMMA"],
    "from-docs-and-scripts/apple-wwdc26-378__voice-english.jsonc": ["PS-POLICY-MISSING", "PS-SELECTOR-NONE"],
}


def test_all_collected_manifests_are_read_and_the_wrong_ones_say_why() -> None:
    if not REAL_MANIFESTS.is_dir():
        pytest.skip("the collected manifests are not beside this checkout")
    names = [str(path.relative_to(REAL_MANIFESTS).as_posix()) for path in REAL_MANIFESTS.rglob("*.json*")]
    assert len(names) > 20
    found = {name: codes(read_manifest(real_manifest(name)).findings) for name in names}
    assert {name: what for name, what in found.items() if what} == EXPECTED


def test_a_pack_list_that_one_project_drafted_is_named_for_what_it_is() -> None:
    found = read_manifest(real_manifest("rsyncOSX__RawCull__manifest.template.json"))
    shape = found.findings[-1]
    assert (shape.place.field, shape.place.line) == ("assetPacks", 3)
    assert shape.arguments == {"found": "a list of packs"}
    assert found.manifest.unknown_keys == ("toolsVersion", "assetPacks")
