"""Every rule has a page of its own, and every page tells what a person would ask."""

from __future__ import annotations

import json
import re

import pytest

from studio.project.guide import _FIRST, Page, about_rule, page, pages, severity_words, target_of
from studio.project.rules import RULES
from studio.project.target import Tools
from studio.resources import resource

PARTS = ["Why it matters", "What to do", "What is known"]
FEWEST, MOST = 60, 200
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
ACTION = "action:"

RULE_PAGES = [one for one in pages() if one.code is not None]
_NAMES = [one.name for one in pages()]


def _words(text: str) -> int:
    return len(re.findall(r"\w+", text))


def test_every_rule_has_a_page() -> None:
    assert not [code for code in sorted(RULES) if page(about_rule(code)) is None]


def test_no_page_is_about_a_rule_that_does_not_exist() -> None:
    assert not [one.name for one in RULE_PAGES if one.code not in RULES]


@pytest.mark.parametrize("shown", RULE_PAGES, ids=lambda one: one.code)
class TestRulePage:
    def test_it_begins_with_a_title_the_rule_and_how_much_it_matters(self, shown: Page) -> None:
        assert shown.code is not None
        rule = RULES[shown.code]
        lines = shown.text.splitlines()
        assert lines[0] == f"# {shown.title}"
        assert shown.title
        assert not shown.title.endswith((".", "!", "?"))
        assert (lines[1], lines[3]) == ("", "")
        start = f"`{shown.code}` · {severity_words(rule)}"
        assert re.match(re.escape(start) + r"($|[,;] (?!.*on your own))", lines[2]), (
            f"{lines[2]} wants {start}"
        )
        assert ("is not built" not in lines[2]) or rule.blocks
        assert rule.tools is not Tools.XCODE_26 or "Xcode 26" in lines[2]
        assert rule.below_os is None or str(rule.below_os) in lines[2]

    def test_it_has_its_parts_in_order_and_something_in_each(self, shown: Page) -> None:
        titles = re.findall(r"^## (.+)$", shown.text, re.MULTILINE)
        assert titles == PARTS
        for part in re.split(r"^## .+$", shown.text, flags=re.MULTILINE):
            assert _words(part) >= 5

    def test_it_can_be_read_in_a_minute(self, shown: Page) -> None:
        body = shown.text.split("\n", 3)[3]
        assert FEWEST <= _words(body) <= MOST


@pytest.mark.parametrize("shown", pages(), ids=lambda one: one.name)
class TestAnyPage:
    def test_its_links_lead_to_pages(self, shown: Page) -> None:
        links = [link for link in LINK.findall(shown.text) if not link.startswith(ACTION)]
        targets = [target_of(link, shown.name) for link in links]
        assert not [target for target in targets if target not in _NAMES]

    def test_rules_that_it_names_exist(self, shown: Page) -> None:
        assert not [code for code in re.findall(r"PS-[A-Z][A-Z0-9-]+", shown.text) if code not in RULES]

    def test_it_is_calm_and_plain(self, shown: Page) -> None:
        text = PICTURE.sub("", re.sub(r"`[^`]*`", "", shown.text))
        assert "!" not in text
        assert not re.search(r"\b[Pp]lease\b|\b[Ss]imply\b|\b[Ss]orry\b|[Tt]raceback|https?:", text)

    def test_it_has_one_title_and_ends_with_one_line_break(self, shown: Page) -> None:
        assert len(re.findall(r"^# ", shown.text, re.MULTILINE)) == 1
        assert shown.text.endswith("\n")
        assert not shown.text.endswith("\n\n")
        assert "\n\n\n" not in shown.text

    def test_no_word_stands_twice_in_a_row(self, shown: Page) -> None:
        text = re.sub(r"[`*|]", " ", shown.text)
        assert not re.findall(r"\b([a-z]+) \1\b", text)


def test_every_guide_can_be_reached_from_the_first_page() -> None:
    links = {one.name: {target_of(link, one.name) for link in LINK.findall(one.text)} for one in pages()}
    reached, ahead = set[str](), ["index"]
    while ahead:
        name = ahead.pop()
        if name not in reached:
            reached.add(name)
            ahead += links.get(name, set())
    assert not [one.name for one in pages() if one.code is None and one.name not in reached]
    assert links["index"] >= {one.name for one in pages() if one.code is None} - {"index"}


def test_the_list_of_pages_is_in_the_order_of_the_first_page() -> None:
    first = page("index")
    assert first is not None
    assert pages()[0] is first
    assert not [name for name in _FIRST if page(name) is None]


def test_titles_tell_pages_apart() -> None:
    titles = [one.title.casefold() for one in pages()]
    assert not {title for title in titles if titles.count(title) > 1}


def test_the_limits_that_are_told_are_those_that_are_checked() -> None:
    told = page("limits")
    assert told is not None
    limits = json.loads(resource("limits.json").read_text(encoding="utf-8"))
    for limit in limits:
        value, seen = limit["value"], limit["seen"]
        words = {"bytes": f"{value // 10**9} GB", "percent": f"{value} %"}.get(limit["unit"], f"{value}")
        lines = [line for line in told.text.splitlines() if re.search(rf"\b{re.escape(words)}", line)]
        assert lines, limit["id"]
        is_row = any(line.startswith("|") for line in lines)
        assert not is_row or any(seen in line for line in lines) or limit["id"].endswith("older"), limit["id"]
