"""Whatever is done in a session: bytes come back, nothing else is touched, form and text agree."""

from __future__ import annotations

import tempfile
from pathlib import Path
from random import Random

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from tests.property.sessions import Person

CHANCES = st.integers(0, 2**32 - 1).map(Random)
FEW = settings(max_examples=12, stateful_step_count=40)
"""Looks and saves are real: what is longer than this is for the soak, ``session``."""


class SessionMachine(RuleBasedStateMachine):
    """A person at work, and what holds after each thing they do."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.person = Person(Path(self._folder.name))

    def teardown(self) -> None:
        self._folder.cleanup()

    @rule(chance=CHANCES)
    def change_a_key(self, chance: Random) -> None:
        self.person.change_a_key(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def change_selectors(self, chance: Random) -> None:
        self.person.change_selectors(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def type_text(self, chance: Random) -> None:
        self.person.type_text(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def change_the_project(self, chance: Random) -> None:
        self.person.change_the_project(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def come_and_go(self, chance: Random) -> None:
        self.person.come_and_go(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def mend(self, chance: Random) -> None:
        self.person.mend(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def leave_the_field(self, chance: Random) -> None:
        self.person.leave_the_field(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def undo(self, chance: Random) -> None:
        self.person.undo(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def redo(self, chance: Random) -> None:
        self.person.redo(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def jump(self, chance: Random) -> None:
        self.person.jump(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def save(self, chance: Random) -> None:
        self.person.save(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def save_while_typing(self, chance: Random) -> None:
        self.person.save_while_typing(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def another_program_writes(self, chance: Random) -> None:
        self.person.outside(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def look(self, chance: Random) -> None:
        self.person.look(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def look_across_a_save(self, chance: Random) -> None:
        self.person.look_across_a_save(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def decide(self, chance: Random) -> None:
        self.person.decide(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def end_and_begin_again(self, chance: Random) -> None:
        self.person.end_and_begin_again(chance)
        self.person.check()

    @rule(chance=CHANCES)
    def there_and_back(self, chance: Random) -> None:
        self.person.there_and_back(chance)


SessionMachine.TestCase.settings = FEW
TestSessionMachine = SessionMachine.TestCase
