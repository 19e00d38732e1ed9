import { ownTaskWords } from './own-task-words';

/** Words of X-11: more asked and kept than a role needs. */
export const needToKnowWords = {
  ...ownTaskWords,
  untrained: [
    '{notTrained}',
    '{nonSpecialist}',
    '(vocational|language|skills) (trainer|trainers|teacher|teachers|centre|school)|hotel staff|bank staff|(village|community|faith|church) (volunteer|volunteers|committee|group|leader|leaders)|teachers|trainers|landlords',
    '(all|every|each) (member|members|agency|agencies|party|parties|provider|providers|partner|partners|signatory|signatories)',
  ],
  wholeStory: [
    '{depth}',
    '{incidentDetail}',
    '(complete|full|entire|whole|detailed|same|long) ~2 (case file|file|account|story|form|history|record|report|questionnaire|dossier|narrative)',
    '(circumstances|acts|course|particulars|details|sequence) (of|committed) ~3 (rape|assault|abuse|violence|incident|attack)?',
    '(number|names) of (assailants|attackers|perpetrators)',
    '(at length|in detail|in depth|word for word|verbatim)',
  ],
  /** somebody who is not there to heal or to prove; also everybody alike */
  anyOffice: [
    '{wideUntrained}',
    '(airline|bank|tourism|tourist|hotel|chamber|chambers|village|religious|community|municipal|town hall|post|trade|union|unions|airport|orientation|manpower|employers|association|associations|exchange|federation|transport|bus|taxi|ferry|insurance|market|school|schools|college|university|press|donor|recruiter|recruiters|broker|brokers|consulate|embassy|consular|migration|migrant|labour|employment|library|church|temple|mosque|monastery) ~2 (office|offices|desk|desks|staff|police|reception|centre|centres|center|committee|leaders|leader|head|heads|volunteers|volunteer|trainers|clerks|branch|company|association|associations|federation|commerce|trade|trainer|agency|agencies|body|bodies|council|team|counter|officer|officers|authority|exchange)?',
    '(every|each|all|any) ~1 (signatory|signatories|agency|agencies|member|members|partner|partners|user|users|party|parties|desk|office|login|staff)|everybody|everyone|whoever|(cleaner|driver|cook|guard|receptionist|volunteer|secretary|intern|teacher|imam|priest|monk|pastor|headman|chief|elder|landlord|shopkeeper)+',
  ],
  /** what only those who heal and prove need to know */
  deepData: [
    '{wholeAccount}',
    '{paperOfHealing}',
    '(medical|clinical|forensic|laboratory|lab|nursing|hospital|examination|health|psychiatric|gynaecological|counselling|therapy|case|court|police|x ray|autopsy|client|patient|survivor) ~1 (note|notes|finding|findings|report|reports|record|records|file|files|result|results|chart|charts|history|histories|photographs|photos|dossier|dossiers|conclusions|certificate|certificates)',
    '(survivor|survivors|victim|victims|her|women) ~1 (statement|statements|testimony|testimonies|story|stories)|(note|notes) ~1 (about|on|of) ~2 (case|cases|woman|survivor|her|interview|violence)|reason for admission|(outcome|results) of ~2 (examination|test|tests)',
    '(medical|psychological|forensic|incident|violence|clinical) (section|sections|part|page|chapter|module|fields)|(all|every|full) ~1 (detail|details) of ~2 {violence}',
    '(injuries|pregnancy|pregnancy test|hiv|diagnosis|diagnoses|mental state|psychological state|state of mind|suicidal|symptoms|nightmares|sleeping problems|sexual violence in detail|sexual acts|weapon|penetration|bruises|test result|test results|sexual history|perpetrator profile|course of the (violence|abuse|assault|rape|attack))',
    '(history|description|details|detail|account|circumstances|story|particulars|narrative|chronicle|records|register) ~1 (of|on|about) ~3 (abuse|assault|rape|violence|attack|incident|beating|beatings|harassment|case|cases)',
    'all ~1 (tables|fields|modules|records|files|data|case files)|(same|full|complete|unlimited|unrestricted|equal|identical|whole|entire|unfiltered) ~2 (access|login|password|screen|screens|view|views|permissions|database|system|tables|fields|modules|records|file|files|dataset|form|data)',
    '(read and write|read write|all (tables|fields|screens|modules|boxes|questions)|not differentiated|undifferentiated|no levels|(ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty) ~1 (page|pages|question|questions|items|fields))',
    'what (was done|he did|they did|was said) to her|how (often|many times)|in (full|great|every) detail|(document|documents|describe|record|write) ~6 in detail',
  ],
  /** rights to see that know no roles */
  rightsForAll: [
    'same for ~3 (all|every|specialist|specialised|each|everybody|everyone)',
    '(access|user|permission|permissions|role based|authorisation|role) ~1 (level|levels|right|rights|role|roles|restriction|restrictions|control|controls|permissions|access) ~6 (abolished|removed|dropped|switched off|not|unnecessary|superfluous|given up|scrapped)|(identical|same) (screen|screens|data|fields|file|files)|(one|same|single|shared) (password|login|account) ~3 (for|serves|used by) ~2 (all|whole|every|everyone|members|committee)',
    '(access|permission|permissions|right|rights|login|logins|database|system|platform|screen|screens|data|view|file|files|records) ~6 (not|never|no longer|nor) ~3 (limited|restricted|differentiated|graded|tied|divided|filtered|distinguish|distinguishes|((depend|depends|based|linked) ~3 (role|roles|task|function|mandate|rank|profession|training)))',
    '(one|single|same|identical|uniform|equal|universal) ~1 (level|levels|profile|type|set|kind) ~1 (of)? ~1 (access|user|users|permission|permissions|rights|login|data|items)|(no|without) ~2 (role based|access levels|levels of access|user roles|differentiation|distinction ~2 role|restriction ~2 access|access restrictions|roles)',
    '(all|every|each|any) ~2 (user|users|member|members|agency|agencies|partner|partners|staff|party|parties|signatory|signatories|organisation|organisations|officer|officers|department|departments|institution|institutions) ~5 (access|see|sees|look|looks|consult|consults|inspect|search|searches|open|opens|read|reads|view|views|collect|collects|record|records|complete|completes|enter|enters|fill|fills|log in|logs in|hold|holds|keep|keeps|use|uses|receive|receives|edit|edits|download) ~5 (all|full|entire|complete|whole|every|same|everything|each|identical|unlimited|unrestricted|any)',
    '(same|identical|all|full) ~2 (data|items|data items|data set|form|fields|screen|screens|record|records|file|files|information|questions|access) ~6 (all|every|each|any|regardless|irrespective|whatever) ~2 (agency|agencies|member|members|user|users|party|parties|partner|partners|staff|role|roles|mandate|function|signatories|organisations|departments|profession)',
  ],
  sharedData: [
    '(database|data|system|record|records|file|files|case|cases|form|information|platform|items|survivor|survivors|clients|medical|screens|screen|account|details|set|questionnaire|questionnaires|form|forms|table|register|field|permission|committee|member)+',
  ],
  byRole: [
    '(only|depends|depend|according to|based on ~2 role|need to know|needed for|own|anonymous|anonymised|aggregated|totals|statistics|monthly figures|sop|directory|training|contact|minutes|guidelines|referral form|definitions|hotline|leaflet|consent|agreed|agrees)',
    '(no|not|never|nobody|none) ~3 (agency|member|user|everyone|all|every|see|access|same)',
  ],
  incidentDetail: [
    '(injury|injuries|wounds|medical history|sexual history|incident details|details of (the)? (incident|violence|assault|perpetrator|abuse|rape|attack)|perpetrator details|description of (the)? (incident|violence|assault|perpetrator|abuse))',
    '(minimum data set|incident form|incident report|case history|psychosocial assessment|body map)',
  ],
  /** agencies without training in violence, and whoever happens to be there */
  wideUntrained: [
    '{wideActor}',
    '{untrained}',
    '(trade school|language school|vocational|job centre|employment|housing|tax|post|bank|front desk|front line|reception|registry|passport|ticket|municipal|district|village|commune|welfare|transport|hotel|school|church|mosque|temple|library|market) ~1 (clerk|clerks|office|offices|school|staff|officer|officers|counter|desk|teacher|teachers|centre|committee|leader|leaders|volunteer|volunteers|worker|workers|head|receptionist|receptionists|guard|guards|trainer|trainers|instructor|instructors|driver|drivers)',
    '(receptionist|clerk|guard|driver|cleaner|teacher|landlord|volunteer|interpreter|usher|porter|cashier|secretary|trainer|instructor|headman|elder|peer educator|community mobiliser|cultural mediator|translator|cook|steward)+',
    '(any|every|each|all|whichever|non specialist|non specialised|generalist|other) ~1 (office|agency|agencies|offices|desk|organisation|member|members|provider|providers|staff|worker|entity|institution|party|parties|partner|partners|door)',
    '(irrespective|regardless) of (mandate|role|training|profile|function|sector)|whoever (receives|meets|hears)|first person she meets',
  ],
  wholeAccount: [
    '{wholeStory}',
    '(full|complete|entire|whole|detailed|comprehensive|thorough|exhaustive|extensive|in depth|verbatim|blow by blow|minute) ~2 (account|accounts|narrative|narratives|story|stories|statement|statements|history|histories|form|forms|record|records|file|files|data set|description|report|reports|interview|questionnaire|assessment|chronology|intake|details|testimony|picture)',
    '(medical|psychological|psychiatric|sexual|case|abuse|injury|forensic|clinical|trauma|incident|health|obstetric) (report|reports|history|histories|file|files|record|records|form|forms|certificate|certificates|notes|assessment|details|map|photographs|data)',
    '(sexual acts|how many times|how often|what he did|what was done|which acts|positions|body map|prior episodes|injuries|perpetrator details|name of the perpetrator|every detail|all details|all the details|penetration|weapon|weapons|type of violence|nature of violence|circumstances of the|history of abuse|past abuse|previous abuse|severity)',
    '(all|every|whole|nine|entire|full) ~3 (groups|fields|items|data set|dataset|minimum data set|questions|form|sections|categories)',
  ],
};
