"""What is said of built packs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.build.compare import Comparison, Sized
from studio.build.extract import Extraction
from studio.build.glance import Glance
from studio.build.verify import Difference, Kind, Verification
from studio.manifest.values import Essential, Manifest, OnDemand, Policy, Prefetch
from studio.ui.built_pack import words
from studio.ui.built_pack.works import Held, Proven
from studio.ui.look.colours import Meaning

NAME = "\u2066art.aar\u2069"
PACK = Glance(Path("art.aar"), "aar", "lzfse", 3, 2_000, 0, (), b"{}", True)  # noqa: FBT003 -- a field like any other
NOTHING = Comparison((), (), (), (), 0, 0, None, None)


@pytest.mark.parametrize(
    ("policy", "said", "sign"),
    [
        (OnDemand(), "On demand", "on-demand"),
        (Essential(events=("firstInstallation",)), "Essential: first installation", "essential"),
        (Prefetch(events=("subsequentUpdate", "odd")), "Prefetch: subsequent update, odd", "prefetch"),
        (Prefetch(), "Prefetch", "prefetch"),
        (None, "Not said", ""),
    ],
)
def test_a_policy_is_said_with_its_events(policy: Policy | None, said: str, sign: str) -> None:
    manifest = Manifest(policy=policy)
    assert (words.policy_words(manifest), words.policy_sign(manifest)) == (said, sign)


def test_language_and_platforms_are_those_of_the_manifest() -> None:
    manifest = Manifest(language="fr", platforms=("iOS", "macOS"))
    assert words.language_of(manifest).words == "French (fr)"
    assert words.platform_words(manifest) == "iOS, macOS"
    assert words.language_of(Manifest()).words == "All languages"
    assert words.platform_words(Manifest()) == "Not said"


def test_the_format_is_said_in_the_words_of_its_makers() -> None:
    assert words.format_words(PACK) == "Apple Archive, LZFSE, 3 blocks"
    assert (
        words.format_words(replace(PACK, compression="none", blocks=None)) == "Apple Archive, not compressed"
    )
    assert words.format_words(replace(PACK, format="zip", blocks=1)) == "Open pack, LZFSE, 1 block"
    assert words.format_words(replace(PACK, format="zip", ours=False, blocks=None)) == "Zip, LZFSE"


def test_the_maker_is_said_as_far_as_the_pack_tells() -> None:
    assert words.maker_words(PACK) == "Pack Studio"
    apples = replace(PACK, ours=False, manifest=b'{"toolsVersion": "2.1"}')
    assert words.maker_words(apples) == "Apple's packager, version \u20662.1\u2069"
    assert words.maker_words(replace(PACK, ours=False)) == "Another program"
    assert words.maker_words(replace(PACK, manifest=None)) == ""


def test_a_whole_pack_is_said_to_be_whole_and_no_more() -> None:
    done = Proven(Verification(9, 5_000, ()))
    sentence, hint, meaning = words.proven_words(PACK, done)
    assert sentence == f"{NAME} is whole: 0 files with 5.0 KB were decoded."
    assert (hint, meaning) == ("Whether Apple takes it, only an upload can tell.", Meaning.DONE)
    sentence, hint, _ = words.proven_words(replace(PACK, format="zip"), replace(done, project="Coast"))
    assert "is whole, and holds what \u2066Coast\u2069 has now" in sentence
    assert hint == ""


@pytest.mark.parametrize(
    ("kind", "path", "project", "said"),
    [
        (Kind.DAMAGED, "", "", "is damaged: why."),
        (Kind.DAMAGED, "a", "Coast", "is damaged in \u2066a\u2069: why."),
        (Kind.MISSING, "a", "", "contradicts its own list of files in one place."),
        (Kind.DIFFERENT, "a", "Coast", "is whole, and differs from \u2066Coast\u2069 in 1 file."),
    ],
)
def test_what_is_wrong_is_said_with_its_place(kind: Kind, path: str, project: str, said: str) -> None:
    found = Verification(9, 5_000, (Difference(path, kind, "why"),))
    sentence, hint, meaning = words.proven_words(PACK, Proven(found, project))
    assert sentence == f"{NAME} {said}"
    assert hint
    assert meaning is not Meaning.DONE


def test_a_comparison_is_one_sentence_and_what_people_download() -> None:
    held = Held("old.aar", "art.aar", "art", NOTHING, as_files=False)
    assert words.held_words(held) == f"\u2066old.aar\u2069 and {NAME} hold the same."
    more = replace(NOTHING, added=(Sized("a", 1), Sized("b", 1)), download_aar=3_000_000)
    assert words.held_words(replace(held, comparison=more)) == (
        f"{NAME} has 2 differences from \u2066old.aar\u2069."
    )
    assert "download 3.0 MB: an .aar comes whole" in words.held_note(replace(held, comparison=more))
    part = replace(more, download_aar=None, download_zip=2_000)
    assert "2.0 KB: what changed" in words.held_note(replace(held, comparison=part))
    assert "Sizes are those of the files" in words.held_note(replace(held, comparison=more, as_files=True))
    assert words.held_note(replace(held, as_files=True)) == ""


def test_an_extraction_says_where_files_are_and_what_was_left_out() -> None:
    done = Extraction(2, 4_000, Path("/out/art-2"), ())
    assert words.unpacked_words("art.aar", done) == (
        f"2 files of {NAME} are in \u2066art-2\u2069: 4.0 KB.",
        "",
    )
    one = replace(done, files=1, left_out=("a/pipe",))
    sentence, left = words.unpacked_words("art.aar", one)
    assert sentence.startswith("1 file of")
    assert left == "\u2066a/pipe\u2069 was left out: it is no file that can be made here."
    assert words.unpacked_words("art.aar", replace(done, left_out=("a", "b")))[1].startswith(
        "2 were left out"
    )


def test_every_kind_of_difference_has_words() -> None:
    assert len({words.kind_words(kind) for kind in Kind}) == len(Kind)
