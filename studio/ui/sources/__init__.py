"""The watched folders: what is known of each, and where one is now that was moved."""
