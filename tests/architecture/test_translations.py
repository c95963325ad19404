"""The texts of the program: found in the code, translated in full, handed to translators and taken back."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import make_translations
import pytest
from PySide6.QtCore import QTranslator
from translation_exchange import Entry, fault, handed_out, identity, taken_in
from translation_files import (
    FORMS,
    Message,
    as_linguist,
    compiled,
    linguist_file,
    merged,
    read_messages,
)
from translation_texts import Fault, Text, texts_of

from tests.architecture.tree import ROOT, modules

CODE = """
from PySide6.QtCore import QCoreApplication
from studio.words import counted, words

tr = QCoreApplication.translate

class Panel:
    def show(self, number):
        self.tr("Show")
        self.tr("{count} rows", "", number)
        tr("Below", "All of it")
        words("{path} is gone", path="a")
        counted("1 place", "{count} places", number)
"""


@pytest.fixture(scope="module")
def found() -> tuple[list[Text], list[Fault]]:
    """What there is in this checkout."""
    return texts_of(ROOT)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with one module and no translations."""
    (tmp_path / "studio").mkdir()
    (tmp_path / "studio" / "panel.py").write_text(CODE, encoding="utf-8")
    return tmp_path


def test_every_text_can_be_found_in_a_dictionary(found: tuple[list[Text], list[Fault]]) -> None:
    _, faults = found
    assert not faults


def test_every_text_is_translated(found: tuple[list[Text], list[Fault]]) -> None:
    texts, _ = found
    assert not make_translations.missing(ROOT, texts)


@pytest.mark.parametrize("language", FORMS)
def test_every_translation_that_is_there_keeps_what_is_put_in_later(language: str) -> None:
    messages = [one for one in read_messages(linguist_file(ROOT, language)) if one.is_finished]
    assert not [(one.source, why) for one in messages if (why := fault(one.source, one.translation))]


def test_no_sentence_is_put_together_of_translated_pieces() -> None:
    """Other languages have another order; whole sentences may follow upon each other."""
    window = [path for path in modules() if path.parts[:2] == ("studio", "ui")]
    assert not [place for path in window for place in _added(path)]


def test_texts_are_found_under_the_name_by_which_the_program_asks_for_them(checkout: Path) -> None:
    texts, faults = texts_of(checkout)
    assert not faults
    assert [(one.context, one.source, one.is_plural) for one in texts] == [
        ("Below", "All of it", False),
        ("Panel", "Show", False),
        ("Panel", "{count} rows", True),
        ("words", "1 place", False),
        ("words", "{count} places", True),
        ("words", "{path} is gone", False),
    ]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("self.tr(number)", "not made of literal texts"),
        ('self.tr("{count} rows")', "no number to choose its form by"),
        ("words(number)", "not made of literal texts"),
    ],
)
def test_a_text_that_no_dictionary_can_have_is_told(checkout: Path, line: str, why: str) -> None:
    module = checkout / "studio" / "panel.py"
    module.write_text(f"{CODE}        {line}\n", encoding="utf-8")
    _, faults = texts_of(checkout)
    assert any(why in one.why for one in faults)


