"""One syntax for every list: words, globs and tokens, and which rows fit them."""
