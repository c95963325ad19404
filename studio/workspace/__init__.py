"""The disk: scanning folders, reading manifests and sources, the project file, the sample."""
