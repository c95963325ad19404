"""What is in the file that somebody chose, and all that is known of it."""
