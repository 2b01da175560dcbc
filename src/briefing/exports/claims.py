"""Every statement as a schema.org `Claim`: what is said, on which pages it appears, and the quotations that it rests on.

No rating goes with it: whether a claim is true to its source is nothing that the briefing says of itself.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from urllib.parse import quote

from briefing.exports.annotations import standing_alone
from briefing.exports.download import Download
from briefing.model.addresses import place
from briefing.model.briefing import Briefing
from briefing.model.site import Site
from briefing.model.statement import Statement

PATH = "claims.jsonld"
Node = dict[str, object]


def file(briefing: Briefing, site: Site, said: Iterable[Statement]) -> Download:
    """All of them in one graph; addresses are relative to the file where the site has none."""
    claims = list(said)
    urls = {page.partition("#")[0] for one in claims for page in one.pages}
    lines = ",\n".join(json.dumps(_claim(briefing, site, one, urls), ensure_ascii=False) for one in claims)
    return Download(PATH, "application/ld+json", f'{{"@context": "https://schema.org", "@graph": [\n{lines}\n]}}\n')


def _claim(briefing: Briefing, site: Site, one: Statement, urls: Collection[str]) -> Node:
    node: Node = {
        "@type": "Claim", "@id": f"{site.absolute(PATH) or PATH}#{quote(one.place, safe='/~')}",
        "text": standing_alone(one), "inLanguage": site.language,
    }
    node |= {"appearance": [{"@type": "WebPage", "url": site.absolute(page) or page or "./"} for page in one.pages]} if one.pages else {}
    quoted = list(_quotations(briefing, site, one, urls))
    return node | ({"citation": quoted} if quoted else {})


def _quotations(briefing: Briefing, site: Site, one: Statement, urls: Collection[str]) -> Iterator[Node]:
    """The passages that a claim cites, each once, as the pages have them in their own data."""
    for id in dict.fromkeys(id for id in one.cites if id in briefing.spans):
        span = briefing.spans[id]
        node: Node = {"@type": "Quotation", "identifier": id, "text": " ".join(briefing.words(id).split())}
        address = place("sources", span.source, urls)
        yield node | ({"url": site.absolute(f"{address}#s{span.sentences[0]}") or f"{address}#s{span.sentences[0]}"} if address else {})
