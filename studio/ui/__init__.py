"""The window: the only floor that uses Qt."""
