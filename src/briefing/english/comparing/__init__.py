"""One reading held against others: whether they bear out what it says, and in what they differ."""
