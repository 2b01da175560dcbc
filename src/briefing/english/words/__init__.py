"""Words and what they are worth: every list and table of English, and what stands for what."""
