"""The parts of the window. A panel is shown a view, says what is wished, and knows no other panel."""
