"""What people want to do to packs: the edits it becomes, and the manifests it leaves."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from studio.errors import Place, StudioError
from studio.languages.tags import LanguageTag
from studio.manifest.document import Document
from studio.manifest.jsonc import Json, plain
from studio.manifest.reading import read_manifest
from studio.manifest.selectors import select
from studio.project import intents
from studio.project.edits import Edit, Texts, apply
from studio.project.packs import Pack, read_pack
from studio.project.project_file import ProjectFile
from tests.builders import manifest

HERE = Path("/game/manifests")
ART = HERE / "art.json"


def pack(text: str | None = None, **changes: object) -> Pack:
    """The pack ``art``, as its manifest's ``text`` or its values say."""
    written = text if text is not None else json.dumps(manifest(**changes), indent=2)
    return read_pack(ART, Document.read(written.encode()), HERE.parent)


def after(edit: Edit, before: Pack) -> Document:
    texts = apply(edit, Texts(ProjectFile(name="Game"), {before.path: before.document}))
    return texts.documents[before.path]


def values(document: Document) -> dict[str, Json]:
    assert document.root is not None
    found = plain(document.root)
    assert isinstance(found, dict)
    return found


def made(edit: Edit) -> dict[Path, Document]:
    return dict(apply(edit, Texts(ProjectFile(name="Game"), {})).documents)


def taken(document: Document, paths: Sequence[str]) -> list[str]:
    """Which of ``paths`` the manifest takes."""
    selection = select(read_manifest(document).manifest.selectors, sorted(paths))
    return [one.source for one in selection.taken]


def test_a_renamed_pack_keeps_its_file_and_every_other_byte() -> None:
    before = pack('{ "assetPackID" : "art", // mine\n "x": 1}')
    edit = intents.rename(before, "music")
    assert after(edit, before).text == '{ "assetPackID" : "music", // mine\n "x": 1}'
    assert (edit.focus.manifest, edit.focus.field) == (ART, "assetPackID")


def test_a_name_typed_letter_by_letter_is_one_step_with_one_label() -> None:
    first, second = intents.rename(pack(), "m"), intents.rename(pack(assetPackID="m"), "mu")
    assert first.merge == second.merge
    assert second.label == "Rename a pack to mu"
    other = read_pack(HERE / "b.json", pack().document, HERE)
    assert intents.rename(other, "m").merge != first.merge


def test_a_language_is_set_changed_and_taken_away() -> None:
    before = pack()
    german = after(intents.choose_language(before, LanguageTag.parse("de-at")), before)
    assert values(german)["language"] == "de-AT"
    again = pack(german.text)
    assert after(intents.choose_language(again, None), again) == before.document


def test_no_language_means_none_even_where_the_text_has_it_twice() -> None:
    before = pack('{"language": "de", "x": 1, "language": "fr"}')
    found = after(intents.choose_language(before, None), before)
    assert found.node(("language",)) is None
    assert values(found) == {"x": 1}


def test_no_language_where_there_was_none_changes_nothing() -> None:
    before = pack()
    assert after(intents.choose_language(before, None), before) is before.document


@pytest.mark.parametrize(
    "old", [{"onDemand": {}}, {"essential": {"installationEventTypes": []}}, None, "x", []]
)
def test_a_policy_replaces_whatever_was_there(old: object) -> None:
    before = pack(downloadPolicy=old)
    events = ["firstInstallation", "subsequentUpdate"]
    assert values(after(intents.choose_policy(before, "prefetch"), before))["downloadPolicy"] == {
        "prefetch": {"installationEventTypes": events}
    }
    assert values(after(intents.choose_policy(before, "onDemand", events), before))["downloadPolicy"] == {
        "onDemand": {}
    }


def test_events_change_and_the_rest_of_the_policy_stays() -> None:
    before = pack(
        '{"downloadPolicy": {"essential": {"later": 1, "installationEventTypes": ["x"] /* why */}}}'
    )
    edit = intents.choose_events(before, "essential", ["firstInstallation"])
    assert "/* why */" in after(edit, before).text
    assert values(after(edit, before))["downloadPolicy"] == {
        "essential": {"later": 1, "installationEventTypes": ["firstInstallation"]}
    }


