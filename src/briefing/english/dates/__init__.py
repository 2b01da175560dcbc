"""Dates and times of a text, each as precise as it is written."""
