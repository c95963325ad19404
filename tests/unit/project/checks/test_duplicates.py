"""Bytes that ship several times."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.progress import CancelToken, Lanes, unheard
from studio.project.checks import duplicates
from studio.project.problems import Problem
from studio.session.reading import looked_into
from studio.session.state import State, derive
from tests.builders import manifest, state, write_tree

LARGE = b"large" * 2_000


def known(
    folder: Path, files: dict[str, bytes], packs: dict[str, dict[str, object]], **changes: object
) -> State:
    """The state of a project with ``packs``, by id with what differs, whose files were all read."""
    write_tree(folder, files)
    manifests = {
        f"{name}.json": manifest(assetPackID=name, **{"fileSelectors": [{"directory": name}], **values})
        for name, values in packs.items()
    }
    with Lanes(1) as lanes:
        return looked_into(state(folder, manifests, **changes), lanes, CancelToken(), report=unheard)


def said(one: State) -> list[Problem]:
    return [problem for problem in one.problems if "DUPLICATE" in problem.code or "TWICE" in problem.code]


def messages(one: State) -> list[str]:
    return [problem.message for problem in said(one)]


def test_equal_files_in_two_packs_are_named_with_what_they_cost(tmp_path: Path) -> None:
    one = known(tmp_path, {"art/sky.png": LARGE, "maps/top.png": LARGE}, {"art": {}, "maps": {}})
    assert messages(one) == ["art/sky.png in art has the same bytes as maps/top.png in maps: 10 KB too much."]
    place = said(one)[0].place
    assert (place.pack, place.path) == (None, "art/sky.png")
    assert place.manifest == tmp_path / "manifests/art.json"


def test_every_further_copy_counts(tmp_path: Path) -> None:
    files = {"art/a": LARGE, "art/b": LARGE, "maps/c": LARGE, "maps/d": LARGE}
    one = known(tmp_path, files, {"art": {}, "maps": {}})
    assert messages(one) == [
        "art/a in art has the same bytes as maps/c in maps and 2 more copies: 30 KB too much."
    ]


def test_equal_files_in_one_pack_are_said_of_that_pack(tmp_path: Path) -> None:
    one = known(tmp_path, {"art/a": b"same", "art/b": b"same", "art/c": b"other"}, {"art": {}})
    assert messages(one) == ["art/a in art has the same bytes as art/b in it: 4 bytes too much."]
    assert said(one)[0].code == "PS-CONTENT-TWICE"
    assert said(one)[0].place.pack == "art"


def test_one_file_that_two_packs_take_under_two_paths_ships_twice(tmp_path: Path) -> None:
    again: dict[str, object] = {"fileSelectors": [{"fileSource": "art/a", "fileDestination": "maps/a"}]}
    one = known(tmp_path, {"art/a": LARGE}, {"art": {}, "maps": again})
    assert messages(one) == ["art/a in art has the same bytes as maps/a in maps: 10 KB too much."]


def test_the_dearest_comes_first(tmp_path: Path) -> None:
    files = {
        "art/a": b"1" * 10,
        "maps/a": b"1" * 10,
        "art/z": LARGE,
        "maps/z": LARGE,
        "art/m": b"22",
        "maps/m": b"22",
    }
    one = known(tmp_path, files, {"art": {}, "maps": {}})
    assert [problem.place.path for problem in said(one)] == ["art/z", "art/a", "art/m"]


@pytest.mark.parametrize(
    "files",
    [
        {"art/a": b"one", "maps/a": b"two"},
        {"art/a": LARGE + b"1", "maps/a": LARGE + b"2"},
        {"art/a": b"1" + LARGE, "maps/a": b"2" + LARGE},
        {"art/a": LARGE[:5_000] + b"1" + LARGE, "maps/a": LARGE[:5_000] + b"2" + LARGE},
        {"art/a": b"", "maps/a": b""},
    ],
)
def test_files_that_differ_anywhere_or_are_empty_are_no_copies(
    tmp_path: Path, files: dict[str, bytes]
) -> None:
    assert messages(known(tmp_path, files, {"art": {}, "maps": {}})) == []


def test_copies_at_one_path_are_another_rules_business(tmp_path: Path) -> None:
    same: dict[str, object] = {"fileSelectors": [{"fileSource": "maps/b", "fileDestination": "art/a"}]}
    one = known(tmp_path, {"art/a": LARGE, "maps/b": LARGE}, {"art": {}, "maps": same})
    assert messages(one) == []
    assert "PS-COLLISION-SAME" in {problem.code for problem in one.problems}


def test_what_languages_of_a_family_have_in_common_is_not_meant(tmp_path: Path) -> None:
    files = {"voices/fr/a": LARGE, "voices/de/a": LARGE}
    packs: dict[str, dict[str, object]] = {
        f"voices-{tag}": {"language": tag, "fileSelectors": [{"directory": f"voices/{tag}"}]}
        for tag in ("fr", "de")
    }
    assert messages(known(tmp_path / "a", files, packs)) == []
    other = {"songs-de" if name == "voices-de" else name: values for name, values in packs.items()}
    assert len(messages(known(tmp_path / "b", files, other))) == 1
    families = [{"name": "spoken", "packs": ["voices-fr", "songs-de"]}]
    assert messages(known(tmp_path / "c", files, other, families=families)) == []


def test_another_line_of_a_family_with_the_same_bytes_is_a_copy(tmp_path: Path) -> None:
    packs: dict[str, dict[str, object]] = {
        f"voices-{tag}": {"language": tag, "fileSelectors": [{"directory": f"voices/{tag}"}]}
        for tag in ("fr", "de")
    }
    one = known(tmp_path, {"voices/fr/a": LARGE, "voices/de/b": LARGE}, packs)
    assert len(messages(one)) == 1


def test_of_very_many_copies_the_dearest_are_named_and_the_rest_is_summed_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duplicates, "MOST", 2)
    files = {
        f"{pack}/{number}": bytes([number]) * (100 + number)
        for pack in ("art", "maps")
        for number in range(5)
    }
    one = known(tmp_path, files, {"art": {}, "maps": {}})
    assert [problem.place.path for problem in said(one)[:2]] == ["art/4", "art/3"]
    assert messages(one)[2] == (
        "The smaller files of 3 more groups have the same bytes among each other: 303 bytes too much."
    )
    assert [problem.code for problem in said(one)[1:]] == [
        "PS-CONTENT-DUPLICATE",
        "PS-CONTENT-DUPLICATE-MORE",
    ]


def test_of_many_small_copies_a_few_are_named_and_the_rest_is_summed_up(tmp_path: Path) -> None:
    files = {f"{pack}/{number}": bytes([number]) * 100 for pack in ("art", "maps") for number in range(22)}
    large = {"art/x": LARGE * 10, "maps/x": LARGE * 10}
    one = known(tmp_path, files | large, {"art": {}, "maps": {}})
    assert len(messages(one)) == duplicates.FEW + 1
    assert messages(one)[-1].startswith("The smaller files of 3 more groups")
    dear = {f"{path}{number}": data + bytes([number]) for number in range(30) for path, data in large.items()}
    one = known(tmp_path / "dear", dear, {"art": {}, "maps": {}})
    assert len(messages(one)) == 30


def test_nothing_is_said_of_files_that_nobody_has_looked_into(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a": LARGE, "maps/a": LARGE})
    packs = {
        f"{name}.json": manifest(assetPackID=name, fileSelectors=[{"directory": name}])
        for name in ("art", "maps")
    }
    one = state(tmp_path, packs)
    assert messages(one) == []
    assert len(one.wanted) == 2


def test_an_edit_that_changes_no_files_works_nothing_out_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = known(tmp_path, {"art/a": LARGE, "maps/a": LARGE}, {"art": {}, "maps": {}})
    snapshots = {each.pack.base: each.snapshot for each in one.contents}

    def again_(*grounds: object) -> None:
        raise AssertionError(grounds)

    for work in ("_by_bytes", "_found", "_told"):
        monkeypatch.setattr(duplicates, work, again_)
    again = derive(one.project, one.target, one.packs, snapshots, before=one)
    assert said(again) == said(one)
