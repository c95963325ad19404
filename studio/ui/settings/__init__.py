"""The settings of whoever sits here: pages of rows, each of which holds at once."""
