"""What the packs of a project are to devices."""

from __future__ import annotations

from pathlib import Path

from studio.build.ledger import Ledger
from studio.build.run import run
from studio.manifest.values import OnDemand
from studio.project.audience import Offer
from studio.project.facts import FileFacts
from studio.session.audience import offers_of
from studio.session.building import ledger_of, plan_of, record
from studio.session.opening import open_manifests, open_project
from studio.session.state import OpenProject, State, derive
from studio.workspace.project_store import load_project, save_project
from tests.builders import bench, manifest, project, write_tree

VOICES = {
    "de.json": manifest(assetPackID="voice-de", language="de", fileSelectors=[{"directory": "de"}]),
    "en.json": manifest(
        assetPackID="voice-english",
        language="EN",
        fileSelectors=[{"directory": "en"}],
        platforms=["iOS", "macOS"],
    ),
    "map.json": manifest(assetPackID="map", fileSelectors=[{"directory": "map"}]),
}


def voices(folder: Path, **changes: object) -> Path:
    """A project of two voices and a map, with a file each."""
    write_tree(folder, {"de/a.txt": b"eins" * 100, "en/a.txt": b"one" * 100, "map/m.txt": b"m" * 50})
    return project(folder, VOICES, **changes)


def opened(path: Path) -> tuple[State, Ledger]:
    state = open_project(path)
    return state, ledger_of(project_of(state))


def project_of(state: State) -> OpenProject:
    assert state.project is not None
    return state.project


def build(path: Path) -> None:
    state, ledger = opened(path)
    plan = plan_of(state, project_of(state))
    record(ledger, run(plan, bench(), ledger), plan)


def told(offers: tuple[Offer, ...]) -> list[tuple[str, str]]:
    return [(one.pack_id, one.bytes_are) for one in offers]


def test_every_pack_is_offered_as_its_manifest_says(tmp_path: Path) -> None:
    state, _ = opened(voices(tmp_path))
    german, english, plan = offers_of(state)
    assert german == Offer(
        str(tmp_path / "manifests" / "de.json"),
        "voice-de",
        "de",
        OnDemand(),
        ("iOS",),
        400,
        "sources",
        "voice",
    )
    assert (english.language, english.platforms, english.family) == ("EN", ("iOS", "macOS"), "voice")
    assert (plan.language, plan.family, plan.bytes) == (None, "map", 50)


def test_what_was_built_counts_as_it_is_downloaded(tmp_path: Path) -> None:
    path = voices(tmp_path)
    build(path)
    state, ledger = opened(path)
    offers = offers_of(state, ledger)
    assert told(offers) == [("voice-de", "built"), ("voice-english", "built"), ("map", "built")]
    assert offers[0].bytes == (tmp_path / "builds" / "voice-de.aar").stat().st_size
    assert told(offers_of(state)) == [
        ("voice-de", "sources"),
        ("voice-english", "sources"),
        ("map", "sources"),
    ]


def test_what_changed_since_the_build_counts_by_its_sources(tmp_path: Path) -> None:
    path = voices(tmp_path)
    build(path)
    write_tree(tmp_path, {"de/b.txt": b"zwei", "en/a.txt": b"one" * 101})
    changed = {**VOICES["map.json"], "platforms": ["macOS"]}
    project(tmp_path, {"map.json": changed})
    state, ledger = opened(path)
    offers = offers_of(state, ledger)
    assert told(offers) == [("voice-de", "sources"), ("voice-english", "sources"), ("map", "sources")]
    assert offers[0].bytes == 404


def test_a_file_that_is_known_to_have_other_bytes_counts_as_changed(tmp_path: Path) -> None:
    path = voices(tmp_path)
    build(path)
    write_tree(tmp_path, {"de/a.txt": b"acht" * 100})
    state, ledger = opened(path)
    contents = state.contents[0]
    asset = contents.files[0].asset
    facts = FileFacts(asset.size, asset.changed, digest="0" * 64)
    known = state.facts.adding([((contents.pack.base, asset.disk_path), facts)])
    snapshots = {one.pack.base: one.snapshot for one in state.contents}
    state = derive(state.project, state.target, state.packs, snapshots, before=state, facts=known)
    assert told(offers_of(state, ledger)) == [
        ("voice-de", "sources"),
        ("voice-english", "built"),
        ("map", "built"),
    ]


def test_a_format_that_is_not_made_any_more_does_not_count(tmp_path: Path) -> None:
    path = voices(tmp_path, formats=["zip"])
    build(path)
    state, ledger = opened(path)
    assert offers_of(state, ledger)[0].bytes == (tmp_path / "builds" / "voice-de.pack.zip").stat().st_size
    save_project(path, load_project(path).model_copy(update={"formats": ("aar",)}))
    state, ledger = opened(path)
    assert offers_of(state, ledger)[0].bytes_are == "sources"


def test_of_a_record_whose_files_are_gone_nothing_is_believed(tmp_path: Path) -> None:
    path = voices(tmp_path)
    build(path)
    state, ledger = opened(path)
    for one in (ledger.folder / "files").iterdir():
        one.unlink()
    assert {one.bytes_are for one in offers_of(state, ledger)} == {"sources"}


def test_a_family_has_the_name_that_the_project_gives_it(tmp_path: Path) -> None:
    state, _ = opened(voices(tmp_path, families=[{"name": "Voices", "packs": ["voice-de", "map"]}]))
    assert [one.family for one in offers_of(state)] == ["Voices", "voice", "Voices"]


def test_bare_manifests_are_offered_too(tmp_path: Path) -> None:
    voices(tmp_path)
    state = open_manifests([tmp_path / "manifests" / "map.json"])
    assert [one.pack_id for one in offers_of(state)] == ["map"]
