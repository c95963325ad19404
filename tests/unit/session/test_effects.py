"""What the edits of one pack change, seen from what is saved and from what the disk holds."""

from __future__ import annotations

from pathlib import Path

from studio.progress import CancelToken
from studio.project import intents
from studio.project.edits import Edit, SetProject, SetText
from studio.project.effects import Effects
from studio.session.effects import EffectQuestion, baseline_of
from studio.session.look import first_look, look_again
from studio.session.session import Session
from tests.builders import manifest, project, write_tree

FILES = {"art/a.png": b"aa", "art/b.psd": b"b", "voices/c.ogg": b"cccc", "other/d.txt": b"d"}


def _session(folder: Path) -> Session:
    write_tree(folder, FILES)
    return Session(first_look(project(folder, {"art.json": manifest()}, watched_folders=["art"])))


def _effects(session: Session, *, rescan: bool = False) -> Effects:
    look = look_again(session.look, session.texts, CancelToken(), rescan=rescan)
    session.take_look(look)
    (contents,) = session.state.contents
    ignore = session.project.file.ignore
    return EffectQuestion(contents, session.project.folder, ignore, baseline_of(session))(CancelToken())


def _take(session: Session, path: str) -> None:
    pack = session.packs[0]
    session.edit(intents.change_selector(pack, pack.manifest.selectors[0], "directory", path))


def test_an_edit_is_compared_with_what_is_saved(tmp_path: Path) -> None:
    session = _session(tmp_path)
    assert not _effects(session)
    _take(session, "voices")
    effects = _effects(session)
    assert effects.saved is not None
    assert (effects.saved.came, effects.saved.went) == (("voices/c.ogg",), ("art/a.png", "art/b.psd"))
    assert not effects.is_new


def test_what_only_the_saved_pack_takes_is_looked_at_where_no_look_was_since(tmp_path: Path) -> None:
    session = _session(tmp_path)
    _take(session, "voices")
    session.take_saved(session.texts, session.unsaved())
    _take(session, "other")
    effects = _effects(session, rescan=True)
    assert effects.saved is not None
    assert effects.saved.went == ("voices/c.ogg",)


def test_a_new_file_on_disk_is_none_of_the_edits(tmp_path: Path) -> None:
    session = _session(tmp_path)
    session.edit(intents.choose_policy(session.packs[0], "prefetch"))
    write_tree(tmp_path, {"art/new.png": b"n"})
    effects = _effects(session, rescan=True)
    assert effects.saved is not None
    assert effects.saved.came == ()
    assert (effects.saved.before.first, effects.saved.after.first) == (0, 4)


def test_a_rule_that_is_not_saved_yet_counts_as_an_edit(tmp_path: Path) -> None:
    session = _session(tmp_path)
    session.edit(Edit("Ignore", (SetProject({"ignore": (*session.project.file.ignore, "*.psd")}),)))
    effects = _effects(session)
    assert effects.saved is not None
    assert effects.saved.went == ("art/b.psd",)


def test_another_source_root_is_compared_with_the_files_below_the_saved_one(tmp_path: Path) -> None:
    session = _session(tmp_path)
    path = session.packs[0].path
    text = session.packs[0].document.text.replace("{", '{\n  "sourceRoot": "../art",', 1)
    text = text.replace('"directory": "art"', '"file": "a.png"')
    session.edit(Edit("Root", (SetText(path, text.encode()),)))
    effects = _effects(session)
    assert effects.saved is not None
    assert (effects.saved.came, effects.saved.went) == (("a.png",), ("art/a.png", "art/b.psd"))


def test_a_pack_that_was_never_saved_is_new(tmp_path: Path) -> None:
    write_tree(tmp_path, FILES)
    session = Session(first_look(project(tmp_path, {})))
    edit = intents.new_pack(
        session.project.manifest_folder, "art", (), selectors=[intents.selector_value("directory", "art")]
    )
    session.edit(edit)
    effects = _effects(session)
    assert effects.is_new
    assert effects.saved is not None
    assert effects.saved.came == ("art/a.png", "art/b.psd")
