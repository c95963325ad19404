"""The report of a build as a page."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

from studio.build.report import BuildReport, PackResult, Status
from studio.ui.builds.page import Subject, report_page, spoken_digest

BUILT = PackResult(
    "a<b>&c",
    "aar",
    Status.BUILT,
    Path("a.aar"),
    2_100_000,
    sha256="9f3c1b2a" * 8,
    files=1204,
    bytes_before=2_000_000,
)
FAILED = PackResult("maps", "zip", Status.FAILED, message="wall.png changed.", hint="Build again.")


class _Text(HTMLParser):
    """All that is written on a page, and what it would fetch."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.fetched: list[str] = []
        self._hidden = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden = tag == "style"
        self.fetched += [value or "" for name, value in attrs if name in {"src", "href"}]

    def handle_endtag(self, tag: str) -> None:
        del tag
        self._hidden = False

    def handle_data(self, data: str) -> None:
        self.text += "" if self._hidden else f" {data}"


def _page(*results: PackResult, seconds: float = 101.0) -> _Text:
    return _Text(report_page(Subject("The <Coast>", 41, 1_790_000_000, BuildReport(results, seconds))))


def test_a_page_says_each_pack_its_sizes_and_its_fingerprint() -> None:
    page = _page(BUILT, FAILED)
    for words in (
        "Build 41 of The <Coast>",
        "1 built, 0 reused, 1 failed; 2.1 MB in all. It took 1 min 41 s.",
        "a<b>&c.aar",
        "2.1 MB",
        "2.0 MB",
        "1,204",
        spoken_digest("9f3c1b2a" * 8),
        "Not built",
        "wall.png changed. Build again.",
        "compatible; not verified by Apple",
    ):
        assert words in page.text, words


def test_a_page_needs_nothing_but_itself_and_follows_light_and_dark() -> None:
    subject = Subject("Game", None, 1_790_000_000, BuildReport((BUILT,), 1.0))
    text = report_page(subject)
    assert _Text(text).fetched == []
    assert "url(" not in text
    assert "color-scheme: light dark" in text
    assert 'lang="en-GB" dir="ltr"' in text


def test_what_took_how_long_is_said_only_where_it_is_known() -> None:
    assert "It took" not in _page(BUILT, seconds=0.0).text


def test_a_digest_is_read_out_in_groups_of_eight() -> None:
    assert spoken_digest("0123456789abcdef") == "01234567 89abcdef"
