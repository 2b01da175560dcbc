"""What parts a sentence into what is told of one thing and of the next."""

import re

PARTS = re.compile(r"[,:(]\s|\)\s?|\s[–—-]\s|—|(?<!\w)(?:and|but|while|whereas|although|though)(?!\w)", re.IGNORECASE)
