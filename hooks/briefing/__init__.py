"""The engine of the briefing: from a source text and YAML records to checked pages.

Imports point one way: problems <- strict_yaml, source <- records <- briefing <- exports <- checks <- environment <- pages <- run <- cli.
Nothing here knows the site generator; `mkdocs_hook.py`, one folder up, is the only file that does.
"""
