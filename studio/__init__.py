"""Pack Studio: make, check, build and open asset packs for Apple's Managed Background Assets."""

__version__ = "0.1.0"
