"""``pack-studio explain``."""

from __future__ import annotations

import pytest

from studio.project.rules import RULES
from tests.shell import Shell


def test_a_rule_is_explained_in_plain_text(shell: Shell) -> None:
    answer = shell("explain", "PS-PLATFORM-IPADOS")
    assert answer.code == 0
    lines = answer.out.splitlines()
    assert lines[0] == "iPadOS instead of iOS"
    assert lines[2] == "PS-PLATFORM-IPADOS · error"
    assert "What to do" in lines
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize("code", sorted(RULES))
def test_nothing_of_how_a_page_is_written_is_seen(shell: Shell, code: str) -> None:
    text = shell("explain", code).out
    assert "](" not in text
    assert not [line for line in text.splitlines() if line.startswith("#")]


def test_stars_that_are_meant_are_kept(shell: Shell) -> None:
    assert "art/*/*.png" in shell("explain", "PS-PATTERN-DOUBLE-STAR").out


def test_a_guide_is_explained_too_and_a_page_names_the_command_for_it(shell: Shell) -> None:
    assert "pack-studio explain dialects" in " ".join(shell("explain", "PS-DIALECT-KEY").out.split())
    answer = shell("explain", "dialects")
    assert answer.out.startswith("Which tools and which hosting\n")
    assert "| ---" not in answer.out
    document = shell("explain", "dialects", "--json").json
    assert (document["id"], document["severity"]) == ("dialects", None)


def test_programs_get_all_about_a_rule(shell: Shell) -> None:
    document = shell("explain", "PS-ID-CHARACTERS", "--json").json
    assert {key: document[key] for key in ("id", "severity", "selfHosted", "blocks", "title")} == {
        "id": "PS-ID-CHARACTERS",
        "severity": "error",
        "selfHosted": "info",
        "blocks": False,
        "title": "An ID that App Store Connect refuses",
    }
    assert document["text"].startswith("An ID that App Store Connect refuses\n\nPS-ID-CHARACTERS · error")


def test_a_rule_that_does_not_hold_on_ones_own_server_says_so(shell: Shell) -> None:
    assert shell("explain", "PS-MANIFEST-USER-INFO", "--json").json["selfHosted"] is None


@pytest.mark.parametrize("text", ["ps-id-long", "ID-LONG", "id_long", " PS-ID-LONG "])
def test_an_id_may_be_typed_as_it_comes(shell: Shell, text: str) -> None:
    assert shell("explain", text, "--json").json["id"] == "PS-ID-LONG"


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("PS-ID-LNOG", "PS-ID-LONG"),
        ("ipados", "PS-PLATFORM-IPADOS"),
        ("PS-SELECTOR-EMTPY", "PS-SELECTOR-EMPTY"),
    ],
)
def test_an_unknown_id_names_the_nearest(shell: Shell, text: str, near: str) -> None:
    answer = shell("explain", text)
    assert (answer.code, answer.out) == (2, "")
    assert f"{text} is not the ID of a rule." in answer.err
    assert near in answer.err


def test_what_is_near_to_nothing_is_told_how_to_go_on(shell: Shell) -> None:
    answer = shell("explain", "qqqqqq", "--json")
    assert answer.code == 2
    assert answer.json["error"]["hint"] == "List all rules: pack-studio explain"


def test_without_a_rule_all_are_listed(shell: Shell) -> None:
    answer = shell("explain")
    assert answer.code == 0
    assert all(code in answer.out for code in RULES)
    assert "Two packs with the same ID" in answer.out
    listed = shell("explain", "--json").json["rules"]
    assert [one["id"] for one in listed] == sorted(RULES)
