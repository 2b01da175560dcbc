"""What tests with generated examples share."""

from hypothesis import strategies as st

from briefing.english.words.number_words import listed

# Words that are no numbers, hedges, units, months or abbreviations.
PLAIN = listed("otters rivers violin gardens quiet morning bridges wander shadows stones yellow harvest çay Ålesund")
plain_words = st.lists(st.sampled_from(PLAIN), min_size=1, max_size=4).map(" ".join)
