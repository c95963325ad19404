"""Supposing something as somebody does who fills in the form."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from studio.session.supposing import Kind, Supposition
from studio.ui.panels.audience.supposing_form import SupposingForm


def suppose_in(form: SupposingForm, supposition: Supposition) -> None:
    """Say ``supposition``, whose subject is the id of a pack or the name of a family."""
    choose(form.kind, form.kind.findData(supposition.kind))
    if supposition.kind is Kind.MORE:
        choose(form.family, form.family.findData(supposition.subject))
    else:
        packs = range(form.pack.count())
        shown = [form.pack.itemText(place).strip("\u2066").split("\u2069")[0] for place in packs]
        choose(form.pack, shown.index(supposition.subject))
    if supposition.kind is Kind.LESS:
        return
    if supposition.language is None:
        form.everybody.click()
    else:
        form.line.setText(supposition.language)
        form.line.returnPressed.emit()


def choose(box: QComboBox, place: int) -> None:
    """Choose an item as somebody does who opens the list."""
    assert 0 <= place < box.count()
    box.setCurrentIndex(place)
    box.activated.emit(place)
