"""A fix tried out on disk: its problem goes, nothing else breaks, and undo gives every byte back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from studio.project.fixes import Fix, fixes_for
from studio.project.problems import Problem
from studio.project.rules import Severity
from studio.session.foresight import Foresight, foresee
from studio.session.keeping import save_request
from studio.session.look import Look, first_look
from studio.session.session import Session
from studio.workspace.moving import move, take_back
from studio.workspace.saving import save
from tests.builders import manifest, project, write_tree

HEADER = "// mine\n"
"""What stands above every manifest here, and has to stay."""


@dataclass(frozen=True)
class Case:
    """A project with a problem of ``code``: ``changes`` of a sound manifest, or its ``text``.

    ``labels`` are those of its fixes, in order. ``files`` lie beside the sound ones, ``links`` lead to the
    targets that they name. ``keys``: what the project file says beside its name.
    """

    code: str
    labels: tuple[str, ...]
    changes: Mapping[str, object] = field(default_factory=dict[str, object])
    text: str = ""
    files: tuple[str, ...] = ()
    links: Mapping[str, str] = field(default_factory=dict[str, str])
    keys: Mapping[str, object] = field(default_factory=dict[str, object])
    others: Mapping[str, object] = field(default_factory=dict[str, object])

    def __str__(self) -> str:
        return f"{self.code} {' | '.join(self.labels)}"


def made(folder: Path, case: Case) -> Path:
    """The project of ``case`` in ``folder``."""
    write_tree(folder, {"art/a.png": b"1", "art/\u00e9.png": b"2", **dict.fromkeys(case.files, b"3")})
    for link, target in case.links.items():
        (folder / link).parent.mkdir(parents=True, exist_ok=True)
        (folder / link).symlink_to(target)
    base = str(folder)
    text = case.text or json.dumps(manifest(**case.changes), indent=2, ensure_ascii=False)
    manifests = {"art.json": HEADER + text.replace("BASE", base)}
    manifests |= {name: json.dumps(values, indent=2) for name, values in case.others.items()}
    return project(folder, manifests, **case.keys)


def proves(folder: Path, case: Case) -> None:
    """The problem of ``case`` has exactly its fixes; each makes it go away and can be taken back."""
    path = made(folder, case)
    assert labels_of(path, case.code) == case.labels
    assert try_every_fix(path) >= len(case.labels)


def problem_of(look: Look, code: str) -> Problem:
    return next(problem for problem in look.state.problems if problem.code == code)


def labels_of(path: Path, code: str) -> tuple[str, ...]:
    """The labels of the fixes of the first problem of ``code``."""
    look = first_look(path)
    return tuple(fix.label for fix in fixes_for(look.state.ground(problem_of(look, code))))


def try_every_fix(path: Path) -> int:
    """Try out every fix of every problem of the project ``path``; how many there are."""
    look = first_look(path)
    tried = 0
    for problem in look.state.problems:
        for fix in fixes_for(look.state.ground(problem)):
            try_out(path, look, problem, fix)
            tried += 1
    return tried


def try_out(path: Path, look: Look, problem: Problem, fix: Fix) -> Foresight:
    """Apply ``fix`` on disk and take it back, and see that all is as it was foreseen, and then as before."""
    before = _tree(path.parent)
    session = Session(look)
    pack = next((one for one in session.packs if one.path == problem.place.manifest), None)
    edit = fix.edit(pack, problem.place)
    foresight = foresee(look, session.texts, edit)
    folders = move(edit.moves)
    assert session.edit(edit, folders), fix.label
    _save(session)
    then = first_look(path)
    assert _words(then) == _words_of(foresight), fix.label
    assert _contents(then) == [_shipped(one) for one in foresight.state.contents]
    assert problem.code in {one.code for one in foresight.solved}, fix.label
    assert not [one.message for one in foresight.new if one.severity is Severity.ERROR], fix.label
    take_back(edit.moves, folders)
    session.undo()
    assert session.texts is look.texts
    _save(session)
    assert _tree(path.parent) == before, fix.label
    return foresight


def _save(session: Session) -> None:
    texts = session.texts
    session.take_saved(texts, save(save_request(session)).written)


def _words(look: Look) -> list[tuple[str, str]]:
    return [(one.code, one.message) for one in look.state.problems]


def _words_of(foresight: Foresight) -> list[tuple[str, str]]:
    return [(one.code, one.message) for one in foresight.state.problems]


def _contents(look: Look) -> list[list[tuple[str, str]]]:
    return [_shipped(one) for one in look.state.contents]


def _shipped(contents: object) -> list[tuple[str, str]]:
    return [(file.path, file.asset.disk_path) for file in getattr(contents, "files", ())]


def _tree(folder: Path) -> dict[str, bytes | str]:
    """All that lies below ``folder``, to the byte."""
    found: dict[str, bytes | str] = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        else:
            found[name] = path.read_bytes() if path.is_file() else "folder"
    return found
