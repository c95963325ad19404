"""One open project, or bare manifests, as one value."""
