"""What the program notes of its work, and a window that shows it."""
