"""Which language the program speaks, and what comes with it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import translation_files
from PySide6.QtCore import QLocale

from studio.ui.look.tongue import ASKED_FOR, Tongue, chosen, languages, locale_of
from tests.architecture.tree import ROOT

SPEAK = """
import json, sys
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from studio.ui.look.tongue import speak
app = QApplication([])
tongue = speak(app, sys.argv[1])
box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
print(json.dumps({
    "tongue": tongue.tag,
    "cancel": box.buttons()[0].text().replace("&", ""),
    "mirrored": app.isRightToLeft(),
    "number": QLocale().toString(1234.5, "f", 1),
}))
"""


@pytest.fixture(autouse=True)
def nothing_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ASKED_FOR, raising=False)


def test_every_language_of_the_program_has_a_file_and_a_name_of_its_own() -> None:
    tags = [tongue.tag for tongue in languages()]
    assert tags[0] == "en"
    assert set(tags[1:]) == set(translation_files.FORMS)
    assert len({tongue.name for tongue in languages()}) == len(tags)


@pytest.mark.parametrize(
    ("setting", "wanted", "spoken"),
    [
        ("", ["de-AT", "de", "en"], "de"),
        ("", ["fr-FR", "fr", "ja-JP"], "ja"),
        ("", ["nl", "fr"], "en"),
        ("", ["C"], "en"),
        ("", ["ar_EG"], "ar"),
        ("ja", ["de"], "ja"),
        ("tlh", ["de"], "en"),
    ],
)
def test_the_setting_counts_before_the_systems_list(setting: str, wanted: list[str], spoken: str) -> None:
    assert chosen(setting, wanted).tag == spoken


def test_a_variable_has_the_last_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ASKED_FOR, "ar")
    assert chosen("ja", ["de"]).tag == "ar"


@pytest.mark.parametrize(
    ("tongue", "system", "locale"),
    [
        ("de", "de_CH", "de_CH"),
        ("de", "en_US", "de_DE"),
        ("de", "it_CH", "de_CH"),
        ("en", "en_US", "en_US"),
        ("en", "C", "en_GB"),
        ("ja", "en_US", "ja_JP"),
        ("ar", "fr_MA", "ar_MA"),
    ],
)
def test_numbers_and_dates_are_the_regions_where_it_speaks_the_language(
    tongue: str, system: str, locale: str
) -> None:
    found = locale_of(Tongue(tongue, ""), QLocale(system))
    assert found.name() == locale


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("de", {"tongue": "de", "cancel": "Abbrechen", "mirrored": False, "number": "1.234,5"}),
        ("ar", {"tongue": "ar", "cancel": "ألغِ", "mirrored": True, "number": "١٬٢٣٤٫٥"}),  # noqa: RUF001 -- Arabic's own digits
    ],
)
def test_qts_words_the_direction_and_numbers_come_with_the_language(
    setting: str, said: dict[str, object], tmp_path: Path
) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "HOME": str(tmp_path)}
    command = [sys.executable, "-c", SPEAK, setting]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == said
