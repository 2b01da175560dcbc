"""Short plain sentences: who says and does a thing, when beside another, how far it is so, and which of two is more so."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

BORNE_OUT = [
    ("The dog bit the postman.", "The postman was bitten by the dog."),
    ("The bell rang at noon.", "At noon the bell was rung."),
    ("The statue stands in front of the church.", "The statue is in front of the church."),
    ("Critics say the plan is too dear.", "The plan is too dear, critics say."),
    ("Critics say the plan is too dear.", "The plan has critics."),
    ("Critics say the plan is too dear, and the auditor found it too dear as well.", "The auditor found the plan too dear."),
    ("Residents said the pump had broken in May.", "The pump had broken in May, according to residents."),
    ("Residents said on 3 May that the pump had broken.", "Residents spoke on 3 May."),
    ("The vase was attributed to Orlo until 1950.", "The vase was ascribed to Orlo until 1950."),
    ("The vase was attributed to Orlo until 1950.", "Until 1950 the vase was thought to be by Orlo."),
    ("The school has 30 teachers and the college 50.", "The college has more teachers than the school."),
    ("The school has 30 teachers and the college 50.", "The school has fewer teachers than the college."),
    ("Tea costs 2 crowns and coffee 3.", "Coffee costs more than tea."),
    ("The mill has 40 workers, the mine 90.", "The mine has more workers than the mill."),
    ("There were 12 boats at Holm and 20 at Brack.", "Brack had more boats than Holm."),
    ("Ada Renn is 40 and Olo Haddad 61.", "Olo Haddad is older than Ada Renn."),
    ("The tower is 60 metres high and the mast 45.", "The tower is higher than the mast."),
    ("Rovers scored 3 goals, United 2.", "Rovers scored more goals than United."),
    ("A spokesman for the mayor said it was safe.", "The mayor’s spokesman said it was safe."),
    ("A spokesman for the mayor said it was safe. The mayor said she was glad.", "The mayor said she was glad."),
    ("A spokeswoman for the ministry said it was safe.", "The ministry said it was safe."),
    ("The bishop's secretary answered the letter.", "The letter was answered by the bishop's secretary."),
    ("The mayor's brother won the race, and the mayor thanked him.", "The mayor thanked him."),
    ("The mayor and her deputy said it was safe.", "The mayor said it was safe."),
    ("An aide to the president resigned on Monday.", "A presidential aide resigned on Monday."),
    ("The singer arrived before the band.", "The band arrived after the singer."),
    ("The singer left during the speech.", "While the speech was on, the singer left."),
    ("The singer left during the speech.", "The singer left in the middle of the speech."),
    ("The goats were fed after the storm.", "The goats were fed following the storm."),
    ("First the mill burned, then the barn.", "The mill burned first."),
    ("First the mill burned, then the barn.", "The barn burned last."),
    ("The work was partly done.", "The work was done in part."),
    ("The work was partly done.", "Part of the work was done."),
    ("The tank was nearly full.", "The tank was almost full."),
    ("The plan was completely rejected.", "The plan was rejected entirely."),
    ("The town was almost completely destroyed.", "The town was almost completely destroyed."),
    ("The town was almost completely destroyed.", "The town was nearly destroyed."),
    ("The town's mayor resigned.", "The mayor of the town stepped down."),
    ("Only members may vote.", "Members may vote."),
    ("The vicar blessed the boats.", "The pastor blessed the boats."),
    ("The ferry sails every day, and every other day it calls at Holm.", "The ferry sails every day."),
    ("The new road is as long as the old one.", "The new road has the length of the old one."),
    ("The barn is as high as the house, and longer than it.", "The barn is longer than the house."),
    ("The bus, which seats 40, left the road near Ulm.", "The bus, which has 40 seats, left the road near Ulm."),
    ("The bus was carrying 40 people when it left the road.", "The bus left the road with 40 people on board."),
    ("The gardener found the ring.", "The ring was found by the gardener."),
    ("The manager closed the hall.", "The director closed the hall."),
]
NOT_BORNE_OUT = [
    ("The dog bit the postman.", "The postman bit the dog."),
    ("The mother fed the cat.", "The cat fed the mother."),
    ("The statue stands in front of the church.", "The statue stands behind the church."),
    ("The bus waits behind the station.", "The bus waits in front of the station."),
    ("Critics say the plan is too dear.", "The plan is too dear."),
    ("Residents said the pump had broken in May.", "The pump broke in May."),
    ("The vase was attributed to Orlo until 1950.", "The vase is by Orlo."),
    ("The school has 30 teachers and the college 50.", "The school has more teachers than the college."),
    ("The school has 30 teachers and the college 50.", "The college has fewer teachers than the school."),
    ("Tea costs 2 crowns and coffee 3.", "Tea is dearer than coffee."),
    ("The mill has 40 workers, the mine 90.", "The mill has more workers than the mine."),
    ("There were 12 boats at Holm and 20 at Brack.", "Holm had more boats than Brack."),
    ("Ada Renn is 40 and Olo Haddad 61.", "Ada Renn is older than Olo Haddad."),
    ("The tower is 60 metres high and the mast 45.", "The mast is higher than the tower."),
    ("A spokesman for the mayor said it was safe.", "The mayor said it was safe."),
    ("The judge’s clerk apologised.", "The judge apologised."),
    ("The bishop's secretary answered the letter.", "The bishop answered the letter."),
    ("A lawyer for the owner told the court that the sum was paid.", "The owner told the court that the sum was paid."),
    ("A spokesman for Ida Lund said the sum was paid.", "Ida Lund said the sum was paid."),
    ("An aide to the president resigned on Monday.", "The president resigned on Monday."),
    ("The singer arrived before the band.", "The band arrived before the singer."),
    ("The singer left during the speech.", "The singer left after the speech."),
    ("The goats were fed after the storm.", "The goats were fed during the storm."),
    ("First the mill burned, then the barn.", "The barn burned first."),
    ("First the mill burned, then the barn.", "The mill burned last."),
    ("The work was partly done.", "The work was fully done."),
    ("The tank was nearly full.", "The tank was barely full."),
    ("The plan was completely rejected.", "The plan was partly rejected."),
    ("The union hardly accepted the offer.", "The union fully accepted the offer."),
    ("The town was almost destroyed.", "The town was completely destroyed."),
    ("The town's mayor resigned.", "The town's treasurer resigned."),
    ("Only members may vote.", "Guests may vote."),
    ("The nurse opened the gate.", "The cook opened the gate."),
    ("The ferry sails every other day.", "The ferry sails every day."),
    ("The ferry sails every other day.", "The ferry sails daily."),
    ("The new road is as long as the old one.", "The new road is longer than the old one."),
    ("The bus, which seats 40, left the road near Ulm.", "The bus left the road near Ulm with 40 on board."),
    ("The gardener found the ring.", "The plumber found the ring."),
    ("The captain of the team scored.", "The coach of the team scored."),
]


@pytest.mark.parametrize(("source", "says"), BORNE_OUT)
def test_borne_out(source: str, says: str) -> None:
    assert [one.message for one in agree(read(says), [read(source)])] == []


@pytest.mark.parametrize(("source", "says"), NOT_BORNE_OUT)
def test_not_borne_out(source: str, says: str) -> None:
    assert {one.rule for one in agree(read(says), [read(source)])} == {"PRO1"}
