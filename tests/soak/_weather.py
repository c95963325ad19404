"""What other programs do to a folder: they create, write, rename, move and remove, whatever is there."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import unicodedata
from collections.abc import Callable
from pathlib import Path

_NAMES = (
    *("wall.png", "Wall.png", "ä.wav", "line 1.ogg", "hello", ".hidden", "w.psd", "two\nlines", "שלום.txt"),
    *("x" * 200, os.fsdecode(b"broken\xff.bin"), "~lock", "deep", "0", "a.b.c"),
)
_MOST = 1_200
"""Files beyond which something is cleared away."""

_LONGEST = 2_000
"""Letters of a path in which something is still put."""

_DEEPEST = 60


class Weather:
    """Everything follows from ``chance`` and what is on disk. ``grounds`` are the folders that it is over."""

    def __init__(self, folder: Path, grounds: list[Path], manifests: Path, chance: random.Random) -> None:
        self.done: list[str] = []
        self._folder = folder
        self._away = folder.parent / "away"
        self._grounds = grounds
        self._manifests = manifests
        self._chance = chance
        self._acts: list[tuple[int, Callable[[], object]]] = [
            (20, self._write),
            (8, self._write_in_place),
            (8, self._save_by_rename),
            (5, self._save_with_backup),
            (10, self._delete),
            (10, self._move_file),
            (5, self._case_only),
            (4, self._other_accents),
            (8, self._make_folders),
            (8, self._move_folder),
            (4, self._remove_folder),
            (3, self._swap_folders),
            (3, self._take_away),
            (4, self._bring_back),
            (4, self._link),
            (2, self._copy_many),
            (3, self._copy_tree),
            (3, self._touch),
            (2, self._build),
            (1, self._vanish),
            (2, self._folder_for_file),
            (1, self._rewrite_manifest),
        ]

    def blow(self, acts: int) -> None:
        """Do ``acts`` things; what the disk refuses is not done."""
        works, weights = [work for _, work in self._acts], [weight for weight, _ in self._acts]
        for work in self._chance.choices(works, weights, k=acts):
            self.done.append(work.__name__.strip("_"))
            # Some find nothing to work on, some are refused by the disk.
            with contextlib.suppress(OSError, shutil.Error, IndexError):
                work()
        if sum(len(names) for ground in self._grounds for _, _, names in os.walk(ground)) > _MOST:
            shutil.rmtree(
                max(self._folders()[1:], key=_weight, default=self._folder / "nothing"), ignore_errors=True
            )

    def settle(self) -> None:
        """What was taken away comes back, so that the next storm has something to work on."""
        for ground in self._grounds:
            gone = self._away / f"ground {ground.name}"
            with contextlib.suppress(OSError):
                if gone.exists() and not ground.exists():
                    gone.rename(ground)
            with contextlib.suppress(OSError):
                ground.mkdir(exist_ok=True)

    def _folders(self) -> list[Path]:
        found = list(self._grounds)
        for ground in self._grounds:
            for place, folders, _ in os.walk(ground):
                if len(place) > _LONGEST:  # No deeper: a system has an end to a path.
                    folders.clear()
                found += [Path(place, name) for name in folders]
        return sorted(found, key=lambda one: (one not in self._grounds, os.fsencode(one)))

    def _some_folder(self) -> Path:
        return self._chance.choice(self._folders())

    def _inner_folder(self) -> Path:
        return self._chance.choice([one for one in self._folders() if one not in self._grounds])

    def _some_file(self) -> Path:
        found = [
            Path(place, name) for one in self._grounds for place, _, names in os.walk(one) for name in names
        ]
        return self._chance.choice(sorted(found, key=os.fsencode))

    def _name(self) -> str:
        return (
            self._chance.choice(_NAMES)
            if self._chance.random() < 0.4
            else f"f{self._chance.randrange(99)}.wav"
        )

    def _bytes(self) -> bytes:
        return b"x" * self._chance.randrange(40)

    def _write(self) -> None:
        (self._some_folder() / self._name()).write_bytes(self._bytes())

    def _write_in_place(self) -> None:
        with self._some_file().open("ab") as stream:
            stream.write(b"more")

    def _save_by_rename(self) -> None:
        file = self._some_file()
        part = file.with_name(f"{file.name[:80]}.tmp")
        part.write_bytes(self._bytes())
        part.replace(file)

    def _save_with_backup(self) -> None:
        file = self._some_file()
        backup = file.with_name(f"{file.name[:80]}~")
        file.replace(backup)
        file.write_bytes(self._bytes())
        if self._chance.random() < 0.5:
            backup.unlink()

    def _delete(self) -> None:
        self._some_file().unlink()

    def _move_file(self) -> None:
        self._some_file().rename(self._some_folder() / self._name())

    def _case_only(self) -> None:
        victim = self._chance.choice([self._some_file(), self._inner_folder()])
        victim.rename(victim.with_name(victim.name.swapcase()))

    def _other_accents(self) -> None:
        """The same name in other letters: beside the first, or in its place."""
        name = self._chance.choice(("Größe é", "ä.wav"))
        if self._chance.random() < 0.5:
            name = unicodedata.normalize("NFD", name)
        place = self._some_folder()
        if self._chance.random() < 0.5:
            (place / name).mkdir()
            (place / name / "in.wav").write_bytes(self._bytes())
        else:
            (place / name).write_bytes(self._bytes())

    def _make_folders(self) -> None:
        path = self._some_folder()
        for _ in range(self._chance.randrange(1, 5)):
            path /= self._name()
        path.mkdir(parents=True)
        if self._chance.random() < 0.7:
            (path / self._name()).write_bytes(self._bytes())

    def _move_folder(self) -> None:
        self._inner_folder().rename(self._some_folder() / self._name())

    def _remove_folder(self) -> None:
        shutil.rmtree(self._inner_folder())

    def _swap_folders(self) -> None:
        """Two folders take each other's place."""
        one, other = self._inner_folder(), self._inner_folder()
        if one in (other, *other.parents) or other in one.parents:
            return
        between = self._away / "between"
        one.rename(between)
        other.rename(one)
        between.rename(other)

    def _take_away(self) -> None:
        self._inner_folder().rename(self._away / f"away{self._chance.randrange(9)}")

    def _bring_back(self) -> None:
        (self._away / f"away{self._chance.randrange(9)}").rename(self._some_folder() / self._name())

    def _link(self) -> None:
        to = self._chance.choice([self._folder, self._some_folder(), self._some_file(), Path("nowhere")])
        (self._some_folder() / f"link{self._chance.randrange(9)}").symlink_to(to)

    def _copy_many(self) -> None:
        place = self._some_folder() / f"many{self._chance.randrange(9)}"
        place.mkdir()
        for number in range(self._chance.randrange(300)):
            (place / f"{number}.wav").write_bytes(b"1")

    def _copy_tree(self) -> None:
        place, into = self._inner_folder(), self._some_folder()
        if _weight(place) < 200 and place not in (into, *into.parents):
            shutil.copytree(place, into / self._name(), symlinks=True, ignore=_too_deep)

    def _touch(self) -> None:
        when = self._chance.randrange(2**31)
        os.utime(self._chance.choice([self._some_file(), self._some_folder()]), (when, when))

    def _build(self) -> None:
        """Something comes into the output folder, which lies in a watched one."""
        place = self._folder / "art/builds"
        place.mkdir(exist_ok=True)
        (place / f"{self._chance.randrange(5)}.aar").write_bytes(self._bytes())

    def _vanish(self) -> None:
        """A watched folder goes, and comes back now or later."""
        ground = self._chance.choice(self._grounds)
        gone = self._away / f"ground {ground.name}"
        ground.rename(gone)
        if self._chance.random() < 0.5:
            gone.rename(ground)

    def _folder_for_file(self) -> None:
        """A file stands where a folder was, or the other way round."""
        if self._chance.random() < 0.5:
            file = self._some_file()
            file.unlink()
            file.mkdir()
            (file / "in.wav").write_bytes(self._bytes())
        else:
            folder = self._inner_folder()
            shutil.rmtree(folder)
            folder.write_bytes(self._bytes())

    def _rewrite_manifest(self) -> None:
        path = self._chance.choice(sorted(self._manifests.glob("*.json")))
        values = json.loads(path.read_bytes())
        values["fileSelectors"] = [{"directory": self._chance.choice(("art", "voices", "art/deep"))}]
        path.write_text(json.dumps(values))


def _weight(folder: Path) -> int:
    return sum(len(names) for _, _, names in os.walk(folder))


def _too_deep(folder: str, names: list[str]) -> list[str]:
    """All ``names``, where somebody else moved the copy into what is being copied: it would have no end."""
    return names if folder.count("/") > _DEEPEST else []
