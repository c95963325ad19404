"""What a fix is: an edit of manifests or of the project file, or another name for a file on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from studio.errors import Place
from studio.manifest.document import Document, NodePath
from studio.project.contents import Contents
from studio.project.edits import Change, Edit, Move
from studio.project.packs import Pack
from studio.project.problems import Problem
from studio.project.project_file import ProjectFile
from studio.values import dataclass
from studio.words import words


@dataclass(frozen=True, slots=True)
class Fix:
    """``code`` names the kind of fix, ``label`` is the button's verb and object.

    ``changes`` are made to the texts, ``moves`` on disk; all of it is one step that can be undone.
    """

    code: str
    label: str
    changes: tuple[Change, ...] = ()
    moves: tuple[Move, ...] = ()

    def edit(self, pack: Pack | None, focus: Place) -> Edit:
        """The step that carries this out; ``pack`` is the one that the problem was found in."""
        label = self.label
        if pack is not None and pack.name not in label:
            label = words("{label} in {pack}", label=label, pack=pack.name)
        return Edit(label, self.changes, focus, moves=self.moves)


@dataclass(frozen=True, slots=True)
class Ground:
    """What a fix is made from: a problem, and what it was found in as far as there is such a thing.

    ``pack`` is as edited now, its text the same as when the problem was found; ``contents`` is what it
    ships. ``everything`` has the contents of all packs, for what concerns several.
    """

    problem: Problem
    pack: Pack | None
    contents: Contents | None = None
    project: ProjectFile | None = None
    everything: tuple[Contents, ...] = ()

    @property
    def document(self) -> Document:
        """The text of the pack. Raises ``ValueError`` where there is none."""
        if self.pack is None:
            raise ValueError("this problem is in no pack")
        return self.pack.document

    def text(self, keys: NodePath) -> str:
        """The text written at ``keys``, or nothing."""
        node = self.document.node(keys)
        return node.value if node is not None and isinstance(node.value, str) else ""


Maker: TypeAlias = Callable[[Ground], Iterable[Fix]]
"""Gives the fixes for a problem of one rule; none where no right answer is certain."""
