"""Rules that read one statement with what may prove it."""
