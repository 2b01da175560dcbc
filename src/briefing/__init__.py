"""The engine of the briefing: from a source text and YAML records to checked pages.

Read it, know it, render it, read it back, judge it, publish it: one direction. Imports point one way, room by room:

english ← text ← model ← loading ← exports ← pages ← extract ← rules ← publish ← adapters ← cli ← hooks

Nothing here knows a site generator but `adapters`; CONTRIBUTING.md says what each room holds.
"""
