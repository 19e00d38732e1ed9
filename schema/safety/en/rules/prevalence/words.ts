import { inferenceWords } from './inference-words';

/** Words of X-17: counts read as prevalence. */
export const prevalenceWords = {
  ...inferenceWords,
  moreOrLess: [
    '(rise|fall|drop|increase|decrease|decline|growth|number|numbers|figure|figures|count|low|high|fewer|more|total|totals|curve) (of|in|from)? ~4 {serviceData}',
    '{serviceData} ~4 (rose|fell|dropped|doubled|increased|decreased|declined|halved|went up|went down|up|down)',
  ],
  takenAsTruth: [
    '(is|are|equals|equal|means|mean|meaning|shows|show|proves|prove|tells|tell|concluded|conclude|concludes|demonstrates|demonstrate|indicates|follows|evidence|read as|taken as|so|therefore|hence|measures|gives) ~8 (prevalence|extent|fewer women|more women|less violence|more violence|fewer|less|beaten|abused|safer|decreased|increased|how common|how widespread|how much|scale|frequency)',
  ],
  violenceLevel: [
    '(wife|child|woman) (beating|abuse|battering)',
    'beatings|battering',
    '(violence|abuse|vaw|vawg|gbv|ipv|sgbv|rape|assault|trafficking|harassment|battering|femicide|beatings) (against ~3 (women|workers|migrants))? ~2',
    '(domestic|sexual|partner|physical|gender based|intimate partner|workplace|family) (violence|abuse|assault|harassment)',
    '(prevalence|level|levels|rate|rates|incidence|amount|extent|frequency) of ~3 (violence|abuse|vaw|gbv|rape|assault)',
    '(women|workers|girls) ~3 (abused|beaten|raped|assaulted)',
  ],
  reportedCases: [
    '(reported|reports|reporting|report|recorded|registered|complaints|complaint|calls|cases|case|referrals|admissions|disclosures|help seeking|requests|consultations|notifications|response to|responses to|risk|risks|services)',
  ],
  notPrevalence: [
    'no (sign|proof|evidence|indication|measure)',
    '(not|never|cannot|nor|neither) ~4 (mean|show|prove|tell|indicate|prevalence|imply|reveal|measure|conclude|say|interpreted|read|reflect|demonstrate|establish|estimate|necessarily)',
    '(may|might|can|could) ~3 (mean|reflect|show|indicate|be a sign|also) ~8 (trust|reach|access|confidence|awareness)',
    '(not|never|rather than) (how common|how much|how many|how widespread)|tells ~1 nothing|tell ~1 nothing',
    '(mistake|wrong|error|misleading|incorrect|caution|careful|misread|confuse|confused|confusing)',
    '(reported|registered|recorded) (violence|abuse|incidents of violence)',
  ],
  hypothetical: [
    '(if|when|where|should|in case|once|as soon as|whenever) ~4 {violenceLevel} ~4 {changed}',
    '(may|might|could|can|tends|tend|likely|often|expected|risk|risks|danger|fear) ~5 (increase|escalate|rise|grow|worsen|increases|rises|escalates)',
    '(risk|risks|danger|fear) of ~4',
    '(aim|aims|goal|goals|objective|objectives|seek|seeks|target|targets|contribute|contributes|strive|strives|in order to|help|helps|intended|measures to|efforts to|work towards|promote) ~10 (reduction|reduce|decrease|decline|end|fall)',
    '(safety plan|during (a|the) (crisis|pandemic|lockdown|disaster))',
  ],
  /** figures of services read as the state of a country */
  readAs: [
    '{concluding}',
    '(says|say|so that|therefore|clearly|evidence|proof|conclude|concluded|conclusion|meaning|seen from|known from|because|since|as the|sign|signs|this is|that is|so|follows|shows|success|achievement|thanks)',
    'hence|thus|obviously|plainly|evidently|demonstrably',
  ],
  figuresOf: [
    '{serviceFigures}',
    '(fewer|more|no|less|few|many|hardly any|falling|rising|twice as many|half as many)? ~2 (women came|women come|complaints|complaint|reports|reported|registered|calls|called|cases|caseload|visits|clients|lodged|register|registers|registrations)',
  ],
  stateOfThings: [
    '{levelOfHarm}',
    '(violence|rape|abuse|beating|beatings|harassment|vaw|gbv) ~3 (in decline|on the rise|on the decline|going up|going down|by ~3 (tenth|third|quarter|half|per cent|percent)|up|down|rare|absent|gone|over|under control)',
    '(women|wives|maids|workers|employers|men|husbands) ~4 (abuse less|beat less|abused less|abused more|beaten less|beaten more|not subjected|not beaten|not abused|suffer violence|suffer less|suffer more|are safe|safer|suffer)',
    '(peaceful|safe|violent|dangerous|calm|quiet) (district|province|village|country|place|town|region|island|community|community)',
    '(per cent|percent|one in|two in|three in|share|proportion) ~6 (women|wives|maids|workers) ~3 (suffer|suffered|are|were|have|experience|beaten|abused|raped)',
  ],
  /** what numbers of services are made to say of the world outside */
  numbersOf: [
    '{serviceFigures}',
    'reported (rapes|violence|assaults|incidents|abuse)|women ~1 (queue|queued|visited|visit|seek|sought|turn|turned|ask|asked)|zero entries',
    '(case|cases|report|reports|complaint|complaints|call|calls|admission|admissions|registration|registrations|referral|referrals|statistics|figures|numbers|records|registers|logs|filings|entries|caseload|files|women (came|come|called|reported|registered)|zero|administrative data|service data|police data|shelter (stands|is|was) ~2 empty|beds|occupancy|disclosures|visits|consultations|arrests|convictions)',
  ],
  makesMean: [
    '(prove|show|mean|equal|demonstrate|indicate|confirm|reveal|reflect|suggest|establish|evidence|illustrate|imply|signal|tell|equal|conclude|deduce|infer|measure|estimate|calculate|compute|derive|determine|judge|read|assess|quantify|rank|compare|track|monitor|gauge|extrapolate)+|shown|so|therefore|thus|hence|consequently|because|since|as a sign|sign of|sign that|proof|evidence|most (complaints|cases|reports|calls|admissions) is|target reached|according to|judging by|based on|from this|as can be seen|as the ~3 (show|shows)|thanks to|means that|which means|used (to|as)|taken as|understood as|indicator (of|for)|measure of|from the (number|police|decline|drop|increase|rise|register|registers|clinic|hotline|shelter|court)',
  ],
  worldOutside: [
    '{stateOfThings}',
    '(violence|abuse|rape|vaw|gbv|assault|incest|harassment|trafficking|beating|wife beating) ~2 (against women|in the (home|family|workplace|factory|province|district|country|village|community|valley))? ~4 (increase|increases|increased|increasing|decrease|decreases|decreased|decreasing|rises|rise|rose|risen|rising|falls|fell|fallen|falling|declines|declined|declining|grown|grew|growing|dropped|drops|doubled|tripled|halved|spreading|spread|disappeared|vanished|ended|worse|better|rare|common|widespread|higher|lower|stopped|under control|eradicated|reduced|less|more|worsened|worst|least|most)',
    'success of ~4 (campaign|prevention|measures|work|programme|policy|project)|zero ~1 (violence|abuse|rape)|(incest|rape|beating|wife beating) ~3 (spreading|growing|rising|itself)|(one|two) (woman|wife|maid|worker) in ~2',
    '(increase|decrease|rise|fall|decline|drop|growth|reduction|spread|level|levels|extent|prevalence|incidence|frequency|scale|rate|rates|magnitude|real number|true number|actual number|trend|trends) ~2 (in|of) ~2 (violence|abuse|rape|vaw|gbv|assault|incest|harassment|trafficking|beating|women who)',
    '(no|little|less|more|much|fewer) ~1 (violence|abuse|rape|harassment|assaults|rapes|beatings)|(women|wives|workers|maids|migrants|girls) ~3 (safer|less safe|safest|beaten|abused|unsafe|safe now)|(one|two|three) in (three|four|five|six|seven|eight|nine|ten|twenty|forty) ~3 (women|woman|wives|workers|migrant|maids|wife)|how (common|widespread|frequent|much (violence|abuse)) ~6|how many women ~6 (abused|beaten|suffer|experience|raped|assaulted|harassed)|prevalence|(safest|most violent|least violent|most dangerous) ~4 (country|province|district|region|village|town|factory|island)',
  ],
  onlyServices: [
    '{surveyData}',
    '(not|never|cannot|nor|neither|no longer|nobody|nothing|rather than|instead of)',
    '(may|might|can|could) ~3 (mean|reflect|show|indicate|be a sign|also|simply|say|come|be due)|(know|knows|heard|aware|awareness|trust|trusts|confidence|underreporting|willing|dare|found out|reached) ~6',
    '(caution|careful|misleading|wrong|mistake|error|misread|confuse|confused)|(quality|speed|how long|how quickly|waiting time|waiting times|within ~3 hours|reported violence|share of|percentage of ~4 (calls|women|referrals|staff|services|survivors|cases))',
    '(long term|overall) goal|action plan|causes|prevention of violence against|training',
  ],
  /** figures of services */
  serviceFigures: [
    '{serviceData}',
    '(call|complaint|case|report|file|admission|register|registration|record|clinic|hotline|figure|statistic|caseload|referral|consultation|visit|patient|caller|client|dashboard|helpline|docket|tally|return|intake|arrest|conviction|prosecution)+|police data|case numbers|service data|zero ~2 (cases|calls|complaints|reports)|number of (women|residents|survivors|admissions)',
  ],
  levelOfHarm: [
    '{violenceLevel} ~6 {changed}',
    '{change} ~3 (in|of) ~3 {violenceLevel}',
    '(prevalence|incidence|extent|level|levels|rate|rates|scale|magnitude|frequency|spread|true picture|real picture|scope|burden|amount|how much|how common|how widespread|how many women) ~4 (violence|abuse|vaw|gbv|rape|assault|harassment|beating|women|suffer|are beaten)',
    '(no|less|more|little|fewer|lower|higher|much|rare|hardly any|least|most|rising|growing|falling|shrinking|declining|increasing|decreasing) ~2 (violence|abuse|rape|rapes|assault|assaults|vaw|gbv|beatings|violent|abused|harassment)',
    '(violence|abuse|rape|vaw|gbv|harassment|assault|beating) ~4 (growing|rising|falling|declining|common|rare|rarer|widespread|worse|worsening|better|lower|higher|increasing|decreasing|spreading|shrinking|epidemic|under control|eradicated|disappeared|doubled|halved|tripled|is 0|gone|down|up|absent|endemic|does not exist|unknown|not exist|less|more)',
    '(reduce|curb|lower|halve|cut)+ ~1 (violence|abuse|rape)|violence ~3 (not a problem|no problem|no issue|not exist)|(how common|how widespread) ~2 (violence|abuse|rape)',
    '(extent|true scale|real scale|scale|level|levels|magnitude|prevalence|incidence) ~2 of ~2 {violence}',
    '(home|homes|households|streets|women|province|district|community|village|factory|island|country|region|workers) ~4 (safer|less safe|safe|more violent|less violent|peaceful|free of violence|dangerous|more dangerous|safest|worst)',
  ],
  notTheLevel: [
    '{notPrevalence}',
    '{surveyData}',
    '{hypothetical}',
    '{ruledOut}',
    'never|cannot|nor',
    '(never|not|nothing) ~2 (how common|how much|about|how widespread)',
    '(trust|reach|reached|awareness|confidence|access|reported (violence|abuse)|know|willing|willingness|dare|may|might|could|perhaps|nothing about|caution|careful|only mean|only means|(do|does|should|must) not)',
  ],
};
