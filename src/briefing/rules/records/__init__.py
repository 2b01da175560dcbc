"""Rules that read the records alone."""
