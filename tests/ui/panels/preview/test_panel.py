"""The preview panel as a whole: what is chosen is shown, and nothing else."""

from __future__ import annotations

import json
import os
import struct
import sys
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from studio.archive.digests import digests_of
from studio.errors import Place
from studio.progress import CancelToken, Progress, unheard
from studio.ui import wishes
from studio.ui.panels.preview.captions import extent
from studio.ui.previewer import SOON, Digested, LookAt, WorkOutDigest, look_into
from tests.builders import manifest
from tests.ui.panels.preview.files import LUA, SVG, Looking, png, ttf, wav

Maker = Callable[..., Looking]

_MARKS = str.maketrans(dict.fromkeys("\u2066\u2069\u200f", ""))


@pytest.fixture
def looking(tmp_path: Path, qtbot: QtBot) -> Maker:
    def make(files: dict[str, bytes], *args: Any, **changes: Any) -> Looking:
        made = Looking(tmp_path, files, *args, **changes)
        qtbot.addWidget(made.panel)
        made.panel.resize(400, 700)
        made.panel.show()
        return made

    return make


def plain(text: str) -> str:
    """``text`` without marks for the direction of writing."""
    return text.translate(_MARKS)


def page(one: Looking) -> str:
    """What is shown, by its name on the stage."""
    stage = one.panel.stage
    names = ("empty", "looking", "picture", "sound", "text", "font_page", "detail")
    return next(name for name in names if getattr(stage, name) is stage.page)


def about(one: Looking, label: str) -> str:
    return plain(one.panel.about.words[label])


def test_without_a_choice_it_says_what_to_do(looking: Maker) -> None:
    one = looking({"art/a.png": png()})
    assert page(one) == "empty"
    assert not one.panel.buttons
    assert one.wanted == []


def test_a_picture_is_shown_with_its_caption_and_facts(looking: Maker) -> None:
    one = looking({"art/sky.png": png(320, 200)})
    one.choose("art/sky.png")
    assert page(one) == "picture"
    assert plain(one.panel.stage.picture.words) == f"{plain(extent(320, 200))} · RGBA · 8 bit · PNG"
    assert about(one, "Type") == "PNG picture, as its name says"
    assert about(one, "SHA-256") == digests_of(png(320, 200)).sha256
    assert one.panel.stage.picture.view.accessibleDescription()


def test_a_name_that_promises_something_else_is_told(looking: Maker) -> None:
    one = looking({"art/wall.jpg": png()})
    one.choose("art/wall.jpg")
    assert about(one, "Type") == "PNG picture, although its name ends in .jpg"
    assert "although" not in about(one, "Size")


def test_a_drawing_is_drawn_by_the_window(looking: Maker) -> None:
    one = looking({"art/sign.svg": SVG})
    one.choose("art/sign.svg")
    assert page(one) == "picture"
    assert plain(extent(400, 300)) in plain(one.panel.stage.picture.words)


def test_a_sound_a_text_and_a_font_have_pages_of_their_own(looking: Maker) -> None:
    one = looking({"art/line.wav": wav(), "art/talk.lua": LUA, "art/Coast.ttf": ttf()})
    stage = one.panel.stage
    one.choose("art/line.wav")
    assert page(one) == "sound"
    assert plain(stage.sound.words).startswith("0:03.4 · 8 kHz · stereo · 16 bit")
    one.choose("art/talk.lua")
    assert page(one) == "text"
    assert plain(stage.text.words) == "UTF-8 · LF line endings · 6 lines"
    one.choose("art/Coast.ttf")
    assert page(one) == "font_page"
    assert "Aileron" in stage.font_page.words


def test_what_cannot_be_shown_is_said_with_what_to_do(looking: Maker) -> None:
    one = looking({"art/broken.png": png()[:90], "art/odd.dat": bytes(range(256))})
    detail = one.panel.stage.detail
    one.choose("art/broken.png")
    assert page(one) == "detail"
    assert "broken.png" in detail.sentence
    assert detail.hint
    one.choose("art/odd.dat")
    assert "no kind that is known" in detail.sentence
    assert detail.bytes.toPlainText().startswith("0000  00 01 02 03 04 05 06 07  ........")


