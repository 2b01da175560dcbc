"""The verbs by which somebody does something to somebody."""

from briefing.english.words.number_words import listed

# Verbs that have another meaning when who does it and to whom are exchanged, each with its other forms.
VERBS = {
    form: line.split()[0]
    for line in """
beat beats beating|defeated defeats|won wins|overtook overtakes|succeeded succeeds|replaced replaces|sued sues|accused accuses
attacked attacks|invaded invades|bought buys acquired|sold sells|paid pays|owes owed|arrested arrests|killed kills|shot|hit hits
led leads|followed follows|appointed appoints|dismissed dismisses|thanked thanks|told tells|asked asks|warned warns|urged urges
visited visits|invited invites|met meets|married marries|taught teaches|supported supports backed backs|opposed opposes
criticised criticises criticized|blamed blames|praised praises|supplied supplies|sent sends|gave gives|handed hands|lent lends
joined joins|left leaves|signed signs|rejected rejects|accepted accepts|vetoed vetoes|elected elects|nominated nominates|hired hires
sacked sacks|outscored|outnumbered|passed|rammed rams|struck strikes|recognised recognises recognized|ordered orders|refused refuses
conceded concedes|resigned resigns|died dies|stayed stays|withdrew withdraws
took takes take|retired retires retire|found finds|missed misses|founded founds|invented invents|designed designs|wrote writes
""".strip().replace("\n", "|").split("|")
    for form in listed(line)
}
