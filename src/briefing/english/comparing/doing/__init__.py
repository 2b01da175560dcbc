"""Who does, says and gets what, and when: told of another than in the source."""
