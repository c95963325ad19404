"""A form on a real session: what it wishes is carried out at once and shown, as a desk does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from studio.progress import CancelToken
from studio.project.packs import Pack
from studio.session.look import first_look, look_again
from studio.session.session import Session
from studio.ui.answerer import Ask
from studio.ui.panels.pack.form import ManifestForm
from studio.ui.view import View
from studio.ui.wishes import Mend, Perform, Settle
from tests.builders import Values, project, write_tree
from tests.ui.answers import answered
from tests.ui.views import view_of_session

FILES = {
    "art/a.png": b"a" * 1_000,
    "art/b.png": b"b" * 2_000,
    "art/deep/c.png": b"c" * 3_000,
    "voices/fr/one.ogg": b"v" * 4_000,
    "notice.txt": b"text",
}


class Harness(QObject):
    """A form showing one manifest of a project; ``wishes`` are all that came from it."""

    def __init__(self, form: ManifestForm, path: Path, *, read_only: str | None = None) -> None:
        super().__init__(form)
        self.form = form
        self.session = Session(first_look(path), read_only=read_only)
        self.manifest = self.session.packs[0].path
        self.wishes: list[object] = []
        self.asked: list[Ask] = []
        form.wished.connect(self.take)
        self.show()

    @property
    def pack(self) -> Pack:
        return next(one for one in self.session.packs if one.path == self.manifest)

    @property
    def view(self) -> View:
        return view_of_session(self.session)

    @property
    def text(self) -> str:
        return self.pack.document.text

    @property
    def edits(self) -> list[str]:
        return [wish.edit.label for wish in self.wishes if isinstance(wish, Perform)]

    def show(self) -> None:
        self.form.show_pack(self.view, self.pack)

    def show_checking(self) -> None:
        self.form.show_pack(replace(self.view, checking=True), self.pack)

    def look(self) -> None:
        """Let the checks catch up with the edits, as the job beside the window does."""
        look = look_again(self.session.look, self.session.texts, CancelToken(), rescan=True)
        self.session.take_look(look)
        self.show()

    def answer(self) -> None:
        """Let the jobs beside the window answer what was asked last about each subject."""
        answered(self.form.take_answer, self.asked)

    def undo(self) -> None:
        self.session.undo()
        self.show()

    def redo(self) -> None:
        self.session.redo()
        self.show()

    @Slot(object)
    def take(self, wish: object) -> None:
        self.wishes.append(wish)
        match wish:
            case Perform(edit):
                self.session.edit(edit)
                self.show()
            case Mend(pack, chosen, place):
                self.session.edit(chosen.edit(pack, place))
                self.show()
            case Settle():
                self.session.settle()
            case Ask(question=question) if question is not None:
                self.wishes.pop()  # Worked out beside the window: it changes nothing.
                self.asked.append(wish)
            case _:
                pass


def project_with(folder: Path, values: Values | str, **others: Values) -> Path:
    """A project of one manifest, and others after it, among ``FILES``."""
    manifests: dict[str, Values | str] = {"a.json": values}
    manifests |= {f"{name}.json": other for name, other in others.items()}
    return project(write_tree(folder, FILES), manifests)
