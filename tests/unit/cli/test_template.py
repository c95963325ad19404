"""``pack-studio template``."""

from __future__ import annotations

from pathlib import Path

from studio.manifest.document import Document
from studio.manifest.reading import read_manifest
from tests.shell import Shell


def test_the_template_is_printed_and_reads_without_a_fault(shell: Shell) -> None:
    answer = shell("template")
    assert answer.code == 0
    assert "//" in answer.out
    assert read_manifest(Document.read(answer.out.encode())).findings == ()


def test_the_template_goes_into_a_new_file_and_never_over_another(shell: Shell, tmp_path: Path) -> None:
    target = tmp_path / "pack.json"
    assert shell("template", "-o", target, "--json").json["output"] == str(target)
    before = target.read_bytes()
    answer = shell("template", "-o", target)
    assert answer.code == 2
    assert "there already" in answer.err
    assert target.read_bytes() == before
