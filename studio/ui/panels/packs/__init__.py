"""The list of asset packs."""
