"""What the edits of a pack change, at the foot of its form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget, QToolButton
from pytestqt.qtbot import QtBot

from studio.project.effects import Effect, Effects, Parcel
from studio.project.intents import change_selector, choose_policy, rename
from studio.project.novelty import BuiltFiles
from studio.project.releases import BuiltPack, Releases
from studio.ui.panels.pack.effect_box import EffectBox
from studio.ui.panels.pack.effect_words import MOST, listed, since_build
from studio.ui.panels.pack.form import ManifestForm
from tests.builders import manifest, write_tree
from tests.ui.panels.pack.harness import Harness, project_with

Open = Callable[..., Harness]
BOTH = {"prefetch": {"installationEventTypes": ["firstInstallation", "subsequentUpdate"]}}


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Open:
    def make(**values: object) -> Harness:
        form = ManifestForm()
        qtbot.addWidget(form)
        harness = Harness(form, project_with(tmp_path, manifest(downloadPolicy=BOTH, **values)))
        form.resize(760, 1200)
        form.show()
        qtbot.waitExposed(form)
        harness.answer()
        return harness

    return make


def box(harness: Harness) -> EffectBox:
    return harness.form.findChildren(EffectBox)[0]


def take(harness: Harness, path: str) -> None:
    selector = harness.pack.manifest.selectors[0]
    harness.session.edit(change_selector(harness.pack, selector, "directory", path))
    harness.look()


def test_nothing_is_said_before_anything_is_edited(opened: Open) -> None:
    harness = opened()
    assert not box(harness).isVisible()
    assert box(harness).words == ""


def test_files_bytes_and_downloads_are_told_after_and_before(opened: Open) -> None:
    harness = opened()
    take(harness, "art/deep")
    harness.answer()
    assert box(harness).isVisible()
    assert box(harness).words.splitlines() == [
        "2 files removed: 1 file instead of 3, 3.0 KB instead of 6.0 KB",
        (
            "First installation: 3.0 KB instead of 6.0 KB. "
            "Update of the app: 3.0 KB instead of 6.0 KB (before packing)"
        ),
    ]


def test_it_goes_when_the_edit_is_taken_back(opened: Open) -> None:
    harness = opened()
    take(harness, "art/deep")
    harness.answer()
    harness.session.undo()
    harness.look()
    harness.answer()
    assert not box(harness).isVisible()


def test_while_the_files_are_looked_at_it_says_so_and_keeps_what_it_said(opened: Open) -> None:
    harness = opened()
    take(harness, "art/deep")
    harness.answer()
    harness.show_checking()
    harness.session.edit(rename(harness.pack, "other"))
    harness.show()
    assert box(harness).words.splitlines()[0].endswith(", checking …")
    harness.look()
    harness.answer()
    assert "checking" not in box(harness).words


def test_another_id_asks_nothing_again(opened: Open) -> None:
    harness = opened()
    take(harness, "art/deep")
    harness.answer()
    harness.session.edit(rename(harness.pack, "other"))
    harness.look()
    assert [ask for ask in harness.asked if ask.subject == "effects"] == []


def test_another_policy_tells_the_downloads_alone(opened: Open) -> None:
    harness = opened()
    harness.session.edit(choose_policy(harness.pack, "onDemand"))
    harness.look()
    harness.answer()
    assert box(harness).words.splitlines() == [
        "The same files: 3 files, 6.0 KB",
        (
            "First installation: nothing instead of 6.0 KB. "
            "Update of the app: nothing instead of 6.0 KB (before packing)"
        ),
    ]


def test_the_paths_are_unfolded(opened: Open) -> None:
    harness = opened()
    take(harness, "voices")
    harness.answer()
    button = box(harness).findChildren(QToolButton)[0]
    button.click()
    paths = box(harness).findChildren(QListWidget)[0]
    assert paths.isVisible()
    shown = [paths.item(row).text() for row in range(paths.count())]
    assert shown[0] == "+ \u2066voices/fr/one.ogg\u2069"
    assert shown[1:] == [
        f"\u2212 \u2066{path}\u2069" for path in ("art/a.png", "art/b.png", "art/deep/c.png")
    ]
    button.click()
    assert not paths.isVisible()


def test_the_last_build_is_named_with_what_is_different_since(opened: Open, tmp_path: Path) -> None:
    harness = opened()
    write_tree(tmp_path, {"art/new.png": b"n" * 500})
    harness.look()
    look = harness.session.look
    built = {"art": BuiltFiles(2**33, {"art/a.png": (1_000, "x"), "art/gone.png": (10, "y")})}
    releases = Releases(built={"art": BuiltPack("art", 41)}, newest=41)
    harness.session.look = replace(look, built=built, state=replace(look.state, releases=releases))
    harness.show()
    harness.answer()
    assert box(harness).words == "Since build 41: 3 files added, 1 file removed; 5.5 KB more."


def test_a_long_list_ends_with_a_number() -> None:
    effect = Effect(Parcel(), Parcel(), came=[f"{number:04}" for number in range(MOST + 1_200)])
    lines = list(listed(effect))
    assert len(lines) == MOST + 1
    assert lines[-1] == "+ and 1,200 more"


def test_a_build_of_the_same_size_says_so() -> None:
    effect = Effect(Parcel(1, 5), Parcel(1, 5), other=["a"])
    assert (
        since_build(Effects(built=effect, number=3)) == "Since build 3: 1 file changed; as large as before."
    )
    assert since_build(Effects()) == ""
