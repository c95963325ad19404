"""Every test here may look into a file that it names."""

from __future__ import annotations

from tests.looked_into import look

__all__ = ["look"]
