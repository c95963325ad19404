"""One asset pack: its manifest as a form and as text, and what it ships."""
