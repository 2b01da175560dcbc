"""Numbers and dates held against those of the source: the same, rounded, or worked out from them."""
