"""Who gets which packs, and why."""
