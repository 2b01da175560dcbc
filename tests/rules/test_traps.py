"""Errors that each briefing on another subject is written for, and harmless edits beside them."""

from pathlib import Path

import pytest

from conftest import RIVER, copy_briefing, edit, problems_of

PAGE, PASSAGES, FIGURES, RECORD_NAMES, VOICES = "docs/index.md", "data/passages.yml", "data/figures.yml", "data/names.yml", "data/voices.yml"

# --- planted errors: briefing, rule, file, what stands there, the error; the problem's file, where it is another

ERRORS = [
    # a range, a sign, a decimal mark, a unit, a time, a fraction on a page
    ("treaty", "PRO1", PAGE, "between 3 and 5 vessels", "between 3 and 6 vessels"),
    ("treaty", "PRO1", PAGE, "Trawls stay 3–5", "Trawls stay 4–5"),
    ("treaty", "PRO1", PAGE, "Trawls stay 3–5 nautical miles", "Trawls stay 3–5 kilometres"),
    ("treaty", "PRO1", PAGE, "at minus 12.5%", "at 12.5%"),
    ("treaty", "PRO1", PAGE, "the mullet at −3%", "the mullet at +3%"),
    ("treaty", "PRO1", PAGE, "at minus 12.5%", "at minus 1.25%"),
    ("treaty", "PRO1", PAGE, "The water was at −1.5 °C", "The water was at 1.5 °C"),
    ("treaty", "PRO1", PAGE, "from 4.30 a.m.", "from 4.30 p.m."),
    ("treaty", "PRO1", PAGE, "It closed at 18:40", "It closed at 16:40"),
    ("treaty", "PRO1", PAGE, "takes two thirds", "takes three quarters"),
    ("treaty", "PRO1", PAGE, "| twice a year[", "| once a year["),
    ("treaty", "PRO1", PAGE, "| twice a month[", "| twice a week["),
    ("treaty", "PRO1", PAGE, "the treaty stays for 25 years", "the treaty stays for 52 years"),
    ("treaty", "PRO1", PAGE, "on the 30th day after the second", "on the 30th day after the third"),
    ("treaty", "PRO1", PAGE, "description: Two states signed a fisheries treaty on 9", "description: Two states signed a fisheries treaty on 8"),
    ("treaty", "PRO1", PAGE, 'aria-label="Caught: 985,5', 'aria-label="Caught: 958,5'),
    ("treaty", "PRO1", PAGE, '">985,5 of 1 234 tonnes</text>', '">985,5 of 1 243 tonnes</text>'),
    ("treaty", "PRO6", PAGE, "more than 12 nautical", "12 nautical"),
    # the digits of a reference marker prove nothing
    ("treaty", "FIG1", FIGURES, 'text: "24.5"\n  unit: metres\n  counts: Length of a vessel\n  cites: [length]', 'text: "4"\n  counts: Length of a vessel\n  cites: [catch]'),
    ("treaty", "FIG1", FIGURES, 'text: "−12.5%"', 'text: "12.5%"'),
    ("treaty", "FIG1", FIGURES, "text: minus 3 per cent", "text: 3 per cent"),
    ("treaty", "FIG1", FIGURES, 'text: "985,5 tonnes"', 'text: "98,55 tonnes"'),
    ("treaty", "FIG1", FIGURES, 'text: "985,5 tonnes"', 'text: "9.855 tonnes"'),
    ("treaty", "FIG2", FIGURES, "text: €1.234,56", "text: $1.234,56"),
    ("treaty", "FIG2", FIGURES, 'text: "24.5"\n  unit: metres', 'text: "24.5"\n  unit: feet'),
    ("treaty", "FIG2", FIGURES, "text: up to $7,500", "text: at least $7,500"),
    ("treaty", "FIG2", FIGURES, "text: eighteen months", "text: eighteen weeks"),
    ("treaty", "FIG2", FIGURES, "text: eighteen months", "text: about eighteen months"),
    ("treaty", "DAT1", FIGURES, "as_of: since 1990", 'as_of: "1990"'),
    ("treaty", "DAT1", "data/agreements.yml", "date: {text: 9 November 1994", "date: {text: by 9 November 1994"),
    ("treaty", "FIG1", FIGURES, "text: 9.15 a.m.", "text: 9.15 p.m."),
    ("treaty", "FIG2", FIGURES, "text: no less than 6½ centimetres", "text: 6½ centimetres"),
    # a letter of a name
    ("treaty", "REC2", RECORD_NAMES, "name: İğdeliburnu", "name: Iğdeliburnu"),
    ("treaty", "REC2", RECORD_NAMES, "name: Şahinağzı", "name: Şahinağzi"),
    ("treaty", "REC2", RECORD_NAMES, "name: Işıkçıoğlu", "name: Işıkcıoğlu"),
    ("treaty", "REC2", RECORD_NAMES, "name: مضيق النورس", "name: مضيق النورص"),
    ("treaty", "REC2", RECORD_NAMES, "name: Mīnāʾ al-Ṣadaf", "name: Mīnā' al-Ṣadaf"),
    ("treaty", "REC2", RECORD_NAMES, "name: Mīnāʾ al-Ṣadaf", "name: Mīnāʾ al-Sadaf"),
    ("treaty", "REC2", RECORD_NAMES, "name: Qal`at al-Nawras", "name: Qal’at al-Nawras"),
    ("treaty", "REC2", RECORD_NAMES, "name: Ra's al-Nawras", "name: Ra’s al-Nawras"),
    ("treaty", "REC2", "data/factions.yml", "aliases: [عاملو البحر]", "aliases: [عاملوا البحر]"),
    ("treaty", "PRO3", PAGE, "1994, at İğdeliburnu", "1994, at Iğdeliburnu"),
    ("treaty", "PRO3", PAGE, "reach from Şahinağzı", "reach from Şahinagzı"),
    ("treaty", "PRO3", PAGE, "Vadia and Ra's al-Nawras signed", "Vadia and Ra's an-Nawras signed"),
    ("treaty", "PRO3", PAGE, "Ms. G. Işıkçıoğlu was", "Ms. G. Işıkçioğlu was"),
    ("treaty", "PRO3", PAGE, "al-Ṣayyād came from Qal\\`at", "al-Sayyād came from Qal\\`at"),
    ("treaty", "PRO3", PAGE, "called مضيق النورس", "called مضيق النورص"),
    ("treaty", "PRO4", PAGE, "to 21:00.[^hours]", "to 21:00.[^hours] Nobody fishes at night."),
    ("treaty", "PRO1", PAGE, "off the\ncoasts.[^trawls]", "off the\ncoasts."),
    # quotation in quotation, and its marks
    ("treaty", "PRO2", PAGE, "‘Who counted the nets?’", "‘Who counted our nets?’"),
    ("treaty", "PRO2", PAGE, "<q>We counted them twice, and 'twice'", "<q>We counted them twice, and 'thrice'"),
    ("treaty", "PRO2", PAGE, "«Les filets sont à tout le monde»", "«Les filets sont a tout le monde»"),
    ("treaty", "PAS1", PASSAGES, "‘Who counted the nets?’", "'Who counted the nets?'"),
    ("treaty", "PAS1", PASSAGES, "quote: « Les filets sont à tout le monde »", "quote: “Les filets sont à tout le monde”"),
    ("treaty", "REC3", VOICES, "in_words: Les filets sont à tout le monde\n  quoted: true", "in_words: Les filets sont à tout le monde\n  quoted: false"),
    ("treaty", "REC3", VOICES, "'twice' is enough.\n  quoted: true", "'twice' is enough.\n  quoted: false"),
    # markers, repeated words, bytes, absence, dates
    ("treaty", "PAS3", PASSAGES, 'markers: ["3", "4"]', 'markers: ["3"]'),
    ("treaty", "PAS3", PASSAGES, "  markers: [fn]\n", ""),
    ("treaty", "PAS3", PASSAGES, "markers: [a]", "markers: [b]"),
    ("treaty", "PAS2", PASSAGES, "  suffix: Article 5\n", ""),
    ("treaty", "PAS2", PASSAGES, "suffix: Article 5", "suffix: Article 6"),
    ("treaty", "PAS2", PASSAGES, "  prefix: twice a month.\n", ""),
    ("treaty", "SRC1", "seeds/treaty.txt", "\r\n", "\n", "data/sources.yml"),
    ("treaty", "SRC1", "seeds/minutes.txt", "\ufeff", "", "data/sources.yml"),
    ("treaty", "SRC1", "seeds/minutes.txt", "« Les", "«\u00a0Les", "data/sources.yml"),
    ("treaty", "ABS1", "data/questions.yml", "İSTAVRİT", "ŞAHİNAĞZI"),
    ("treaty", "DAT1", "data/agreements.yml", "date: {text: 9 November 1994", "date: {text: November 1994"),
    ("treaty", "SRC2", "data/sources.yml", "sentence: 25-26", "sentence: 25-27"),

    ("trial", "PRO1", PAGE, "in 58.3% with lunavir", "in 53.8% with lunavir"),
    ("trial", "PRO1", PAGE, "relative risk: 1.2–1.6", "relative risk: 1.2–1.9"),
    ("trial", "PRO1", PAGE, "(95% CI of the relative", "(99% CI of the relative"),
    ("trial", "PRO6", PAGE, "1.2–1.6; p < 0.001", "1.2–1.6; p = 0.001"),
    ("trial", "PRO6", PAGE, "(p = 0.003)", "(p < 0.003)"),
    ("trial", "PRO1", PAGE, "p < 0.001", "p < 0.0001"),
    ("trial", "PRO1", PAGE, "differed by −1.4 points", "differed by −4.1 points"),
    ("trial", "PRO1", PAGE, "was −2.1 to −0.7", "was −2.1 to 0.7"),
    ("trial", "PRO1", PAGE, "was −0.6 to 1.0", "was 0.6 to 1.0"),
    ("trial", "PRO1", PAGE, "Weight changed by −0.3 kg", "Weight changed by −0.3 g"),
    ("trial", "PRO1", PAGE, "| −1.8 points |", "| −18 points |"),
    ("trial", "PRO1", PAGE, "12.5 mg, twice a day", "125 mg, twice a day"),
    ("trial", "PRO1", PAGE, "12.5 mg, twice a day", "12.5 mg, twice a week"),
    ("trial", "PRO1", PAGE, "from 18 to 79 years", "from 18 to 97 years"),
    ("trial", "PRO6", PAGE, "came to about one in five", "came to one in five"),
    ("trial", "PRO6", PAGE, "and fewer than 10³ copies", "and 10³ copies"),
    ("trial", "PRO1", PAGE, "was 2.4 × 10⁶", "was 2.4 × 10⁵"),
    ("trial", "PRO1", PAGE, "and halved with placebo", "and tripled with placebo"),
    ("trial", "PRO1", PAGE, "Significance meant 0.05", "Significance meant 0.005"),
    ("trial", "PRO1", PAGE, "<title>No cough at week 12</title>", "<title>No cough at week 21</title>"),
    ("trial", "PRO1", PAGE, 'aria-label="No cough: 58.3%', 'aria-label="No cough: 83.5%'),
    ("trial", "PRO1", PAGE, "€1,234.56", "€12,345.6"),
    ("trial", "PRO1", PAGE, "Postage is 3–5 €", "Postage is 3–7 €"),
    ("trial", "PRO1", PAGE, "Postage is 3–5 €", "Postage is 3–5 francs"),
    ("trial", "PRO1", PAGE, "differed by −1.4 points", "differed by 1.4 points"),
    ("trial", "PRO1", PAGE, "and halved with placebo", "and quadrupled with placebo"),
    ("trial", "PRO3", PAGE, "Prof. Ö. Çağdaş-Lind", "Prof. Ö. Cağdaş-Lind"),
    ("trial", "PRO3", PAGE, "clinics of the Dorn Valley", "clinics of the Dorm Valley"),
    ("trial", "PRO2", PAGE, "and 'small' is not 'none'.", "and 'small' is not nothing."),
    ("trial", "PRO2", PAGE, "‘Is 0·05 enough?’", "‘Is 0.05 enough?’"),
    ("trial", "PRO2", PAGE, "they say ‚over there‘.“", "they say ‚over here‘.“"),
    ("trial", "PRO2", PAGE, "“too short – by half”", "“too short - by half”"),
    ("trial", "FIG1", FIGURES, "text: 0·05", 'text: "0.5"'),
    ("trial", "FIG2", FIGURES, "text: 2.4 × 10⁶\n  unit: copies per ml", "text: 2.4 × 10⁶\n  unit: copies per litre"),
    ("trial", "DAT1", FIGURES, "as_of: 30 September 2021", "as_of: 12 January 2021"),
    ("trial", "FIG1", FIGURES, "text: −0.4 points", "text: 0.4 points"),
    ("trial", "FIG1", FIGURES, "text: 2.4 × 10⁶", 'text: "2.4"'),
    ("trial", "FIG2", FIGURES, "text: p < 0.001", 'text: "0.001"'),
    ("trial", "FIG2", FIGURES, "text: fewer than 10³ copies", "text: 10³ copies"),
    ("trial", "FIG3", FIGURES, "derive: cleared / treated", "derive: treated / cleared"),
    ("trial", "REC2", RECORD_NAMES, "name: Çağdaş-Lind", "name: Cağdaş-Lind"),
    ("trial", "PAS3", PASSAGES, 'cough (58.3% vs. 41.7%;\n    relative risk 1.40, 95% CI 1.2 to 1.6; p < 0.001).²\n  markers: ["2"]',
     'cough (58.3% vs. 41.7%;\n    relative risk 1.40, 95% CI 1.2 to 1.6; p < 0.001).²\n  markers: ["3"]'),
    ("trial", "PAS1", PASSAGES, "p < 0.001).²", "p < 0.001).³"),
    ("trial", "PAS3", PASSAGES, 'markers: ["5"]', 'markers: ["6"]'),
    ("trial", "PAS3", PASSAGES, '  markers: ["6"]\n', ""),
    ("trial", "PAS2", PASSAGES, "  suffix: Serious events\n", ""),
    ("trial", "PAS2", PASSAGES, "prefix: who took placebo.", "prefix: who took anything."),
    ("trial", "REC3", VOICES, "in_words: they say ‚over there‘\n  quoted: true", "in_words: they say ‚over there‘\n  quoted: false"),
    ("trial", "SRC2", "data/sources.yml", "  abbreviations: [Stk.]\n", ""),
    ("trial", "SRC1", "seeds/report.txt", "10⁶", "10⁷", "data/sources.yml"),

    ("company", "PRO1", PAGE, "fell\nby 3.1%", "fell\nby 1.3%"),
    ("company", "PRO1", PAGE, "The result was a loss: −€0.9 million", "The result: €0.9 million"),
    ("company", "PRO1", PAGE, "a loss: −€0.9 million", "a loss: −€0.9 billion"),
    ("company", "PRO1", PAGE, "prices by 5–7%", "prices by 5–9%"),
    ("company", "PRO1", PAGE, "is €1,234.56", "is €1,243.56"),
    ("company", "PRO1", PAGE, "is €1,234.56", "is $1,234.56"),
    ("company", "PRO1", PAGE, "owes 2,010,000 euros", "owes 2,010,000 dollars"),
    ("company", "PRO1", PAGE, "fell\nby 3.1%", "fell\nby 3.1 percentage points"),
    ("company", "PRO1", PAGE, "A night shift was over at 5.45 a.m.", "A night shift made 345 lamps."),
    ("company", "PRO1", PAGE, "at −7.3%", "at 7.3%"),
    ("company", "PRO1", PAGE, "one in ten learns", "one in twelve learns"),
    ("company", "PRO1", PAGE, "for €2–3 million", "for €2–4 million"),
    ("company", "PRO1", PAGE, "for the third time", "for the fourth time"),
    ("company", "PRO1", PAGE, "Revenue of €12–13 million", "Revenue of €12–13 billion"),
    ("company", "PRO1", PAGE, "from −€0.4 million", "from €0.4 million"),
    ("company", "PRO1", PAGE, "Complaints doubled", "Complaints quadrupled"),
    ("company", "PRO1", PAGE, "owes 2,010,000 euros", "owes 2,100,000 euros"),
    ("company", "PRO1", PAGE, "once sent 1,410 lamps", "once sent 1.410 lamps"),
    ("company", "PRO1", PAGE, "over at 5.45 a.m.", "over at 5.45 p.m."),
    ("company", "PRO1", PAGE, "On 17 April 2023", "On 17 April 2024"),
    ("company", "PRO1", PAGE, "<desc>The result was −€0.5 million", "<desc>The result was €0.5 million"),
    ("company", "PRO6", PAGE, "Nearly two thirds of them", "Two thirds of them"),
    ("company", "PRO1", "data/agreements.yml", "It costs €2–3 million.", "It costs €2–5 million."),
    ("company", "FIG1", FIGURES, "text: −€0.9 million", "text: €0.9 million"),
    ("company", "FIG1", FIGURES, "text: £1,080.50", "text: £1.080"),
    ("company", "FIG1", FIGURES, "text: 1 410 lamps", 'text: "410 lamps"'),
    ("company", "FIG1", FIGURES, "text: half a dozen places", "text: a dozen places"),
    ("company", "FIG1", FIGURES, "text: −20 °C", "text: 20 °C"),
    ("company", "FIG2", FIGURES, "text: about 1,100 °C", "text: 1,100 °C"),
    ("company", "FIG3", FIGURES, "derive: result / revenue", "derive: result / abroad"),
    ("company", "PAS2", PASSAGES, "  prefix: £73.18 per unit.\n", ""),
    ("company", "PAS2", PASSAGES, "  prefix: The fair drew many visitors.\n", ""),
    ("company", "PAS2", PASSAGES, "  prefix: in March 2025.\n", "  prefix: no day is given.\n"),
    ("company", "PAS1", PASSAGES, "‘Do lamps have a future?’", "“Do lamps have a future?”"),
    ("company", "PRO3", PAGE, "Brandt-Ølsen & Co. took", "Brandt-Olsen & Co. took"),
    ("company", "PRO2", PAGE, "“without reserve”", "“without reserves”"),
    ("company", "REC2", RECORD_NAMES, "name: Brandt-Ølsen & Co.", "name: Brandt-Olsen & Co."),
    ("company", "REC2", RECORD_NAMES, "name: Valdoré", "name: Valdore"),
    ("company", "SRC2", "data/sources.yml", "sentence: 105-143", "sentence: 105-142"),
    ("company", "SRC2", "data/sources.yml", "sentence: 105-143", "sentence: 105-144"),
    ("company", "ABS1", "data/questions.yml", "absent: [dividend,", "absent: [Pension Fund,"),
]

