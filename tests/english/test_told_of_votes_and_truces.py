"""Sentences about votes, truces, rulings and counts of people, as an editor writes them, and the false ones beside them."""

import time

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
    "offered": "Canada and Norway have offered to host the talks, but neither has yet been asked.",
    "struck": "The court struck down the ban on rallies and upheld the rule that they must be announced.",
    "ruled": "The harbour minister regretted the verdict but ruled out an appeal to the High Court.",
    "largest": "The Whigs, although they are the largest party with 21 seats, go into opposition; the Tories will provide the mayor.",
    "oldest": "Helm, the oldest town in the valley, has no railway; Orr has two stations.",
    "mid": "The envoys of Tarn and Olm signed the pact on 9 July, a month later than planned.",
    "gone": "The duke’s soldiers are to leave by May; so far about 1,200 of some 5,000 have gone.",
    "since": "Since the pact two people have been killed, compared with 24 in the two months before.",
    "counted": "On 3 May 260 pupils counted swifts in Aldholm. They found 1,410, a fifth more than a year earlier.",
    "among": "Of the 300 sleepers, 52 were women and 41 were under 25.",
    "beds": "The guild counted 1,410 without a bed. Another 2,600 people were staying in hostels.",
    "closed": "Since 2019 the city has closed three of its ten baths.",
    "night": "A hospital bed costs the county 80 crowns a night, a place at home 32.",
    "parts": "The court struck down parts of the fishery law.",
    "seats": "Three parties will govern. The Whigs, who won 14 of the 50 seats, get the mayor; the Tories, with 8, get the finances, and the Greens, with 6, the port.",
    "puts_off": "The pact puts off a decision on the bridge until 2031.",
    "approved": "Members of the guild approved the pact by 330 votes to 70.",
    "draws": "Rusk won six games, drew five and lost none.",
}
TRUE = (
    ("struck", "The rule that rallies must be announced was upheld."),
    ("ruled", "The minister will not appeal to the High Court."),
    ("largest", "The Whigs are the largest party."),
    ("oldest", "Helm is the oldest town in the valley."),
    ("mid", "The pact should have been signed by mid-June."),
    ("gone", "Some 3,800 of the duke’s soldiers are still there."),
    ("gone", "Nearly a quarter of the soldiers have left so far."),
    ("since", "In the two months before the pact 24 people were killed."),
    ("counted", "In Aldholm 1,410 swifts were found."),
    ("among", "Of the 300 sleepers, 41 were younger than 25."),
    ("beds", "Together with those in hostels, 4,010 people had no bed of their own."),
    ("closed", "The city has seven baths left, three fewer than in 2019."),
    ("night", "A night in a hospital bed costs the county two and a half times as much as one at home."),
    ("parts", "Not all of the fishery law was struck down."),
    ("seats", "The three partners hold 28 of the 50 seats."),
    ("puts_off", "Nothing will be decided on the bridge before 2031."),
    ("approved", "More than four in five of those who voted were in favour."),
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
    ("offered", "Canada and Norway host the talks.", "agreed or asked"),
    ("struck", "The court struck down the rule that rallies must be announced.", "turned"),
    ("ruled", "The minister has appealed to the High Court.", "denied"),
    ("largest", "The Tories are the largest party.", "another"),
    ("largest", "The Tories, who are the largest party, will provide the mayor.", "another"),
    ("oldest", "Orr is the oldest town in the valley.", "another"),
    ("gone", "Some 3,700 of the duke’s soldiers are still there.", "3,700"),
    ("gone", "The duke’s soldiers left in May.", "to come"),
    ("draws", "Rusk has lost one game.", "turned"),
    ("counted", "Pupils counted 260 swifts in Aldholm.", "260"),
    ("among", "Of the 300 sleepers, 41 were women.", "41"),
    ("beds", "Together with those in hostels, 4,110 people had no bed of their own.", "4,110"),
    ("closed", "The city has six baths left.", "six"),
    ("night", "A night in a hospital bed costs the county three times as much as one at home.", "three"),
    ("seats", "The three partners hold 29 of the 50 seats.", "29"),
    ("puts_off", "Nothing will be decided on the bridge before 2032.", "2032"),
    ("approved", "Nine in ten of those who voted were in favour.", "nine in ten"),
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


@pytest.mark.parametrize("piece", [
    "The truce, signed in May, lasted long, ", "Most of them by the army, ", "It may not be closed and may not be let and ", "By 61 votes to 48 and ",
    "Some 24,000 people, about a third of its people, ", "Helm, the oldest town, ", "a claim for which, the court found, ",
])  # fmt: skip
def test_what_is_told_of_them_takes_time_linear_in_its_length(piece: str) -> None:
    def seconds(times: int) -> float:
        claim, source = read(piece * times), read(f"{TEXT['vote']} {TEXT['closure']} {TEXT['largest']} {piece * 4}")
        start = time.process_time()
        agree(claim, [source])
        return time.process_time() - start

    seconds(10)
    assert min(seconds(100) for _ in range(3)) < 2.9 * min(seconds(50) for _ in range(3)) + 0.02
