"""The words by which a text tells of somebody by whom he or she belongs to: Ada Renn’s brother, the lawyers of Ada Renn."""

import re

_NAME = r"(?<![\w'’-])[^\W\d_a-z][\w'’-]*(?:\s+[^\W\d_a-z][\w'’-]*){0,3}"
_OTHERS = (
    r"(?:step|grand|half-)?(?:brother|sister|father|mother|son|daughter|cousin)s?(?:-in-law)?|parents?|wife|husband|widow|widower|uncles?|aunts?|"
    r"nephews?|nieces?|friends?|lawyers?|neighbours?|neighbors?|aides?|deputy|successor|predecessor|rivals?|critics?|opponents?|supporters?|"
    r"followers?|partner|driver|bodyguards?|colleagues?|teammates?|pupils?|students?|teachers?|coach|trainer|doctor|agent"
)
# Somebody who is told of by whom he or she is with: Ada Renn’s brother, the lawyers of Ada Renn.
OF_SOMEBODY = re.compile(
    rf"(?P<first>{_NAME})['’]s?\s+(?:[a-z-]+\s+)?(?:{_OTHERS})(?!\w)|(?<!\w)(?:{_OTHERS})\s+(?:of|to|for)\s+(?P<second>{_NAME})"
)
SOMEBODY = re.compile(
    rf"(?:\A|[.;:]\s+|,\s+(?:and\s+|but\s+)?|\s(?:and|but|that)\s)(?:[Tt]he\s+)?(?P<name>{_NAME})\s+(?P<verb>[a-z]+)(?!\w)"
)