@pytest.mark.parametrize(
    ("old", "new", "left"),
    [
        (["iOS", "macOS", "tvOS"], ["iOS", "tvOS"], ["iOS", "tvOS"]),
        (["iOS"], ["macOS", "iOS"], ["iOS", "macOS"]),
        (["iOS", "iOS", "macOS"], ["macOS"], ["macOS"]),
        (["iOS", "iOS"], ["iOS"], ["iOS", "iOS"]),
        (["Android", 3, None, {"x": 1}, ["iOS"], True, "iOS"], ["iOS"], ["iOS"]),
        (["iOS"], [], []),
        ([], ["iOS", "iOS", "tvOS"], ["iOS", "tvOS"]),
        ("iOS", ["iOS"], ["iOS"]),
        (None, ["iOS"], ["iOS"]),
        ({"iOS": 1}, ["tvOS"], ["tvOS"]),
    ],
)
def test_platforms_become_those_that_were_chosen(old: object, new: list[str], left: list[str]) -> None:
    before = pack(platforms=old)
    assert values(after(intents.choose_platforms(before, new), before))["platforms"] == left


def test_platforms_that_stay_keep_their_comments() -> None:
    before = pack('{"platforms": [\n  "iOS", // phones\n  "tvOS",\n  // desks\n  "macOS"\n]}')
    found = after(intents.choose_platforms(before, ["iOS", "macOS", "visionOS"]), before)
    assert found.text == '{"platforms": [\n  "iOS", // phones\n  // desks\n  "macOS",\n  "visionOS"\n]}'


def test_selectors_go_to_the_end_and_the_focus_to_the_first_of_them() -> None:
    before = pack(fileSelectors=[{"directory": "art"}])
    new = [intents.selector_value("file", "a"), intents.selector_value("fileSource", "b", "c")]
    edit = intents.add_selectors(before, new, "Add two")
    assert values(after(edit, before))["fileSelectors"] == [
        {"directory": "art"},
        {"file": "a"},
        {"fileSource": "b", "fileDestination": "c"},
    ]
    assert edit.focus == Place("art", ART, "fileSelectors[1]")


@pytest.mark.parametrize("text", ["", "\ufeff", "{}", '{"assetPackID": "art"}', '{"fileSelectors": []}'])
def test_selectors_can_be_added_where_there_is_no_list_yet(text: str) -> None:
    before = pack(text)
    new = [intents.selector_value("file", name) for name in "abc"]
    edit = intents.add_selectors(before, new, "Add three")
    assert values(after(edit, before))["fileSelectors"] == [{"file": "a"}, {"file": "b"}, {"file": "c"}]
    assert edit.focus.field == "fileSelectors[0]"


@pytest.mark.parametrize("text", ['{"fileSelectors": "art"}', "{ no", "[]", "// nothing", '"art"'])
def test_selectors_cannot_be_added_to_a_text_that_has_no_place_for_them(text: str) -> None:
    before = pack(text)
    edit = intents.add_selectors(before, [intents.selector_value("file", "a")], "Add a")
    with pytest.raises(StudioError, match=r"art\.json cannot be edited here"):
        after(edit, before)


def test_a_changed_path_keeps_the_comments_and_unknown_keys_of_its_selector() -> None:
    before = pack('{"fileSelectors": [{"directory": "art" /* all */, "x": 1}]}')
    edit = intents.change_selector(before, before.manifest.selectors[0], "directory", "new art")
    assert after(edit, before).text == '{"fileSelectors": [{"directory": "new art" /* all */, "x": 1}]}'


@pytest.mark.parametrize("kind", ["file", "directory", "filePattern", "fileExclusion"])
@pytest.mark.parametrize("target", ["fileSource", "directorySource"])
def test_a_selector_changes_its_kind_there_and_back(
    kind: intents.SelectorKind, target: intents.SelectorKind
) -> None:
    before = pack(fileSelectors=[{"file": "x"}, {kind: "a"}, {"file": "z"}])
    edit = intents.change_selector(before, before.manifest.selectors[1], target, "b", "c")
    there = pack(after(edit, before).text)
    one = there.manifest.selectors[1]
    assert (one.kind, one.index) == (target, 1)
    assert "PS-SELECTOR-MIXED" not in {finding.code for finding in there.findings}
    back = after(intents.change_selector(there, one, kind, "a"), there)
    assert values(back) == values(before.document)


def test_selectors_of_doubled_lists_are_those_that_count() -> None:
    before = pack('{"fileSelectors": [{"file": "a"}], "fileSelectors": [{"file": "b"}]}')
    edit = intents.change_selector(before, before.manifest.selectors[0], "file", "c")
    assert after(edit, before).text == before.document.text.replace('"a"', '"c"')


