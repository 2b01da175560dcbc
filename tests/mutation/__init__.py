"""Planted errors, one at a time, and harmless edits: what the checker is proved with."""
