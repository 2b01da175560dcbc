"""The only room that reads the files of a briefing."""
