"""A report as the document that other programs read."""

from __future__ import annotations

import json
from pathlib import Path

from studio.build.report import BuildReport, FileRecord, PackResult, Status
from studio.build.report_document import NOT_VERIFIED, full_report, report_json

FILE = FileRecord("art/a.txt", 1, "b3", "sha")
MADE = PackResult("art", "aar", Status.BUILT, Path("art.aar"), 12, sha256="9f", records=(FILE,))


def test_both_say_the_same_and_the_full_one_names_each_file() -> None:
    report = BuildReport((MADE,), 1.5)
    short = json.loads(json.dumps(report_json(report)))
    full = json.loads(full_report(report))
    assert full["packs"][0].pop("contents") == [{"path": "art/a.txt", "size": 1, "sha256": "sha"}]
    assert full == short
    assert short["verified"] == short["packs"][0]["verified"] == NOT_VERIFIED


def test_what_was_not_made_by_us_is_not_doubted_in_our_name() -> None:
    theirs = PackResult("art", "aar", Status.BUILT, Path("art.aar"), engine="apple")
    opened = PackResult("art", "zip", Status.BUILT, Path("art.pack.zip"))
    document = json.loads(full_report(BuildReport((theirs, opened), 0.0)))
    assert document["verified"] is None
    assert [one["verified"] for one in document["packs"]] == ["made by Apple's packager", None]
