"""Keys: all of them on one page, and a page of the settings on which they are changed."""
