"""Tests of the built site in a real browser. A package, so that its conftest.py does not hide that of tests/."""
