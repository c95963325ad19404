"""``--engine``: who makes an ``.aar``, and what is said of it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from studio.build.apple_packager import VARIABLE
from studio.workspace.project_store import ledger_folder, load_project, save_project
from tests.ba_package import seen, stand_in, still_runs
from tests.builders import manifest, project, write_tree
from tests.shell import Shell

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script of a Unix system")

OURS = "compatible; not verified by Apple"
THEIRS = "made by Apple's ba-package 2.0"


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the stand-in, which packs well until another one is made there."""
    monkeypatch.setenv(VARIABLE, str(stand_in(tmp_path / "tool")))
    return tmp_path / "tool"


@pytest.fixture
def coast(tmp_path: Path) -> Path:
    """A project of two packs whose files Apple's packager would take with ignored ones."""
    write_tree(tmp_path / "coast", {"art/a.txt": b"a" * 500, "art/x.psd": b"p", "maps/m.bin": b"m" * 300})
    return project(
        tmp_path / "coast",
        {
            "art.json": manifest(),
            "maps.json": manifest(assetPackID="maps", fileSelectors=[{"directory": "maps"}]),
        },
        ignore=["*.psd"],
    )


def choose_apple(path: Path) -> None:
    save_project(path, load_project(path).model_copy(update={"engine": "apple"}))


def test_a_project_may_choose_apple_s_packager_and_the_report_says_so(
    shell: Shell, coast: Path, tool: Path
) -> None:
    choose_apple(coast)
    answer = shell("build", coast)
    assert answer.code == 0
    assert answer.out.count(THEIRS) == 2
    assert OURS not in answer.out
    assert seen(tool)["files"] == ["maps/m.bin"]
    assert sorted(path.name for path in (coast.parent / "builds").iterdir()) == ["art.aar", "maps.aar"]
    assert shell("verify", coast.parent / "builds/art.aar", "--against", coast).code == 0


def test_what_was_said_for_people_is_in_the_document_too(shell: Shell, coast: Path, tool: Path) -> None:
    assert tool.exists()
    document = shell("build", coast, "--engine", "apple", "--format", "aar", "--format", "zip", "--json").json
    assert document["engine"] == "mixed"
    assert document["verified"] is None
    assert [(pack["format"], pack["engine"], pack["verified"]) for pack in document["packs"][:2]] == [
        ("aar", "apple", THEIRS),
        ("zip", "studio", None),
    ]
    document = shell("build", coast, "--engine", "studio", "--json").json
    assert (document["engine"], document["verified"]) == ("studio", OURS)
    assert [(pack["engine"], pack["verified"]) for pack in document["packs"]] == [("studio", OURS)] * 2


def test_what_did_not_change_is_not_made_again_until_the_packager_is_another(
    shell: Shell, coast: Path, tool: Path
) -> None:
    def build(*words: str) -> list[str]:
        return [pack["status"] for pack in shell("build", coast, "--json", *words).json["packs"]]

    choose_apple(coast)
    assert build() == ["built", "built"]
    assert build() == ["reused", "reused"]
    assert shell("build", coast).out.count("unchanged, 1 file, ") == 2
    stand_in(tool, version="2.1")
    assert build() == ["built", "built"]
    assert build("--engine", "studio") == ["built", "built"]
    assert build() == ["built", "built"]
    (coast.parent / "maps/m.bin").write_bytes(b"changed")
    assert build() == ["reused", "built"]


def test_the_ledger_tells_who_made_a_build(shell: Shell, coast: Path, tool: Path) -> None:
    assert tool.exists()
    shell("build", coast, "--engine", "apple")
    record = next((ledger_folder(coast) / "builds").iterdir()).read_text()
    assert '"engine": "apple"' in record
    assert "ba-package 2.0" in record


