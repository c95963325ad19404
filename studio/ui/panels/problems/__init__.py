"""What is wrong or doubtful, and what mends it."""
