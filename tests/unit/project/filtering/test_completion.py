"""What is offered while somebody types."""

from __future__ import annotations

import pytest

from studio.project.filtering.completion import Completion, completions
from studio.project.filtering.listing import Field, Kind

FIELDS = (
    Field("type", Kind.CHOICE, ("image", "audio", "video", "archive")),
    Field("size", Kind.SIZE),
    Field("changed", Kind.DATE),
    Field("lang", Kind.TAG, ("fr", "de")),
    Field("pack", Kind.NAME, ("My pack", "Voices", "Voices-fr", "none")),
    Field("in", Kind.FOLDER, ("art/", "art/ui/")),
    Field("title", Kind.TEXT),
)


def _taken(text: str) -> list[str]:
    """The text after each completion at ``|``."""
    before, _, after = text.partition("|")
    whole = before + after
    return [
        f"{whole[: one.start]}{one.text}{whole[one.stop :]}"
        for one in completions(whole, len(before), FIELDS)
    ]


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("|", ["type:", "size:", "changed:", "lang:", "pack:", "in:", "title:"]),
        ("t|", ["type:", "title:"]),
        ("T|", ["type:", "title:"]),
        ("wall -s|", ["wall -size:"]),
        ("-|", ["-type:", "-size:", "-changed:", "-lang:", "-pack:", "-in:", "-title:"]),
        ("si| wall", ["size: wall"]),
        ("si|lver", []),
        ("type|", ["type:"]),
        ("type|:audio", []),
        ("typ|:audio", ["type:audio"]),
        ("wall|", []),
        ("type:audio |", []),
        ("type:audio | wall", []),
        ("|type:audio", []),
        ("type:|", ["type:image", "type:audio", "type:video", "type:archive"]),
        ("type:a|", ["type:audio", "type:archive", "type:image"]),
        ("-type:vi|", ["-type:video"]),
        ("type:audio|", []),
        ("type:audio,|", ["type:audio,image", "type:audio,video", "type:audio,archive"]),
        ("type:v|,audio", ["type:video,audio", "type:archive,audio"]),
        ("type:v|xx", ["type:video", "type:archive"]),
        ("pack:m|", ['pack:"My pack"']),
        ('pack:"m|', ['pack:"My pack"']),
        ('pack:"m| wall', []),
        ('pack:"v|"', ['pack:"Voices"', 'pack:"Voices-fr"']),
        ("pack:voices|", ["pack:Voices", "pack:Voices-fr"]),
        ("pack:no|", ['pack:"none"']),
        ("lang:|", ["lang:fr", "lang:de", "lang:none", "lang:any"]),
        ('lang:"n|', []),
        ("in:u|", ["in:art/ui/"]),
        ("size:>|", ["size:>1mb", "size:>10mb", "size:>100mb"]),
        ("size:>5|", ["size:>5kb", "size:>5mb", "size:>5gb"]),
        ("size:1mb..2|", ["size:1mb..2kb", "size:1mb..2mb", "size:1mb..2gb"]),
        ("changed:t|", ["changed:today", "changed:yesterday"]),
        ("changed:<3|", ["changed:<3h", "changed:<3d", "changed:<3w"]),
        ("title:|", []),
        ("speed:|", []),
        ('"t|', []),
    ],
)
def test_what_is_offered_fits_where_the_cursor_is(text: str, taken: list[str]) -> None:
    assert _taken(text) == taken


def test_a_completion_knows_what_it_names() -> None:
    assert completions("ty", 2, FIELDS) == (Completion("type:", 0, 2, FIELDS[0]),)
    assert completions("type:aud", 8, FIELDS) == (Completion("audio", 5, 8, FIELDS[0], "audio"),)
