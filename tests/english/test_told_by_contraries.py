"""Plain statements without a number: one deed for its contrary, one side's for the other's, what was so once, one of two, what is blamed."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

KEPT = "The theatre kept its old curtain but dropped the organ."
LEASED = "The county leases the quarry to a firm of masons."
COUNSEL = "The lifeguards advised bathers against diving from the pier."
ASKED = "Neighbours asked the parish to keep the lime trees; it has not answered."
OPEN = "The bishop praised the warden for leaving the tower open in the storm."
ONCE = "The potter Ida Krog, who once taught at Selm, now runs a kiln in Aal."
UNTIL = "Until last spring the wardens were chosen by the guilds; now the duke appoints them."
CONVENT = "The hotel, a convent until the war, was later used as an archive and is empty today."
EITHER = "The tannery must build a settling pond or move downstream."
ACCUSED = "The treasurer accused her nephew, Otto Bern, of selling the silver."
BLAMED = "Millers blame the new weir for the dead trout."
VIEWS = "The shepherds blame wolves for the lost lambs, but the vet points to disease."
SHORT = "Schools in the hills lack teachers, whereas those in the plain are short of rooms."
RIVAL = "The firm says the song was written in Orm; a monk claims the tune."
ANY = "The archive lends its maps only to schools that ask in writing."
MANY = "The clockmaker tried several times but could not mend the bell."
FOOT = "The doctor reached the farm on foot because snow kept the bus in town."
REST = "Some of the stalls have moved, and the rest are to move in May."
SPARED = "Most of the growers lost vines in the frost; only those near the lake were spared."
RELATIVE = "The fund paid for the walls but not for the doors, which it says were rotten before the flood."

BORNE_OUT = [
    (KEPT, "The theatre kept its old curtain."),
    (KEPT, "The theatre dropped the organ."),
    ("The theatre kept the organ out of the hall.", "The organ was kept out of the hall."),
    (LEASED, "A firm of masons leases the quarry from the county."),
    (COUNSEL, "The lifeguards warned bathers against diving from the pier."),
    ("The baker closed the shop in May and opened it again in June.", "The baker opened the shop again in June."),
    (ASKED, "Neighbours want the lime trees to be kept."),
    (OPEN, "The warden left the tower open in the storm."),
    (ONCE, "Ida Krog runs a kiln in Aal."),
    (ONCE, "Ida Krog once taught at Selm."),
    (ONCE, "Ida Krog used to teach at Selm."),
    (UNTIL, "The duke appoints the wardens."),
    (CONVENT, "The hotel was once a convent."),
    (EITHER, "The tannery must either build a pond or move downstream."),
    (EITHER, "Unless it builds a pond, the tannery must move downstream."),
    (ACCUSED, "The treasurer says that Otto Bern sold the silver."),
    (BLAMED, "The new weir is blamed for the dead trout."),
    (VIEWS, "The vet thinks of disease, the shepherds of wolves."),
    (SHORT, "Schools in the plain are short of rooms."),
    (RIVAL, "A monk claims to have written the tune."),
    (ANY, "Only schools may borrow the maps."),
    ("The archive is open to all.", "Any reader may use the archive."),
    (MANY, "The clockmaker failed to mend the bell."),
    (FOOT, "The doctor walked to the farm on foot."),
    ("They came by rail.", "They came by train."),
    (REST, "Some of the stalls moved."),
    (SPARED, "Growers near the lake lost no vines."),
    (RELATIVE, "The fund says the doors were rotten before the flood."),
    ("Some of the mills have shut, and the rest are to shut in June.", "Not all the mills have shut."),
    ("Guests may enter if a member signs for them.", "Before guests may enter, a member has to sign for them."),
    ("The court rejected the plea of the lodgers, who must now pay the landlord's costs.", "The lodgers must pay the landlord's costs."),
]
NOT_BORNE_OUT = [
    (KEPT, "The theatre kept the organ.", "kept"),
    (KEPT, "The theatre dropped its old curtain.", "dropped"),
    (KEPT, "The new director threw out the old curtain.", "threw"),
    (LEASED, "The county sold the quarry to a firm of masons.", "sold"),
    (COUNSEL, "The lifeguards advised bathers to dive from the pier.", "advised"),
    (ASKED, "Neighbours asked the parish to remove the lime trees.", "remove"),
    (OPEN, "The warden closed the tower in the storm.", "closed"),
    ("Rain delayed the sowing of the rye.", "Rain hastened the sowing of the rye.", "hastened"),
    ("The shelter treats anyone without papers.", "The shelter turns away anyone without papers.", "turns"),
    (ONCE, "Ida Krog teaches at Selm.", "teaches"),
    (ONCE, "Ida Krog once ran a kiln in Aal.", "ran"),
    (UNTIL, "The guilds choose the wardens.", "choose"),
    (CONVENT, "The hotel is a convent.", "convent"),
    (CONVENT, "The hotel is used as an archive.", "used"),
    (EITHER, "The tannery must move downstream.", "move"),
    (EITHER, "The tannery has moved downstream.", "moved"),
    (ACCUSED, "Otto Bern sold the silver.", "sold"),
    (BLAMED, "The trout died because of the new weir.", "because"),
    (VIEWS, "The shepherds blame disease for the lost lambs.", "blame"),
    (SHORT, "Schools in the hills are short of rooms.", "are"),
    (RIVAL, "The song was written in Orm.", "The song was written in Orm."),
    (ANY, "The archive lends its maps to any school.", "to any school"),
    (MANY, "The clockmaker tried only once.", "only once"),
    (FOOT, "The doctor reached the farm by bus.", "by bus"),
    (REST, "The rest of the stalls moved in May.", "moved"),
    (SPARED, "Growers near the lake lost vines in the frost.", "Growers near the lake lost vines in the frost."),
    (RELATIVE, "The fund paid for the doors.", "The fund paid for the doors."),
]


@pytest.mark.parametrize(("passage", "statement"), BORNE_OUT)
def test_it_may_be_told_so(passage: str, statement: str) -> None:
    assert agree(read(statement), [read(passage)]) == []


@pytest.mark.parametrize(("source", "statement", "words"), NOT_BORNE_OUT)
def test_a_slip_is_found(source: str, statement: str, words: str) -> None:
    assert words in [statement[one.start : one.end] for one in agree(read(statement), [read(source)])]
