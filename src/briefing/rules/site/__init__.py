"""Rules that read everything at once."""
