"""The palette: commands, places and everything in a project, found by a few letters."""