# --- harmless edits: briefing, file, what stands there, what may stand there as well

HARMLESS = [
    ("treaty", PAGE, "between 3 and 5 vessels", "three to five vessels"),
    ("treaty", PAGE, "Trawls stay 3–5 nautical", "Trawls stay 3-5 nautical"),
    ("treaty", PAGE, "from 4.30 a.m.\nto 21:00", "from 04:30\nto 9 p.m."),
    ("treaty", PAGE, "at minus 12.5%, the mullet at −3%", "at −12.5 per cent, the mullet at minus three percent"),
    ("treaty", PAGE, "more than 12 nautical", "more than twelve nautical"),
    ("treaty", PAGE, "two thirds of the catch, the other state a third of it", "⅔ of the catch, the other state 1/3 of it"),
    ("treaty", PAGE, "stays for 25 years", "stays for twenty-five years"),
    ("treaty", PAGE, "on 9 November 1994, at", "on 1994-11-09, at"),
    ("treaty", PAGE, "“Our skippers ask me, ‘Who counted the nets?’, and I have no answer.”", "‘Who counted the nets?’"),
    ("treaty", PAGE, "«Les filets sont à tout le monde»", "« Les filets sont à tout le monde »"),
    ("treaty", PAGE, "«Les filets sont à tout le monde»", "“Les filets sont à tout le monde”"),
    ("treaty", PAGE, "<q>We counted them twice, and 'twice'", "<q>We counted them twice, and ‘twice’"),
    ("treaty", PASSAGES, "  suffix: Article 5\n", "  suffix: Article 5 A licence\n"),
    ("treaty", PASSAGES, "  suffix: Article 5\n", "  prefix: meet twice a year.\n"),
    ("treaty", PASSAGES, "pass 1 234 tonnes", "pass 1\u00a0234 tonnes"),
    ("treaty", RECORD_NAMES, "name: İğdeliburnu", "name: I\u0307g\u0306deliburnu"),
    ("treaty", RECORD_NAMES, "- id: vadia", "\ufeff- id: vadia"),
    ("treaty", FIGURES, "text: −1.5 °C", "text: −1.5"),
    ("treaty", FIGURES, "text: −1.5 °C", "text: minus 1.5 degrees Celsius"),
    ("treaty", FIGURES, 'text: "985,5 tonnes"', 'text: "985.5 t"'),
    ("treaty", FIGURES, "text: €1.234,56", "text: 1,234.56 euros"),
    ("treaty", FIGURES, "text: up to $7,500", "text: no more than 7,500 dollars"),
    ("treaty", FIGURES, "text: eighteen months", "text: 18-month"),
    ("treaty", FIGURES, "text: 9.15 a.m.", 'text: "09:15"'),
    ("treaty", "data/agreements.yml", "date: {text: 9 November 1994", 'date: {text: "November 9, 1994"'),
    ("treaty", "data/sources.yml", '{sentence: 25-26, reason: "a map that is not printed, and a heading"}', "{sentence: 25, reason: a map}\n    - {sentence: 26, reason: a heading}"),

    ("trial", PAGE, "in 58.3% with lunavir", "in 58.3 per cent with lunavir"),
    ("trial", PAGE, "1.2–1.6; p < 0.001", "1.2 to 1.6; p<.001"),
    ("trial", PAGE, "(p = 0.003)", "(p=.003)"),
    ("trial", PAGE, "Weight changed by −0.3 kg", "Weight changed by −0,3 kg"),
    ("trial", PAGE, "Significance meant 0.05", "Significance meant 0,05"),
    ("trial", PAGE, "was 2.4 × 10⁶", "was 2.4 million"),
    ("trial", PAGE, "seven clinics of the", "7 clinics of the"),
    ("trial", PAGE, "12.5 mg, twice a day", "12,5 mg, twice a day"),
    ("trial", PAGE, "€1,234.56", "1.234,56 €"),
    ("trial", PAGE, "Postage is 3–5 €", "Postage is €3–5"),
    ("trial", PAGE, "‘Is 0·05 enough?’", "“Is 0·05 enough?”"),
    ("trial", PAGE, "nearly three quarters, 305", "nearly ¾, 305"),
    ("trial", PASSAGES, "p < 0.001).²\n", "p < 0.001)\n"),
    ("trial", PASSAGES, "  quote: The trial was stopped early\n", "  quote: The trial was stopped early.\n"),
    ("trial", FIGURES, "derive: cleared / treated", "derive:   cleared  /  treated"),
    ("trial", FIGURES, "text: minus 0.3 kg", "text: minus 0.3"),
    ("trial", FIGURES, "text: 0·05", 'text: "0.05"'),
    ("trial", FIGURES, "text: Nearly three quarters", "text: almost 75%"),
    ("trial", FIGURES, "text: 2.4 × 10⁶", "text: 2.4 million"),

    ("company", PAGE, "a loss: −€0.9 million", "a loss: €-900,000"),
    ("company", PAGE, "prices by 5–7%", "prices by 5 to 7 per cent"),
    ("company", PAGE, "is €1,234.56", "is €1 234,56"),
    ("company", PAGE, "Six places went", "6 places went"),
    ("company", PAGE, "Six places went", "Half a dozen places went"),
    ("company", PAGE, "at −7.3%", "at minus 7.3%"),
    ("company", PAGE, "for €2–3 million", "for €2 to €3 million"),
    ("company", PAGE, "owes 2,010,000 euros", "owes 2.01 million euros"),
    ("company", PAGE, "owes 2,010,000 euros", "owes €2,010,000"),
    ("company", PAGE, "is €1,234.56", "is €1234.56"),
    ("company", PAGE, "once sent 1,410 lamps", "once sent 1’410 lamps"),
    ("company", PAGE, "over at 5.45 a.m.", "over at 05:45"),
    ("company", PAGE, "On 17 April 2023", "In April 2023"),
    ("company", PAGE, "lost half its worth", "lost half of its worth"),
    ("company", PASSAGES, "  prefix: £73.18 per unit.\n", "  suffix: The canteen was painted. The Board met once. Sales were flat. By 2.00 p.m.\n"),
    ("company", "data/sources.yml", "sentence: 105-143, reason: figures of a single month}", "sentence: 105-120, reason: dull}\n    - {sentence: 121-143, reason: dull}"),
    ("company", FIGURES, "text: £1,080.50", "text: £1.080,50"),
    ("company", FIGURES, "text: half a dozen places", "text: six places"),
    ("company", FIGURES, "text: about 1,100 °C", "text: roughly 1100 °C"),
    ("company", FIGURES, "derive: result / revenue", "derive: ( result ) / ( revenue )"),
]


