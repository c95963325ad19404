"""What somebody new tries first, with a tick beside what they did."""
