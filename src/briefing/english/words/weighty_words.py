"""Words that say so much that the source must say it too, each with whatever says it there: nobody dies whom no passage has die.

A statement may say it by any other word of the row; a "not" and who did it are looked at elsewhere.
"""

import re

from briefing.english.words.number_words import listed
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# What a statement says: what may say it in the source, by how the words begin. Rows are wide, so that no true word is stopped.
# Two blanks stand where a quotation begins, whose own words praise or condemn.
_ROWS = r"""
bann(?:ed|ing)|bans?|forb(?:id\w*|ade)|prohibit\w*|outlaw\w* ->
 ban|bar|forb|prohib|outlaw|illegal|unlawful|not|no|never|embargo|block|veto|stop|halt|suspen|exclu|sanction|disallow|clos|limit|
 restrict|moratori
died?|dies|dead|killed|kills|deaths?|fatal\w* ->
 die|dying|dead|kill|death|deceas|murder|drown|li[fv]e|shot|bod(?:y|ies)|perish|victim|fatal|late|execut|suicid|corpse|buri|funeral|
 surviv|widow|toll|
 casualt|mortal|remains|skelet|carcass|grave|tomb|lost|slain|slaughter|poison|collaps|d\.|cull|starv|massacre|extinct|stillb|
 post-mortem|manslaughter
arrest(?:ed|s)?|jailed|imprisoned|detained ->
 arrest|detain|detent|custod|jail|prison|held|remand|seiz|captur|caught|sentenc|cell|apprehend|convict|pick|intern|guard|charge
captivity|custody|behind\s+bars ->
 captiv|custod|held|hold|prison|hostage|detain|detent|captur|jail|arrest|seiz|kidnap|remand|taken|abduct|intern
convicted|guilty|sentenced|convictions? ->
 convict|guilt|sentenc|jail|verdict|found|prison|fine|penal|condemn|court|judg|term|serv|years?
acquitted|acquittal ->
 acquit|clear|quash|overturn|innocen|not|dismiss|drop|exonerat|free
resign(?:ed|s|ation)? ->
 resign|step|quit|left|leav|stood|retire|depart|go|success|predecess|gave|give|former
sacked|dismissed ->
 sack|dismiss|fire|remov|oust|let|lost|reject|replac|suspend|discharg|redundan|throw|threw|struck
admit(?:s|ted)?|confess\w* ->
 admi|confess|acknowledg|conced|plead|own|recogni|accept|let|hospital|grant|guilt|say|said|allow|member|ward
approv(?:ed|es|al)|ratif\w+ ->
 approv|ratif|pass|adopt|agree|accept|back|vot|consent|sign|endors|authori|yes|favour|support|carried|licen|permi|allow|clear|grant|
 confirm|deci|plan|consent|ok
vetoed|vetoes ->
 veto|block|reject|refus
destroy(?:ed|s)?|destruction ->
 destr|demolish|raz|burn|wreck|ruin|collaps|gutt|flatten|level|lost|swept|blew|blow|tor[en]|tear|wash|obliter|devast|s[au]nk|bomb|pull|
 fire|crush|smash|kill|expl
injured|wounded|injur(?:y|ies) ->
 injur|wound|hurt|harm|burn|brok|break|hospital|casualt|treat|bruis|fractur|knee|poison|shot|stab|bitten|cut|scald|concuss|trauma|lost
cancel(?:led|s|lation)?|scrapped|axed ->
 cancel|call|scrap|drop|abandon|off|not|ax|withdr|halt|shelv|suspen|annul|void|no|end
postponed|postponement|put\s+off ->
 postpon|delay|put|later|defer|mov|adjourn|resched|until|push|shift|off|back|suspen
stole|stolen|theft|robbed|robbery ->
 steal|stole|thef|thie|rob|took|taken|miss|burgl|loot|raid|disappear|snatch|make
sued|sues|lawsuit ->
 sue|suing|court|lawsuit|suit|claim|legal|action|damages|plaintiff
fail(?:ed|s)?(?!\s+to)|collaps(?:ed|es)|broke\s+down|foundered ->
 fail|collaps|break|broke|broken|founder|end|stall|dead|without|no|not|never|nothing|unsuccess|unable|cannot|miss|f[ae]ll|lost|lose|
 reject|defeat|fruitless|
 inconclusive|walk|gave|aband|short|bankrupt|fault|stopp|cut|down|ruin|cave|give|insolv|malfunction|power|drop
supported|endorsed|backed ->
 support|endors|back|favour|favor|vot|help|fund|aid|welcom|sympath|all[iy]|defend|sid|assist|prais|approv|yes|financ|sponsor|pa(?:y|id)|
 recommend|
 behind|hold|held|bear|prop(?!os)|stand|stood|carr|accept|join|second|urg|advocat|champion|grant|subsid
doubt(?:ed|s) ->
 doubt|scepti|skepti|not|uncertain|disput|question|challeng|unsure|distrust|mistrust|suspic|suspect|whether|wary|hesit|contested|
 unconvinc|cannot|no|caution|unlikely|
 unclear|never|little|if
(?:broke|broken|breached|violated|flouted)(?=\s+(?:(?:the|an?|its|their|his|her|this|that|these|every|both|new|old|first|second|last|
 own|signed|[a-z]+al)\s+){0,3}(?:[a-z-]+\s+)?(?:agreements?|ceasefires?|truces?|pacts?|treat(?:y|ies)|accords?|deals?|memorandum|
 contracts?|promises?|laws?|rules?|terms|embargo|charter)(?!\w)) ->
 break|broke|broken|breach|violat|flout|infring|contraven|disregard|ignor|defy|defi|unlaw|illegal|against|despite|fail|not|never|no|
 offen|guilty|fine|convict|despite|contrary
(?:kept|honou?red|observed|respected)(?=\s*[.,;]|\s+(?:the|this|that|its|their)\s+(?:[a-z-]+\s+)?(?:agreements?|ceasefires?|truces?|
 pacts?|treat(?:y|ies)|accords?|deals?|memorandum|contracts?|promises?)(?!\w)) ->
 kept|keep|los[et]|hold|held|honou?r|observ|respect|compl|abid|adher|stuck|stick|stood|stand|fulfil|preserv|stor|retain|remain|still|stay|sav|
 housed?|surviv|maintain|lies|hous|see|saw|
 watch|record|note|count|intact
tore\s+up|torn\s+up|abrogated|repudiated|rescinded|repealed|terminated ->
 tear|tore|torn|abrogat|repudiat|rescind|repeal|terminat|cancel|withdr|end|void|annul|aband|scrap|denounc|abol|stop|renounc|rip|dismant|
 pull|lift|revok|remov|sack|
 clos|dismiss|expir|quit|l[ae]ps
became|become|becomes ->
 bec[ao]m|turn|gr[eo]w|elect|appoint|named|chang|transform|convert|made|mak|promot|rose|ris|since|after|succe|first|declar|crown|award|
 sworn|swear|join|open|
 form|creat|found|establish|upgrad|g[eo]t|w[io]n|went|go|call|graduat|qualif|introduc|rais|replac|driven|set|left|came|past|overt|enter|
 inherit|accept|
 admit|nominat|install|chosen|choos|fell|fall|drop|st[ao]rt|beg[ia]n|again|before|later|long|from|bought|launch|reach|was|were|fac|
 cross|mov|old|born|develop|evol|merg|pass
rejected|rejects|turned\s+down|rebuffed ->
 reject|turn|rebuff|refus|declin|not|no|none|never|dismiss|thr[eo]w|veto|vot|den|oppos|lost|lose|fail|quash|down|overrul|unaccept|rul|
 disput|spurn|wrong|false|fell|
 fall|strik|struck|defeat|block|overturn|disagree|critic|condemn|void|return|contest|repudiat|fault|negativ|disallow
forced|compelled|coerced ->
 forc|compel|coerc|oblig|made|mak|had|have|has|must|drove|driv|order|press|need|requir|because|could|cannot|unable|due|led|leav|left|
 evict|displac|expel|pull|aband|
 fle|cut|clos|caus|tear|br[eo]k|after|when|so|owing|want|account|evacuat|cancel|result
resolved|settled\s+the|solved ->
 resol|settl|solv|end|agree|decid|answer|clear|fix|clos|found|repair|mend|compromis|deal|conclu|determin|vot|reconcil|pass|adopt
drafted|authored|co-authored ->
 draft|author|wr[io]t|draw|drew|compos|penned|formul|prepar|word|text|by|book|letter|article|report|paper|stud|recruit|call|conscript|sent
unloaded|discharged ->
 unload|discharg|offload|land|empt|cargo|deliver|lift|releas|freed?|left|home|clear|pour|flow|dump|leak|spill|acquit|sent
(?:won|wins|lost|loses)(?=\s+(?:(?:the|an?|its|their|his|her)\s+)?(?:appeal|case|lawsuit|suit|claim|challenge)(?!\w)) ->
 w[io]n|victor|succe|upheld|uphold|allow|grant|quash|overturn|favour|los[et]|dismiss|reject|fail|beat|defeat|rul|found|right|award|
 damages|accept|clear|acquit|conced
bought|purchased|acquired ->
 b[ou][uy]|bought|purchas|acqui|s[eo]l[dl]|sale|pa(?:y|id)|pric|cost|deal|own|t[ao]k|took|merg|spen|invest|import|order|auction|g[eo]t|
 custom|secur|stake|share|gain|obtain|take[sn]?|procur|swap|exchang|snap|collect|consum|stock|lease|hand
completed|implemented|carried\s+out|fulfilled ->
 complet|implement|carr|fulfil|finish|execut|perform|conduct|done|do|did|made|mak|held|hold|built|build|end|over|ready|open|achiev|
 deliver|install|run|ran|enact|
 appl|introduc|undert|reach|since|wr[io]t|final|clos|pass|repair|restor|st[ao]rt|beg[ua]n|examin|survey|surgery|work|launch|mount|put|
 met|fire|attack|last|went|test|
 follow|dig|dug|kill|clean|sampl|excav|stud|led|count|search|raid|bomb|rais|ship|transp|freight|remov|cut|repl|sent|plant|visit|paint|
 treat|operat|vaccin|measur|
 inspect|review|rebuilt
ineffective|useless|worthless ->
 ineffect|useless|worthless|not|no|fail|without|never|little|nothing|unsuccess|vain|power|unus|waste|cannot|void
terrorists?|extremists?|criminals?(?!\s+(?:law|court|case|charg|proc|code|invest)) ->
 terror|extrem|crimin|crime|militan|jihad|radical|gang|convict|offen|mafia|smuggl|prosecut|guilty|charge
bankrupt\w*|insolven\w* ->
 bankrupt|insolv|administrat|receiver|debt|collaps|liquid|creditor|fail
divorced|divorce ->
 divorc|separat|split|marri
pregnan\w* ->
 pregnan|expect|birth|baby|antenatal|maternity|unborn|foetus|trimester
rap(?:ed|ist) ->
 rap|sex|assault|abus
murder(?:ed|s|er)? ->
 murder|kill|homicid|assassin|stab|shot|strangl|death
fraud\w* ->
 fraud|decei|decep|false|forg|swindl|cheat|embezzl|fake|scam
brib\w+|corrupt\w* ->
 brib|corrupt|kickback|graft|paid|pay|money|gift
denounc\w+|condemn(?:ed|s)?|lambast\w+|slammed|castigat\w+ ->
 denounc|condemn|critic|slam|lambast|castigat|attack|blam|accus|rebuk|scandal|outrag|disgrac|sham|reject|protest|deplor|
 angr|furious|call|blast|den| {2}
praised?|hailed|applaud\w+ ->
 prais|hail|welcom|applau|laud|commend|pay|paid|tribute|thank|call|good|great|feat|delight|admir|best|success|
 salut|celebrat|proud|spoke| {2}
apologi[sz]e[sd]?|apology ->
 apolog|sorry|regret|excus|forgiv
promise[sd]?|pledge[sd]?|vow(?:ed|s) ->
 promis|pledg|vow|assur|guarant|commit|undert|will|would|sw[eo]r|agree|offer|word
threaten(?:ed|s) ->
 threat|warn|ultimat|or|unless|if|fear|would|risk|endanger
accept(?:ed|s)(?=\s+(?:(?:the|an?|its|their|his|her|one|two|both|this|that)\s+)?(?:of\s+(?:the\s+)?)?(?:[a-z]+\s+){0,2}?(?:offers?|bids?|deals?|proposals?|terms|plans?|
 rulings?|verdicts?|results?|defeat|responsibility|blame|resignation)(?!\w)) ->
 accept|agree|approv|adopt|tak|took|sign|yes|consent|admi|allow|grant|endors|back|pass|vot|bow|conced|acknowledg|recogni|settl|sold|sell|
 bought|will|plead|say|said|welcom|let|won|win|award|choos|chos|select|pick|prefer
confirm(?:ed|s) ->
 confirm|sa(?:id|y)|found|show|upheld|prov|verif|establish|report|announc|test|agree|acknowledg|admit|told|reassert
refus(?:ed|es|al) ->
 refus|declin|reject|den|turn|would|won|will|unwill|rebuff|against|boycott|cannot|ban|withh|oppos|demand|ask|order|despite|even|unless
fled|flee(?:s|ing)? ->
 fle|escap|ran|run|left|leav|away|flight|refug|driv|drov|displac|abandon
rescued? ->
 rescu|sav|pull|brought|freed|surviv|pick|help|safe|recover|took|lift|free|rel[ie]
evacuat\w+ ->
 evacu|left|leav|mov|empt|clear|fle|out|brought|took|tak|sent
apprehend\w*|expelled|deported ->
 apprehend|expel|deport|send|sent|remov|thr[eo]w|ban|force|return|arrest|caught|detain|push|exclud|out
protest(?:ed|s)? ->
 protest|demonstrat|march|rall|object|oppos|against|complain|strik|walk|boo|critic|petition|picket|chant
marri(?:ed|es) ->
 marr|wed|wife|wives|husband|spous|brid|widow|divorc|in-law
betray\w+ ->
 betray|trait|treach|deceiv|inform|disclos|sold|reveal
surrender\w* ->
 surrender|capitul|yield|g[ai]ve|lay|laid|hand|turn|lost|end
independent(?=\s+(?:[a-z]+\s+)?(?:stud(?:y|ies)|reports?|surveys?|inquir(?:y|ies)|experts?|reviews?|
 observers?|monitors?|tests?|panels?|auditors?)(?!\w)) ->
 independ|impartial|neutral|outside|extern|foreign|universit|internat
driven\s+(?:out|away)|forced\s+out|evicted|expelled ->
 dr[io]v|evict|expel|forc|fle|push|oust|displac|deport|remov|clear|thr[eo]w|turned|chas|sent|scare|kick|exclud
ignore[sd]?|def(?:y|ies|ied)|flout(?:ed|s) ->
 ignor|defi|defy|flout|disreg|neglect|overlook|not|no|never|nothing|without|refus|despite|contraven|breach|br[eo]k|violat|fail|silen|unheed|unansw|reject|dismiss
majority\s+(?:opinion|ruling|judge?ment)|for\s+the\s+majority(?!\s+of\b)|(?:opinion|ruling|judge?ment)\s+of\s+the\s+majority(?!\s+of\b) ->
 majorit|most|major
explo(?:ded|sion|des) ->
 explo|blast|blew|blow|bomb|deton|burst|went
"""