def test_a_picture_that_says_it_is_enormous_is_refused_in_words(looking: Maker) -> None:
    said = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 6, 0, 0, 0)
    chunk = struct.pack(">I", len(said)) + b"IHDR" + said + struct.pack(">I", zlib.crc32(b"IHDR" + said))
    one = looking({"art/sky.png": b"\x89PNG\r\n\x1a\n" + chunk + png()[33:]})
    one.choose("art/sky.png")
    assert page(one) == "detail"
    assert "50,000" in one.panel.stage.detail.sentence


def test_the_packs_that_take_it_say_by_which_selector_and_lead_there(looking: Maker) -> None:
    packs = {
        "art.json": manifest(),
        "sky.json": manifest(
            assetPackID="Sky", fileSelectors=[{"file": "art/sky.png"}, {"filePattern": "art/*.png"}]
        ),
    }
    one = looking({"art/sky.png": png(), "art/loose.png": png()}, packs)
    one.choose("art/sky.png")
    assert about(one, "In packs").splitlines() == [
        "by folder art",
        "by name art/sky.png, and 1 more",
    ]
    one.panel.about.pack_links[1].click()
    sky = next(pack for pack in one.view.packs if pack.name == "Sky")
    assert one.wished == [wishes.GoTo(Place("Sky", sky.path, path="art/sky.png"))]


def test_a_file_in_no_pack_and_one_that_a_rule_ignores_say_so(looking: Maker) -> None:
    files = {"art/sky.png": png(), "notes/idea.txt": b"x", "art/sky.psd": b"8BPS"}
    one = looking(files, watched_folders=["art", "notes"], ignore=["*.psd"])
    one.choose("notes/idea.txt")
    assert about(one, "In packs") == "In no pack"
    one.choose("art/sky.psd")
    assert about(one, "Ignored") == "By the rule *.psd"
    assert "In packs" not in one.panel.about.words


def test_the_languages_of_the_family_are_there_or_missing(looking: Maker) -> None:
    files = {
        "art/en/a.wav": wav(1),
        "art/fr/a.wav": wav(1),
        "art/de/b.wav": wav(1),
    }
    packs = {
        f"{tag}.json": manifest(
            assetPackID=f"Voices-{tag}", language=tag, fileSelectors=[{"directory": f"art/{tag}"}]
        )
        for tag in ("en", "fr", "de")
    }
    one = looking(files, packs)
    one.choose("art/en/a.wav")
    assert sorted(one.panel.about.marks.words.split(", ")) == ["de: missing", "en: there", "fr: there"]


def test_problems_of_the_file_stand_above_all_else(looking: Maker) -> None:
    packs = {"art.json": manifest(), "two.json": manifest(assetPackID="Two")}
    one = looking({"art/sky.png": png(), "art/calm.png": png(64, 64)}, packs)
    one.choose("art/sky.png")
    assert next(iter(one.panel.about.words)) == "Problems"
    assert "art/sky.png" in about(one, "Problems")


def test_an_answer_about_another_file_or_version_is_not_shown(looking: Maker) -> None:
    one = looking({"art/a.png": png(10, 10), "art/b.lua": LUA})
    one.slow = True
    one.choose("art/a.png")
    assert one.panel.subject is not None
    late = look_into(one.panel.subject, CancelToken(), unheard)
    one.choose("art/b.lua")
    one.panel.show_preview(late)
    assert page(one) != "picture"
    one.answer()
    assert page(one) == "text"
    subject = one.panel.subject
    assert subject is not None
    one.panel.show_digest(Digested(replace(subject, changed=1), digests=digests_of(b"other")))
    assert one.panel.about.sha256.digits == digests_of(LUA).sha256


def test_while_a_file_is_looked_into_the_old_one_steps_back_and_then_goes(
    looking: Maker, qtbot: QtBot
) -> None:
    one = looking({"art/a.png": png(), "art/b.png": png()})
    one.choose("art/a.png")
    one.slow = True
    one.choose("art/b.png")
    assert one.panel.stage.is_waiting
    assert page(one) == "picture"
    qtbot.waitUntil(lambda: page(one) == "looking", timeout=5_000)
    one.answer()
    assert not one.panel.stage.is_waiting


