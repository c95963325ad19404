"""The checks, one module a subject. Each is a function that yields findings."""
