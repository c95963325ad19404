"""Packs as they would be, and after what a new one is made."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.cli.resolving.opened import Opened, opened
from studio.cli.resolving.question import Question
from studio.cli.resolving.supposed import Supposing
from studio.cli.resolving.trial import Trial, tried
from studio.manifest.values import Essential
from studio.project.profiles import Profile
from tests.builders import manifest, project, write_tree


@pytest.fixture
def found(tmp_path: Path) -> Opened:
    """Voices with a base in English, and hats without one."""
    names = {"voices-en": "en", "voices-de": "de", "hats-ja": "ja"}
    write_tree(tmp_path, {f"{name}/{name}.wav": name for name in names})
    path = project(
        tmp_path,
        {
            f"{name}.json": manifest(
                assetPackID=name,
                language=tag,
                platforms=["iOS", "macOS"],
                downloadPolicy={"prefetch": {"installationEventTypes": ["firstInstallation"]}},
                fileSelectors=[{"directory": name}],
            )
            for name, tag in names.items()
        },
    )
    return opened(path, Question(Profile(())), with_people=False)


def _tried(found: Opened, *, without: str = "", retag: str = "", add: str = "") -> Trial:
    words = Supposing(without.split(), retag.split(), add.split())
    return tried(found, words.read([one.pack_id for one in found.ground.offers]))


def test_packs_go_and_change_their_language_and_keep_their_order(found: Opened) -> None:
    trial = _tried(found, without="hats-ja", retag="voices-de=de-AT")
    assert [(one.pack_id, one.language) for one in trial.offers] == [
        ("voices-de", "de-AT"),
        ("voices-en", "en"),
    ]
    assert trial.remarks == ()


def test_a_new_pack_is_as_the_base_of_its_family(found: Opened) -> None:
    trial = _tried(found, add="Voices-pt-BR=pt-BR")
    base = next(one for one in found.ground.offers if one.pack_id == "voices-en")
    new = trial.offers[-1]
    assert (new.pack_id, new.language) == ("Voices-pt-BR", "pt-BR")
    assert (new.policy, new.platforms, new.bytes, new.family) == (base.policy, base.platforms, 9, "voices")
    (remark,) = trial.remarks
    assert remark == (
        "Voices-pt-BR is taken to be as voices-en, the base of its family: prefetched, for iOS and macOS, "
        "9 bytes."
    )


@pytest.mark.parametrize("added", ["hats-ko=ko", "boots-ko=ko", "voices-ko=fr"])
def test_the_size_of_a_new_pack_without_a_base_is_said_not_to_be_known(found: Opened, added: str) -> None:
    trial = _tried(found, add=added)
    new = trial.offers[-1]
    assert (new.bytes, new.platforms) == (0, ())
    assert isinstance(new.policy, Essential)
    (remark,) = trial.remarks
    assert remark.startswith(f"The size of {new.pack_id} is not known, and counts as 0 bytes")


def test_an_id_without_its_language_is_of_the_family_all_the_same(found: Opened) -> None:
    assert _tried(found, add="voices=ko").offers[-1].bytes == 9
