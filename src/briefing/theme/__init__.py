"""The theme of a briefing, installed for MkDocs as `briefing`: templates, components, styles, scripts, fonts. Nothing in it runs."""
