"""The rows of the table of what may stand for what, as data: `meaning: form | form`."""

ROWS = {
    # How a number is softened. Classes, not words, are compared: roughly says what about says.
    "hedge": """
about: around | roughly | some | approximately | approx. | approx | circa | ca. | ca | c. | or so | in the region of | in the order of
  | of the order of | on the order of | an estimated | estimated | est. | est | estimated at | it is estimated | or thereabouts
  | thereabouts | round about
  | more or less | give or take | somewhere around | something like | in the neighbourhood of | in the vicinity of | ~ | ≈ | ≃ | ∼
  | perhaps | maybe | possibly | ish | to the nearest | an approximate | or more or less | a good | broadly
nearly: almost | close on | just under | close to | not quite | just below | just short of | just less than | just fewer than
  | a little less than | a little under | a little below | a little fewer than | slightly less than | slightly fewer than
  | slightly under | slightly below | approaching | nearing | virtually | all but | a shade under | a fraction under | getting on for
  | verging on | little short of | little less than | barely under | nigh on
just over: slightly more than | slightly over | slightly above | slightly higher than | a little more than | a little over
  | a little above | just above | just more than | barely more than | barely over | barely above | scarcely more than | little more than
  | hardly more than | marginally more than | marginally over | marginally above | a shade over | a fraction over | a bit more than
  | a bit over
more than: over | above | beyond | upwards of | upward of | in excess of | exceeding | exceeded | exceeds | exceed | greater than
  | higher than | larger than | well over | well above | far more than | much more than | considerably more than | significantly more than
  | longer than | older than | better than | north of | > | surpassing | surpassed | topping | topped | far above | far over
  | bigger than | further than | farther than | warmer than | hotter than | heavier than | taller than | wider than | deeper than
  | faster than
at least: no fewer than | no less than | not less than | not fewer than | not under | not below | at the least | at the very least
  | a minimum of | minimum of | minimum | min. | or more | or over | or above | and over | and above | or older | or higher | or greater
  | or better | or longer | and more | and older | and up | and upwards | or upwards | ≥ | >= | + | no lower than | no smaller than
  | no shorter than | no narrower than | no lighter than | no slower than | no colder than | not lower than
  | a floor of | if not more | or even more | no younger than | no nearer than | no closer than
less than: fewer than | under | below | lower than | smaller than | short of | shorter than | younger than | well under | well below
  | far less than | far fewer than | much less than | < | and under | and below | shy of | far below | not even
  | lighter than | colder than | cooler than | slower than | narrower than | nearer than | closer than
at most: up to | as many as | as much as | no more than | not more than | not over | not above | not exceeding | no greater than
  | no higher than | no longer than | no older than | no wider than | no taller than | no heavier than
  | no deeper than | no larger than | no bigger than | no faster than | no further than | no farther than | no hotter than
  | no warmer than | not to exceed | at the most | at the very most | a maximum of | maximum of
  | maximum | max. | max | or less | or fewer | or under | or below | or lower | or younger | or shorter | and less | and fewer | ≤ | <=
  | as high as | as long as | as far as | a ceiling of | capped at | limited to | at the outside | and younger | to as many as
  | to as much as | never more than | slow down to | slow to | keep to
within: inside
only: just | merely | a mere | no more and no less than | precisely | exactly | fully | all of | a total of | altogether
barely: hardly | scarcely
average: an average of | on average | averaging | averaged | a mean of | mean | a median of | on average about
""",
    # Stretches of time that a rate is counted by.
    "period": """
day: daily | per day | a day | each day | every day | diurnal | per diem | days | by day
week: weekly | per week | a week | each week | every week | weeks | wk
month: monthly | per month | a month | each month | every month | months | mo
quarter: quarterly | quarters
year: yearly | annual | annually | per annum | p.a. | pa | a year | each year | every year | years | yr | yrs | y
hour: hourly | hours | h | hr | hrs
minute: minutes | min | mins
second: seconds | s | sec | secs
decade: decades
century: centuries
fortnight: fortnightly | fortnights
night: nightly | nights
season: seasons
person: head | capita | persons | people | man | inhabitant | resident | individual
""",
    # What happens to a number: the ways that turn when they are exchanged.
    "way": """
up: rise | rises | rose | risen | rising | increase | increases | increased | increasing | grow | grows | grew | grown | growth | climb
  | climbs | climbed | climbing | gain | gains | gained | jump | jumped | jumps | soared | surged | surge | higher | profit | profits
  | profitable | surplus | added | warmed | warming | warmer | expanded | improved | upturn | raised | advanced
down: fall | falls | fell | fallen | falling | decrease | decreases | decreased | decreasing | decline | declines | declined | declining
  | drop | drops | dropped | dropping | shrink | shrank | shrunk | slip | slipped | slid | loss | losses | deficit | lower | cut | cuts
  | reduced | reduction | lost | sank | plunged | plunge | tumbled | cooled | cooler | shortfall | lowered | dipped | contracted
  | weakened | retreated
""",
    # How a date stands to what happens.
    "relation": """
before: prior to | ahead of | earlier than | pre | not after
by: no later than | in no case later than | in no event later than | never later than | not any later than | in any event by
  | in any case by | not later than | at the latest | on or before | by no later than | at latest | latest by
until: till | up to | up until | through | until at least | ending | ended | thru | lasting until
since: from | as from | as of | as at | starting | beginning | ever since | onwards | onward | effective
after: following | later than | past | post | subsequent to
not before: no earlier than | not earlier than | on or after | at the earliest
around: about | circa | c. | ca. | ca | roughly | approximately | on or about | or about | near | some time around | in or about | or so
  | or thereabouts | towards | toward | ~
during: in the course of | within | throughout
""",
    # Nouns that count the same things. Any other noun must be the source's own.
    "noun": """
person: people | persons | inhabitants | inhabitant | residents | resident | individuals | individual | souls | men and women
  | human beings | humans | population | head | heads | those | usual residents | citizens | citizen | members of the public
man: men | males | male
woman: women | females | female
child: children | kids | kid | youngsters | minors | minor
dead: killed | deaths | death | died | die | dies | fatalities | fatality | lives | victims | corpses | bodies | kill | kills | deceased
  | slain
hurt: injured | wounded | injuries | injury | wounds | wounding | injuring
household: households | families | family | homes | home
fighter: fighters | soldiers | soldier | troops | men | combatants | combatant | militants | militiamen | gunmen
displaced: displaced persons | uprooted
worker: workers | employees | employee | staff | staffers | personnel | workforce | jobs | posts | hands
house: houses | homes | home | dwellings | dwelling | housing | residences
group: groups | factions | faction | parties | party | organisations | organizations | sides | side | bodies | signatories | signatory
  | partners | partner
  | members | member
state: states | countries | country | nations | nation
round: rounds | meetings | meeting | sessions | session | talks
abstention: abstentions | abstained | abstain | abstains | abstaining
vote: votes | ballots | voted | voting
part: parts | portion | portions | share | proportion
case: cases | instances | times
pair: pairs | couples | couple
visitor: visitors | sightseers | sightseer | tourists | tourist | holidaymakers
time: times | occasions | occasion
grade: grades | categories | category | classes | class | levels | level | tiers | tier | ranks | rank
patient: patients | participants | participant | subjects | adults | volunteers
goal: goals | times
specimen: specimens | samples | sample | examples
carcass: carcasses | remains
town: towns | cities | city | places
war: wars | fighting | hostilities | conflict | conflicts | warfare
truck: trucks | lorry | lorries
charge: charges | counts | count
container: containers | boxes | box
seat: seats | mandates | mandate
pupil: pupils | schoolchildren | students | student
prisoner: prisoners | inmates | inmate | detainees | detainee
prison: prisons | jails | jail | gaols | gaol
shop: shops | stores | store
flat: flats | apartments | apartment
victory: victories | wins | win | titles | title | triumphs | triumph
defeat: defeats | losses | loss
match: matches | games | game | fixtures
company: companies | firms | firm | businesses | business | enterprises
telephone: telephones | phones | phone | handsets | handset
bicycle: bicycles | bikes | bike
photograph: photographs | photos | photo
lorry: lorries | trucks | truck
plane: planes | aircraft | jets | jet | airliners
runner: runners | starters | starter | entrants | competitors | athletes
mission: missions | sorties | sortie | flights | flight
journey: journeys | trips | trip
officer: officers | policemen | policeman | police
firefighter: firefighters | firemen
passenger: passengers | travellers | travelers
migrant: migrants | arrivals
missile: missiles | rockets | rocket
farm: farms | holdings
mine: mines | pits
tomb: tombs | graves | grave | burials | burial
clinic: clinics | centres | centre | facilities | facility
coin: coins | pieces
visit: visits | trips
offence: offences | crimes | crime | offense | offenses
author: authors | writers | writer | co-authors | researchers | scientists
painting: paintings | pictures | picture | canvases | canvas
ship: ships | vessels | vessel | boats | boat
book: books | volumes | volume
concert: concerts | performances | performance | appearances
error: errors | mistakes | mistake | faults | fault | faulty | defects | defect | defective
accident: accidents | crashes | crash | collisions | collision
medicine: medicines | drugs | drug | medications | medication
illness: illnesses | diseases | disease
sailor: sailors | crew | seamen | crewmen | crewman
customer: customers | clients | client
prize: prizes | awards | award
doctor: doctors | physicians | physician
lawyer: lawyers | attorneys | attorney | solicitors | solicitor
earthquake: earthquakes | quakes | quake | tremors | tremor
fire: fires | blazes | blaze
island: islands | isles | isle
factory: factories | plants | plant
film: films | movies | movie
donor: donors | benefactors | benefactor
street: streets | roads | road
song: songs | tracks | track
lesson: lessons | classes
donation: donations | gifts | gift
step: steps | stairs
juror: jurors | jury
rule: rules | regulations | regulation
site: sites | places | place | spots | spot | locations | location
kind: kinds | varieties | variety | sorts | sort | types | type | species
variety: varieties | kinds | sorts | sort | types
""",
    # A word for a whole kind may stand for one of it; not the other way, nor one for another.
    "kind": """
vehicle: cars | car | lorries | lorry | trucks | truck | buses | bus | vans | van | motorcycles | tanks | coaches | coach
animal: dogs | cats | cattle | cows | sheep | goats | horses | pigs | birds | fish | elephants | seals | deer | camels | monkeys
bird: teal | ducks | duck | geese | gulls | egrets | owls | eagles | waterbirds | storks | hens
building: houses | homes | schools | school | hospitals | churches | mosques | factories | barns | flats | shops
aircraft: planes | plane | jets | jet | helicopters | helicopter | airliners | drones
vessel: ships | boats | ferries | trawlers | frigates | tankers | barges | yachts
weapon: guns | rifles | pistols | missiles | mortars | grenades | knives
school: colleges | kindergartens | academies
publication: books | papers | articles | reports | journals | newspapers
official: ministers | mayors | ambassadors | envoys | commissioners | judges
""",
}

