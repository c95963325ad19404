"""Fixes mend what they say, whatever else is wrong beside it, and come to an end."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.manifest.document import Document
from studio.progress import CancelToken
from studio.project.edits import Edit, SetText
from studio.project.problems import Problem
from studio.session.foresight import foresee
from studio.session.look import Look, first_look, look_again
from studio.session.mending import fixes_of, known, mend_all, mending
from studio.session.session import Session
from tests.builders import manifest, project, write_tree

_PATHS = ("art", "Art", "art/", "./art", "art/a.png", "art/A.png", "art\\a.png", "voices/../art", ".", "none")
_KEYS = ("file", "directory", "filePattern", "fileExclusion", "directroy", "fileSource")
_EVENTS = ("firstInstallation", "subsequentUpdate", "first-installation", "never")
SELECTORS = st.lists(
    st.dictionaries(
        st.sampled_from(_KEYS), st.sampled_from((*_PATHS, "art/**", "art/*")), min_size=1, max_size=2
    ),
    max_size=4,
)
POLICIES = st.dictionaries(
    st.sampled_from(("essential", "prefetch", "onDemand", "on-demand", "lazy")),
    st.dictionaries(
        st.sampled_from(("installationEventTypes", "installationEvents")),
        st.lists(st.sampled_from(_EVENTS), max_size=3),
        max_size=1,
    ),
    max_size=2,
)
MANIFESTS = st.fixed_dictionaries(
    {},
    optional={
        "assetPackID": st.sampled_from(["art", "my_art", "", "ART", 7]),
        "assetPackId": st.just("art"),
        "downloadPolicy": POLICIES | st.sampled_from(["onDemand", "essential"]),
        "platforms": st.lists(st.sampled_from(["iOS", "ios", "iPadOS", "macOS", "watch"]), max_size=4)
        | st.just("iOS"),
        "platform": st.just(["iOS"]),
        "language": st.sampled_from(["fr", "fr_CA", "English", "", "iw", "xx"]),
        "sourceRoot": st.just(".."),
        "toolsVersion": st.just("2.0"),
        "fileSelectors": SELECTORS | st.just({"directory": "art"}),
    },
)
TEXTS = st.builds(
    lambda values, comma: json.dumps(values, indent=2).replace("\n}", f"{comma}\n}}"),
    MANIFESTS,
    st.sampled_from(["", ","]),
)


@pytest.fixture(scope="module")
def game() -> Path:
    """A project with a few files, of which one pack is written anew for every example."""
    folder = Path(tempfile.mkdtemp())
    write_tree(folder, {"art/a.png": b"1", "art/b.txt": b"22", "voices/1.wav": b"333"})
    return project(folder, {"art.json": manifest(), "other.json": manifest(assetPackID="other")})


class Seen:
    """A look, in a word: what stands in a failing example is the text, not the project."""

    def __init__(self, look: Look) -> None:
        self.look = look

    def __repr__(self) -> str:
        return "the project"


@pytest.fixture(scope="module")
def first(game: Path) -> Seen:
    return Seen(first_look(game))


def _session(first: Seen, text: str) -> Session:
    session = Session(first.look)
    path = session.packs[0].path
    session.edit(Edit("Write", (SetText(path, text.encode()),)))
    session.take_look(look_again(first.look, session.texts, CancelToken(), rescan=False))
    return session


def _codes(problems: tuple[Problem, ...]) -> Counter[str]:
    return Counter(one.code for one in problems)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
def test_every_fix_leaves_less_to_mend_and_undo_leaves_every_byte(first: Seen, text: str) -> None:
    session = _session(first, text)
    so_far = known(session.packs, session.texts.project, session.state)
    before = session.texts
    for problem in session.state.problems:
        for fix in fixes_of(problem, so_far, session.state):
            edit = fix.edit(None, problem.place)
            foresight = foresee(session.look, session.texts, edit)
            now, then = _codes(session.state.problems), _codes(foresight.state.problems)
            # What lay hidden behind it may come out, of its kind too; but then there is less in all.
            better = then[problem.code] < now[problem.code] or then.total() < now.total()
            assert better, (fix.label, problem.message)
            assert session.edit(edit)
            session.undo()
            assert session.texts is before
    for path, document in before.documents.items():
        assert session.texts.documents[path].data == document.data


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(text=TEXTS)
def test_mending_kind_after_kind_comes_to_an_end(first: Seen, text: str) -> None:
    session = _session(first, text)
    for _ in range(30):
        so_far = known(session.packs, session.texts.project, session.state)
        fixable = ((one, fixes_of(one, so_far, session.state)) for one in session.state.problems)
        kind = next(((one, fixes[0]) for one, fixes in fixable if fixes), None)
        if kind is None:
            break
        problem, fix = kind
        edit = mend_all("Mend", mending(problem, fix.code, so_far, session.state))
        assert session.edit(edit), (fix.label, problem.message)
        session.take_look(look_again(session.look, session.texts, CancelToken(), rescan=False))
    else:
        raise AssertionError([one.message for one in session.state.problems])
    assert Document.read(session.packs[0].document.data).findings == session.packs[0].document.findings
