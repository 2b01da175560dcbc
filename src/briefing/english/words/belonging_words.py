"""The words by which a text tells of somebody by whom he or she belongs to: Ada Renn’s brother, the lawyers of Ada Renn."""

from briefing.lazy_patterns import lazily

_NAME = r"(?<![\w'’-])[^\W\d_a-z][\w'’-]*(?:\s+[^\W\d_a-z][\w'’-]*){0,3}"
# A person by the office, of whom one can be told as well.
_OFFICE = (
    r"(?:(?:prime|foreign|finance|health|defence|deputy|vice|chief|first)\s+)?(?:mayor|minister|president|premier|governor|chairman|chairwoman|"
    r"chair|director|judge|king|queen|prince|princess|duke|bishop|archbishop|pope|general|admiral|ambassador|commissioner|chancellor|senator|"
    r"owner|captain|doctor|singer|actor|actress|author|painter|footballer|victim|suspect|defendant|accused|teacher|rector|principal|dean|"
    r"headmaster|headmistress|secretary-general)"
)
_OTHERS = (
    r"(?:step|grand|half-)?(?:brother|sister|father|mother|son|daughter|cousin)s?(?:-in-law)?|parents?|wife|husband|widow|widower|uncles?|aunts?|"
    r"nephews?|nieces?|friends?|lawyers?|neighbours?|neighbors?|aides?|deputy|successor|predecessor|rivals?|critics?|opponents?|supporters?|"
    r"followers?|partner|driver|bodyguards?|colleagues?|teammates?|pupils?|students?|teachers?|coach|trainer|doctor|agent|spokes\w+|clerk|secretary|"
    r"assistants?|advis[eo]rs?|representatives?|envoy|chief\s+of\s+staff|manager|solicitors?|barristers?|butler|nurse"
)
# Somebody who is told of by whom he or she is with: Ada Renn’s brother, the lawyers of Ada Renn.
OF_SOMEBODY = lazily(
    rf"(?P<first>{_NAME})['’]s?\s+(?:[a-z-]+\s+)?(?:{_OTHERS})(?!\w)|(?<!\w)(?:{_OTHERS})\s+(?:of|to|for)\s+(?:the\s+)?(?P<second>{_NAME}|{_OFFICE}(?![\w'’]))"
    rf"|(?<![\w'’-])(?P<third>{_OFFICE})['’]s\s+(?:[a-z-]+\s+)?(?:{_OTHERS})(?!\w)"
)
SOMEBODY = lazily(
    rf"(?:\A|[.;:]\s+|,\s+(?:and\s+|but\s+)?|\s(?:and|but|that)\s)(?:[Tt]he\s+)?(?P<name>{_NAME}|{_OFFICE})\s+(?P<verb>[a-z]+)(?!\w)"
)
