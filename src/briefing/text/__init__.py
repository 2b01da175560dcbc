"""Words in a text, and where they stand; no language."""
