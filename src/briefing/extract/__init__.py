"""What is said, read back from all that is published."""