# A country, and the words for what is of it, where these are not made by an ending alone.
COUNTRIES = """
Afghanistan: Afghan | Afghans
Argentina: Argentine | Argentinian | Argentines
Britain: British | United Kingdom | UK | U.K. | Great Britain | Briton | Britons
China: Chinese
Croatia: Croat | Croatian | Croats
Cyprus: Cypriot | Cypriots
Czech Republic: Czech | Czechia | Czechs
Denmark: Danish | Dane | Danes
Egypt: Egyptian | Egyptians
England: English
Finland: Finnish | Finn | Finns
France: French | Frenchman | Frenchwoman
Germany: German | Germans
Greece: Greek | Greeks
Iceland: Icelandic | Icelander
Iraq: Iraqi | Iraqis
Ireland: Irish
Israel: Israeli | Israelis
Kazakhstan: Kazakh | Kazakhs
Kyrgyzstan: Kyrgyz
Lebanon: Lebanese
Netherlands: Dutch | Holland | Dutchman
New Zealand: New Zealander
Norway: Norwegian | Norwegians
Peru: Peruvian
Philippines: Filipino | Philippine
Poland: Polish | Pole | Poles
Portugal: Portuguese
Russia: Russian | Russian Federation | Russians
Scotland: Scottish | Scot | Scots
Serbia: Serb | Serbian | Serbs
Slovakia: Slovak
Slovenia: Slovene | Slovenian
Spain: Spanish | Spaniard | Spaniards
Sweden: Swedish | Swede | Swedes
Switzerland: Swiss
Syria: Syrian | Syrian Arab Republic | Syrians
Tajikistan: Tajik
Thailand: Thai
Turkey: Turkish | Türkiye | Turk | Turks
Turkmenistan: Turkmen
Ukraine: Ukrainian | Ukrainians
United Arab Emirates: UAE | Emirati
United Nations: UN | U.N.
United States: US | U.S. | USA | U.S.A. | American | America | United States of America | Americans
European Union: EU | E.U. | European
Uzbekistan: Uzbek
Vietnam: Vietnamese
Wales: Welsh
Yemen: Yemeni | Yemenis
"""