def test_a_selector_after_one_that_cannot_be_read_is_still_the_right_one() -> None:
    before = pack(fileSelectors=[{"bogus": 1}, 3, {"file": "a"}, {"file": "b"}])
    edit = intents.remove_selector(before, before.manifest.selectors[0])
    found = after(edit, before)
    assert values(found)["fileSelectors"] == [{"bogus": 1}, 3, {"file": "b"}]
    assert edit.focus.field == "fileSelectors[2]"


def test_a_selector_moves_and_the_focus_with_it() -> None:
    before = pack(fileSelectors=[{"file": "a"}, {"file": "b"}, {"file": "c"}])
    edit = intents.move_selector(before, before.manifest.selectors[0], 2)
    assert values(after(edit, before))["fileSelectors"] == [{"file": "b"}, {"file": "c"}, {"file": "a"}]
    assert edit.focus.field == "fileSelectors[2]"


FILES = ["a.txt", "art/b.txt", "art/c.txt", "art/d/e.txt", "music/f.wav"]


@pytest.mark.parametrize(
    "selectors",
    [
        [{"directory": "art"}],
        [{"directory": "art"}, {"file": "art/b.txt"}],
        [{"file": "art/b.txt"}, {"directory": "music"}, {"file": "art/c.txt"}],
        [{"file": "./art//b.txt"}],
        [{"fileSource": "art/b.txt", "fileDestination": "x"}, {"file": "art/b.txt"}],
        [{"directorySource": "art", "directoryDestination": "pictures"}],
        [{"filePattern": "art/*.txt"}, {"file": "a.txt"}, {"fileExclusion": "art/c.txt"}],
        [{"file": "art/b.txt"}, {"bogus": 1}, {"directory": "art/d"}, {"file": "art/b.txt"}],
    ],
)
@pytest.mark.parametrize("out", [["art/b.txt"], ["art/b.txt", "art/c.txt", "art/b.txt"], FILES])
def test_what_is_left_out_is_out_and_nothing_else_is(selectors: list[Json], out: list[str]) -> None:
    before = pack(fileSelectors=selectors)
    found = after(intents.exclude(before, out), before)
    assert taken(found, FILES) == [path for path in taken(before.document, FILES) if path not in out]
    counts = select(read_manifest(found).manifest.selectors, FILES).counts
    idle = {one.index for one in read_manifest(found).manifest.selectors if not counts[one.index]}
    assert not idle, "an exclusion that removes nothing, or a selector without files, is a problem"


def test_a_file_that_only_its_own_selector_takes_gets_no_exclusion() -> None:
    before = pack(fileSelectors=[{"directory": "music"}, {"file": "a.txt"}])
    found = after(intents.exclude(before, ["a.txt"]), before)
    assert values(found)["fileSelectors"] == [{"directory": "music"}]


def test_what_is_out_already_stays_as_it_is() -> None:
    before = pack(fileSelectors=[{"directory": "art"}, {"fileExclusion": "./art/b.txt"}])
    assert after(intents.exclude(before, ["art/b.txt", "nowhere"]), before) is before.document


def test_leaving_out_names_one_file_and_counts_many() -> None:
    before = pack()
    assert intents.exclude(before, ["art/b.txt", "art/b.txt"]).label == "Leave art/b.txt out of art"
    many = [f"art/{number}" for number in range(1200)]
    assert intents.exclude(before, many).label == "Leave 1,200 files out of art"


def test_a_text_written_whole_keeps_its_mark_and_may_be_broken() -> None:
    before = pack("\ufeff{}")
    assert after(intents.write_text(before, "{ broken"), before).data == b"\xef\xbb\xbf{ broken"


def test_a_new_pack_has_a_legal_id_of_its_own_and_a_file_of_its_own() -> None:
    there = [HERE / "COAST-MUSIC.json", HERE / "coast-music-2.json"]
    edit = intents.new_pack(HERE, "coast_music", ["Coast-Music", "coast-music-2"], files=there)
    ((path, document),) = made(edit).items()
    assert values(document)["assetPackID"] == "coast-music-3"
    assert path == HERE / "coast-music-3.json"
    assert edit.focus == Place("coast-music-3", path, "assetPackID")
    again = intents.new_pack(HERE, "coast music", [], files=there)
    assert again.focus == Place("coast-music", HERE / "coast-music-3.json", "assetPackID")


def test_a_new_pack_says_all_that_it_was_given() -> None:
    edit = intents.new_pack(
        HERE,
        "Küste",
        [],
        language=LanguageTag.parse("pt-BR"),
        selectors=[intents.selector_value("directory", "küste")],
        source_root="../../assets",
    )
    assert list(made(edit).values()) == [
        Document.read(
            (
                json.dumps(
                    {
                        "assetPackID": "Kuste",
                        "downloadPolicy": {"onDemand": {}},
                        "language": "pt-BR",
                        "sourceRoot": "../../assets",
                        "fileSelectors": [{"directory": "küste"}],
                        "platforms": ["iOS", "macOS", "tvOS", "visionOS"],
                    },
                    indent=2,
                    ensure_ascii=False,
                )
                + "\n"
            ).encode()
        )
    ]


