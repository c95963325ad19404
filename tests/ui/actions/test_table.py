"""The table of actions: what each of them has, and the keyboard as it was designed, key by key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from studio.ui.actions import MENUS, Spec
from studio.ui.actions.spec import default_keys, plain, said

SPECS = {spec.name: spec for menu in MENUS for spec in menu.specs}

# By the keyboard table of the design. There is no pane for sizes: those of files stand in the chosen pack.
# History is that of steps. Enter (open) and Esc (cancel the build, in its list) are the lists' own.
DESIGNED = {
    "Ctrl+K": "palette",
    "Ctrl+Shift+P": "palette",
    "Ctrl+P": "go-to",
    "Ctrl+1": "assets",
    "Ctrl+2": "packs",
    "Ctrl+3": "languages",
    "Ctrl+4": "pack",
    "Ctrl+5": "builds",
    "Ctrl+6": "history",
    "Ctrl+7": "problems",
    "F6": "next-pane",
    "Shift+F6": "pane-before",
    "Ctrl+F": "filter",
    "Ctrl+Shift+F": "search",
    "Ctrl+B": "build",
    "Ctrl+Shift+B": "build-all",
    "Ctrl+Alt+B": "build-pack",
    "Ctrl+.": "cancel-build",
    "F8": "next-problem",
    "Shift+F8": "problem-before",
    "Alt+Return": "fixes",
    "Space": "look",
    "F2": "rename",
    "Del": "remove",
    "Ctrl+Shift+R": "show-in-folder",
    "Ctrl+Shift+C": "copy-path",
    "Ctrl+Alt+C": "copy-command",
    "Alt+Left": "back",
    "Alt+Right": "forward",
    "F5": "rescan",
    "Ctrl+E": "turn",
    "Ctrl+L": "language",
    "Ctrl+Z": "undo",
    "Ctrl+Shift+Z": "redo",
    "Ctrl+Y": "redo",
    "Ctrl+,": "preferences",
    "Alt+Up": "up",
    "Alt+Down": "down",
    "F1": "help",
    "?": "shortcuts",
}


@pytest.mark.parametrize("keys", DESIGNED)
def test_the_keyboard_is_as_designed(keys: str) -> None:
    assert keys in default_keys(SPECS[DESIGNED[keys]])


def test_no_two_actions_have_one_key() -> None:
    times = Counter(key for spec in SPECS.values() for key in default_keys(spec))
    assert not [key for key, count in times.items() if count > 1]


def test_no_two_actions_have_one_name() -> None:
    assert len(SPECS) == sum(len(menu.specs) for menu in MENUS)


@pytest.mark.parametrize("spec", SPECS.values(), ids=list(SPECS))
def test_every_action_says_in_a_sentence_what_it_does(spec: Spec) -> None:
    assert spec.about.endswith(".")
    assert plain(spec.about) == spec.about
    assert spec.about != spec.label


class _Backwards(QTranslator):
    """Says every text of the table from its end."""

    def translate(self, context: str, text: str, *rest: object) -> str:
        del rest
        return text[::-1] if context == "Actions" else ""

    def isEmpty(self) -> bool:  # noqa: N802 -- Qt names it
        return False


@pytest.fixture
def backwards(qapp: QCoreApplication) -> Iterator[None]:
    translator = _Backwards(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("backwards")
def test_every_text_of_the_table_is_translated() -> None:
    texts = [menu.title for menu in MENUS]
    texts += [text for spec in SPECS.values() for text in (spec.text, spec.about, spec.otherwise) if text]
    assert [said(text) for text in texts] == [text[::-1] for text in texts]
