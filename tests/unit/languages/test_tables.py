"""What is shipped of CLDR and ISO: all of it, as the generator writes it, and with its licence."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest

from studio.languages.prepared import prepared
from studio.languages.tables import aliases, expanded, likely, two_letters
from studio.resources import resource

ROWS = {"aliases": 434, "alpha3": 183, "likely": 7745}


@pytest.mark.parametrize(("table", "count"), ROWS.items())
def test_a_table_has_all_its_rows(table: str, count: int) -> None:
    assert len(_rows(table)) == count


@pytest.mark.parametrize("table", ROWS)
def test_a_table_is_sorted_and_written_as_cldr_writes(table: str) -> None:
    rows = _rows(table)
    assert list(rows) == sorted(rows)
    assert all(one.replace("_", "").isalnum() and one.isascii() for row in rows.items() for one in row)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("iw", "he"),
        ("in", "id"),
        ("ji", "yi"),
        ("tl", "fil"),
        ("mo", "ro"),
        ("sh", "sr_Latn"),
        ("cmn", "zh"),
        ("prs", "fa_AF"),
        ("cnr", "sr_ME"),
        ("chi", "zh"),
    ],
)
def test_an_old_or_narrow_code_has_its_replacement(old: str, new: str) -> None:
    assert _rows("aliases")[old] == new


@pytest.mark.parametrize("code", ["no", "nb", "nn", "he", "zh", "yue", "sr", "fil"])
def test_a_code_in_use_is_not_replaced(code: str) -> None:
    assert code not in _rows("aliases")


def test_a_replacement_is_not_replaced_again() -> None:
    rows = _rows("aliases")
    assert not rows.keys() & {new.partition("_")[0] for new in rows.values()}


@pytest.mark.parametrize(
    ("three", "two"), [("eng", "en"), ("deu", "de"), ("nor", "no"), ("heb", "he"), ("zho", "zh")]
)
def test_a_code_of_three_letters_has_its_equal_of_two(three: str, two: str) -> None:
    assert _rows("alpha3")[three] == two


@pytest.mark.parametrize("code", ["cmn", "chi", "ger", "fil", "yue", "mol", "hbs", "bih"])
def test_a_code_of_three_letters_without_an_equal_stays(code: str) -> None:
    assert code not in _rows("alpha3")


def test_each_code_of_two_letters_is_the_equal_of_one() -> None:
    codes = list(_rows("alpha3").values())
    assert len(codes) == len(set(codes))
    assert not {"bh", "in", "iw", "ji", "jw", "mo", "sh"} & set(codes)


def test_both_sources_agree_on_codes_of_three_letters() -> None:
    known = _rows("aliases")
    assert all(known[three] == known.get(two, two) for three, two in _rows("alpha3").items())


@pytest.mark.parametrize(
    ("tag", "full"),
    [
        ("en", "en_Latn_US"),
        ("pt", "pt_Latn_BR"),
        ("sr", "sr_Cyrl_RS"),
        ("zh", "zh_Hans_CN"),
        ("zh_TW", "zh_Hant_TW"),
        ("yue", "yue_Hant_HK"),
        ("no", "no_Latn_NO"),
        ("und", "en_Latn_US"),
    ],
)
def test_a_tag_has_what_is_likely_left_out(tag: str, full: str) -> None:
    assert _rows("likely")[tag] == full


def test_what_is_likely_is_always_language_script_and_region() -> None:
    assert {full.count("_") for full in _rows("likely").values()} == {2}


def test_where_cldr_has_a_parent_apples_chain_leads_there_too() -> None:
    """Apple adds regions and puts nearer steps in between; it takes none of CLDR's away."""
    core = pytest.importorskip("babel.core", reason="Babel is not installed")
    parents: Mapping[str, str] = core.get_global("parent_exceptions")
    strayed = {tag for tag, parent in parents.items() if parent not in _chain(tag)}
    # CLDR 47 is the first that has South Georgia; Apple's rows are of CLDR 46.
    assert strayed == {"en_GS"}


@pytest.mark.parametrize(
    ("parts", "full"),
    [
        (("en", "", ""), "en_Latn_US"),
        (("en", "", "GB"), "en_Latn_GB"),
        (("sr", "Latn", ""), "sr_Latn_RS"),
        (("zh", "", "HK"), "zh_Hant_HK"),
        (("zh", "Hant", ""), "zh_Hant_TW"),
        (("zh", "Hans", "HK"), "zh_Hans_HK"),
        (("az", "Arab", ""), "az_Arab_IR"),
        (("xx", "Cyrl", ""), "xx_Cyrl_RU"),
        (("xx", "", ""), None),
        (("xx", "", "FR"), None),
    ],
)
def test_only_what_a_tag_lacks_is_filled_in(parts: tuple[str, str, str], full: str | None) -> None:
    assert expanded(*parts) == full


def test_the_program_reads_the_tables_once_and_whole() -> None:
    assert aliases() == _rows("aliases")
    assert likely() == _rows("likely")
    assert two_letters() == _rows("alpha3")
    assert likely() is likely()


@pytest.mark.parametrize("table", ["aliases", "likely"])
def test_what_unicode_wrote_says_so_and_brings_the_licence(table: str) -> None:
    notice = _document(table)["notice"]
    assert isinstance(notice, str)
    assert "Unicode License V3" in notice
    licence = resource("languages", "LICENSE-UNICODE.txt").read_text(encoding="utf-8")
    assert "LICENSE-UNICODE.txt" in notice
    assert licence.startswith("UNICODE LICENSE V3")
    assert "this copyright and permission notice appear with all copies" in licence
    assert licence.rstrip().endswith("SPDX-License-Identifier: Unicode-3.0")


@pytest.mark.parametrize("table", ROWS)
def test_a_table_names_the_editions_it_comes_from(table: str) -> None:
    source = _document(table)["source"]
    assert isinstance(source, str)
    assert ("langcodes 3." in source) if table == "alpha3" else ("CLDR 4" in source and "Babel 2." in source)


def test_the_generator_writes_what_is_shipped(tmp_path: Path) -> None:
    assert _generator().main(["--folder", str(tmp_path)]) == 0
    shipped = {path.name: path.read_bytes() for path in resource("languages").iterdir() if path.is_file()}
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == shipped


def test_the_generator_tells_which_files_would_change(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    generator = _generator()
    generator.main(["--folder", str(tmp_path)])
    assert generator.main(["--check", "--folder", str(tmp_path)]) == 0
    (tmp_path / "aliases.json").write_text("{}", encoding="utf-8")
    (tmp_path / "likely.json").unlink()
    capsys.readouterr()
    assert generator.main(["--check", "--folder", str(tmp_path)]) == 1
    told = capsys.readouterr().err.splitlines()
    assert [Path(line.split(" is missing")[0]).name for line in told] == ["aliases.json", "likely.json"]
    assert (tmp_path / "aliases.json").read_text(encoding="utf-8") == "{}"


def _generator() -> ModuleType:
    module: ModuleType = pytest.importorskip(
        "make_language_tables", reason="Babel is not installed", exc_type=ImportError
    )
    return module


def _chain(tag: str) -> tuple[str, ...]:
    found = prepared(tag)
    assert found is not None
    return found.chain


def _document(table: str) -> Mapping[str, object]:
    document: Mapping[str, object] = json.loads(resource("languages", f"{table}.json").read_bytes())
    return document


def _rows(table: str) -> Mapping[str, str]:
    rows = _document(table)["rows"]
    assert isinstance(rows, dict)
    return rows
