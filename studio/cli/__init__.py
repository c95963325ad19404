"""The command line. Each command is a module; all of them end in the same engine as the window."""
