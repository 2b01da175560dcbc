"""What is known of English, and nothing else knows it."""
