"""Steps in a line, and a place in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from studio.errors import Place
from studio.manifest.document import Document
from studio.project.edits import Move, Texts
from studio.project.project_file import ProjectFile
from studio.session.history import LONGEST, History, Step


def texts(name: str) -> Texts:
    return Texts(ProjectFile(name="Game"), {Path("/a.json"): Document.read(name.encode())})


def step(name: str, merge: str | None = None) -> Step:
    return Step(f"Write {name}", texts(name), Place(field=name), merge)


def labels(history: History) -> list[str]:
    return [one.label for one in history.steps[1:]]


BEGINNING = History.beginning(texts(""))


def test_nothing_can_be_undone_or_redone_in_the_beginning() -> None:
    assert (BEGINNING.undo_label, BEGINNING.redo_label) == (None, None)
    assert BEGINNING.undone() is BEGINNING
    assert BEGINNING.redone() is BEGINNING


def test_undo_and_redo_say_what_they_would_do_and_do_it() -> None:
    first, second = step("a"), step("b")
    history = BEGINNING.doing(first).doing(second)
    assert (history.undo_label, history.redo_label) == ("Write b", None)
    back = history.undone()
    assert back.current.texts is first.texts
    assert (back.undo_label, back.redo_label) == ("Write a", "Write b")
    assert back.undone().current.texts is BEGINNING.current.texts
    assert back.undone().redone().redone().current.texts is second.texts
    assert history.redone() is history


def test_a_new_step_forgets_what_was_undone() -> None:
    history = BEGINNING.doing(step("a")).doing(step("b")).undone().doing(step("c"))
    assert labels(history) == ["Write a", "Write c"]
    assert history.redo_label is None


def test_what_is_typed_in_one_field_is_one_step() -> None:
    history = BEGINNING.doing(step("a", "id")).doing(step("ab", "id")).doing(step("abc", "id"))
    assert labels(history) == ["Write abc"]
    assert history.undone().current.texts == texts("")


def test_another_field_a_step_in_between_and_leaving_the_field_each_begin_a_new_step() -> None:
    one = BEGINNING.doing(step("a", "id"))
    assert labels(one.doing(step("ab", "path"))) == ["Write a", "Write ab"]
    assert labels(one.doing(step("x")).doing(step("ab", "id"))) == ["Write a", "Write x", "Write ab"]
    assert labels(one.closing().doing(step("ab", "id"))) == ["Write a", "Write ab"]
    assert labels(one.doing(step("b")).doing(step("c"))) == ["Write a", "Write b", "Write c"]


def test_what_is_typed_after_an_undo_is_a_step_of_its_own() -> None:
    history = BEGINNING.doing(step("a", "id")).doing(step("b", "path")).undone()
    typed = history.doing(step("ab", "id"))
    assert labels(typed) == ["Write a", "Write ab"]
    assert typed.undone().current.texts == texts("a")


def test_what_is_typed_after_a_redo_is_a_step_of_its_own() -> None:
    history = BEGINNING.doing(step("a", "id")).undone().redone()
    assert labels(history.doing(step("ab", "id"))) == ["Write a", "Write ab"]


def test_typing_and_taking_it_back_by_typing_leaves_no_step() -> None:
    one = BEGINNING.doing(step("x")).doing(step("xa", "id"))
    back = one.doing(step("x", "id"))
    assert labels(back) == ["Write x"]
    assert back.current.texts is one.steps[1].texts
    assert BEGINNING.doing(step("a", "id")).doing(step("", "id")).undo_label is None


def test_a_single_step_that_ends_where_it_began_stays_a_step() -> None:
    assert labels(BEGINNING.doing(step("a")).doing(step("a"))) == ["Write a", "Write a"]


def test_the_oldest_steps_are_forgotten_and_the_newest_are_all_there() -> None:
    history = BEGINNING
    for number in range(LONGEST + 20):
        history = history.doing(step(str(number)))
    assert len(history.steps) == LONGEST + 1
    for _ in range(LONGEST):
        assert history.undo_label is not None
        history = history.undone()
    assert history.undo_label is None
    assert history.current.texts == texts("19")


def test_typing_at_the_oldest_step_that_is_left_can_still_be_undone() -> None:
    history = BEGINNING
    for number in range(LONGEST + 1):
        history = history.doing(step(str(number), f"field {number}"))
    while history.undo_label is not None:
        history = history.undone()
    typed = history.doing(step("typed", "field 0"))
    assert typed.undone().current.texts == texts("0")


def test_a_history_is_a_value() -> None:
    one = BEGINNING.doing(step("a", "id"))
    one.doing(step("b", "id")).undone()
    one.closing()
    assert labels(one) == ["Write a"]
    assert one.current.merge == "id"
    closed = one.closing()
    assert closed.closing() is closed


def moved(name: str, merge: str | None = None) -> Step:
    moves = (Move(Path("/game/old"), Path("/game") / name),)
    return Step(f"Rename to {name}", texts(""), Place(), merge, moves, (Path("/game/made"),))


def test_steps_that_moved_something_are_never_merged() -> None:
    history = BEGINNING.doing(moved("a", "id")).doing(moved("b", "id")).doing(step("c", "id"))
    assert labels(history) == ["Rename to a", "Rename to b", "Write c"]
    assert labels(BEGINNING.doing(step("a", "id")).doing(moved("b", "id"))) == ["Write a", "Rename to b"]


def test_a_rename_that_leaves_the_texts_as_they_were_is_a_step_all_the_same() -> None:
    history = BEGINNING.doing(moved("a"))
    assert history.undo_label == "Rename to a"
    assert history.undone().redo_label == "Rename to a"


def test_the_steps_on_both_sides_say_what_they_moved() -> None:
    history = BEGINNING.doing(moved("a")).doing(moved("b")).undone()
    assert history.back is not None
    assert history.ahead is not None
    assert (history.back.moves[0].target.name, history.ahead.moves[0].target.name) == ("a", "b")
    assert BEGINNING.back is None
    assert BEGINNING.ahead is None


def test_done_again_a_step_knows_the_folders_that_were_made_this_time() -> None:
    history = BEGINNING.doing(moved("a")).doing(step("x")).undone().undone()
    other = (Path("/game/other"),)
    again = history.redone(other)
    assert again.current.made == other
    assert again.redo_label == "Write x"
    assert again.undone().redone(other).current is again.current


def numbered(*names: str) -> History:
    history = BEGINNING
    for name in names:
        history = history.doing(moved(name[1:]) if name.startswith("*") else step(name))
    return history


def test_a_jump_goes_as_far_as_the_next_step_that_moved_something() -> None:
    history = numbered("a", "b", "*c", "d", "e")
    assert history.towards(4).cursor == 4
    assert history.towards(0).cursor == 3, "what was moved is not gone over"
    assert replace(history, cursor=2).towards(5).cursor == 2
    assert replace(history, cursor=1).towards(5).cursor == 2
    assert replace(history, cursor=2).towards(-7).cursor == 0
    assert replace(history, cursor=3).towards(99).cursor == 5
    assert history.towards(5) is history


def test_what_is_typed_after_a_jump_is_a_step_of_its_own() -> None:
    history = BEGINNING.doing(step("a", "id")).doing(step("b", "path")).doing(step("c", "id"))
    back = history.towards(1)
    assert labels(back.doing(step("ab", "id"))) == ["Write a", "Write ab"]
    assert labels(back.towards(0).redone().doing(step("ab", "id"))) == ["Write a", "Write ab"]
    assert labels(back.towards(2).doing(step("x", "path"))) == ["Write a", "Write b", "Write x"]


def test_a_step_is_known_again_when_it_was_closed_and_not_when_it_is_forgotten() -> None:
    first, second = step("a", "id"), step("b", "id")
    history = BEGINNING.doing(first).closing()
    assert history.number_of(first) == 1
    assert history.number_of(second) is None
    assert history.undone().doing(second).number_of(first) is None
    assert numbered("*a", "*b").number_of(moved("b")) is None, "the same words about other texts"


def test_steps_that_lead_back_to_what_is_said_now_leave_what_was_undone() -> None:
    history = numbered("a", "b", "c").undone().inserting(step("theirs"), step("mine"))
    assert (history.undo_label, history.redo_label) == ("Write mine", "Write c")
    assert labels(history) == [f"Write {name}" for name in ("a", "b", "theirs", "mine", "c")]


def test_the_oldest_steps_go_for_those_that_are_put_between() -> None:
    history = numbered(*(str(number) for number in range(LONGEST)))
    for _ in range(LONGEST):
        history = history.undone()
    history = history.inserting(step("theirs"), step("mine"))
    assert (len(history.steps), history.current.label) == (LONGEST + 1, "Write mine")
    assert history.redo_label == "Write 0"
