"""What a briefing is: frozen, without a file opened."""
