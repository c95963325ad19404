"""In which order languages are offered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from studio.languages.names import catalogue
from studio.languages.tags import LanguageTag
from studio.ui.pieces import language_groups
from studio.ui.pieces.language_groups import everything, fitting, system_languages
from studio.ui.pieces.language_list import Heading, Item


def tags(*texts: str) -> tuple[LanguageTag, ...]:
    return tuple(map(LanguageTag.parse, texts))


@pytest.fixture
def german_in_switzerland(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stands in for a computer that is set so."""

    class System:
        @staticmethod
        def uiLanguages() -> list[str]:  # noqa: N802 -- Qt's own name
            return ["de-CH", "de-Latn-CH", "de", "C", "iw", "zh-Hans-CN"]

    class Locales(QLocale):
        @staticmethod
        def system() -> System:  # type: ignore[override] # a stand-in
            return System()

    monkeypatch.setattr(language_groups, "QLocale", Locales)


def written(items: tuple[Item, ...]) -> list[str]:
    return [f"[{one.text}]" if isinstance(one, Heading) else str(one) for one in items]


@pytest.mark.usefixtures("german_in_switzerland")
def test_those_of_the_computer_are_in_the_usual_spelling_once_each() -> None:
    assert system_languages() == tags("de-CH", "de", "he", "zh-Hans")


@pytest.mark.usefixtures("german_in_switzerland")
def test_the_project_comes_first_then_the_computer_then_all() -> None:
    shown = written(everything(catalogue(), tags("ja", "de", "tlh")))
    assert shown[:10] == [
        "[In this project]",
        "ja",
        "de",
        "tlh",
        "[On this computer]",
        "de-CH",
        "he",
        "zh-Hans",
        "[All languages]",
        "en",
    ]
    assert len(shown) == len(set(shown))


@pytest.mark.usefixtures("german_in_switzerland")
@pytest.mark.parametrize("text", ["port", "português", "pt-", "Brazil"])
def test_what_fits_is_in_the_same_order(text: str) -> None:
    shown = written(fitting(catalogue(), text, tags("ja", "pt-BR")))
    assert shown[:3] == ["[In this project]", "pt-BR", "[All languages]"]
    assert "ja" not in shown


@pytest.mark.usefixtures("german_in_switzerland")
def test_where_all_are_of_one_kind_there_is_no_heading() -> None:
    assert written(fitting(catalogue(), "klingon", ())) == ["tlh"]
