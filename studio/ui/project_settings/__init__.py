"""The settings of a project, and what would follow from others."""