@pytest.fixture
def plant(tmp_path: Path):
    """Plants one edit in a copy of a briefing and returns the problems."""

    def planted(name: str, file: str, old: str, new: str):
        root = copy_briefing(RIVER.parent / name, tmp_path / name)
        edit(root / file, old, new)
        return problems_of(root)

    return planted


@pytest.mark.parametrize(("name", "rule", "file", "old", "new", "where"), [(*error, error[2])[:6] for error in ERRORS],
                         ids=[f"{name}-{rule}-{new.strip()[-32:] or old.strip()[:32]}" for name, rule, _, old, new, *_ in ERRORS])
def test_an_error_is_caught_where_it_stands(name, rule, file, old, new, where, plant) -> None:
    problems = plant(name, file, old, new)
    assert (rule, where) in {(problem.rule, problem.path) for problem in problems}, problems
    assert all(problem.hint for problem in problems)


@pytest.mark.parametrize(("name", "file", "old", "new"), HARMLESS, ids=[f"{name}-{new.strip()[:40]}" for name, _, _, new in HARMLESS])
def test_a_harmless_edit_passes_there_too(name, file, old, new, plant) -> None:
    assert plant(name, file, old, new) == ()


@pytest.mark.parametrize("name", ("treaty", "trial", "company"))
def test_there_are_errors_enough(name) -> None:
    assert sum(error[0] == name for error in ERRORS) >= 12
    assert sum(edit[0] == name for edit in HARMLESS) >= 8
