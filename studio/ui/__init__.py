"""The window: the only floor that uses Qt."""

from studio.ui import plain_imports

plain_imports.restore()
