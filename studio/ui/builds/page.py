"""The report of a build as a page: one file that reads well in any browser, light or dark, and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from studio.build.plan import SUFFIXES
from studio.build.report import BuildReport, PackResult, Status
from studio.build.report_document import full_report, is_ours
from studio.files import write_bytes
from studio.progress import CancelToken, Report
from studio.session.building import ledger_of
from studio.session.past_builds import report_of_build
from studio.session.state import OpenProject
from studio.ui.look.told import told
from studio.ui.look.words import count, elapsed, is_mirrored, sentences, side_by_side, size
from studio.ui.wishes import SaveReport
from studio.values import dataclass

_GROUP = 8
"""Letters of a digest that are read out in one breath."""

_META = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'

_STYLE = """
:root { color-scheme: light dark; --dim: #5c5c5c; --line: #d8d8d8; --bad: #b3261e; --good: #1b6e37; }
@media (prefers-color-scheme: dark) {
  :root { --dim: #a8a8a8; --line: #444; --bad: #ff8a80; --good: #81c995; }
}
body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0; }
.dim, th { color: var(--dim); }
table { border-collapse: collapse; width: 100%; margin: 1.5rem 0; }
th { text-align: start; font-weight: normal; }
th, td { padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; unicode-bidi: isolate; direction: ltr; }
.bad { color: var(--bad); } .good { color: var(--good); }
"""


@dataclass(frozen=True, slots=True)
class Subject:
    """A build to report of: of which project, its number if it is on record, and when it ended."""

    project: str
    number: int | None
    ended: int
    report: BuildReport


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """A report that somebody wants; ``known`` where it need not be looked up."""

    project: OpenProject
    wish: SaveReport
    known: Subject | None


def write_report(order: ReportOrder, path: Path, cancel: CancelToken, report: Report) -> Path:
    """Write what is wanted to ``path``, which is given back. Raises ``StudioError`` and ``Cancelled``."""
    del report
    cancel.check()
    project, known = order.project, order.known
    if known is None:
        number = order.wish.number or 0
        past = report_of_build(ledger_of(project), number, project.path.name, project.output_folder)
        known = Subject(project.file.name, past.number, past.ended, past.report)
    html = order.wish.form == "html"
    write_bytes(path, report_page(known).encode() if html else full_report(known.report))
    return path


def report_page(subject: Subject) -> str:
    """The page, in the reader's language."""
    tr = QCoreApplication.translate
    title = tr("BuildReport", "Build of {project}").format(project=subject.project)
    if subject.number is not None:
        words = tr("BuildReport", "Build {build} of {project}")
        title = words.format(build=count(subject.number), project=subject.project)
    way = "rtl" if is_mirrored() else "ltr"
    language = QLocale().bcp47Name()
    body = "\n".join(_body(title, subject))
    head = f"{_META}<title>{escape(title)}</title><style>{_STYLE}</style>"
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{way}">\n'
        f"<head>{head}</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _body(title: str, subject: Subject) -> Iterator[str]:
    tr = QCoreApplication.translate
    report = subject.report
    yield f"<h1>{escape(title)}</h1>"
    yield f'<p class="dim">{escape(_day(subject.ended))}</p>'
    yield f"<p>{escape(_sum(report))}</p>"
    heads = (
        (tr("BuildReport", "Pack"), ""),
        (tr("BuildReport", "State"), ""),
        (tr("BuildReport", "Size"), "number"),
        (tr("BuildReport", "Before"), "number"),
        (tr("BuildReport", "Files"), "number"),
        (tr("BuildReport", "SHA-256"), ""),
    )
    yield "<table><thead><tr>"
    yield "".join(f'<th class="{name}">{escape(words)}</th>' for words, name in heads)
    yield "</tr></thead><tbody>"
    for result in report.results:
        yield _row(result)
    yield "</tbody></table>"
    yield from (f"<p>{escape(line)}</p>" for line in _notes(report))


def _day(ended: int) -> str:
    """The day and the minute, in full: a page is read long after."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(ended), QLocale.FormatType.LongFormat)


def _sum(report: BuildReport) -> str:
    tr = QCoreApplication.translate
    built, reused, failed = (
        sum(1 for one in report.results if one.status is status)
        for status in (Status.BUILT, Status.REUSED, Status.FAILED)
    )
    parts = (
        tr("BuildReport", "{count} built", None, built).format(count=count(built)),
        tr("BuildReport", "{count} reused", None, reused).format(count=count(reused)),
        tr("BuildReport", "{count} failed", None, failed).format(count=count(failed)),
    )
    whole = size(sum(one.bytes for one in report.results))
    said = tr("BuildReport", "{counts}; {size} in all.").format(counts=side_by_side(parts), size=whole)
    if not report.seconds:
        return said
    took = tr("BuildReport", "It took {time}.").format(time=elapsed(report.seconds))
    return sentences((said, took))


def _row(result: PackResult) -> str:
    cells = (
        ("", f"<code>{escape(result.pack_id + SUFFIXES[result.format])}</code>"),
        ("", _state(result)),
        ("number", escape(size(result.bytes)) if result.output else ""),
        ("number", "" if result.bytes_before is None else escape(size(result.bytes_before))),
        ("number", escape(count(result.files)) if result.output else ""),
        ("", f"<code>{spoken_digest(result.sha256)}</code>" if result.sha256 else ""),
    )
    inside = "".join(f'<td class="{name}">{text}</td>' for name, text in cells)
    return f"<tr>{inside}</tr>"


def spoken_digest(digest: str) -> str:
    """A digest in groups that can be read out."""
    return " ".join(digest[at : at + _GROUP] for at in range(0, len(digest), _GROUP))


def _state(result: PackResult) -> str:
    tr = QCoreApplication.translate
    match result.status:
        case Status.BUILT:
            return _said("good", "✔", tr("BuildReport", "Built"))
        case Status.REUSED:
            return _said("dim", "=", tr("BuildReport", "Unchanged, reused"))
        case Status.FAILED:
            why = sentences(told(part) for part in (result.message, result.hint) if part)
            return _said("bad", "✖", tr("BuildReport", "Not built")) + f"<br>{escape(why)}"
        case Status.SKIPPED:
            return _said("dim", "-", tr("BuildReport", "Left out"))


def _said(kind: str, sign: str, words: str) -> str:
    """A state by colour, sign and word."""
    return f'<span class="{kind}">{sign} {escape(words)}</span>'


def _notes(report: BuildReport) -> Iterator[str]:
    tr = QCoreApplication.translate
    if any(one.sha256 for one in report.results):
        yield tr(
            "BuildReport",
            "The SHA-256 is the fingerprint of a file: two files with the same one are the same, byte for "
            "byte. To compare over the phone, read out the first and the last group.",
        )
    if any(is_ours(one) and one.output is not None for one in report.results):
        yield tr(
            "BuildReport",
            "The .aar packs are compatible; not verified by Apple. Before you rely on one, upload it to "
            "TestFlight and download it on a device.",
        )
