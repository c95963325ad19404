"""The dialog that makes one pack per language folder."""
