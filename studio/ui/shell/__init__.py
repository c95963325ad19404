"""What is around the panels: workspaces, the toolbar, and the way back to where somebody was."""
