"""Rules that read one finished page."""
