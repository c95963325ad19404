"""A panel on a real session: people ask it about a small project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from studio.languages.names import catalogue
from studio.languages.tags import LanguageTag
from studio.progress import CancelToken
from studio.project.intents import choose_language
from studio.project.profiles import Profile
from studio.session.look import first_look, look_again
from studio.session.session import Session
from studio.ui.panels.audience.panel import AudiencePanel
from studio.ui.wishes import Perform
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of_session

ESSENTIAL = {"essential": {"installationEventTypes": ["firstInstallation"]}}
PREFETCH = {"prefetch": {"installationEventTypes": ["firstInstallation", "subsequentUpdate"]}}

_PLAIN = str.maketrans("", "", "\u2066\u2069\u200f")


class Asking(QObject):
    """A panel, what it wished, and the session that carries its edits out."""

    def __init__(self, panel: AudiencePanel, folder: Path, languages: Mapping[str, str | None]) -> None:
        super().__init__(panel)
        self.panel = panel
        self.session = Session(first_look(project_with(folder, languages)))
        self.wishes: list[object] = []
        panel.wished.connect(self.take)
        panel.set_languages(catalogue())
        self.show()

    @property
    def words(self) -> str:
        """All that the answer says, marks for the direction of writing aside."""
        return self.panel.answer.words.translate(_PLAIN)

    @property
    def opinion(self) -> str:
        """What is said of others' matching."""
        return self.panel.tables.opinion.translate(_PLAIN)

    @property
    def lookup(self) -> str:
        """What is said of files that are looked up by language."""
        return self.panel.tables.lookup.translate(_PLAIN)

    @property
    def headline(self) -> str:
        return self.words.splitlines()[0]

    @property
    def steps(self) -> list[str]:
        """The reason, line by line: what was asked for, and what was found."""
        text = self.panel.tables.steps.model()
        rows = range(text.rowCount())
        return [str(text.index(row, 1).data()).translate(_PLAIN) for row in rows]

    @property
    def packs(self) -> dict[str, str]:
        """When each pack comes, by its id, in the order of the rows."""
        table = self.panel.tables.packs.model()
        rows = range(table.rowCount())
        return {str(table.index(row, 0).data()): str(table.index(row, 2).data()) for row in rows}

    def ask(self, *preferred: str, **device: object) -> None:
        """Ask about somebody with these languages."""
        self.panel.show_profile(replace(Profile(preferred), **device))  # type: ignore[arg-type]  # a test knows the fields

    def retag(self, pack_id: str, language: str) -> None:
        """Another language for a pack, as the form sets it; then the checks catch up."""
        pack = next(one for one in self.session.packs if one.name == pack_id)
        self.session.edit(choose_language(pack, LanguageTag.parse(language)))
        self.look()

    def look(self) -> None:
        """Let the checks catch up with the edits, as the job beside the window does."""
        look = look_again(self.session.look, self.session.texts, CancelToken(), rescan=True)
        self.session.take_look(look)
        self.show()

    def show(self) -> None:
        self.panel.show_view(view_of_session(self.session))

    @Slot(object)
    def take(self, wish: object) -> None:
        self.wishes.append(wish)
        if isinstance(wish, Perform):
            self.session.edit(wish.edit)
            self.show()


def project_with(folder: Path, languages: Mapping[str, str | None]) -> Path:
    """A project with a pack a language, by ids; a pack without one is essential, the others come later."""
    manifests: dict[str, dict[str, object]] = {}
    for number, (pack_id, language) in enumerate(languages.items(), start=1):
        write_tree(folder, {f"{pack_id}/file": b"x" * (1_000 * number)})
        manifests[f"{pack_id}.json"] = manifest(
            assetPackID=pack_id,
            language=language,
            downloadPolicy=ESSENTIAL if language is None else PREFETCH,
            fileSelectors=[{"directory": pack_id}],
        )
    return project(folder, manifests)
