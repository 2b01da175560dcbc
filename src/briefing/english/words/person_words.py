"""What people are called by what they do or have done to them, where a text tells it by the verb: staff, of people whom it employs."""

from briefing.english.words.number_words import listed
from briefing.english.words.patterns import whole

# Each line has the nouns, in the singular, and what says in the source that people are such.
_ROWS = r"""
staff worker employee personnel workforce job post: employ\w*|staff|work(?:s|ed|ing|ers?|force)?|jobs?|payroll
passenger traveller traveler: carr(?:y|ies|ied)|travel\w*|board(?:ed)?|on\s+board|aboard|flights?|trains?|ferr(?:y|ies)|bus(?:es)?
patient: treated|hospital\w*|ill|sick|infect\w*|clinics?|disease|admitted|doctors?
visitor guest tourist: visit\w*|came|museum|attend\w*|hotel|toured
viewer: watch\w*|viewing|audience
voter elector: vot\w+|polls?|ballots?|elect\w+|turnout
reader: read|reads|library|subscri\w+
user customer client buyer: us(?:e|es|ed|ing)|buy|bought|sold|shop\w*|purchas\w*|subscri\w+|customers?
tenant: rent\w*|leas\w+|liv(?:e|es|ed|ing)|flats?
spectator fan: watch\w*|attend\w*|stadium|crowd|match
pupil student: taught|teach\w*|school\w*|enrol\w*|stud(?:y|ies|ied)
inmate prisoner: prison|jail\w*|held|detain\w*
resident inhabitant islander villager: its\s+\W?\d[\d,]*\s+people|liv(?:e|es|ed|ing)|home|island|village|town|population
victim casualty: kill\w*|died|hurt|injur\w*|drown\w*
refugee: fled|flee\w*|refug\w*|displac\w*|exile\w*
survivor: surviv\w+|rescu\w+
evacuee: evacuat\w+
applicant: appl(?:y|ied|ies)
participant: took\s+part|takes?\s+part|taking\s+part|attend\w*|particip\w+
"""
PERSONS_BY_VERB = {
    noun: whole(verbs)
    for nouns, verbs in (line.split(": ") for line in _ROWS.strip().splitlines())
    for noun in listed(nouns)
}
# What a case is one of, where it is somebody ill.
ILL = whole(r"infect\w*|disease|illness|cholera|measles|malaria|flu|influenza|polio|ebola|dengue|tuberculosis|typhoid|diphtheria|mumps|"
            r"plague|meningitis|hepatitis|covid\S*|virus|outbreak|epidemic|fever|poisoning|vaccin\w+|patients?|scurvy|rabies")
