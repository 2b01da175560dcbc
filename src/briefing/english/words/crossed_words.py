"""What parts a sentence into what is told of one thing and of the next."""

import re

from briefing.lazy_patterns import lazily

PARTS = lazily(r"[,:(]\s|\)\s?|\s[–—-]\s|—|(?<!\w)(?:and|but|while|whereas|although|though)(?!\w)", re.IGNORECASE)
