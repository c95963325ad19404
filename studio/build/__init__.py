"""Builds: planned, carried out, recorded; and what is done with a built pack."""
