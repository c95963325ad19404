"""What follows a build: two builds held against each other, reports of them, and what is done at the end."""