def _rows() -> list[tuple[str, str]]:
    """Each row: a pattern of what a statement says, and one of what may say it in the source."""
    joined = _ROWS.strip().replace("\n ", "")
    return [(own, there) for line in joined.splitlines() for own, _, there in [line.partition(" ->")]]


WEIGHTY = whole("|".join(f"(?P<row{at}>{own})" for at, (own, _) in enumerate(_rows())))
# The first letters of all of them, four where there are so many: most texts have no word that opens so.
_OPENING = lazily(r"(?:(?<=[|:])|\A)(?:[a-z]{4}(?!\?)|[a-z]{3})")
OPENINGS = frozenset(_OPENING.findall("|".join(own.partition("(?=")[0] for own, _ in _rows()))) | frozenset(("rape", "axed"))
# Of these the word itself says it, and none that only begins so: no, not Norwegian.
_WHOLE = frozenset(listed("late no not out off for if or by own do did had has have could because so but un broke broken"))
_DENIED = r"(?:no|not|none|nor|nobody|nothing|neither|nowhere|cannot|\w+n['’]t)(?!\w)"


def _says_it(there: str) -> re.Pattern[str]:
    """What finds the words of a row, each by how it begins."""
    openings = there.strip().split("|")
    denied = [_DENIED] if {"no", "not"} & set(openings) else []
    exact = [rf"{word}(?!\w)" for word in openings if word in _WHOLE - {"no", "not"}]
    begun = [rf"(?:{'|'.join(word for word in openings if word not in _WHOLE)})[\w'’.-]*"]
    return whole("|".join((*denied, *exact, *begun)))


SAYS_IT = {f"row{at}": _says_it(there) for at, (_, there) in enumerate(_rows())}
# In an unbroken run.
IN_A_ROW = whole(
    r"running|in\s+a\s+row|on\s+end|in\s+succession|consecutive\w*|straight|successive\w*|uninterrupted|unbroken|on\s+the\s+trot"
)
RANKED_RUN = whole(
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\s+(?:time|year|month|week|day|season|"
    r"quarter|game|match|win|title|victory)"
)
