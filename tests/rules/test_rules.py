"""Each rule, both ways: an error that only this rule catches, and a neighbour of it that passes."""

import hashlib
from pathlib import Path

import pytest

from briefing.english.words.inflection import with_any_ending
from briefing.rules.catalogue import RULES
from conftest import edit, problems_of

# rule, file, what stands there, the planted error, words of the message or hint
ERRORS = [
    ("PRO4", "docs/index.md", "## Renewal", 'They <span hidden>never</span> met again.[^first-meeting]\n\n## Renewal', "do not meet these words: never"),
    ("PRO4", "docs/index.md", "## Renewal", 'They <span aria-hidden="true">never</span> met again.[^first-meeting]\n\n## Renewal', "never"),
    ("PRO4", "docs/index.md", "## Renewal", "It rained.\n{: hidden .own-words }\n\n## Renewal", "It rained"),
    ("PRO4", "docs/index.md", "## Renewal", 'They <i style="display: none">never</i> met again.[^first-meeting]\n\n## Renewal', "never"),
    ("PRO4", "docs/index.md", "## Renewal", "/// own-words\nThe source gives no fee.\n///\n\n## Renewal", "said of the source"),
    ("ABS1", "docs/index.md", "## Renewal", "/// about-source\nThe source gives no fee.\n///\n\n## Renewal", "no words are named"),
    ("ABS1", "docs/index.md", "## Renewal", "/// about-source\n    absent: [fee, pumps]\n\nThe source gives no fee.\n///\n\n## Renewal", "“pumps” is said to be absent"),
    ("PRO1", "docs/index.md", "## Renewal", "/// about-source\n    absent: [fee]\n\nIt says nothing of a fee for 23 villages.\n///\n\n## Renewal", "twenty-one"),
    ("CFG1", "mkdocs.yml", "hooks: [../../../hooks/mkdocs_hook.py]\n", "", "built without"),
    ("CFG1", "mkdocs.yml", "plugins: []", "plugins: []\ndocs_dir: data", "no rule reads"),
    ("TPL1", "docs/index.md", "title:", "titel:", "no title"),
    ("TPL1", "docs/index.md", "The council met", "The \u202ecouncil met", "U+202E changes the order"),
    ("TPL1", "docs/index.md", "The council met", "The <bdo dir='rtl'>council</bdo> met", "<bdo changes the order"),
    ("TPL1", "data/figures.yml", "counts: Pumps that", "counts: Pumps \u2067that\u2069", "U+2067 changes the order"),
    ("LNK1", "docs/index.md", "source/treaty.md", "source/treety.md", "source/treaty"),
    ("SRC1", "seeds/report.txt", "met again", "met  again", "SHA-256"),
    ("SRC1", "seeds/treaty.txt", "It covers", "It\x07 covers", "control character"),
    ("LAN1", "data/sources.yml", "- id: treaty\n", "- id: treaty\n  language: de\n", "no rule reads"),
    ("SRC2", "data/sources.yml", "    - {sentence: 4, reason: it says nothing of water}", "    - {sentence: 40, reason: it is long}", "there is no sentence 40"),
    ("SRC2", "data/sources.yml", "sentence: 4", "sentence: 3", "excluded, yet cited"),
    ("SRC2", "data/sources.yml", "sentence: 4", "sentence: 3-4", "sentence 3 is excluded, yet cited"),
    ("SRC2", "data/sources.yml", "sentence: 4", "sentence: 4-5", "there is no sentence 5"),
    ("SRC2", "data/sources.yml", "{sentence: 4, reason: it says nothing of water}", "{sentence: 4, reason: dull}\n    - {sentence: 4, reason: dull}", "excluded twice"),
    ("SRC2", "data/sources.yml", "sentence: 4", "sentence: 4-3", "ends before it begins"),
    ("REC1", "data/sources.yml", "sentence: 4", "sentence: four", "12-160"),
    ("SRC2", "data/sources.yml", "  excluded:\n    - {sentence: 4, reason: it says nothing of water}\n", "", "nothing cites sentence 4"),
    ("PAS1", "data/passages.yml", "quote: Each side may keep", "quote: Each side can keep", "Each side may keep"),
    ("PAS1", "data/passages.yml", "- id: pumps\n", "- id: title\n  source: treaty\n  quote: Valley Water Accord\n- id: pumps\n", "in no sentence"),
    ("PAS1", "data/passages.yml", "quote: The accord was renewed", "quote: he accord was renewed", "The accord was renewed"),
    ("PAS1", "data/passages.yml", "said, “and 1", 'said, "and 1', "said, “and 1"),
    ("PAS2", "data/passages.yml", "  suffix: again\n", "", "2 places"),
    ("PAS2", "data/passages.yml", "suffix: again", "suffix: once more", "`suffix`"),
    ("PAS3", "data/passages.yml", '["1"]', '["2"]', "[1]"),
    ("PAS3", "data/passages.yml", '  markers: ["2"]\n', "", "[2]"),
    ("PAS3", "data/passages.yml", "five pumps\n", "five pumps\n  markers: [fn]\n", "remove"),
    ("PAS4", "data/passages.yml", "- id: pumps\n", "- id: river\n  source: treaty\n  quote: along the river\n- id: pumps\n", "no page cites"),
    ("REC1", "data/factions.yml", "toward: accord", "toward: acord", 'Did you mean "accord"?'),
    ("REC1", "data/factions.yml", "in_words: opposed", "inwords: opposed", 'Did you mean "in_words"?'),
    ("REC1", "data/figures.yml", "- id: pumps", "- id: animals", "stands twice"),
    ("REC1", "data/names.yml", "kind: person", "kind: parson", 'Did you mean "person"?'),
    ("REC1", "data/agreements.yml", "signed it., cites", "signed it., status: calculated, cites", "is not one of"),
    ("REC1", "data/agreements.yml", "signed it., cites", "signed it., status: counted, cites", "is not one of"),
    ("REC1", "data/agreements.yml", "signed it., cites", "signed it., status: not attributed, cites", "Leave out"),
    ("REC1", "data/agreements.yml", "signed it., cites", "signed it., status: not stated, cites", "needs `absent`"),
    ("REC1", "data/agreements.yml", "signed it., cites", "signed it., absent: [autumn], cites", "needs `status: not stated`"),
    ("REC1", "data/agreements.yml", "signed it., cites", "signed it., status: our reading, cites", "needs a `reason`"),
    ("REC1", "data/agreements.yml", "signed it., cites", "signed it., reason: it is named, cites", "needs `status: our reading`"),
    ("REC2", "data/names.yml", "name: Dar al-Nahr", "name: Dar al-Nahar", "Dar al-Nahr"),
    ("REC2", "data/names.yml", "Yeşilköy", "Yesilköy", "Yeşilköy"),
    ("REC2", "data/names.yml", "aliases: [Ms. Ö. Çelik]", "aliases: [Mr. Ö. Çelik]", "Çelik"),
    ("REC2", "data/factions.yml", "label: opposed\n    toward: accord\n    in_words: opposed the accord\n    cites: [opposed]",
     "label: renewed\n    toward: accord\n    in_words: renewed for a dozen years\n    cites: [opposed, renewed]", "does not name The mill owners"),
    ("REC2", "data/factions.yml", "in_words: The mill owners\n  cites: [opposed]\n  stance:\n    label: opposed\n    toward: accord\n"
     "    in_words: opposed the accord\n    cites: [opposed]",
     "in_words: Each side\n  cites: [pumps]\n  stance: {label: may keep, toward: accord, in_words: may keep, cites: [pumps]}", "speaks of “The accord”"),
    ("REC2", "data/figures.yml", "cites: [pumps]", "term_of: accord\n  cites: [pumps]", "accord cites no passage"),
    ("REC2", "data/figures.yml", "derive: (", "term_of: accord\n  derive: (", "accord cites no passage"),
    ("REC3", "data/voices.yml", "in_words: a gift to the dry years", "in_words: a gift for the dry years", "a gift"),
    ("REC3", "data/factions.yml", "label: opposed", "label: accepted", "not among its words"),
    ("REC4", "data/questions.yml", "  cites: [opposed]\n", "", "cites nothing"),
    ("FIG1", "data/figures.yml", "text: twenty-one villages", "text: twenty-two villages", "twenty-one"),
    ("FIG1", "data/figures.yml", 'text: "1,250"', 'text: "250"', "1,250"),
    ("FIG1", "data/figures.yml", "text: three thousand", "text: three or four thousand", "2 numbers"),
    ("FIG2", "data/figures.yml", "text: up to five pumps", "text: five pumps", "up to"),
    ("FIG2", "data/figures.yml", "text: up to five pumps", "text: at least five pumps", "up to"),
    ("FIG2", "data/figures.yml", "unit: degrees", "unit: metres", "metres"),
    ("FIG2", "data/figures.yml", 'as_of: winter of 1987\n  cites: [reading]', "as_of: June 2004\n  cites: [reading, first-meeting]", "June 2004"),
    ("FIG2", "data/figures.yml", "  show: {decimals: 1}", "  show: {decimals: 1}\n  unit: horses", "horses"),
    ("REC3", "data/figures.yml", "  counts: Temperature", "  counts: Temperature\n  area: by the sea", "by the sea"),
    ("FIG3", "data/figures.yml", "( sheep + goats ) / villages", "( sheep + goat ) / villages", 'Did you mean "goats"?'),
    ("FIG3", "data/figures.yml", "( sheep + goats ) / villages", "( sheep + animals ) / villages", "depends on itself"),
    ("FIG3", "data/figures.yml", "( sheep + goats ) / villages", "( sheep + pumps ) / villages", "hedged"),
    ("FIG3", "data/figures.yml", "( sheep + goats ) / villages", "sheep / ( goats - goats )", "divides by zero"),
    ("DAT1", "data/agreements.yml", "date: {text: 14 May 1987", "date: {text: 15 May 1987", "14 May 1987"),
    ("DAT1", "data/agreements.yml", "date: {text: 14 May 1987", "date: {text: May 1987", "14 May 1987"),
    ("DAT1", "data/agreements.yml", "date: {text: 14 May 1987", "date: {text: before 14 May 1987", "before, after"),
    ("DAT1", "data/agreements.yml", "date: {text: 14 May 1987", "date: {text: 14 May", "with its year"),
    ("DAT1", "data/figures.yml", "as_of: winter of 1987", 'as_of: "1987"', "winter of 1987"),
    ("STA1", "data/figures.yml", "text: three thousand\n  status: attributed", "text: three thousand", "three thousand is stated here"),
    ("STA1", "data/figures.yml", "- id: pumps\n", "- id: pumps\n  status: attributed\n", "nothing in the source gives"),
    ("STA1", "data/agreements.yml", "{text: Places on the river signed it., cites: [signed]}",
     "{text: It tells of sheep., in_words: We counted three thousand sheep, cites: [sheep]}", "are stated here"),
    ("ORD1", "data/agreements.yml", "signed it., cites: [signed]}", "signed it., order: [villages, signed], cites: [signed]}", "signed does not follow villages"),
    ("ORD1", "data/agreements.yml", "signed it., cites: [signed]}", "signed it., order: [signed, opposed], cites: [signed]}", "sentence 4"),
    ("ORD1", "data/agreements.yml", "Places on the river signed it.", "Places signed it. The next sentence counts more.", "no `order` shows it"),
    ("ABS1", "data/questions.yml", "absent: [drought]", "absent: [Dry Years]", "the source has it"),
    ("ABS1", "data/questions.yml", "absent: [drought]", "absent: [YEŞİLKÖY]", "the source has it"),
    ("PRO1", "data/agreements.yml", "Places on the river signed it.", "Seven places signed it.", "Seven"),
    ("PRO1", "data/agreements.yml", "Places on the river signed it.", "It was signed on 15 May 1987.", "14 May 1987"),
    ("PRO1", "data/figures.yml", "counts: Villages along the river", "counts: All 22 villages along the river", "twenty-one"),
    ("PRO6", "data/figures.yml", "counts: Pumps that each side may keep", "counts: The five pumps that each side may keep", "up to"),
    ("PRO1", "docs/index.md", "## Renewal", "It covers seven villages.[^villages]\n\n## Renewal", "twenty-one"),
    ("PRO1", "docs/index.md", "## Renewal", "It covers 21 villages.\n\n## Renewal", "The numbers there: none"),
    ("PRO1", "docs/index.md", "## Renewal", "| a |\n|---|\n| 22 villages[^villages] |\n\n## Renewal", "twenty-one"),
    ("PRO1", "docs/index.md", "## Renewal", "It was signed on 15 May 1987.[^signed]\n\n## Renewal", "14 May 1987"),
    ("PRO1", "docs/index.md", "## Renewal", "It reached 5.2 degrees.[^reading]\n\n## Renewal", "−5.2"),
    ("PRO1", "docs/index.md", "## Renewal", '<data data-count="7">seven</data> villages\n\n## Renewal', "typed by hand"),
    ("PRO1", "docs/index.md", "## Renewal", "{{ '<data data-count=\"7\">8</data>' | safe }}\n\n## Renewal", "not shown by"),
    ("PRO1", "docs/index.md", "## Renewal", '<img alt="A map of 7 villages" src="">\n\n## Renewal', "no passage cited here"),
    ("PRO1", "docs/index.md", "## Renewal", '<p aria-label="Seven villages">It covers them.[^villages]</p>\n\n## Renewal', "twenty-one"),
    ("PRO1", "docs/index.md", "## Renewal", "{{ 7 | counted }} villages.\n\n## Renewal", "typed number"),
    ("PRO1", "docs/index.md", "## Renewal", "It lasted a dozen months.[^renewed]\n\n## Renewal", "unit"),
    ("PRO1", "data/figures.yml", "counts: Temperature", "counts: A temperature of −5.2 metres", "degree"),
    ("PRO2", "docs/index.md", "## Renewal", "The owners ‘rejected it’ and 'opposed it'.[^opposed]\n\n## Renewal", "rejected it"),
    ("PRO2", "docs/index.md", "## Renewal", "The owners «rejected it».[^opposed]\n\n## Renewal", "rejected it"),
    ("REC2", "data/agreements.yml", "{name: yesilkoy, cites: [signed]}", "{name: celik, cites: [opposed]}", "none of the agreement's own"),
    ("REC3", "data/voices.yml", "quoted: true", "quoted: false", "between quotation marks"),
    ("FIG3", "data/figures.yml", "( sheep + goats ) / villages\n", "sheep - goats - sheep\n  part_of: sheep\n", "is no part of"),
    ("FIG3", "data/figures.yml", "( sheep + goats ) / villages", " + ".join(["sheep"] * 99), "more than 100 parts"),
    ("PRO1", "docs/index.md", "## Renewal", "<figure><svg><text>22 villages</text></svg>[^villages]</figure>\n\n## Renewal", "twenty-one"),
    ("PRO1", "docs/index.md", "title: The Kara water briefing", "title: The Kara water briefing\ndescription: About 77 villages", "no passage cited here"),
    ("PRO5", "docs/index.md", "## Renewal", "Villages: and nearly half of them lie downstream each side may keep some.[^villages]\n\n## Renewal", "source's own"),
    ("PRO6", "docs/index.md", "## Renewal", "Each keeps five pumps.[^pumps]\n\n## Renewal", "up to"),
    ("PRO6", "docs/index.md", "## Renewal", "Half of them lie downstream.[^villages]\n\n## Renewal", "nearly"),
    ("PRO2", "docs/index.md", "## Renewal", "The owners “rejected the accord”.[^opposed]\n\n## Renewal", "opposed the accord"),
    ("PRO2", "docs/index.md", "## Renewal", 'The owners "opposed it".[^opposed]\n\n## Renewal', "opposed it"),
    ("PRO2", "docs/index.md", "## Renewal", "<h3>The owners “opposed the accord”</h3>\n\n## Renewal", "cites nothing"),
    ("PRO2", "docs/index.md", "## Renewal", "The owners “opposed the accord”.[^renewed]\n\n## Renewal", "no passage cited here"),
    ("PRO2", "docs/index.md", "## Renewal", "> opposed … the accord\n\n[^opposed]\n\n## Renewal", "cites nothing"),
    ("PRO2", "docs/source/_record.md", 'sentence.number }}">{{', 'sentence.number }}">And {{', "does not show its words"),
    ("REC5", "docs/index.md", "## Renewal", '<a data-about="agreements/accord" href="figures/sheep/">It</a>\n\n## Renewal', "leads to figures/sheep/"),
    ("REC5", "docs/index.md", "## Renewal", '<a data-about="agreements/acord" href="agreements/accord/">It</a>\n\n## Renewal', 'Did you mean "agreements/accord"?'),
    ("REC5", "docs/index.md", "## Renewal", "{{ '<span data-field=\"factions/mill-owners:stance.label\">Supported</span>' | safe }}\n\n## Renewal", "the record has “opposed”"),
    ("REC5", "docs/index.md", "## Renewal", "{{ '<span data-field=\"factions/mill-owners:stance.lable\">Opposed</span>' | safe }}\n\n## Renewal", "names no field"),
    ("PRO1", "docs/index.md", "## Renewal", "{{ figures | length | counted(of=\"two\") }} figures\n\n<ul id=\"two\"><li>a</li><li>b</li></ul>\n\n## Renewal", "where there are 2"),
    ("PRO6", "docs/index.md", "## Renewal", "Almost {{ figure_shown(get('figures', 'sheep')) }} sheep[^sheep]\n\n## Renewal", "hedged here by \"almost\""),
    ("PRO3", "docs/index.md", "## Renewal", "Assad opposed it.[^opposed]\n\n## Renewal", "not in the source"),
    ("PRO3", "docs/index.md", "## Renewal", "It was opposed in Sochi.[^opposed]\n\n## Renewal", "not in the source"),
    ("PRO3", "docs/index.md", "## Renewal", "It was opposed in Yeşilköy.[^opposed]\n\n## Renewal", "in no passage cited here"),
    ("PRO3", "docs/index.md", "## Renewal", "It was signed in Yesilköy.[^signed]\n\n## Renewal", "Yeşilköy"),
    ("PRO3", "docs/index.md", "## Renewal", "It was signed by دار النهر.[^signed]\n\n## Renewal", "not in the source"),
    ("PRO3", "docs/index.md", "## Renewal", "It was signed in the non-Kara valley of al-Kara.[^signed]\n\n## Renewal", "al-Kara"),
    ("PRO3", "docs/index.md", "## Renewal", "See §9 for it.[^signed]\n\n## Renewal", "no sentence cited here"),
    ("PRO3", "docs/index.md", "## Renewal", "| a |\n|---|\n| NATO[^signed] |\n\n## Renewal", "not in the source"),
    ("PRO3", "docs/index.md", "## Renewal", '<img alt="Assad" src="">\n\n## Renewal', "not in the source"),
    ("PRO3", "docs/index.md", "title: The Kara water briefing", "title: The Kara water briefing\ndescription: Signed in Sochi", "not in the source"),
    ("PRO3", "data/agreements.yml", "Places on the river signed it.", "Places on the Nile signed it.", "not in the source"),
    ("PRO3", "data/voices.yml", "title: Çelik", "title: Çelik of Egypt", "not in the source"),
    ("PRO3", "data/factions.yml", "title: The owners of the mills", "title: The owners of the Nile mills", "not in the source"),
    ("PRO3", "data/agreements.yml", "title: The Kara Accord", "title: The Nile Accord", "not in the source"),
    ("PRO3", "data/figures.yml", "label: Villages covered", "label: Villages of Egypt", "not in the source"),
    ("PRO3", "data/questions.yml", "question: Was there a drought?", "question: Was there a drought in Egypt?", "not in the source"),
    ("PRO3", "data/questions.yml", "short: Whether there was a drought", "short: Whether Egypt had a drought", "not in the source"),
    ("PRO3", "mkdocs.yml", "site_name: The Kara water briefing", "site_name: The Sochi water briefing", "not in the source"),
    ("PRO4", "docs/index.md", "## Renewal", "It was signed in the spring.\n\n## Renewal", "nothing is cited for"),
    ("PRO4", "docs/index.md", "again.[^first-meeting][^second-meeting]", "again.[^first-meeting][^second-meeting] Nothing more is known of it.", "Nothing more is known"),
    ("PRO4", "docs/index.md", "## Renewal", "- It was signed in the spring\n- here[^signed]\n\n## Renewal", "signed in the spring"),
    ("NEU1", "docs/index.md", "## Renewal", "It was a gift to everybody.[^signed]\n\n## Renewal", "not quoted"),
    ("NEU1", "docs/index.md", "## Renewal", "Gifts came to everybody.[^signed]\n\n## Renewal", "“Gifts” is not quoted"),
    ("NEU1", "data/agreements.yml", "signed it.,", "gifted it.,", "“gifted” is not quoted"),
    ("NEU1", "docs/index.md", "## Renewal", "Here: “a gift to the dry years”.[^opposed]\n\n## Renewal", "whose words"),
    ("NEU1", "data/loaded.yml", "word: gift", "word: burden", "does not have this word"),
    ("REC2", "data/names.yml", "name: Dar al-Nahr", "name: Yeşilköy", "belongs to"),
    ("PRO7", "docs/index.md", "## Renewal", "{% macro shown(words) %}{{ words }}{% endmacro %}{{ shown('It was opposed[^opposed]') }}.[^opposed]\n\n## Renewal", "[^opposed]"),
    ("PRO7", "docs/index.md", "[^villages]", "[^vilages]", 'Did you mean "villages"?'),
    ("PRO7", "data/figures.yml", "cites: [pumps]", "cites: [pumpes]", 'Did you mean "pumps"?'),
]

