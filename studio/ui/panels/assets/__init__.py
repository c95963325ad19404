"""The watched folders and their files: what there is, and where it goes."""
