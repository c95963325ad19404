"""Somebody at work at a project on disk, other programs beside them, and what holds whatever they do.

Everything they do is chosen by a ``Random``: Hypothesis gives one, and so does the soak.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random
from unittest import mock

from studio.errors import StudioError
from studio.languages.tags import LanguageTag
from studio.manifest.document import Document
from studio.manifest.jsonc import Node
from studio.manifest.reading import read_manifest
from studio.progress import CancelToken
from studio.project import intents
from studio.project.duplicating import duplicate
from studio.project.edits import Edit, Texts, apply
from studio.project.packs import Pack
from studio.project.settling import accept, change_settings, treat_as
from studio.project.target import Hosting, Tools
from studio.session.keeping import draft_of, restoring, save_request
from studio.session.look import first_look, look_again
from studio.session.mending import fixes_of, known
from studio.session.session import Session
from studio.workspace.drafts import drop_draft, fits, read_draft, write_draft
from studio.workspace.moving import move, take_back
from studio.workspace.project_store import project_bytes, project_data, read_project
from studio.workspace.saving import save
from tests.builders import manifest, project, removal, write_tree

FILES = {
    "art/a.png": b"1",
    "art/aux.txt": b"2",
    "art/what?.txt": b"3",
    "art/.DS_Store": b"4",
    "voices/de/1.wav": b"55",
    "voices/fr/1.wav": b"66",
}
COMMENTED = """{
  // The pictures, and nothing else.
  "assetPackID": "art", /* as in the store */
  "downloadPolicy": { "onDemand": {} },
  "fileSelectors": [
    { "directory": "art" }, // all of them
    { "filePattern": "voices/*/1.wav" },
  ],
  "platforms": ["iOS", "iPadOS"],
  "studioNote": { "keep": [1, 2, 3] },
}
"""
WORDS = ("art", "Art", "voices-fr", "v", "vo", "voi", "", "my pack", "a" * 70)
TAGS = ("fr", "fr-CA", "de", "zh-Hant", "en")
PATHS = ("art", "voices", "voices/fr", "art/a.png", "art/aux.txt", "nothing", "art/*.txt")
KINDS: tuple[intents.SelectorKind, ...] = ("directory", "file", "filePattern", "fileExclusion")
RULES = ("*.psd", "wip/", ".DS_Store", "*.wav", "!art/a.png")
SNIPPETS = ("{", "}", ",", '"', "// note\n", "\x00", "é", "<<<<<<< mine\n", ' "language": "de",', "\r\n", "[")

Written = tuple[bytes, dict[Path, bytes]]
_GOES_ON = 5


@dataclass(frozen=True, slots=True)
class Before:
    """What there was before something was done."""

    texts: Texts
    cursor: int


class Person:
    """A session over the project in ``folder``, and the plainest things that say what it should be.

    ``log`` says what was done, for those who want to know how it came to a failure.
    """

    def __init__(self, folder: Path) -> None:
        self.log: list[str] = []
        self.steps_made = 0
        self._ticks = count(1)
        self._read: dict[Path, tuple[Document, object]] = {}
        write_tree(folder, FILES)
        de = manifest(assetPackID="voices-de", language="de", fileSelectors=[{"directory": "voices/de"}])
        fr = manifest(assetPackID="voices-fr", fileSelectors=[{"directory": "voices/fr"}])
        self.path = project(folder, {"art.json": COMMENTED, "de.json": de, "fr.json": fr})
        self.folder = folder / "manifests"
        self._begin()
        self.check()

    def _begin(self) -> None:
        self.session = Session(first_look(self.path))
        self.beginning = written(self.session.texts)
        self.unseen: set[Path] = set()
        self.typing: str | None = None  # What the next edit would be merged with.

    # What can be done

    def do(self, chance: Random) -> None:
        """Do anything, and see that all that should hold does."""
        acts: tuple[tuple[int, Callable[[Random], object]], ...] = (
            (14, self.change_a_key),
            (7, self.change_selectors),
            (5, self.type_text),
            (5, self.change_the_project),
            (2, self.come_and_go),
            (3, self.mend),
            (2, self.leave_the_field),
            (3, self.undo),
            (3, self.redo),
            (1, self.jump),
            (1, self.there_and_back),
            (2, self.save),
            (2, self.save_while_typing),
            (3, self.outside),
            (3, self.look),
            (1, self.look_across_a_save),
            (2, self.decide),
            (1, self.end_and_begin_again),
        )
        weights, choices = zip(*acts, strict=True)
        chance.choices(choices, weights)[0](chance)
        self.check()

    def change_a_key(self, chance: Random) -> None:
        pack = self._pack(chance)
        if pack is None:
            return
        platforms = chance.sample(("iOS", "macOS", "tvOS", "watchOS", "iPadOS"), chance.randrange(4))
        events = chance.sample(("firstInstallation", "subsequentUpdate"), chance.randrange(3))
        tag = chance.choice((None, *TAGS))
        key, edit = chance.choice(
            (
                ("assetPackID", intents.rename(pack, chance.choice(WORDS))),
                ("language", intents.choose_language(pack, LanguageTag.parse(tag) if tag else None)),
                ("platforms", intents.choose_platforms(pack, platforms)),
                ("downloadPolicy", intents.choose_policy(pack, "essential", events)),
                ("downloadPolicy", intents.choose_policy(pack, "onDemand")),
                ("downloadPolicy", intents.choose_events(pack, "prefetch", events)),
            )
        )
        before = pack.document
        if self._edit(edit):
            self._only_touched(key, before, self.session.texts.documents[pack.path])

    def change_selectors(self, chance: Random) -> None:
        pack = self._pack(chance)
        if pack is None:
            return
        value = intents.selector_value("directory", chance.choice(PATHS))
        edits = [intents.add_selectors(pack, [value] * chance.randrange(1, 3), "Add something")]
        if pack.manifest.selectors:
            selector = chance.choice(pack.manifest.selectors)
            kind = chance.choice(KINDS)
            edits += [
                intents.change_selector(pack, selector, kind, chance.choice(PATHS)),
                intents.remove_selector(pack, selector),
                intents.move_selector(pack, selector, chance.randrange(len(pack.manifest.selectors))),
                intents.exclude(pack, ["art/a.png"]),
            ]
        before = pack.document
        if self._edit(chance.choice(edits)):
            self._only_touched("fileSelectors", before, self.session.texts.documents[pack.path])

    def type_text(self, chance: Random) -> None:
        """A key at a time, somewhere; what is left need not be a manifest."""
        pack = self._pack(chance)
        if pack is None or not pack.document.is_utf8:
            return
        text = pack.document.text
        if chance.random() < 0.4:
            text = COMMENTED.replace("art", chance.choice(TAGS), chance.randrange(3))
        for _ in range(chance.randrange(1, 4)):
            at = chance.randrange(len(text) + 1)
            gone = chance.choice((0, 0, 1, 5))
            text = text[:at] + chance.choice(SNIPPETS) + text[at + gone :] if chance.random() < 0.6 else text
            pack = next(one for one in self.session.packs if one.path == pack.path)
            self._edit(intents.write_text(pack, text))

    def change_the_project(self, chance: Random) -> None:
        file, problems = self.session.project.file, self.session.state.problems
        values = {"tools": chance.choice(list(Tools)), "hosting": chance.choice(list(Hosting))}
        edits = [
            change_settings(file, values),
            change_settings(file, {"lowest_os": chance.choice((26, 27))}),
            intents.watch(file, [chance.choice(("art", "voices"))]),
            intents.use_rules(file, chance.sample(RULES, chance.randrange(4))),
            intents.ignore(file, chance.choice(RULES)),
        ]
        if file.watched_folders:
            edits.append(intents.unwatch(file, chance.choice(file.watched_folders)))
        fine = [one for one in problems if not one.blocks and one.accepted is None]
        if fine:
            one = chance.choice(fine)
            edits += [
                accept(file, [one], by="Ada", note="It is meant so", on="2026-11-23"),
                treat_as(file, one.code, None),
            ]
        self._edit(chance.choice(edits))

    def come_and_go(self, chance: Random) -> None:
        """A pack is made, copied, or taken out."""
        session = self.session
        taken = [one.name for one in session.packs]
        there = [*session.texts.documents, *self.folder.iterdir()]
        edits = [intents.new_pack(self.folder, chance.choice(WORDS), taken, files=there)]
        pack = self._pack(chance)
        if pack is not None:
            edits += [
                duplicate(pack, taken, there, session.project.file),
                removal(pack),
                intents.import_manifest(self.folder, pack.path, pack.document.data, there),
            ]
        self._edit(chance.choice(edits))

    def mend(self, chance: Random) -> None:
        """One of the fixes there are, on disk too."""
        session, state = self.session, self.session.state
        there = known(session.packs, session.project.file, state)
        problems = list(state.problems)
        chance.shuffle(problems)
        for problem in problems[:_GOES_ON]:
            fixes = fixes_of(problem, there, state)
            if fixes:
                edit = chance.choice(fixes).edit(None, problem.place)
                self._carry_out(edit)
                return

    def leave_the_field(self, chance: Random) -> None:
        del chance
        self._note("settle")
        self.session.settle()
        self.typing = None

    def undo(self, chance: Random) -> None:
        for _ in range(chance.choice((1, 1, 1, 4))):
            self._step(back=True)

    def redo(self, chance: Random) -> None:
        for _ in range(chance.choice((1, 1, 2, 5))):
            self._step(back=False)

    def jump(self, chance: Random) -> None:
        """To any step, as far as the texts alone lead."""
        history = self.session.history
        number = chance.randrange(len(history.steps))
        self._note(f"jump from {history.cursor} to {number}")
        self.session.step_to(number)
        here = self.session.history.cursor
        self.typing = self.typing if here == history.cursor else None
        assert min(history.cursor, number) <= here <= max(history.cursor, number)
        if here != number:
            stopped = history.steps[here if number < here else here + 1]
            assert stopped.moves, "only a step that moved something stops a jump"
        self._go_to(number)
        assert self.session.texts is history.steps[number].texts

    def there_and_back(self, chance: Random) -> None:
        """All is taken back, and all is done again."""
        del chance
        self._note("undo all, redo all")
        here = self.session.history.cursor
        every = [written(step.texts) for step in self.session.history.steps]
        for number in reversed(range(here)):
            self._step(back=True)
            assert written(self.session.texts) == every[number]
        assert self.session.history.cursor == 0
        assert self.session.undo() is None
        assert written(self.session.texts) == self.beginning, "the first bytes are not restored"
        for number in range(1, len(every)):
            self._step(back=False)
            assert written(self.session.texts) == every[number]
        assert self.session.redo() is None
        self._go_to(here)

    def save(self, chance: Random) -> None:
        del chance
        self._save(typing=None)

    def save_while_typing(self, chance: Random) -> None:
        """Something is edited between the request and the receipt."""
        self._save(typing=chance)

    def outside(self, chance: Random) -> None:
        """Another program writes, removes or adds a file."""
        there = sorted(self.folder.glob("*.json"))
        what = chance.randrange(5)
        if what == 0 and there:
            path = chance.choice(there)
            path.unlink()
        elif what == 1:
            path = self.path
            changed = {**json.loads(path.read_text()), "ignore": chance.sample(RULES, 2)}
            self._write(path, json.dumps(changed, indent=chance.choice((2, 4))).encode())
        else:
            path = chance.choice((*there, self.folder / f"new-{chance.randrange(3)}.json"))
            text = chance.choice(
                (COMMENTED, "{ broken", json.dumps(manifest(assetPackID=chance.choice(WORDS))))
            )
            self._write(path, text.encode())
        self._note(f"outside {path.name}")
        self.unseen.add(path)

    def look(self, chance: Random) -> None:
        """What the window does all the time: see what there is, and what follows from it."""
        del chance
        self._look()

    def look_across_a_save(self, chance: Random) -> None:
        """A look that began before a save and ends after it has seen what is there no more."""
        del chance
        session = self.session
        alone = not self.unseen and not session.clashing
        look = look_again(session.look, session.texts, CancelToken(), rescan=True)
        self._save(typing=None)
        texts = session.texts
        news = session.take_look(look)
        self._note(f"late look {news}")
        if alone:
            assert session.texts is texts, "what was saved just now was taken for another program's"
            assert not news.clashes
        self.typing = self.typing if session.texts is texts else None
        self._look()

    def decide(self, chance: Random) -> None:
        """Mine or theirs, where there is a choice."""
        clashing = sorted(self.session.clashing)
        if not clashing:
            return
        path = chance.choice(clashing)
        mine, theirs = written(self.session.texts), written(self.session.look.disk.texts)
        if chance.random() < 0.5:
            self._note(f"keep mine {path.name}")
            before = self.session.history
            self.session.keep_mine(path)
            assert written(self.session.texts) == mine
            if self.session.history is before:
                assert _of(mine, path, self.path) == _of(theirs, path, self.path), "theirs is nowhere now"
            else:
                self.steps_made += 2
                self._theirs_can_be_brought_back(path, _of(theirs, path, self.path))
        else:
            self._note(f"load theirs {path.name}")
            self.session.load_theirs(path)
            self.typing = None
            self.steps_made += 1
            now = written(self.session.texts)
            assert _of(now, path, self.path) == _of(theirs, path, self.path)
            assert path not in self.session.unsaved()
        assert path not in self.session.clashing

    def _theirs_can_be_brought_back(self, path: Path, theirs: bytes | None) -> None:
        """It is one step back, and mine the step after it."""
        texts = self.session.texts
        self._step(back=True)
        assert _of(written(self.session.texts), path, self.path) == theirs
        self._step(back=False)
        assert self.session.texts is texts

    def end_and_begin_again(self, chance: Random) -> None:
        """The program ends with a draft, which brings back exactly what there was."""
        session = self.session
        if self.unseen or session.clashing or not session.modified or chance.random() < 0.5:
            return
        self._note("end, and take the draft up")
        was = written(session.texts)
        write_draft(draft_of(session, time.time()))
        draft = read_draft(self.path)
        assert draft is not None
        assert fits(draft)
        self._begin()
        self.session.edit(restoring(draft, self.session.texts, "Restore unsaved changes"))
        self.session.take_trips(draft.moves)
        self.typing = None
        self.steps_made += 1
        drop_draft(self.path)
        assert written(self.session.texts) == was, "the draft is not what was worked on"

    # What holds

    def check(self) -> None:
        """All that holds between any two things that are done."""
        session = self.session
        texts, history = session.texts, session.history
        assert texts is history.steps[history.cursor].texts
        assert written(history.steps[0].texts) == self.beginning
        self._form_and_text_agree()
        self._what_is_unsaved_differs_from_the_disk()
        assert session.modified == bool(session.unsaved()) == (not session.is_saved(texts))
        for number, step in enumerate(history.steps[1:], 1):
            assert step.label, "a step without a name"
            if step.texts.documents is not history.steps[number - 1].texts.documents:
                assert session.place_of(number).manifest is not None, "nobody knows where that was"
        self._a_draft_says_all_of_it()

    def _form_and_text_agree(self) -> None:
        readable = {
            pack.path: pack for pack in self.session.packs if pack.path in self.session.texts.documents
        }
        assert readable.keys() == self.session.texts.documents.keys()
        for path, document in self.session.texts.documents.items():
            seen = self._read.get(path)
            if seen is None or seen[0] is not document:
                again = Document.read(document.data)
                assert (again.text, again.root) == (document.text, document.root), "the text and its tree"
                self._read[path] = seen = (document, read_manifest(again).manifest)
            assert readable[path].document is document
            assert readable[path].manifest == seen[1], "the form shows something else than the text says"

    def _what_is_unsaved_differs_from_the_disk(self) -> None:
        unsaved, now = set(self.session.unsaved()), written(self.session.texts)
        disk = self._on_disk()
        for path in {*now[1], *disk[1], self.path} - self.unseen - self.session.clashing:
            same = _of(now, path, self.path) == _of(disk, path, self.path)
            assert same == (path not in unsaved), f"{path.name}: on disk as in the window: {same}"

    def _a_draft_says_all_of_it(self) -> None:
        session = self.session
        draft = draft_of(session, 0.0)
        assert {file.path for file in draft.files} == set(session.unsaved())
        edit = restoring(draft, session.base, "Restore")
        assert written(apply(edit, session.base)) == written(session.texts)

    def _only_touched(self, key: str, before: Document, after: Document) -> None:
        """But for the value of ``key`` and what stands around it, every byte is what it was."""
        one, other = _members(before), _members(after)
        kept = [name for name in one if name != key]
        assert [name for name in other if name != key] == kept
        for name in kept:
            assert [other[name]] == [one[name]], f"{name} was not to change"
        if key in one and key in other:
            assert _around(before, key) == _around(after, key), "what stands around the value changed"

    # How it is done

    def _carry_out(self, fix: Edit) -> None:
        """As the window does it: the disk first."""
        texts, names = self.session.texts, self._names()
        try:
            self.session.checked(fix)  # Where a text is broken, what is offered may still be refused.
            made = move(fix.moves) if fix.moves else ()
        except StudioError as refusal:
            self._note(f"fix {fix.label} refused: {refusal}")
            assert (self._names(), self.session.texts) == (names, texts)
            return
        self._note(f"fix {fix.label}")
        assert self.session.edit(fix, made), f"a fix that changes nothing: {fix}"
        assert fix.moves or self.session.texts is not texts
        self.typing = None
        self.steps_made += 1

    def _names(self) -> list[str]:
        return sorted(path.as_posix() for path in self.path.parent.rglob("*"))

    def _edit(self, edit: Edit) -> bool:
        session = self.session
        before = Before(session.texts, session.history.cursor)
        self._note(f"edit {edit.label!r} {edit.changes}")
        try:
            changed = session.edit(edit)
        except StudioError:
            assert session.texts is before.texts, "what was refused left something behind"
            return False
        if not changed:
            assert session.texts is before.texts
            return False
        self.steps_made += 1
        named = {getattr(change, "manifest", None) for change in edit.changes}
        for path in {*before.texts.documents, *session.texts.documents} - named:
            assert session.texts.documents[path] is before.texts.documents[path]
        if None not in named:
            assert session.texts.project is before.texts.project
        here = session.history.cursor
        if edit.merge is not None and edit.merge == self.typing:
            assert here in {before.cursor, before.cursor - 1}, "what is typed in one field is one step"
        else:
            assert here == before.cursor + 1, "this was to be a step of its own"
        self.typing = session.history.current.merge
        return True

    def _step(self, *, back: bool) -> None:
        """One step back or forth, its moves on disk before it."""
        session = self.session
        step = session.history.back if back else session.history.ahead
        if step is None:
            return
        self._note(f"{'undo' if back else 'redo'} {step.label!r}")
        self.typing = None
        if back:
            take_back(step.moves, step.made)
            place = session.undo()
        else:
            place = session.redo(move(step.moves) if step.moves else ())
        assert place is not None

    def _go_to(self, number: int) -> None:
        while (here := self.session.history.cursor) != number:
            self._step(back=number < here)
            self.session.step_to(number)

    def _look(self) -> None:
        for _ in range(_GOES_ON):
            session = self.session
            mine, clean = session.texts, set(session.texts.documents) - set(session.unsaved())
            look = look_again(session.look, mine, CancelToken(), rescan=True)
            news = session.take_look(look)
            self._note(f"look {news}")
            disk, now = self._on_disk(), written(session.texts)
            self.typing = self.typing if session.texts is mine else None
            if not news.look_again:
                self.unseen.clear()
            for path in news.changed:
                assert path not in session.unsaved()
                assert _of(now, path, self.path) == _of(disk, path, self.path)
            for clash in news.clashes:
                assert clash.path not in clean
                assert _of(now, clash.path, self.path) == _of(written(mine), clash.path, self.path)
            if not news.look_again and session.is_current:
                return
        assert not self.unseen, "looking does not come to an end"

    def _save(self, typing: Random | None) -> None:
        session = self.session
        texts, trips = session.texts, session.trips_made
        before = self._on_disk()
        request = save_request(session)
        try:
            with mock.patch("studio.workspace.saving.to_trash", _remove):
                receipt = save(request)
        except StudioError as refusal:
            self._refused(refusal, before)
            return
        self._note("save" if typing is None else "save while typing")
        if typing is not None:
            self.change_a_key(typing)
        session.take_saved(texts, receipt.written, trips)
        self.typing = None
        wanted, disk = written(texts), self._on_disk()
        for path in receipt.written:
            assert _of(disk, path, self.path) == _of(wanted, path, self.path)
            self.unseen.discard(path)
        asked = {change.path for change in request.changes}
        for path in {*before[1], *disk[1]} - asked:
            assert disk[1].get(path) == before[1].get(path), "a file that nobody edited was written"
        if typing is None:
            assert not session.modified

    def _refused(self, refusal: StudioError, before: Written) -> None:
        self._note(f"save refused: {refusal}")
        assert self.unseen or self.session.clashing, f"nobody else wrote anything: {refusal}"
        assert self._on_disk() == before, "a save that was refused wrote something"

    def _on_disk(self) -> Written:
        found = {path: path.read_bytes() for path in sorted(self.folder.glob("*.json"))}
        return project_bytes(read_project(self.path, project_data(self.path))), found

    def _write(self, path: Path, data: bytes) -> None:
        """As editors do it: a new file in place of the old one. No two writes look the same from outside."""
        part = path.with_name(f".{path.name}.outside")
        part.write_bytes(data)
        tick = 1_700_000_000_000_000_000 + next(self._ticks) * 1_000_000_000
        os.utime(part, ns=(tick, tick))
        part.replace(path)

    def _pack(self, chance: Random) -> Pack | None:
        packs = [one for one in self.session.packs if one.path in self.session.texts.documents]
        return chance.choice(packs) if packs else None

    def _note(self, words: str) -> None:
        self.log.append(words)


def written(texts: Texts) -> Written:
    """All that ``texts`` would be on disk."""
    return project_bytes(texts.project), {path: one.data for path, one in texts.documents.items()}


def _of(written_: Written, path: Path, project_path: Path) -> bytes | None:
    return written_[0] if path == project_path else written_[1].get(path)


def _members(document: Document) -> dict[str, str]:
    """What stands in the text for each key; where one stands twice, both."""
    found: dict[str, str] = {}
    for member in document.root.members if document.root is not None else ():
        name = str(member.key.value)
        found[name] = found.get(name, "") + document.text[member.key.start : member.node.end]
    return found


def _around(document: Document, key: str) -> str:
    """The text without the value of ``key``."""
    node = document.node((key,))
    assert isinstance(node, Node)
    return document.text[: node.start] + "?" + document.text[node.end :]


def _remove(path: Path) -> None:
    path.unlink()
