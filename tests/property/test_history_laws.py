"""History is a list and a cursor; what is undone is undone to the byte."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from studio.errors import StudioError
from studio.manifest.document import Document
from studio.project.edits import (
    Change,
    Edit,
    InsertItem,
    MoveItem,
    RemoveManifest,
    RemoveValue,
    SetProject,
    SetText,
    SetValue,
    Texts,
    apply,
)
from studio.project.project_file import ProjectFile
from studio.session.history import History, Step
from tests.property.manifest_strategies import BROKEN_BYTES, COMMENTED_TEXTS, VALUES

MANIFESTS = [Path(f"/game/manifests/{name}.json") for name in "abc"]
PATHS = st.sampled_from(MANIFESTS)
KEYS = st.lists(
    st.sampled_from(["language", "platforms", "fileSelectors", "downloadPolicy"]) | st.integers(0, 2),
    min_size=1,
    max_size=3,
).map(tuple)
CHANGES: st.SearchStrategy[Change] = st.one_of(
    st.builds(SetValue, PATHS, KEYS, VALUES),
    st.builds(RemoveValue, PATHS, KEYS),
    st.builds(InsertItem, PATHS, KEYS, VALUES, st.none() | st.integers(0, 2)),
    st.builds(MoveItem, PATHS, KEYS, st.integers(0, 2), st.integers(0, 2)),
    st.builds(SetText, PATHS, COMMENTED_TEXTS.map(str.encode) | BROKEN_BYTES),
    st.builds(RemoveManifest, PATHS),
    st.sampled_from(["*.psd", "wip/"]).map(lambda rule: SetProject({"ignore": (rule,)})),
)
EDITS = st.builds(
    Edit,
    st.sampled_from(["Type", "Do"]),
    st.lists(CHANGES, min_size=1, max_size=4).map(tuple),
    merge=st.none() | st.sampled_from(["id", "path"]),
)
BEGINNINGS = st.dictionaries(PATHS, (COMMENTED_TEXTS.map(str.encode) | BROKEN_BYTES).map(Document.read)).map(
    lambda documents: Texts(ProjectFile(name="Game"), dict(sorted(documents.items())))
)


def written(texts: Texts) -> tuple[ProjectFile, dict[Path, bytes]]:
    return texts.project, {path: document.data for path, document in texts.documents.items()}


def done(history: History, edit: Edit) -> History:
    """``history`` with ``edit``, where it is not refused and changes something."""
    try:
        texts = apply(edit, history.current.texts)
    except StudioError:
        return history
    if texts is history.current.texts:
        return history
    return history.doing(Step(edit.label, texts, edit.focus, edit.merge))


@given(BEGINNINGS, st.lists(EDITS, max_size=8))
def test_undoing_all_and_redoing_all_is_exact_to_the_byte(beginning: Texts, edits: list[Edit]) -> None:
    before = written(beginning)
    history = History.beginning(beginning)
    for edit in edits:
        history = done(history, edit)
    after = [written(step.texts) for step in history.steps]
    while history.undo_label is not None:
        assert written(history.current.texts) == after[history.cursor]
        history = history.undone()
    assert written(history.current.texts) == before
    assert history.current.texts is beginning
    while history.redo_label is not None:
        history = history.redone()
    assert written(history.current.texts) == after[-1]


@given(BEGINNINGS, st.lists(EDITS, min_size=8, max_size=16), st.randoms(use_true_random=False))
def test_two_hundred_edits_and_two_hundred_undos_give_the_first_bytes(
    beginning: Texts, edits: list[Edit], chance: Random
) -> None:
    history = History.beginning(beginning)
    for number in range(200):
        edit = chance.choice(edits)
        # Something of each edit is new, or most of them would change nothing any more.
        rule = SetProject({"retired_ids": (str(number),)})
        history = done(history, replace(edit, changes=(*edit.changes, rule), merge=None))
        history = done(history, Edit("Note", (rule,)))
    assert history.cursor == 200
    for _ in range(200):
        history = history.undone()
    assert written(history.current.texts) == written(beginning)


@given(BEGINNINGS, EDITS)
def test_an_edit_leaves_what_it_does_not_name_the_same_object(beginning: Texts, edit: Edit) -> None:
    try:
        after = apply(edit, beginning)
    except StudioError:
        return
    named = {change.manifest for change in edit.changes if not isinstance(change, SetProject)}
    for path in {*beginning.documents, *after.documents} - named:
        assert after.documents[path] is beginning.documents[path]
    if not any(isinstance(change, SetProject) for change in edit.changes):
        assert after.project is beginning.project
    for document in after.documents.values():
        assert Document.read(document.data) == document


class ListAndCursor(RuleBasedStateMachine):
    """A history beside the plainest thing that could be one."""

    def __init__(self) -> None:
        super().__init__()
        self.history = History.beginning(_texts(0))
        self.model = [0]
        self.cursor = 0
        self.typing: str | None = None

    @rule(value=st.integers(0, 3), merge=st.none() | st.sampled_from(["id", "path"]))
    def do(self, value: int, merge: str | None) -> None:
        self.history = self.history.doing(Step(f"To {value}", _texts(value), merge=merge))
        kept = self.model[: self.cursor + 1]
        if merge is not None and merge == self.typing:
            kept.pop()
            if kept[-1] == value:  # Typed and typed back: as if nothing had been.
                self.model, self.cursor, self.typing = kept, len(kept) - 1, self.history.current.merge
                return
        self.model, self.cursor, self.typing = [*kept, value], len(kept), merge

    @rule()
    def leave_the_field(self) -> None:
        self.history = self.history.closing()
        self.typing = None

    @rule()
    def undo(self) -> None:
        self.history = self.history.undone()
        if self.cursor:
            self.cursor, self.typing = self.cursor - 1, None

    @rule()
    def redo(self) -> None:
        self.history = self.history.redone()
        if self.cursor + 1 < len(self.model):
            self.cursor, self.typing = self.cursor + 1, None

    @invariant()
    def they_agree(self) -> None:
        assert [step.texts for step in self.history.steps] == [_texts(value) for value in self.model]
        assert self.history.cursor == self.cursor
        assert (self.history.undo_label is None) == (self.cursor == 0)
        assert (self.history.redo_label is None) == (self.cursor == len(self.model) - 1)


def _texts(value: int) -> Texts:
    return Texts(ProjectFile(name="Game"), {MANIFESTS[0]: Document.read(str(value).encode())})


TestListAndCursor = ListAndCursor.TestCase
