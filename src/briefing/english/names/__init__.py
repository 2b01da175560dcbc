"""Proper names of a text, and whether others have them."""
