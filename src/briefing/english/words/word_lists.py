"""The lists by which sentences and reference markers of an English text are told: abbreviations, words that open, tags."""


def listed(words: str) -> frozenset[str]:
    """The words of a list that is written in one string."""
    return frozenset(words.split())


# A name follows these, never another sentence.
TITLES = listed(
    "Mr Mrs Ms Mx Messrs Mme Mlle Mmes Mlles Sra Srta Sres Dr Drs Prof Profs Rev Revd Rt Hon Msgr Fr Br Bp Abp Ven "
    "Gen Gens Col Cols Lt Lts Lieut Sgt Sgts Cpl Capt Capts Cpt Cmdr Cdr Comdr Maj Adm Brig Pvt Pte Pfc Insp Supt Det Const "
    "Sen Sens Rep Reps Gov Govs Pres Min Amb Cllr Coun Ald Atty Asst Assoc Dep Ing Dipl Mt Mts Ft Pt "
    "Sec Secs Comm Commr Cmdt Ens Spc Ofc Mgr Mag Sig Revs"
)
# Nor does a sentence end behind these.
NEVER = TITLES | listed("e.g i.e cf vs v viz approx ca incl esp resp")
# A sentence may end behind these: then the next word decides.
COMPANY_FORMS = listed("Co Corp Inc Ltd Bros Plc")
SOMETIMES = COMPANY_FORMS | listed(
    "St Jr Sr Ave Blvd Rd Dept Univ etc al est ed eds ff "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri"
)
# Written with points: what may stand behind a name without an article (Norbay B.V., Washington D.C.).
POSTPOSED = listed("B.V N.V S.A A.G S.p.A S.L S.R.L L.P L.L.C P.L.C D.C Ph.D M.D M.P M.A B.A")
# Abbreviations whose full stop a number or a document's symbol may follow: Art. 5, No. B7, and so Art.5 too.
BEFORE_NUMBERS = listed(
    "no nos nr nº n° № art arts p pp sec secs sect ch chap chaps fig figs vol vols par para paras subpara pt pts cl cls reg regs "
    "res fn nb rs pop alt elev op inv doc docs ser edn tel ver vers bk fol fols ll mss pls eq eqs sched ss "
    "max avg temp ext apt bldg rte hwy lic diam qty est lat tab"
)
# The same, where a word of the language is spelt alike: only with a capital.
BEFORE_NUMBERS_CAPITAL = listed(
    "Add Corr Rev App Apps Cat Prop Def Thm Ex Tab Ref Refs Ms Reg Tk Esc Sch Ord Ann Abs Nr Bd "
    "Exod Lev Num Deut Josh Judg Sam Kgs Chr Chron Neh Ps Pss Prov Eccl Isa Jer Ezek Dan Hos Mic Zech Mal Matt Mk Lk Jn Rom Cor Gal Eph "
    "Phil Col Thess Tim Tit Heb Jas Pet Gen"
)
# Names that hold a mark of their own.
NAMES_WITH_A_MARK = listed("Yahoo! Jeopardy! Wham! Yum! Joomla! Kahoot! Airplane! Oklahoma! Oliver! Ho! Panic! Guess? Hello!")
# With a capital these open a sentence: they are part of no name that an abbreviation or an initial begins.
STARTERS = listed(
    "The This That These Those He She It They We You I A An In On At By For From To Of With But And Or Nor So However After Before When "
    "While If As Since Although Though Because Unless Until During Through Despite Within Without Among Between Against Around Behind "
    "Beyond Following Instead Perhaps Maybe Nobody None Nothing Neither Either Each Every Everybody Everyone Everything Somebody Someone "
    "Something Anybody Anyone Anything No Not Never All Any Another Other Others Such Several Few Fewer More Less Much Some Many Most Both "
    "Half Only Even Still Yet Also Now Today Yesterday Tomorrow Later Earlier Soon Again Once Twice "
    "Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Tens Dozens Scores Hundreds Thousands Millions Billions "
    "There Here His Her Its Their My Our Your Then Thus Therefore Hence Meanwhile Moreover Furthermore Nevertheless Nonetheless Otherwise "
    "Finally Eventually Recently Currently Afterwards According What Who Whom Whose Which Why How Where Whether Whatever Whoever "
    "Have Has Had Do Does Did Is Are Was Were Would Could Should Must Can"
)
# What an abbreviation names an institution or an office with: the U.S. Army, the U.N. Charter.
INSTITUTIONS = listed(
    "administration agencies agency air airlines allies ambassador army assembly attorney authorities bank base board bureau capitol "
    "charter cabinet citizen citizens coalition coast command commander commission commissioner committee congress consul consulate "
    "convention convoy council court dollar dollars defence defense delegation department diplomat diplomats district economy embassy "
    "envoy envoys force forces foreign general government governor guard high house human humanitarian intelligence inspector "
    "inspectors judge law laws leader leaders marine marines mayor member members military minister mission missions monitors navy "
    "observer observers office official officials open parliament patrol peace peacekeepers police policy president prime "
    "programme program reform relief representative representatives resolution resolutions sanctions secretary security senate "
    "senator senators sheriff soldiers special spokesman spokesperson spokeswoman state states steel supreme team treasury treaty "
    "troops university vice war"
)
# A letter behind one of these is its name, and no initial of a person.
LETTERED = listed(
    "plan vitamin vitamins hepatitis influenza group zone class grade type phase annex appendix exhibit block ward gate team option "
    "schedule part section category level sector area line site point item version model and or than between"
)
ZONES = listed("GMT UTC BST WET CET CEST EET EEST EST EDT CST CDT MST MDT PST PDT IST MSK JST AEST TRT AST ET CT PT")
DAYS_AND_MONTHS = listed(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays "
    "January February March April May June July August September October November December"
)
# What may stand before a time of day that opens a sentence.
OF_A_TIME = listed(
    "at by around about before after from until till since between on in to and the shortly just exactly every early late only half past "
    "one two three four five six seven eight nine ten eleven twelve"
) | {word.lower() for word in DAYS_AND_MONTHS}
# Requests that editors of an encyclopaedia hang on a sentence, beside those that end in a question mark or in “needed”.
CLEAN_UP_TAGS = (
    "failed verification", "not verified in body", "verification failed", "dead link", "permanent dead link", "broken anchor",
    "broken link",
    "not in citation given", "not in source", "citation not found", "original research", "unreliable source",
    "self-published source",
    "circular reference", "obsolete source", "dubious", "disputed", "contradictory", "ambiguous", "vague", "clarify", "specify", "verify",
    "quantify", "weasel words", "peacock term", "peacock prose", "neutrality is disputed", "editorializing", "improper synthesis",
    "synthesis", "undue weight", "jargon", "incomprehensible", "opinion", "tone", "globalize", "need quotation to verify",
    "citation needed", "update", "lead too short", "sentence fragment", "confusing", "copyright violation", "full citation missing",
)
