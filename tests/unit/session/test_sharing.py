"""Files for a family: each goes to the pack of its language, and what is for none is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.session.gathering import Gathering
from studio.session.sharing import Member, pack_for, share_out, stray
from studio.workspace.dropped import look_at
from tests.builders import manifest, write_tree
from tests.unit.session.work import Work

TREE = {
    "voices/fr/1.wav": "f",
    "voices/fr/2.wav": "ff",
    "voices/German/1.wav": "d",
    "voices/pt_BR/1.wav": "p",
    "voices/readme.txt": "r",
    "art/a.png": "a",
}


@pytest.fixture
def work(tmp_path: Path) -> Work:
    write_tree(tmp_path, TREE)
    packs = {
        f"v-{tag}.json": manifest(
            assetPackID=f"v-{tag}", language=tag, fileSelectors=[{"file": f"{tag}.txt"}]
        )
        for tag in ("de", "fr", "pt-BR", "pt-PT")
    }
    return Work(tmp_path, packs, watched_folders=["."])


def shared(work: Work, *paths: str) -> Gathering:
    members = [Member(one, work.contents(one.path.name), ("",)) for one in work.session.packs]
    return share_out(look_at([work.folder / path for path in paths]), "v", members, patterns=True)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("voices/fr/deep/1.wav", "v-fr"),
        ("voices/German/1.wav", "v-de"),
        ("voices/pt_BR", "v-pt-BR"),
        ("voices/pt/1.wav", None),
        ("de/fr/1.wav", "v-fr"),
        ("art/a.png", None),
    ],
)
def test_the_deepest_folder_with_the_name_of_one_language_counts(work: Work, source: str, name: str) -> None:
    found = pack_for(source, work.session.packs)
    assert (found.name if found is not None else None) == name


def test_each_file_goes_to_the_pack_of_its_language_in_one_step(work: Work) -> None:
    gathering = shared(work, "voices", "art/a.png")
    assert gathering.ways[0].edit.label == "Add 4 files (5 bytes) to 3 packs of v"
    assert [(one.kind, one.path) for one in gathering.ways[0].lines] == [
        ("file", "voices/German/1.wav"),
        ("directory", "voices/fr"),
        ("file", "voices/pt_BR/1.wav"),
    ]
    assert [one.message for one in gathering.refusals] == [
        "readme.txt and 1 more lie in no folder of a language of v, so they were not added."
    ]
    work.session.edit(gathering.ways[0].edit)
    work.look()
    shipped = {one.pack.name: [file.path for file in one.files] for one in work.session.state.contents}
    assert shipped == {
        "v-de": ["voices/German/1.wav"],
        "v-fr": ["voices/fr/1.wav", "voices/fr/2.wav"],
        "v-pt-BR": ["voices/pt_BR/1.wav"],
        "v-pt-PT": [],
    }
    work.session.undo()
    assert not work.session.modified


def test_a_folder_of_one_language_stays_a_folder(work: Work) -> None:
    assert [(one.kind, one.path) for one in shared(work, "voices/German").ways[0].lines] == [
        ("directory", "voices/German")
    ]


def test_what_is_for_no_language_is_refused_and_nothing_is_done(work: Work) -> None:
    gathering = shared(work, "art")
    assert gathering.ways == ()
    assert gathering.refusals[0].message == "a.png lies in no folder of a language of v, so it was not added."


def test_something_for_another_pack_of_the_family_is_noticed(work: Work) -> None:
    packs = work.session.packs
    french = work.pack("v-fr.json")

    def better(*paths: str) -> str | None:
        found = stray(look_at([work.folder / path for path in paths]), french, packs)
        return found.name if found is not None else None

    assert better("voices/German") == "v-de"
    assert better("voices/fr", "voices/pt_BR/1.wav") == "v-pt-BR"
    assert better("voices/fr") is None
    assert better("voices/German", "art/a.png") is None, "nobody knows what is meant"
