"""What people found of statements: events that are only ever added, and the one function that says what they come to."""
