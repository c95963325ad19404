"""An open project at work: its session, and the jobs that look, keep, build and add."""
