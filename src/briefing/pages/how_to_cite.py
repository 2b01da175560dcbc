"""The part of a page that says how to cite it."""

from markupsafe import Markup

from briefing.exports.reference import Reference, bibtex, csl
from briefing.pages.stamps import day_shown, version_shown


def section(one: Reference, record: str = "") -> str:
    """As HTML. `record` is `kind/id` where the title is a record's, and may quote it."""
    return str(Markup(
        '\n<details class="how-to-cite" data-search-exclude><summary>How to cite this page</summary>'
        '<p class="own-words"><cite%s>%s</cite>. %s. %s<code>%s</code></p><p class="own-words">%s</p>'
        '<p class="how-to-cite__format"><code>BibTeX</code></p><pre data-citation="bibtex">%s</pre>'
        '<p class="how-to-cite__format"><code>CSL-JSON</code></p><pre data-citation="csl-json">%s</pre></details>\n'
    ) % (Markup(' data-about="%s"') % record if record else "", one.title, _published(one), one.before_address, one.address,
         _beside(one), bibtex(one), csl(one)))


def _beside(one: Reference) -> Markup:
    """What the page rests on, for whoever cites a text through it; and the day of reading, which no page can know."""
    unknown = (f"; not known: {'; '.join(source.not_known)}" if source.not_known else "" for source in one.sources)
    texts = [
        Markup("It rests on <cite>%s</cite>%s.") % (source.title or source.label, lacking)
        for source, lacking in zip(one.sources, unknown, strict=True)
    ]
    return Markup(" ").join([*texts, "Add the day on which you read it." if one.is_absolute else "Add where and on which day you read it."])


def _published(one: Reference) -> Markup:
    """Name, version and date; both are stamped with the change that they are of."""
    if one.edition is None:
        return Markup("%s") % one.site
    now = one.edition
    day, version = day_shown(now), version_shown(now)
    return Markup("%s, version %s, %s") % (one.site, version, day)
