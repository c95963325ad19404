"""Apple's source manifest: its text, its values, and which files it takes."""