def test_an_imported_manifest_leads_to_the_same_files_from_its_new_place() -> None:
    text = b'{\n  "sourceRoot": "../assets", // there\n  "fileSelectors": []\n}'
    edit = intents.import_manifest(HERE, Path("/other/packs/music.json"), text, [])
    document = made(edit)[HERE / "music.json"]
    assert document.data == text.replace(b"../assets", b"../../other/assets")


@pytest.mark.parametrize(
    "text",
    [
        b"{}",
        b'{"sourceRoot": ""}',
        b'{"sourceRoot": 3}',
        b'{"sourceRoot": "/assets"}',
        b'{"sourceRoot": "C:/assets"}',
        b'{"sourceRoot": "//server/assets"}',
        b"\xef\xbb\xbf{ broken",
        '{"fileSelectors": []}'.encode("utf-16"),
    ],
)
def test_an_imported_manifest_without_a_relative_root_is_copied_byte_for_byte(text: bytes) -> None:
    edit = intents.import_manifest(HERE, Path("/other/music.json"), text, [])
    assert made(edit)[HERE / "music.json"].data == text


@pytest.mark.parametrize(
    ("name", "files", "becomes"),
    [
        ("music.json", ["MUSIC.json"], "music-2.json"),
        ("music.json", ["music.json", "music-2.json"], "music-3.json"),
        ("MUSIC.JSON", [], "MUSIC.json"),
        (".hidden.json", [], "hidden.json"),
        ("...json", [], "pack.json"),
    ],
)
def test_an_imported_manifest_gets_a_free_name_that_is_read_as_one(
    name: str, files: list[str], becomes: str
) -> None:
    edit = intents.import_manifest(HERE, Path("/other", name), b"{}", [HERE / one for one in files])
    assert edit.focus.manifest == HERE / becomes


def test_folders_are_watched_once_and_no_more() -> None:
    before = Texts(ProjectFile(name="Game", watched_folders=("art",)), {})
    texts = apply(intents.watch(before.project, ["music", "art", "music"]), before)
    assert texts.project.watched_folders == ("art", "music")
    assert apply(intents.watch(texts.project, ["music"]), texts) is texts
    less = apply(intents.unwatch(texts.project, "art"), texts)
    assert less.project.watched_folders == ("music",)


def test_an_ignore_rule_goes_to_the_end_where_it_outweighs_the_others() -> None:
    before = Texts(ProjectFile(name="Game", ignore=("*.psd", "!a.psd")), {})
    assert apply(intents.ignore(before.project, "*.psd"), before).project.ignore == (
        "*.psd",
        "!a.psd",
        "*.psd",
    )


def test_a_path_is_counted_from_a_folder_with_forward_slashes(monkeypatch: pytest.MonkeyPatch) -> None:
    assert intents.relative(Path("/game/a/b"), Path("/game/c")) == "../a/b"
    assert intents.relative(Path("/game"), Path("/game")) == "."

    def other_drive(path: object, start: object) -> str:
        raise ValueError(path, start)

    monkeypatch.setattr("os.path.relpath", other_drive)
    assert intents.relative(Path("/elsewhere/a"), Path("/game")) == "/elsewhere/a"


@pytest.mark.parametrize(
    ("old", "new", "label"),
    [
        ((), ("*.psd",), "Ignore *.psd"),
        (("*.psd",), ("*.psd", "!a.psd"), "Take back a.psd"),
        (("*.psd", "*.kra"), ("*.kra",), "Ignore *.psd no longer"),
        ((), ("*.psd", "*.kra"), "Add 2 ignore rules"),
        (("*.psd", "*.kra", "x"), ("x",), "Remove 2 ignore rules"),
        (("a", "b"), ("b", "a"), "Change the ignore rules"),
        (("a",), ("b",), "Change the ignore rules"),
    ],
)
def test_using_other_ignore_rules_is_one_step_that_says_what_it_does(
    old: tuple[str, ...], new: tuple[str, ...], label: str
) -> None:
    before = Texts(ProjectFile(name="Game", ignore=old), {})
    edit = intents.use_rules(before.project, (*new, new[0]))
    assert edit.label == label
    assert apply(edit, before).project.ignore == new
