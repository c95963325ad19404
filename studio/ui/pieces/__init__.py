"""Small widgets and delegates that are the same wherever they appear."""
