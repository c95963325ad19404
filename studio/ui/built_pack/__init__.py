"""A window that looks into a built pack: what is in it, previews, unpacking, verifying, comparing."""