# file, what stands there, a neighbour that must pass
HARMLESS = [
    ("docs/index.md", "## Renewal", "/// about-source\n    absent: [fee, toll]\n\nThe source never says what it cost the twenty-one villages.\n///\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "/// own-words\nThis page does not say all that the source says.\n///\n\n## Renewal"),
    ("data/passages.yml", "quote: Each side may keep up to five pumps", "quote: >-\n    Each side\n    may keep up to five pumps"),
    ("data/passages.yml", "quote: council met\n  suffix: again", "quote: The council met again"),
    ("data/passages.yml", "quote: council met\n  suffix: again", "quote: council met\n  prefix: goats.” The"),
    ("data/figures.yml", "text: up to five pumps\n", 'text: "up to five pumps"  # with its hedge\n'),
    ("data/figures.yml", "text: twenty-one villages\n", "text: twenty-one\n"),
    ("data/figures.yml", "( sheep + goats ) / villages", "(goats + sheep)  /  villages"),
    ("data/agreements.yml", "signed it., cites: [signed]}", "signed it., status: attributed, cites: [signed]}"),
    ("data/agreements.yml", "signed it., cites: [signed]}", "signed it. The next sentence counts villages., order: [signed, villages], cites: [signed]}"),
    ("data/agreements.yml", "cites: [renewed]", "cites: [renewed, signed]"),
    ("data/factions.yml", "    cites: [opposed]", "    cites: [renewed, opposed]"),
    ("data/agreements.yml", "signed it., cites", "signed it., status: attributed, cites"),
    ("data/agreements.yml", "signed it., cites", "signed it., status: our reading, reason: they are named, cites"),
    ("data/figures.yml", "cites: [pumps]", "term_of: accord\n  cites: [pumps, signed]"),
    ("data/names.yml", "aliases: [Ms. Ö. Çelik]", "aliases: ['Ms. Ö. Çelik', Ö. Çelik]"),
    ("data/questions.yml", "absent: [drought]", "absent: [drought, lear, sign]"),
    ("data/sources.yml", "sentence: 4", "sentence: 4-4"),
    ("docs/index.md", "## Renewal", "The owners “opposed the accord,” it says.[^opposed]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "<p>The owners <q>opposed the accord</q>.[^opposed]</p>\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "> opposed the accord[^opposed]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "In code: `“this”`.\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "It covers 21 villages, nearly half of them downstream.[^villages]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "<figure><svg><text>21 villages</text></svg>[^villages]</figure>\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "<figure><svg><text>202.4</text></svg>[^villages][^sheep]</figure>\n\n## Renewal"),
    ("docs/index.md", "title: The Kara water briefing", "title: The Kara water briefing\ndescription: It covers 21 villages."),
    ("docs/index.md", "## Renewal", "It lasted a dozen years.[^renewed]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "The owners’ own words, and the mill's: ‘opposed the accord’.[^opposed]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "## What came in May 1987\n\nIt was signed.[^signed]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "“It covers twenty-one villages along the river, and nearly half”.[^villages]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "Twenty-one villages along the river are covered, nearly half downstream.[^villages]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "It was signed in May 1987.[^signed]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "It reached minus 5.2 degrees.[^reading]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "{{ figures | length | counted }} figures, {{ (vocabulary | length) | counted }} words.\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "One of the owners, and no one else, opposed it.[^opposed]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "Çelik’s “gift to the dry years” is on record.[^opposed]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "Signatures came from Yeşilköy and Dar al-Nahr.[^signed]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "Organisers travelled. Negotiators agreed.[^signed] Owners opposed it.[^opposed]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "Nothing is known of its author.\n{: .own-words }\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "Yeşilköy.\n\n## Renewal"),
    ("docs/index.md", "## Renewal", '<a data-about="agreements/accord" href="agreements/accord/">It</a>\n\n## Renewal'),
    ("docs/index.md", "## Renewal", "{{ '<span data-field=\"factions/mill-owners:stance.label\">Opposed</span>' | safe }}\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "{{ 2 and [1, 2] | length | counted(of=\"two\") }} items\n\n<ul id=\"two\"><li>a</li><li>b</li></ul>\n\n## Renewal"),
    ("data/agreements.yml", "Places on the river signed it.", "It was signed on 14 May 1987."),
    ("data/agreements.yml", "Places on the river signed it.", "It was signed in 1987."),
    ("data/figures.yml", "counts: Villages along the river", "counts: All 21 villages along the river"),
    ("data/figures.yml", "counts: Pumps that each side may keep", "counts: The pumps of each side, up to 5 pumps"),
    ("docs/index.md", "## Renewal", "Each side, the text says, “may keep up to five pumps”.[^pumps]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "“[E]ach side may keep up to five pumps”,[^pumps] and ‘[t]he accord was renewed’.[^renewed]\n\n## Renewal"),
    ("docs/index.md", "## Renewal", "The owners' protest was heard, rock 'n' roll was not.[^opposed]\n\n## Renewal"),
    ("docs/index.md", "The council met in June 2004, and again", "Meetings are on record, the earlier in June 2004"),
]


def test_the_briefing_without_an_error_has_no_problem(river: Path) -> None:
    assert problems_of(river) == ()


@pytest.mark.parametrize(("rule", "file", "old", "new", "words"), ERRORS, ids=[f"{e[0]}-{e[3][:30].strip() or 'removed'}" for e in ERRORS])
def test_an_error_is_caught_by_its_rule_alone(rule, file, old, new, words, planted) -> None:
    problems = planted(file, old, new)
    if rule == "SRC1":  # a changed source is a changed fingerprint first of all
        assert "SRC1" in {problem.rule for problem in problems}
    else:
        assert {problem.rule for problem in problems} == {rule}
        assert {problem.path for problem in problems} == {file}
    assert any(words in f"{problem.message} {problem.hint}" for problem in problems), problems
    assert all(problem.line >= 1 and problem.column >= 1 for problem in problems)


@pytest.mark.parametrize(("file", "old", "new"), HARMLESS, ids=[f"{h[0]}-{n}" for n, h in enumerate(HARMLESS)])
def test_a_harmless_edit_passes(file, old, new, planted) -> None:
    assert planted(file, old, new) == ()


def test_a_record_that_no_page_shows_is_reported_where_it_stands(planted) -> None:
    [problem] = planted("docs/index.md", ' data-record="factions/mill-owners"', "")
    assert (problem.rule, problem.path, problem.line) == ("REC4", "data/factions.yml", 1)


def test_every_rule_has_an_error_of_its_own() -> None:
    assert {rule.id for rule in RULES} == {error[0] for error in ERRORS} | {"FIL1"}  # whose errors are files of their own


GERMAN = """Am Abend des dritten Mai kamen die Vertreter beider Seiten in dem kleinen Ort zusammen und einigten sich nach langem Streit
darauf, dass die Waffen ab dem nächsten Morgen schweigen und die Gefangenen noch vor dem Ende der Woche nach Hause gehen sollen."""


@pytest.mark.parametrize(("text", "rules"), [(GERMAN, {"LAN1"}), ("They met and agreed that the guns are silent. " * 8, set())])
def test_a_text_in_another_language_is_told_even_if_nobody_says_so(text, rules, river: Path) -> None:
    (river / "seeds" / "more.txt").write_text(text, "utf-8")
    digest = hashlib.sha256(text.encode()).hexdigest()
    with (river / "data" / "sources.yml").open("a", encoding="utf-8") as file:
        file.write(f"- {{id: more, label: More, file: seeds/more.txt, sha256: {digest}, about: x}}\n")
    assert {problem.rule for problem in problems_of(river)} - {"SRC2", "REC4", "PRO3"} == rules


@pytest.mark.parametrize(("name", "content"), [
    ("leaflet.html", "<p>All signed.</p>"), ("map.svg", "<svg><text>All signed</text></svg>"), ("numbers.csv", "a,b"), ("note.txt", "All signed."),
    ("report.pdf", "%PDF-1.4"), ("assets/js/search.js", "alert()"), ("extra.css", "p::after {content: 'All signed'}"),
])
def test_a_file_that_nobody_reads_stops_the_build(name, content, river: Path) -> None:
    (river / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
    (river / "docs" / name).write_text(content, "utf-8")
    [problem] = problems_of(river)
    assert (problem.rule, problem.path) == ("FIL1", f"docs/{name}")


@pytest.mark.parametrize("name", ["more.markdown", "more.mkd", "linked/more.md", "README.md"])
def test_whatever_the_site_generator_takes_for_a_page_is_read(name, river: Path, tmp_path: Path) -> None:
    if name.startswith("linked/"):
        (tmp_path / "elsewhere").mkdir()
        (river / "docs" / "linked").symlink_to(tmp_path / "elsewhere")
    elif name == "README.md":
        name = "notes/README.md"
        (river / "docs" / "notes").mkdir()
    (river / "docs" / name).write_text("---\ntitle: More\n---\n# More\n\nSeven of the pumps were sold in Egypt.[^signed]\n", "utf-8")
    assert {(problem.rule, problem.path) for problem in problems_of(river)} == {("PRO1", f"docs/{name}"), ("PRO3", f"docs/{name}")}


@pytest.mark.parametrize("name", [".hidden.md", ".#index.md", "_draft.md"])
def test_what_the_site_generator_leaves_out_is_no_page(name, river: Path) -> None:
    (river / "docs" / name).write_text("Seven pumps were sold in Egypt.\n", "utf-8")
    assert problems_of(river) == ()


def test_every_rule_says_what_must_hold() -> None:
    for rule in RULES:
        assert rule.statement.endswith("."), rule.id
        assert rule.good, rule.id
        assert rule.bad, rule.id
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_a_problem_names_the_line_and_column_of_the_value(river: Path) -> None:
    edit(river / "data/figures.yml", 'text: "1,250"', 'text: "1,251"')
    [problem] = problems_of(river)
    lines = (river / "data/figures.yml").read_text("utf-8").splitlines()
    assert lines[problem.line - 1][problem.column - 1 :] == '"1,251"'


def test_all_problems_are_reported_in_one_run(river: Path) -> None:
    edit(river / "data/figures.yml", "text: twenty-one", "text: twenty-two")
    edit(river / "data/passages.yml", '["1"]', '["9"]')
    edit(river / "data/names.yml", "kind: person", "kind: parson")
    assert {problem.rule for problem in problems_of(river)} == {"FIG1", "PAS3", "REC1"}


def test_a_hedge_outside_the_passage_still_belongs_to_the_number(river: Path) -> None:
    edit(river / "data/passages.yml", "quote: Each side may keep up to five pumps", "quote: five pumps (see Art. 7)")
    edit(river / "data/figures.yml", "text: up to five pumps", "text: five pumps")
    assert "FIG2" in {problem.rule for problem in problems_of(river)}


@pytest.mark.parametrize(("file", "old", "new"), [
    ("voices", "title: Çelik", "title: Çelik of Egypt"),
    ("factions", "title: The owners of the mills", "title: The owners of the mills of Egypt"),
    ("agreements", "title: The Kara Accord", "title: The accord of Egypt"),
    ("questions", "question: Was there a drought?", "question: Was there a drought in Egypt?"),
])
def test_a_name_in_what_a_record_is_called_is_reported_once_where_it_stands(file, old, new, planted) -> None:
    [problem] = planted(f"data/{file}.yml", old, new)
    assert (problem.rule, problem.path, problem.line) == ("PRO3", f"data/{file}.yml", 2)


@pytest.mark.parametrize(("word", "text", "is_found"), [
    ("jihadist", "Jihadists reject it.", True), ("jihadist", "the jihadist’s aims", True), ("invading", "They invade it.", True),
    ("invading", "It invaded, and invades", True), ("burden", "burdens", True), ("jeopardized", "to jeopardize", True),
    ("operative", "They operate there.", False), ("wave", "a waving hand", False), ("gift", "giftedly", False), ("used", "us", False),
])
def test_a_loaded_word_is_found_in_its_other_forms(word, text, is_found) -> None:
    assert bool(with_any_ending(word).search(text)) is is_found


def test_a_date_cut_short_by_its_passage_is_reported(river: Path) -> None:
    edit(river / "data/passages.yml", "quote: On 14 May 1987, Yeşilköy", "quote: May 1987, Yeşilköy")
    edit(river / "data/agreements.yml", "text: 14 May 1987", "text: May 1987")
    assert "DAT1" in {problem.rule for problem in problems_of(river)}
