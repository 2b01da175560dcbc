"""`briefing review`: where somebody reads statements beside the source and says what they found."""
