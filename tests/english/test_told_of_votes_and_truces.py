"""Sentences about votes, truces, rulings and counts of people, as an editor writes them, and the false ones beside them."""

import pytest

from briefing import agree, read

TEXT = {
    "truce": "A first truce, signed in May, collapsed after nine days.",
    "study": "Growers fear for their bees, while a study paid for by the maker found no harm.",
    "left": "About 3,100 tenants have left of their own accord since March.",
    "obeys": "The ministry said that it would obey the ruling.",
    "dissent": "Judge Arn, who dissented, called the ruling too wide.",
    "young": "The hostel holds 640 people, more than three quarters of them under eighteen.",
    "spared": "The new toll does not apply to lorries and buses.",
    "blamed": "Each party accused the other of cheating: monitors found 31 forged lists, most of them from the Reform Party.",
    "vote": "The senate raised the school leaving age from 15 to 17, by 61 votes to 48 with 5 abstentions.",
    "unanimous": "Two Liberals voted against the bill; the Social Liberals rejected it unanimously.",
    "closure": "The council may not close the school before it has found places for all pupils.",
    "doubted": "The firm had announced that it would leave because petrol had been stolen there, a claim for which, the court found, it had shown no proof.",
    "lines": "In May the ferry firm had to stop one of its four boats because weed blocked the engine.",
    "part": "Some 24,000 people have fled Ostrel since June, about a third of its population.",
    "share": "The county gave 90,000 crowns, a quarter of the cost.",
    "owed": "The army promised to free 90 prisoners, but had let only 25 go by Sunday.",
    "freed": "The guild has released 38 captives; the duke promised to free 70.",
    "built": "The prison, opened in 1960 for 400 men, now holds 1,300.",
    "price": "A tonne of salt now costs 60 crowns, a fifth more than before.",
    "until": "In April the board had announced that the mill would be shut by 31 August.",
    "agency": "The United Nations food agency, which runs the depot, welcomed the pact.",
    "ages": "The law lowered the voting age from 18 to 16.",
}
TRUE = (
    ("truce", "The first truce lasted nine days."),
    ("left", "About 3,100 tenants have left voluntarily."),
    ("young", "Fewer than a quarter of the 640 people are adults."),
    ("spared", "Lorries and buses are exempt from the toll."),
    ("blamed", "The Reform Party was behind more than half of the 31 forged lists."),
    ("vote", "The senate raised the school leaving age by two years."),
    ("vote", "Altogether 114 senators took part, five of whom abstained."),
    ("vote", "In all, 109 votes were cast for or against it."),
    ("vote", "It was passed by 61 votes to 48."),
    ("unanimous", "Not one Social Liberal backed the bill."),
    ("closure", "The school may not be closed until there are places for all pupils."),
    ("lines", "In May weed forced the firm to stop a quarter of its boats."),
    ("part", "Ostrel used to have about 72,000 inhabitants."),
    ("share", "The cost was 360,000 crowns."),
    ("owed", "By Sunday 65 prisoners were still owed."),
    ("freed", "The guild freed 38 captives."),
    ("built", "The prison holds more than three times as many men as it was built for."),
    ("price", "A tonne of salt used to cost 50 crowns."),
    ("until", "In April the board gave 31 August as the day by which the mill would be shut."),
    ("agency", "The pact was welcomed by the UN food agency, which runs the depot."),
    ("ages", "The voting age was lowered by two years."),
)
FALSE = (
    ("truce", "The first truce still holds.", "over"),
    ("study", "An independent study found no harm.", "independent"),
    ("left", "About 3,100 tenants have been driven out since March.", "driven out"),
    ("obeys", "The ministry said that it would ignore the ruling.", "ignore"),
    ("dissent", "Judge Arn wrote the ruling of the majority.", "majority"),
    ("young", "More than three quarters of the people are adults.", "contrary"),
    ("spared", "The new toll applies to lorries and buses.", "denied"),
    ("blamed", "More than half of the 31 forged lists were the work of monitors.", "half"),
    ("vote", "The senate raised the school leaving age by three years.", "three"),
    ("vote", "Altogether 113 senators took part.", "113"),
    ("vote", "The bill was passed by 61 votes to 5.", "against each other"),
    ("closure", "The school may never be closed.", "bound"),
    ("doubted", "The court found that petrol had been stolen there.", "denies it"),
    ("lines", "In May weed forced the firm to stop a third of its boats.", "a third"),
    ("part", "About 72,000 inhabitants have fled Ostrel.", "72,000"),
    ("part", "Ostrel used to have about 48,000 inhabitants.", "48,000"),
    ("share", "The cost was 350,000 crowns.", "350,000"),
    ("owed", "By Sunday 75 prisoners were still owed.", "75"),
    ("freed", "The duke freed 70 captives.", "planned"),
    ("built", "The prison holds more than four times as many men as it was built for.", "four"),
    ("price", "A tonne of salt used to cost 48 crowns.", "48"),
    ("agency", "The pact was welcomed by the duke, who runs the depot.", "by the duke"),
    ("ages", "The voting age was lowered by four years.", "four"),
)


@pytest.mark.parametrize(("text", "claim"), TRUE)
def test_a_true_sentence_passes(text: str, claim: str) -> None:
    assert agree(read(claim), [read(TEXT[text])]) == []


@pytest.mark.parametrize(("text", "claim", "named"), FALSE)
def test_a_false_sentence_is_stopped_and_told_why(text: str, claim: str, named: str) -> None:
    found = agree(read(claim), [read(TEXT[text])])
    assert any(named in one.message.lower() for one in found), found
