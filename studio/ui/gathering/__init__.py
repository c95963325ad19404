"""What becomes of files and packs, shown before it is done, and the choice of a pack for them."""