def test_a_file_that_changes_is_shown_anew_and_as_closely_as_before(looking: Maker) -> None:
    one = looking({"art/a.png": png(800, 800)})
    one.choose("art/a.png")
    view = one.panel.stage.picture.view
    view.show_pixels()
    assert not view.fits
    (one.folder / "art/a.png").write_bytes(png(800, 800, alpha=False))
    one.look_again()
    assert len([wish for wish in one.wanted if isinstance(wish, LookAt)]) == 2
    assert "RGB ·" in plain(one.panel.stage.picture.words)
    assert not view.fits


def test_a_file_that_vanishes_is_said_to_be_gone_and_comes_back(looking: Maker) -> None:
    one = looking({"art/a.png": png(), "art/b.png": png()})
    one.choose("art/a.png")
    (one.folder / "art/a.png").unlink()
    one.look_again()
    assert plain(one.panel.stage.detail.sentence) == "a.png is not there any more."
    assert [button.text() for button in one.panel.buttons] == ["Copy path"]
    (one.folder / "art/a.png").write_bytes(png())
    one.look_again()
    assert page(one) == "picture"


def test_a_file_that_vanished_before_it_was_read_is_no_fault(looking: Maker) -> None:
    one = looking({"art/a.png": png()})
    (one.folder / "art/a.png").unlink()
    one.choose("art/a.png")
    assert "is not there" in one.panel.stage.detail.sentence
    assert "SHA-256" not in one.panel.about.words


def test_nothing_is_looked_into_while_nobody_can_see_it(looking: Maker) -> None:
    one = looking({"art/a.png": png()})
    one.panel.hide()
    one.choose("art/a.png")
    assert one.wanted == []
    one.panel.show()
    assert [type(wish) for wish in one.wanted] == [LookAt]


def test_a_look_that_changes_nothing_asks_nothing(looking: Maker) -> None:
    one = looking({"art/a.png": png()})
    one.choose("art/a.png")
    before = one.panel.about.words
    links = one.panel.about.pack_links
    one.look_again()
    one.choose("art/a.png")
    assert len(one.wanted) == 1
    assert one.panel.about.words == before
    assert one.panel.about.pack_links == links


def test_what_is_known_of_the_bytes_stays_while_packs_change(looking: Maker) -> None:
    one = looking({"art/a.png": png()})
    one.choose("art/a.png")
    before = one.panel.about.words
    (one.folder / "manifests/art.json").write_text(json.dumps(manifest(assetPackID="Other")))
    one.look_again()
    assert one.panel.about.words == before
    assert one.panel.about.pack_links[0].accessibleName() == "Go to the pack Other"
    assert len(one.wanted) == 1


def test_several_files_are_counted_and_nothing_twice(looking: Maker) -> None:
    one = looking({"art/a.png": bytes(1000), "art/in/b.png": bytes(2000), "art/c.wav": bytes(500)})
    one.choose("art/a.png", "art/c.wav")
    rows = {label: plain(value) for label, value in one.panel.stage.detail.rows}
    assert rows == {"Size": "1.5 KB", "Image": "1 file, 1.0 KB", "Audio": "1 file, 500 bytes"}
    one.choose("art/in", "art/in/b.png", "art/a.png")
    rows = {label: plain(value) for label, value in one.panel.stage.detail.rows}
    assert rows == {"Size": "3.0 KB", "Folders": "1"}
    assert one.wanted == []
    one.choose("art/a.png")
    one.choose("art/a.png", "art/c.wav")
    assert one.wanted[-1] == LookAt()


def test_a_folder_shows_its_totals(looking: Maker) -> None:
    one = looking({"art/a.png": bytes(1000), "art/in/b.psd": bytes(2000)}, ignore=["*.psd"])
    one.choose("art")
    rows = {label: plain(value) for label, value in one.panel.stage.detail.rows}
    assert one.panel.stage.detail.sentence == "1 file"
    assert rows == {"Size": "1.0 KB", "Folders in it": "1", "Ignored": "1 file", "In packs": "art"}


