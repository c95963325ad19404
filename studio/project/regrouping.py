"""What people say about families, turned into edits: which packs belong together, and under which name.

The ids of the packs say it in the first place; the project file has only what is to be otherwise.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from unicodedata import category

from studio.errors import Place, StudioError
from studio.project.edits import Edit, SetProject
from studio.project.families import Naming, stem_of
from studio.project.packs import Pack
from studio.project.project_file import FamilyEntry, ProjectFile
from studio.words import words

_LONGEST = 200
"""Letters of a name that people can still tell from another."""


def choose_family(project: ProjectFile, pack: Pack, name: str) -> Edit:
    """Put ``pack`` into the family ``name``, whether there is one or not. Raises ``StudioError``."""
    name = legal_name(name)
    left = _without(project.families, pack)
    if _folded(name) != _folded(family_by_id(project, pack)):
        left = _with(left, name, pack)
    return _edit(words("Put {pack} into the family {family}", pack=pack.name, family=name), pack, left)


def follow_id(project: ProjectFile, pack: Pack) -> Edit:
    """Let ``pack`` be in the family that its id leads to."""
    left = _without(project.families, pack)
    return _edit(words("Put {pack} into the family of its ID", pack=pack.name), pack, left)


def own_family(project: ProjectFile, pack: Pack, names: Collection[str]) -> Edit:
    """Make a family of ``pack`` alone, called by its id; ``names`` are those that families have."""
    taken = {_folded(name) for name in names}
    name, number = pack.name, 2
    while _folded(name) in taken:
        name, number = f"{pack.name}-{number}", number + 1
    left = _with(_without(project.families, pack), name, pack)
    return _edit(words("Make {pack} a family of its own", pack=pack.name), pack, left)


def rename_family(
    project: ProjectFile, name: str, packs: Sequence[Pack], new: str, names: Collection[str]
) -> Edit:
    """Call the family ``name``, which has ``packs``, ``new``; packs whose ids say so join it as before.

    The languages that are required of it follow. ``names`` are those that families have.
    Raises ``StudioError`` where another one is called ``new``.
    """
    new = legal_name(new)
    if _folded(new) != _folded(name) and any(_folded(new) == _folded(one) for one in names):
        raise StudioError(
            words("{name} is the name of another family.", name=new),
            words("Choose another name, or move the packs there one by one."),
        )
    entry = next((one for one in project.families if _folded(one.name) == _folded(name)), None)
    had = entry or FamilyEntry(name=name)
    by_id = (stem_of(pack) for pack in packs if pack.name not in had.packs)
    stems = tuple(stem for stem in dict.fromkeys((*had.stems, *by_id)) if stem != new)
    renamed = had.model_copy(update={"name": new, "stems": stems})
    # Where ids say the same by themselves, nothing has to be said.
    said = (renamed,) if renamed.packs or renamed.stems else ()
    families = tuple(one for one in project.families if one is not entry) + said
    values: dict[str, object] = {"families": families}
    required = _following(project.required_languages, name, new)
    if required != project.required_languages:
        values["required_languages"] = required
    place = packs[0].place("assetPackID") if packs else Place()
    label = words("Rename the family {family} to {name}", family=name, name=new)
    return Edit(label, (SetProject(values),), place)


def family_by_id(project: ProjectFile, pack: Pack) -> str:
    """The family that ``pack`` is in unless it is listed by itself."""
    return Naming.of(project).by_stem(stem_of(pack))


def is_listed(project: ProjectFile, pack: Pack) -> bool:
    """Whether the project file says in which family ``pack`` is, whatever its id says."""
    return any(pack.name in entry.packs for entry in project.families)


def legal_name(text: str) -> str:
    """``text`` as the name of a family. Raises ``StudioError`` where it can be none."""
    name = " ".join(text.split())
    if not name:
        raise StudioError(words("A family needs a name."), words("Write one, such as voices."))
    if name == "*":
        raise StudioError(
            words("The name * stands for all families."), words("Choose another name, such as voices.")
        )
    if any(category(letter) in {"Cc", "Cs"} for letter in name):
        raise StudioError(
            words("The name of the family has something in it that is no text."), words("Type it anew.")
        )
    if len(name) > _LONGEST:
        raise StudioError(
            words("The name of the family has {count} characters.", count=len(name)),
            words("At most {count} can be read.", count=_LONGEST),
        )
    return name


def _with(families: Sequence[FamilyEntry], name: str, pack: Pack) -> tuple[FamilyEntry, ...]:
    """``families`` with ``pack`` in the one called ``name``, which is made if need be."""
    found = next((one for one in families if _folded(one.name) == _folded(name)), None)
    if found is None:
        return (*families, FamilyEntry(name=name, packs=(pack.name,)))
    grown = found.model_copy(update={"packs": (*found.packs, pack.name)})
    return tuple(grown if one is found else one for one in families)


def _without(families: Iterable[FamilyEntry], pack: Pack) -> tuple[FamilyEntry, ...]:
    """``families`` without ``pack``; what has nothing left goes."""
    left: list[FamilyEntry] = []
    for one in families:
        stay = tuple(name for name in one.packs if name != pack.name)
        if stay == one.packs:
            left.append(one)
        elif stay or one.stems:
            left.append(one.model_copy(update={"packs": stay}))
    return tuple(left)


def _following(required: Mapping[str, tuple[str, ...]], name: str, new: str) -> Mapping[str, tuple[str, ...]]:
    """``required`` with what was asked of ``name`` asked of ``new``, in the same place."""
    return {new if _folded(key) == _folded(name) else key: tags for key, tags in required.items()}


def _edit(label: str, pack: Pack, families: tuple[FamilyEntry, ...]) -> Edit:
    return Edit(label, (SetProject({"families": families}),), pack.place("assetPackID"))


def _folded(name: str) -> str:
    return name.casefold()
