"""Two versions of files, line beside line, before somebody chooses one."""
