"""Choosing between two versions of some lines."""

from __future__ import annotations

from pathlib import Path

from studio.manifest.conflict_marks import Keep
from studio.manifest.document import Document
from studio.project.edits import Texts, apply
from studio.project.packs import read_pack
from studio.project.project_file import ProjectFile
from studio.project.two_versions import choice_label, keeping

PLACE = "<<<<<<< ours\r\n\xff1\r\n=======\r\n2\r\n>>>>>>>\r\n"
MANIFEST = Path("/game/manifests/art.json")
DATA = b"\xef\xbb\xbf" + ("[\r\n" + PLACE + ",\r\n" + PLACE + "]\r\n").encode("latin-1")


def _kept(keep: Keep, line: int | None = None) -> bytes:
    document = Document.read(DATA)
    edit = keeping(read_pack(MANIFEST, document, MANIFEST.parent), keep, line)
    texts = Texts(ProjectFile(name="Game"), {MANIFEST: document})
    return apply(edit, texts).documents[MANIFEST].data


def test_all_places_are_decided_at_once_and_no_other_byte_changes() -> None:
    assert _kept(Keep.FIRST) == b"\xef\xbb\xbf[\r\n\xff1\r\n,\r\n\xff1\r\n]\r\n"
    assert _kept(Keep.SECOND) == b"\xef\xbb\xbf[\r\n2\r\n,\r\n2\r\n]\r\n"


def test_one_place_is_decided_by_its_line() -> None:
    assert _kept(Keep.SECOND, 8) == DATA[: -1 - len(PLACE) - 2].replace(b"]", b"") + b"2\r\n]\r\n"


def test_the_edit_leads_to_the_place() -> None:
    pack = read_pack(MANIFEST, Document.read(DATA), MANIFEST.parent)
    assert keeping(pack, Keep.FIRST).focus.line == 2
    assert keeping(pack, Keep.FIRST, 8).focus.line == 8
    assert keeping(pack, Keep.FIRST).label == "Keep the first version in art.json"


def test_a_side_without_a_name_is_offered_all_the_same() -> None:
    (conflict, _) = Document.read(DATA).conflicts
    assert choice_label(conflict, Keep.FIRST) == "Keep the first (ours)"
    assert choice_label(conflict, Keep.SECOND) == "Keep the second"
