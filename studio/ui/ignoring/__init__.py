"""The ignore rules, and what each of them takes."""