def test_the_buttons_wish_for_what_they_say(looking: Maker) -> None:
    one = looking({"art/a.png": png(), "art/b.png": png()})
    one.choose("art/a.png")
    path = one.folder / "art/a.png"
    for button in one.panel.buttons:
        button.click()
    assert one.wished == [wishes.ShowFile(path), wishes.OpenFile(path)]
    one.choose("art/a.png", "art/b.png")
    for button in one.panel.buttons:
        button.click()
    assert one.wished[2:] == [wishes.CopyText(f"{path}\n{one.folder / 'art/b.png'}")]


def test_the_path_and_the_digest_can_be_copied(looking: Maker) -> None:
    one = looking({"art/a.png": png()})
    one.choose("art/a.png")
    one.panel.about.sha256.copy_button.click()
    assert one.wished == [wishes.CopyText(digests_of(png()).sha256)]


@pytest.mark.skipif(sys.platform == "win32", reason="no holes in files here")
def test_of_a_very_large_file_the_digest_is_worked_out_when_somebody_asks(looking: Maker) -> None:
    one = looking({"art/film.dat": b"x"})
    os.truncate(one.folder / "art/film.dat", 20_000_000_000)
    one.look_again()
    one.slow = True
    one.choose("art/film.dat")
    one.answer()
    line = one.panel.about.sha256
    assert "20 GB" in about(one, "Size")
    assert not line.ask_button.isHidden()
    line.ask_button.click()
    subject = one.panel.subject
    assert subject is not None
    assert subject.size > SOON
    assert one.wanted[-1] == WorkOutDigest(subject)
    one.panel.show_digest(Digested(subject, Progress("film.dat", 5_000_000_000, 20_000_000_000)))
    assert plain(line.said) == "5.0 GB of 20 GB"
    line.stop_button.click()
    assert one.wanted[-1] == WorkOutDigest()
    one.panel.show_digest(Digested(subject, trouble="film.dat changed while it was read."))
    assert "changed" in line.said


@pytest.mark.skipif(sys.platform != "linux", reason="only here names may be any bytes")
def test_a_name_that_is_no_text_is_shown_as_far_as_it_is(looking: Maker) -> None:
    one = looking({"art/a.png": png()})
    raw = os.fsencode(one.folder) + b"/art/bad\xff.png"
    with open(raw, "wb") as stream:  # noqa: PTH123 -- a path of bytes
        stream.write(png())
    one.look_again()
    key = next(key for key in one.view.tree.files if "bad" in key)
    one.panel.show_files((one.view.tree.files[key],))
    assert page(one) == "picture"
    assert about(one, "Path").endswith("bad\ufffd.png")
    one.panel.buttons[0].click()
    assert one.wished == [wishes.ShowFile(Path(os.fsdecode(raw)))]


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes here")
def test_a_pipe_is_not_waited_for(looking: Maker) -> None:
    one = looking({"art/a.png": png()})
    os.mkfifo(one.folder / "art/pipe.png")
    one.look_again()
    one.choose("art/pipe.png")
    assert page(one) == "detail"
    assert "pipe.png" in one.panel.stage.detail.sentence


def test_everything_can_be_reached_and_is_called_something(looking: Maker) -> None:
    one = looking({"art/a.png": png(), "art/b.wav": wav(), "art/c.lua": LUA, "art/d.ttf": ttf()})
    for path in ("art/a.png", "art/b.wav", "art/c.lua", "art/d.ttf"):
        one.choose(path)
        reachable = [
            child
            for child in one.panel.findChildren(QWidget)
            if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert not [child for child in reachable if not child.accessibleName()], path
        buttons = [child for child in one.panel.findChildren(QAbstractButton) if child.isVisible()]
        assert buttons
        assert all(button in reachable for button in buttons), path
    assert one.panel.stage.font_page.specimen.accessibleDescription()


def test_space_in_the_panel_plays_nothing_but_a_sound(looking: Maker) -> None:
    one = looking({"art/a.png": png(), "art/b.wav": wav()})
    one.choose("art/a.png")
    one.panel.play_or_stop()
    assert one.wished == []
    one.choose("art/b.wav")
    QTest.keyClick(one.panel.stage.sound.waveform, Qt.Key.Key_Space)
    assert one.wished == [wishes.OpenFile(one.folder / "art/b.wav")]
