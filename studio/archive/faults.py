"""What can be wrong with an archive: it is damaged, or it is something this program does not read."""

from __future__ import annotations

from studio.words import words


class CorruptArchive(ValueError):  # noqa: N818 -- the house names these faults, not errors
    """The archive breaks its own format.

    ``fault`` is a clause in plain words; ``offset`` the byte it was found at, where there is one: of the file
    for blocks and zip records, of the unpacked data for entries. ``sentence`` has both.
    """

    def __init__(self, fault: str, offset: int | None = None) -> None:
        self.sentence = _sentence(fault, offset)
        super().__init__(self.sentence)
        self.fault = fault
        self.offset = offset


class UnsupportedArchive(ValueError):  # noqa: N818 -- the house names these faults, not errors
    """The file is whole as far as can be told, but of a kind or size that is not read here.

    ``fault`` says what the thing is; ``offset`` and ``sentence`` as for ``CorruptArchive``.
    """

    def __init__(self, fault: str, offset: int | None = None) -> None:
        self.sentence = _sentence(fault, offset)
        super().__init__(self.sentence)
        self.fault = fault
        self.offset = offset


def _sentence(fault: str, offset: int | None) -> str:
    return fault if offset is None else words("{fault}, at byte {offset}", fault=fault, offset=offset)
