"""Random manifests, broken ones too, and random trees of files."""

from __future__ import annotations

import json

from hypothesis import strategies as st

from studio.manifest.jsonc import Json

_TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
_SCALARS = st.none() | st.booleans() | st.integers(-(10**6), 10**6) | _TEXT
VALUES: st.SearchStrategy[Json] = st.recursive(
    _SCALARS,
    lambda children: st.lists(children, max_size=3) | st.dictionaries(_TEXT, children, max_size=3),
    max_leaves=6,
)
_NAMES = st.sampled_from(["a", "b", ".h", "é", "a.txt", "b.txt", "dir", "x-y", "[", "a*"])
PATHS = st.lists(_NAMES, min_size=1, max_size=4).map("/".join)
TREES = st.lists(PATHS, max_size=25).map(lambda paths: sorted(set(paths)))
_PIECES = st.sampled_from(["a", "b", "*", "?", ".", "[ab]", "[!a]", "txt", "é", "h", "["])
_PART = st.lists(_PIECES, min_size=1, max_size=3).map("".join)
PATTERNS = st.lists(_PART | _NAMES, min_size=1, max_size=4).map("/".join)
_FORMS = st.one_of(
    PATHS.map(lambda path: {"file": path}),
    PATHS.map(lambda path: {"directory": path}),
    _NAMES.map(lambda path: {"directory": f"{path}/"}),
    PATTERNS.map(lambda pattern: {"filePattern": pattern}),
    st.tuples(PATHS, PATHS).map(lambda two: {"fileSource": two[0], "fileDestination": two[1]}),
    st.tuples(PATHS, PATHS).map(lambda two: {"directorySource": two[0], "directoryDestination": two[1]}),
    PATHS.map(lambda path: {"fileExclusion": path}),
)
FORM_LISTS = st.lists(_FORMS, max_size=6)

_SPACE = st.sampled_from(
    ["", " ", "\n", "\r\n  ", "\t", " /* note */ ", "/* note\n */", " // note\n    ", "\n  // above\n  "]
)
_LEAVES = _SCALARS.map(lambda value: json.dumps(value, ensure_ascii=False))


@st.composite
def _arrays(draw: st.DrawFn, children: st.SearchStrategy[str]) -> str:
    items = [draw(_SPACE) + item + draw(_SPACE) for item in draw(st.lists(children, max_size=4))]
    return f"[{','.join(items)}{_ending(draw, items)}{draw(_SPACE)}]"


@st.composite
def _objects(draw: st.DrawFn, children: st.SearchStrategy[str]) -> str:
    keys = draw(st.lists(_TEXT, max_size=4, unique=True))
    members = [
        f"{draw(_SPACE)}{json.dumps(key, ensure_ascii=False)}{draw(_SPACE)}:{draw(_SPACE)}{draw(children)}"
        f"{draw(_SPACE)}"
        for key in keys
    ]
    return f"{{{','.join(members)}{_ending(draw, members)}{draw(_SPACE)}}}"


def _ending(draw: st.DrawFn, children: list[str]) -> str:
    return draw(st.sampled_from(["", ","])) if children else ""


COMMENTED_TEXTS = st.recursive(
    _LEAVES, lambda children: _arrays(children) | _objects(children), max_leaves=12
).filter(lambda text: text[0] in "[{")

_FRAGMENTS = st.sampled_from(
    [
        *"{}[]:,\"\\/*#'",
        "//",
        "/*",
        "*/",
        "\n",
        "\r\n",
        "\0",
        "null",
        "-1.5e3",
        "NaN",
        '"a"',
        "\\ud800",
        "key",
        " ",
    ]
)
BROKEN_BYTES = st.one_of(
    st.binary(max_size=60),
    st.lists(_FRAGMENTS, max_size=40).map(lambda parts: "".join(parts).encode()),
    st.tuples(COMMENTED_TEXTS, st.integers(0, 200), st.binary(max_size=3)).map(
        lambda three: three[0].encode()[: three[1]] + three[2] + three[0].encode()[three[1] + 1 :]
    ),
)