def test_what_is_missing_unfinished_or_gone_is_told(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = ["--root", str(checkout)]
    assert make_translations.main([*root, "--check"]) == 1
    assert "de: missing: studio/panel.py: 'Show'" in capsys.readouterr().out
    assert make_translations.main(root) == 0
    assert make_translations.main([*root, "--check"]) == 1
    assert "ar: not translated: Panel: 'Show'" in capsys.readouterr().out
    _translate_all(checkout)
    assert make_translations.main([*root, "--check"]) == 0
    _without_show(checkout)
    assert make_translations.main([*root, "--check"]) == 1
    assert "ja: no longer in the code: Panel: 'Show'" in capsys.readouterr().out
    assert make_translations.main([*root, "--prune"]) == 0
    assert make_translations.main([*root, "--check"]) == 0


def test_a_translation_comes_back_with_its_text(checkout: Path) -> None:
    _translate_all(checkout)
    _without_show(checkout)
    make_translations.main(["--root", str(checkout)])
    (checkout / "studio" / "panel.py").write_text(CODE, encoding="utf-8")
    make_translations.main(["--root", str(checkout)])
    assert make_translations.main(["--root", str(checkout), "--check"]) == 0


def test_a_text_that_moved_keeps_its_translation() -> None:
    old = [Message("Before", "Show", is_plural=False, translation=("Zeigen",))]
    now = merged([Text("After", "Show", is_plural=False, where="a.py")], old, "de")
    assert [(one.context, one.translation) for one in now if not one.is_gone] == [("After", ("Zeigen",))]


def test_the_same_messages_are_the_same_file(tmp_path: Path) -> None:
    messages = [
        Message("B", 'a < b & "c"', is_plural=False, translation=("ä\n„ö“",)),
        Message("A", "{count} rows", is_plural=True, translation=("{count} Zeile", "{count} Zeilen")),
        Message("A", "Gone", is_plural=False, translation=("Fort",), is_gone=True),
        Message("A", "Open", is_plural=False, translation=("",)),
    ]
    file = tmp_path / "file.ts"
    file.write_text(as_linguist(messages, "de"), encoding="utf-8")
    again = read_messages(file)
    assert set(again) == set(messages)
    assert as_linguist(list(reversed(again)), "de") == as_linguist(messages, "de")


def test_the_program_reads_what_is_compiled(checkout: Path) -> None:
    _translate_all(checkout)
    made = compiled(checkout)
    assert [file.name for file in made] == [f"pack-studio_{language}.qm" for language in FORMS]
    stamps = [file.stat().st_mtime_ns for file in made]
    assert [file.stat().st_mtime_ns for file in compiled(checkout)] == stamps
    arabic = QTranslator()
    assert arabic.load(str(made[0]))
    said = {
        number: _first(arabic.translate("Panel", "{count} rows", "", number))
        for number in (0, 1, 2, 3, 11, 100)
    }
    assert said == {0: "0", 1: "1", 2: "2", 3: "3", 11: "4", 100: "5"}
    assert arabic.translate("Panel", "Show") == "0Show"


def test_the_same_text_in_two_places_is_translated_once() -> None:
    texts = [Text(name, "Show", is_plural=False, where="a.py") for name in ("A", "B")]
    entries = handed_out(merged(texts, [], "de"), texts, "de")
    assert [(one["context"], [other["context"] for other in one["also"]]) for one in entries] == [
        ("A", ["B"])
    ]
    taken, _ = taken_in(merged(texts, [], "de"), [{**entries[0], "translation": "Zeigen"}])
    assert {one.translation for one in taken} == {("Zeigen",)}


def test_parts_together_are_everything_once() -> None:
    texts = [Text("A", f"Text {number}", is_plural=False, where="a.py") for number in range(10)]
    messages = merged(texts, [], "ja")
    parts = [handed_out(messages, texts, "ja", part=(number, 3)) for number in (1, 2, 3)]
    assert sorted(entry["source"] for part in parts for entry in part) == sorted(one.source for one in texts)


@pytest.mark.parametrize(
    ("source", "translation", "why"),
    [
        ("{path} is gone", "ist weg", "it lacks {path}"),
        ("{path} is gone", "{pfad} ist weg", "it lacks {path}, it has {pfad}"),
        ("&Open", "Öffnen", "letters to press"),
        ("&Open", "開く(&O)", None),
        ("Save && close", "Sichern && schließen", None),
        (" more", "mehr", "spaces"),
        ("Open…", "Öffnen", "ellipsis"),
        ("Open", "", "empty"),
        ("a <b>c</b>", "d <b>e</b>", None),
        ("a <b>c</b>", "d e", "it lacks <b> </b>"),
    ],
)
def test_a_translation_that_breaks_the_text_is_refused(
    source: str, translation: str, why: str | None
) -> None:
    told = fault(source, [translation])
    assert told is None if why is None else told is not None and why in told


def test_a_form_for_one_number_need_not_say_it() -> None:
    assert fault("{count} rows", ["eine Zeile", "{count} Zeilen"]) is None


def test_what_is_refused_is_told_and_the_rest_taken() -> None:
    messages = [Message("A", text, is_plural=False, translation=("",)) for text in ("Open", "Close {name}")]
    entries: list[dict[str, object]] = [
        {"id": identity(messages[0]), "translation": "Öffnen"},
        {"id": identity(messages[1]), "source": "Close {name}", "translation": "Schließen"},
        {"id": "of another edition", "translation": "Weg"},
        {"id": identity(replace(messages[0], is_plural=True)), "translation": 7},
    ]
    taken, refused = taken_in(messages, entries)
    assert [one.translation for one in taken] == [("Öffnen",), ("",)]
    assert [one.why for one in refused] == [
        "it lacks {name} ('Schließen')",
        "there is no such text any more",
        "it has 0 forms instead of 1",
    ]


def _translate_all(checkout: Path) -> None:
    """By the command, as translators do; each form says its place."""
    for language in FORMS:
        file = checkout / "texts.json"
        make_translations.main(["--root", str(checkout), "--export", language, str(file)])
        entries: list[Entry] = json.loads(file.read_text(encoding="utf-8"))
        for entry in entries:
            forms = [f"{place}{entry['source']}" for place in range(max(1, len(entry["forms"])))]
            entry["translation"] = forms if entry["plural"] else forms[0]
        file.write_text(json.dumps(entries), encoding="utf-8")
        assert make_translations.main(["--root", str(checkout), "--import", language, str(file)]) == 0


def _without_show(checkout: Path) -> None:
    code = CODE.replace('        self.tr("Show")\n', "")
    (checkout / "studio" / "panel.py").write_text(code, encoding="utf-8")


def _first(text: str | None) -> str:
    return (text or "")[:1]


def _added(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        match node:
            case ast.BinOp(left=left, op=ast.Add(), right=right) if any(map(_is_piece, (left, right))):
                yield f"{path}:{node.lineno}"
            case _:
                pass


def _is_piece(node: ast.expr) -> bool:
    """``tr("…")``, or that with values put in, that is no whole sentence."""
    match node:
        case ast.Call(func=ast.Attribute(value=inner, attr="format")):
            return _is_piece(inner)
        case ast.Call(
            func=ast.Attribute(attr="tr" | "translate") | ast.Name(id="tr" | "translate"), args=args
        ):
            literals = [one.value for one in args if isinstance(one, ast.Constant)]
            return not any(isinstance(text, str) and text.endswith(".") for text in literals)
        case _:
            return False
