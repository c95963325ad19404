"""What a project is: packs, their contents, and what is wrong with them. Values only; no disk."""
