"""Real voice prompts in five languages: from an empty folder to proved packs, as a new user does it."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from studio.cli.output import Json
from tests.second_decoder import decode
from tests.shell import Shell

SOUNDS = Path("/usr/share/asterisk/sounds")
FOLDERS = {
    "en-US": "en_US_f_Allison",
    "es-MX": "es_MX_f_Allison",
    "fr-CA": "fr_CA_f_June",  # Debian's French voice is Canadian; its folder says so.
    "it": "it_IT_m_Carlo",
    "ru": "ru_RU_f_IvrvoiceRU",
}

pytestmark = [
    pytest.mark.peer("asterisk-core-sounds"),
    pytest.mark.skipif(
        not all((SOUNDS / folder).is_dir() for folder in FOLDERS.values()),
        reason="Debian's asterisk-core-sounds-{en,es,fr,it,ru}-wav are not installed",
    ),
]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The user's folder: sounds copied in, one manifest a language written from the template."""
    folder = tmp_path_factory.mktemp("home") / "Phone Voices"
    _type("new", str(folder))
    for tag, name in FOLDERS.items():
        shutil.copytree(SOUNDS / name, folder / "voices" / name)
        manifest = folder / f"manifests/voice-{tag}.json"
        _type("template", "-o", str(manifest))
        manifest.write_text(_filled_in(manifest.read_text(), tag, name))
    return folder


def _type(*words: str) -> None:
    subprocess.run([sys.executable, "-m", "studio", *words], check=True, stdout=subprocess.DEVNULL)


def _filled_in(template: str, tag: str, folder: str) -> str:
    """The template with the five values changed that a person changes in an editor."""
    text = template.replace("my-asset-pack", f"voice-{tag}")
    text = text.replace('// "language": "en"', f'"language": "{tag}"')
    text = text.replace("prefetch", "essential") if tag == "en-US" else text
    selector = f'{{ "directorySource": "voices/{folder}", "directoryDestination": "voices" }}'
    return text.replace('{ "file": "Movies/intro.m4v" }\n', selector + "\n")


def test_the_folders_say_which_language_the_voices_are(project: Path) -> None:
    assert sorted(path.name for path in (project / "voices").iterdir()) == sorted(FOLDERS.values())


@pytest.fixture(scope="module")
def built(project: Path) -> Path:
    _build(project, "2", project / "builds")
    return project / "builds"


def _build(project: Path, threads: str, folder: Path) -> None:
    words = ["build", str(project), "--format", "aar", "--format", "zip", "--threads", threads, "--all"]
    done = subprocess.run(
        [sys.executable, "-m", "studio", *words, "-o", str(folder)],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.peer("7zip")
@pytest.mark.skipif(shutil.which("7zz") is None, reason="7zz is not installed (Debian: 7zip)")
@pytest.mark.parametrize("tag", FOLDERS)
def test_7_zip_finds_everything_right(built: Path, tag: str) -> None:
    done = subprocess.run(
        ["7zz", "t", str(built / f"voice-{tag}.pack.zip")], check=False, capture_output=True, text=True
    )
    assert "Everything is Ok" in done.stdout


@pytest.mark.peer("libarchive-tools")
@pytest.mark.skipif(shutil.which("bsdtar") is None, reason="bsdtar is not installed (libarchive-tools)")
@pytest.mark.parametrize("tag", FOLDERS)
def test_bsdtar_lists_every_file(built: Path, tag: str) -> None:
    done = subprocess.run(
        ["bsdtar", "-tf", str(built / f"voice-{tag}.pack.zip")], check=True, capture_output=True, text=True
    )
    names = {line.removeprefix("voices/") for line in done.stdout.splitlines()}
    assert names == set(_tree(SOUNDS / FOLDERS[tag])) | {".pack-index.json"}


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


def test_the_project_has_warnings_about_what_the_voices_lack_and_no_error(
    shell: Shell, project: Path
) -> None:
    document = shell("check", project, "--json").json
    found = {(problem["id"], problem["pack"]) for problem in document["problems"]}
    assert document["counts"]["error"] == 0
    # Debian's languages do not have the same prompts, and en-US is as good as en.
    assert {code for code, _ in found} == {"PS-LANGUAGE-OS26", "PS-FAMILY-PATHS", "PS-LANGUAGE-REDUNDANT"}
    assert ("PS-LANGUAGE-OS26", "voice-en-US") in found


def test_one_thread_and_two_give_the_same_bytes(project: Path, built: Path, tmp_path: Path) -> None:
    _build(project, "1", tmp_path)
    names = sorted(path.name for path in built.iterdir())
    assert names == sorted(path.name for path in tmp_path.iterdir())
    assert len(names) == 10
    for name in names:
        assert _sha256(built / name) == _sha256(tmp_path / name), name


@pytest.mark.parametrize("suffix", [".aar", ".pack.zip"])
@pytest.mark.parametrize("tag", FOLDERS)
@pytest.mark.usefixtures("built")
def test_every_pack_is_proved_extracted_and_equal_to_its_sources(
    shell: Shell, project: Path, tmp_path: Path, tag: str, suffix: str
) -> None:
    archive = project / "builds" / f"voice-{tag}{suffix}"
    answer = shell("verify", archive, "--against", project, "--rebuild", "--json")
    assert answer.json["differences"] == []
    assert shell("extract", archive, "-o", tmp_path / "out").code == 0
    inside = "Contents/voices" if suffix == ".aar" else "voices"
    assert _tree(tmp_path / "out" / inside) == _tree(SOUNDS / FOLDERS[tag])


@pytest.mark.parametrize("tag", FOLDERS)
def test_a_decoder_that_shares_no_code_finds_the_same_files(built: Path, tag: str) -> None:
    items = decode((built / f"voice-{tag}.aar").read_bytes())
    contents = {str(item["PAT"]): item.content for item in items if item.content is not None}
    contents.pop("Manifest.json")
    files = {
        path.removeprefix("Contents/voices/"): hashlib.sha256(content).hexdigest()
        for path, content in contents.items()
    }
    assert files == _tree(SOUNDS / FOLDERS[tag])


def test_nothing_is_built_again_until_a_file_changes(shell: Shell, project: Path, built: Path) -> None:
    del built
    assert _statuses(shell("build", project, "--json").json) == {"reused"}
    prompt = next((project / "voices/it_IT_m_Carlo").glob("*.wav"))
    before = prompt.read_bytes()
    try:
        prompt.write_bytes(before + b"\0\0")
        document = shell("build", project, "--json").json
        changed = [pack for pack in document["packs"] if pack["status"] == "built"]
        assert [(pack["id"], pack["filesChanged"]) for pack in changed] == [("voice-it", 1)]
    finally:
        prompt.write_bytes(before)
        shell("build", project)


def _statuses(document: dict[str, list[dict[str, Json]]]) -> set[Json]:
    return {pack["status"] for pack in document["packs"]}


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _tree(folder: Path) -> dict[str, str]:
    return {
        Path(place, name).relative_to(folder).as_posix(): _sha256(Path(place, name))
        for place, _, names in os.walk(folder)
        for name in names
    }
