"""What people are called by their office, trade or place, each line by one of which another may be called too."""

from briefing.english.words.number_words import listed

_ROWS = """
mayor burgomaster
treasurer bursar
chairman chairwoman chair chairperson head leader president chief
director manager boss head chief executive
secretary minister
clerk registrar official
bishop archbishop prelate
priest vicar pastor rector clergyman parson cleric
judge magistrate justice
lawyer solicitor barrister attorney counsel advocate
prosecutor
doctor physician surgeon medic gp
nurse midwife
teacher lecturer instructor tutor
headmaster headmistress head principal rector
pupil student schoolboy schoolgirl
policeman policewoman constable officer sergeant inspector detective
soldier sergeant lieutenant captain colonel general officer
captain skipper master
pilot captain airman
driver motorist chauffeur
fireman firefighter
farmer grower
fisherman angler
baker
miller
butcher
carpenter joiner
painter artist
singer vocalist soprano tenor
author writer poet novelist
reporter journalist editor
ambassador envoy diplomat
governor
king monarch sovereign
queen monarch sovereign
tenant lodger
landlord landlady owner proprietor
guard warden sentry watchman
cook chef
waiter waitress
gardener
plumber
electrician
engineer technician
architect
auditor accountant
conductor
coach trainer
referee umpire
goalkeeper keeper
member
guest visitor
passenger traveller
postman
cleaner
shepherd
"""
# Each with the rows that it stands in.
_WORDS = [frozenset(listed(row)) for row in _ROWS.strip().splitlines()]
ROLES = {word: frozenset(at for at, words in enumerate(_WORDS) if word in words) for word in frozenset().union(*_WORDS)}
