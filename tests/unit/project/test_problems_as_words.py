"""Problems and fixes as texts that can be said in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from studio.errors import Argument, Finding, Place
from studio.project.acceptance import key_of
from studio.project.edits import Edit
from studio.project.fixes import Ground, fixes_for
from studio.project.problems import Problem, judge
from studio.project.rules import RULES
from studio.project.target import Hosting, Target, Tools
from studio.words import Words, counted, words
from tests.builders import manifest, state, write_tree

_TARGET = Target(Hosting.APPLE, Tools.XCODE_27, None)


def _problem(code: str, place: Place = Place(pack="core"), **arguments: Argument) -> Problem:  # noqa: B008 -- a frozen value
    (problem,) = judge([Finding(code, place, arguments)], _TARGET)
    return problem


def _as_words(text: str) -> Words:
    assert isinstance(text, Words)
    return text


def _below(said: Words) -> Iterator[Words]:
    yield said
    for value in said.values.values():
        if isinstance(value, Words):
            yield from _below(value)


def test_a_problem_knows_the_template_of_its_rule_and_what_stands_in_it() -> None:
    problem = _problem("PS-LANGUAGE-CASE", text="EN", tag="en")
    message, hint = _as_words(problem.message), _as_words(problem.hint)
    rule = RULES["PS-LANGUAGE-CASE"]
    assert (message.template, message.context) == (rule.message, "problems")
    assert (hint.template, hint.context) == (rule.hint, "problems")
    assert message.values["pack"] == "core"


def test_an_english_argument_stays_one_that_can_be_translated() -> None:
    what = words("the character {letter}", letter="\u2028")
    problem = _problem("PS-NAME-INVISIBLE", file="a\nb", what=what)
    inner = _as_words(problem.message).values["what"]
    assert isinstance(inner, Words)
    assert (inner, inner.template) == ("the character \\u2028", "the character {letter}")
    assert "a\\nb" in problem.message


def test_lines_are_names_and_other_numbers_are_amounts() -> None:
    twice = _problem("PS-JSON-DUPLICATE", key="language", first_line=1200)
    assert "line 1200" in twice.message
    assert _as_words(twice.message).values["first_line"] == "1200"
    long = _problem("PS-NAME-LONG", file="a", count=1200, limit=255)
    assert _as_words(long.message).values["count"] == 1200


def test_what_is_in_no_pack_is_told_of_the_project() -> None:
    problem = _problem("PS-PROJECT-EMPTY", Place(), folder="manifests")
    assert isinstance(_as_words(problem.message).values["pack"], Words)


def test_words_in_a_finding_change_nothing_about_what_was_accepted() -> None:
    place = Place(pack="core", path="a.png")
    before = Finding("PS-FILE-DRAFT", place, {"file": "a.png", "what": "a copy", "more": " and 1,200 more"})
    more = counted(" and 1 more", " and {count} more", 1200)
    now = Finding("PS-FILE-DRAFT", place, {"file": "a.png", "what": words("a copy"), "more": more})
    assert key_of(now) == key_of(before)


def test_every_fix_of_a_faulty_manifest_has_a_label_that_can_be_said_otherwise(tmp_path: Path) -> None:
    text = manifest(
        language="EN_us",
        platforms=["ios", "ipados", "iOS", "iOS"],
        downloadPolicy={"essential": {"installationEventTypes": []}},
        fileSelectors=[{"file": "art/Wall.png"}, {"file": "nowhere.png"}, {"directory": "./art/"}],
        toolsVersion=1,
    )
    write_tree(tmp_path, {"art/Wall.png": b"x", "art/Wall (1).png": b"x", "art/a copy.png": b""})
    found = state(tmp_path, {"core.json": text})
    (pack,), (contents,) = found.packs, found.contents
    labels: list[str] = []
    for problem in found.problems:
        for fix in fixes_for(Ground(problem, pack, contents, everything=(contents,))):
            edit: Edit = fix.edit(pack, problem.place)
            labels += [fix.label, edit.label]
    assert len(labels) > 10
    assert not [label for label in labels if not isinstance(label, Words)]


def test_no_template_has_english_glued_into_its_values(tmp_path: Path) -> None:
    """A value is a name, or it is ``Words`` itself; words in a row that nobody can translate are neither."""
    text = manifest(assetPackID="core_a.b c", language=4, platforms=["iOS", "os x"], fileSelectors=[{}])
    found = state(tmp_path, {"core.json": text, "broken.json": '{"a": [1, 2'})
    said = [one for problem in found.problems for one in _below(_as_words(problem.message))]
    values = [str(value) for one in said for value in one.values.values() if not isinstance(value, Words)]
    names = {"core_a.b c", "os x"}
    assert said
    assert not [value for value in values if re.search(r"[a-z]+ [a-z]+", value) and value not in names]