def test_without_a_packager_each_pack_says_why_and_what_to_do(
    shell: Shell, coast: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "nothing"))
    answer = shell("build", coast, "--engine", "apple", "--format", "aar", "--format", "zip")
    assert answer.code == 1
    assert answer.out.count("✖") == 2
    assert f"Apple's packager is not at {tmp_path / 'nothing'}, which {VARIABLE} names." in answer.out
    assert answer.out.count("✔") == 2


def test_one_pack_that_it_refuses_does_not_hold_up_the_others(shell: Shell, coast: Path, tool: Path) -> None:
    french = manifest(assetPackID="fr", language="fr", fileSelectors=[{"file": "art/a.txt"}])
    write_tree(coast.parent, {"manifests/fr.json": json.dumps(french)})
    stand_in(tool, version="1.2")
    document = shell("build", coast, "--engine", "apple", "--json").json
    assert [(pack["id"], pack["status"]) for pack in document["packs"]] == [
        ("art", "built"),
        ("fr", "failed"),
        ("maps", "built"),
    ]
    assert "has a language (fr)" in document["packs"][1]["message"]


def test_one_manifest_can_be_packed_by_apple_s_packager(
    shell: Shell, coast: Path, tool: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(coast.parent)
    out = tmp_path / "out.aar"
    answer = shell("package", "manifests/maps.json", "-o", out, "--engine", "apple")
    assert answer.code == 0
    assert THEIRS in answer.out
    assert seen(tool)["files"] == ["maps/m.bin"]
    assert shell("verify", out, "--against", "manifests/maps.json").code == 0
    refused = shell("package", "manifests/maps.json", "-o", tmp_path / "a.pack.zip", "--engine", "apple")
    assert refused.code == 2
    assert "It makes .aar packs." in refused.err


def test_a_pack_of_our_own_making_leads_to_what_is_known_of_it(shell: Shell, coast: Path) -> None:
    said = shell("build", coast).out
    assert f"An .aar made by Pack Studio is {OURS}. What that means: pack-studio explain compatible" in said
    told = shell("explain", "compatible")
    assert told.code == 0
    assert "TestFlight" in told.out


def test_another_word_is_no_packager(shell: Shell, coast: Path) -> None:
    answer = shell("build", coast, "--engine", "Google")
    assert (answer.code, "Google is no packager." in answer.err) == (2, True)


def test_a_pack_that_apple_s_packager_made_is_not_built_again_to_compare_bytes(
    shell: Shell, coast: Path, tool: Path
) -> None:
    assert tool.exists()
    shell("build", coast, "--engine", "apple")
    answer = shell("verify", coast.parent / "builds/art.aar", "--against", coast, "--rebuild")
    assert answer.code == 2
    assert "art.aar was not made by Pack Studio" in answer.err
    assert "--against compares every file" in answer.err


def test_ctrl_c_ends_apple_s_packager_too_and_leaves_nothing(coast: Path, tool: Path) -> None:
    stand_in(tool, way="hang")
    process = subprocess.Popen(
        [sys.executable, "-m", "studio", "build", str(coast), "--engine", "apple", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    deadline = time.monotonic() + 30
    while not (tool / "hangs").exists():
        assert process.poll() is None
        assert time.monotonic() < deadline
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=30)
    assert process.returncode == 130
    assert out.count('"status": "skipped"') == 2
    assert list((coast.parent / "builds").iterdir()) == []
    while still_runs(tool):
        assert time.monotonic() < deadline + 30


def test_a_build_that_was_killed_leaves_nothing_after_the_next_one(coast: Path, tool: Path) -> None:
    stand_in(tool, way="hang")
    command = [sys.executable, "-m", "studio", "build", str(coast), "--engine", "apple"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 30
    while not (tool / "hangs").exists():
        assert process.poll() is None
        assert time.monotonic() < deadline
    process.kill()
    process.wait()
    left = next((coast.parent / "builds").iterdir())
    assert left.is_dir()
    os.killpg(int((tool / "pid").read_text()), signal.SIGKILL)
    stand_in(tool)
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in (coast.parent / "builds").iterdir()) == ["art.aar", "maps.aar"]
