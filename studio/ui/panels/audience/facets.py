"""What the packs for a person can be filtered by."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from studio.project.audience import Delivered, Delivery
from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Column, Field, Kind, Listing


def delivery_fields(rows: Sequence[Delivery]) -> tuple[Field, ...]:
    """What ``rows`` can be asked, with the values that there are."""
    return (
        Field("when", Kind.CHOICE, tuple(one.value for one in Delivered)),
        Field("lang", Kind.TAG, tuple(sorted({tag for row in rows if (tag := _tag(row))}))),
        Field("size", Kind.SIZE),
        Field("pack", Kind.NAME, tuple(row.offer.pack_id for row in rows)),
        Field("family", Kind.NAME, tuple(sorted({row.offer.family for row in rows if row.offer.family}))),
    )


def delivery_listing(rows: Sequence[Delivery]) -> Listing:
    """``rows`` as filters ask them."""
    return Listing(
        len(rows),
        partial(_words, rows),
        {
            "when": partial(_times, rows),
            "lang": partial(_tags, rows),
            "size": partial(_sizes, rows),
            "pack": partial(_packs, rows),
            "family": partial(_families, rows),
        },
    )


def _words(rows: Sequence[Delivery]) -> Sequence[str]:
    return [fold(row.offer.pack_id) for row in rows]


def _times(rows: Sequence[Delivery]) -> Column:
    return [row.delivered.value for row in rows]


def _tags(rows: Sequence[Delivery]) -> Column:
    return [_tag(row) for row in rows]


def _sizes(rows: Sequence[Delivery]) -> Column:
    return [row.offer.bytes for row in rows]


def _packs(rows: Sequence[Delivery]) -> Column:
    return [row.offer.pack_id for row in rows]


def _families(rows: Sequence[Delivery]) -> Column:
    return [row.offer.family or None for row in rows]


def _tag(row: Delivery) -> str | None:
    return row.offer.tag or row.offer.language
