"""What the fields of filters mean, and what is wrong with one, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from studio.project.filtering.filter import Fault, Flaw
from studio.project.filtering.listing import Field, Kind
from studio.ui.look.words import count, isolated, side_by_side

_MOST_NAMED = 8
"""Values that are named to somebody who wrote another; more are in the list below the box."""


def field_words(field: Field) -> str:
    """What ``field`` asks of a row; nothing for one that nobody knows here."""
    tr = QCoreApplication.translate
    words = {
        "type": tr("FilterWords", "what kind of file it is"),
        "size": tr("FilterWords", "how large it is"),
        "lang": tr("FilterWords", "which language it is for"),
        "pack": tr("FilterWords", "which pack it is in"),
        "in": tr("FilterWords", "which folder it is in"),
        "state": tr("FilterWords", "what state it is in"),
        "changed": tr("FilterWords", "when it was changed"),
        "opened": tr("FilterWords", "when it was opened"),
        "name": tr("FilterWords", "what it is called"),
        "policy": tr("FilterWords", "when it is downloaded"),
        "family": tr("FilterWords", "which family of packs it belongs to"),
        "rule": tr("FilterWords", "which rule found it"),
        "severity": tr("FilterWords", "how bad it is"),
        "by": tr("FilterWords", "which selector takes it"),
        "when": tr("FilterWords", "when it reaches people"),
        "files": tr("FilterWords", "how many files it has"),
        "ext": tr("FilterWords", "what its name ends with"),
        "format": tr("FilterWords", "which format is built"),
        "twins": tr("FilterWords", "in how many other languages it is"),
        "also": tr("FilterWords", "which other pack stores the same path"),
        "platform": tr("FilterWords", "which platform it is for"),
    }
    return words.get(field.name, "")


def value_words(field: Field, value: str) -> str:
    """What ``value`` means where the word alone does not say it; else nothing."""
    tr = QCoreApplication.translate
    words = {
        ("state", "new"): tr("FilterWords", "came since the last build"),
        ("state", "changed"): tr("FilterWords", "differs from the last build"),
        ("state", "loose"): tr("FilterWords", "is in no pack"),
        ("state", "packed"): tr("FilterWords", "is in a pack"),
        ("state", "ignored"): tr("FilterWords", "is ignored by a rule"),
        ("state", "problem"): tr("FilterWords", "has a problem"),
        ("state", "ok"): tr("FilterWords", "has no problem"),
        ("state", "ready"): tr("FilterWords", "can be built"),
        ("state", "stopped"): tr("FilterWords", "cannot be built"),
        ("state", "unsaved"): tr("FilterWords", "has changes that are not saved"),
        ("state", "open"): tr("FilterWords", "waits for somebody"),
        ("state", "accepted"): tr("FilterWords", "was accepted by somebody"),
        ("state", "shipped"): tr("FilterWords", "is shipped"),
        ("state", "left-out"): tr("FilterWords", "is left out"),
        ("state", "refused"): tr("FilterWords", "cannot be packed"),
        ("state", "unreadable"): tr("FilterWords", "cannot be read"),
        ("state", "link"): tr("FilterWords", "is a link"),
        ("state", "other"): tr("FilterWords", "is no regular file"),
        ("state", "error"): tr("FilterWords", "has an error"),
        ("state", "warning"): tr("FilterWords", "has a warning, and no error"),
        ("state", "note"): tr("FilterWords", "has a note, and nothing worse"),
        ("state", "lapsed"): tr("FilterWords", "was accepted, and has changed since"),
        ("state", "blocking"): tr("FilterWords", "stops the build of its pack"),
        ("state", "failed"): tr("FilterWords", "could not be built"),
        ("state", "not-built"): tr("FilterWords", "was not begun"),
        ("state", "unchanged"): tr("FilterWords", "is as it was built before"),
        ("policy", "essential"): tr("FilterWords", "before the app starts"),
        ("policy", "prefetch"): tr("FilterWords", "with the app, in the background"),
        ("policy", "on-demand"): tr("FilterWords", "when the app asks for it"),
        ("policy", "unset"): tr("FilterWords", "nobody has said yet"),
        ("state", "lost"): tr("FilterWords", "is not carried over"),
        ("state", "different"): tr("FilterWords", "is carried over with a difference"),
        ("state", "missing"): tr("FilterWords", "is not where it was"),
        ("state", "pinned"): tr("FilterWords", "is pinned"),
        ("twins", "all"): tr("FilterWords", "is there in every other language"),
        ("twins", "some"): tr("FilterWords", "is not there in every other language"),
        ("twins", "none"): tr("FilterWords", "is there in no other language"),
        ("twins", "same"): tr("FilterWords", "has the same bytes in another language"),
        ("lang", "none"): tr("FilterWords", "is for everybody"),
        ("lang", "any"): tr("FilterWords", "is for some language"),
    }
    return words.get((field.name, value), "")


def example(fields: Sequence[Field]) -> str:
    """Something that could be typed into a box that has ``fields``."""
    for field in fields:
        if field.values and field.kind is Kind.CHOICE:
            return f"{field.name}:{field.values[0]}"
    return f"{fields[0].name}:{_sample(fields[0])}" if fields else ""


def fault_words(faults: Sequence[Fault], fields: Sequence[Field]) -> str:
    """What is wrong with the first of ``faults``, and how many there are beside it."""
    first = _words(faults[0], fields)
    if len(faults) == 1:
        return first
    more = QCoreApplication.translate(
        "FilterWords", "{fault} {count} more words are not understood.", None, len(faults) - 1
    )
    if len(faults) == 2:
        more = QCoreApplication.translate("FilterWords", "{fault} One more word is not understood.")
    return more.format(fault=first, count=count(len(faults) - 1))


def offer_words(fault: Fault) -> str:
    """What is offered against ``fault``, as a link says it; nothing where there is no offer."""
    if fault.flaw is Flaw.OPEN_QUOTE:
        return QCoreApplication.translate("FilterWords", "Close the quotation")
    if not fault.near:
        return ""
    shown = f"{fault.near}:" if fault.flaw is Flaw.UNKNOWN_FIELD else fault.near
    return QCoreApplication.translate("FilterWords", "Use {word}").format(word=isolated(shown))


def mended(text: str, fault: Fault) -> str:
    """``text`` with what ``fault`` offers in the place of what is wrong."""
    if fault.flaw is Flaw.OPEN_QUOTE:
        return f'{text}"'
    wrong = fault.field if fault.flaw is Flaw.UNKNOWN_FIELD else fault.value
    at = text.find(wrong, fault.start, fault.stop)
    if fault.flaw is not Flaw.UNKNOWN_FIELD:
        at = text.rfind(wrong, fault.start, fault.stop)
    if at < 0:
        return text
    return f"{text[:at]}{_quoted(fault.near)}{text[at + len(wrong) :]}"


def _words(fault: Fault, fields: Sequence[Field]) -> str:
    kind = next((one.kind for one in fields if one.name == fault.field), Kind.TEXT)
    said = _template(fault.flaw).format(
        field=isolated(f"{fault.field}:"),
        value=isolated(fault.value),
        sample=isolated(f"{fault.field}:{_sample_of(fault.field, fields, kind)}"),
    )
    if fault.near or fault.flaw not in {Flaw.UNKNOWN_FIELD, Flaw.UNKNOWN_VALUE}:
        return said
    among = QCoreApplication.translate("FilterWords", "{fault} Choose among {names}.")
    return among.format(fault=said, names=_names(fault, fields))


def _template(flaw: Flaw) -> str:
    tr = QCoreApplication.translate
    match flaw:
        case Flaw.UNKNOWN_FIELD:
            return tr("FilterWords", "{field} is nothing that this list can be filtered by.")
        case Flaw.UNKNOWN_VALUE:
            return tr("FilterWords", "{value} is nothing that {field} can be.")
        case Flaw.NO_VALUE:
            return tr("FilterWords", "{field} needs something behind it, such as {sample}.")
        case Flaw.NO_SIZE:
            return tr("FilterWords", "{value} is no size. Write it like {sample}.")
        case Flaw.NO_DATE:
            return tr("FilterWords", "{value} is no date. Write it like {sample}.")
        case Flaw.OPEN_QUOTE:
            return tr("FilterWords", "{value} has no quotation mark at its end.")
        case _:
            assert_never(flaw)


def _names(fault: Fault, fields: Sequence[Field]) -> str:
    """What could stand there instead, as far as there is room to say it."""
    if fault.flaw is Flaw.UNKNOWN_FIELD:
        found = [f"{field.name}:" for field in fields]
    else:
        found = [value for field in fields if field.name == fault.field for value in field.values]
    shown = [isolated(name) for name in found[:_MOST_NAMED]]
    return side_by_side(shown) + (" …" if len(found) > _MOST_NAMED else "")


def _sample_of(name: str, fields: Sequence[Field], kind: Kind) -> str:
    field = next((one for one in fields if one.name == name), None)
    return _sample(field) if field is not None else _sample(Field(name, kind))


def _sample(field: Field) -> str:
    if field.values:
        return _quoted(field.values[0])
    match field.kind:
        case Kind.SIZE:
            return ">5mb"
        case Kind.DATE:
            return "<7d"
        case Kind.TAG:
            return "fr"
        case Kind.FOLDER:
            return "art/"
        case Kind.TEXT | Kind.CHOICE | Kind.NAME:
            return "wall"
        case _:
            assert_never(field.kind)


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value
