"""Who gets what, on the command line: what is asked, and the answer in words, tables and JSON."""
