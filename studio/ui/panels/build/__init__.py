"""Builds: whether one can begin, how far it is, what became of it."""
