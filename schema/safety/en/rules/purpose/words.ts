/** Words of X-5: data gathered for no use, or for another use. */
export const purposeWords = {
  aimless: [
    '(no|without|any|nobody|never) ~5 (reason|purpose|explanation|justification|aim|use) ~8 (item|items|data|question|questions|form|information|field|fields|details)',
    '(item|items|data|question|questions|form|information|field|fields|details) ~8 (no|without|nobody|not) ~5 (reason|purpose|explanation|justification|aim|what they are for|what it is for|why)',
    '(use|purpose|reason) ~4 (decided|determined|found|defined|settled|seen|clarified) ~3 (later|afterwards|future|later stage|in time|eventually)',
    '(as much|as many|everything|all|whatever|any) ~6 (possible|available|can be|obtainable) ~4 (gathered|collected|recorded|asked|noted|kept|taken|written|stored)',
  ],
  writeDone: [
    '(collected|gathered|recorded|noted|kept|asked|registered|stored|retained|captured|obtained|documented|taken)',
  ],
  /** something a form may ask about her */
  askedThing: [
    '(data|information|fact|detail|item|question|field|form|particular|column|row|box|background|questionnaire|database|entry|element|variable|dataset|category|record|point)+',
    'data set|religion|ethnicity|income|education|level of education|occupation|picture|profile|sexual orientation|hobbies|height|weight|property|savings|debts|relatives|marital status|number of children|private life|family life|political ~1 (views|opinion|opinions)|whatever she|categories|entries|facts|histories|history',
  ],
  /** what is done with data */
  dataActs: [
    '(collect|record|gather|ask|write|note|take|keep|store|enter|include|add|agree|use|retain|expand|extend|obtain|document|register|request|compile|hold|contain|have|process|reuse|stay|remain|put|fill|assemble|insert|carry|introduce|log|list|share|demand|feature|adopt|accept|preserve|encourage)+',
    'kept|asked for|written down|is in|are in',
  ],
  purposeWord: [
    '(purpose|justification|objective|rationale)+|reason|reasons|aim|aims|(stated|specific|intended|planned|foreseen|defined|clear|concrete|particular|known) use|why|what ~6 for|(intended|planned) (usage|purposes)|motive',
  ],
  /** no purpose, or one that comes later */
  noPurpose: [
    '(no|without|lack|lacks|lacking) ~3 {purposeWord}|no (use|usage) ~2 (foreseen|planned|known|intended|defined|made|seen)',
    'without ~2 (specifying|stating|saying|knowing|defining|explaining|giving|indicating|agreeing|deciding|asking|mentioning|clarifying|documenting) ~4 ({purposeWord}|what|use)',
    '({purposeWord}|use|usage) ~8 (is|are|be|been|being|to) ~2 (determined|decided|defined|clarified|settled|found|fixed|agreed|specified|known|seen|worked out|thought) ~3 (later|afterwards|afterward|once|after|subsequently|future|when|as needed|in time|over time)',
    '({purposeWord}|use) ~6 (not|never|nor|yet to|nobody|unknown|unclear|undefined|unspecified|uncertain) ~4 (defined|specified|stated|known|clear|decided|determined|given|agreed|written|needed|required|necessary|explained|documented|identified|recorded|indicated|mentioned|relevant|important|matter)?',
    '(not|nobody|no one|never|nor) ~3 (know|knows|say|clear|sure|remember|remembers|decided|defined|explain|remembers|recall) ~2 (why|what|which)',
    '(unspecified|undefined|unstated|unknown|no particular|no specific|no clear|no obvious|whatever) ~1 (purpose|purposes|reason|reasons|use|uses)',
  ],
  /** a table cell in which the purpose should stand */
  emptyPurpose: [
    '(purpose|purposes|justification|reason for collection|reason|use) (column|box|field|cell|line|entry|section)? ~8 (empty|blank|optional|tbd|skipped|deleted|removed|dropped|omitted|left out)',
    '(column|box|field|cell|line|entry|section) (for|on|with|about|headed) ~3 (purpose|purposes|justification|reason|reasons|use) ~6 (empty|blank|optional|tbd|skipped|deleted|removed|dropped|omitted|left out)',
    '(purpose|use|justification) (of collection|of use)? (tbd|none|unknown|unclear|various|to be (determined|decided|confirmed|defined|discussed|specified|clarified)|not (known|defined|specified|decided|clear|applicable|yet)|general interest|just in case)',
    '(purpose|purposes|use|justification) ~6 (left open|kept open|undecided|vague|an open question)|(data|information|details|item|items|answers) ~4 (may|might|could) ~3 (handy|useful|of use|of interest) ~2',
    '(data|item|items|data items|fields|questions) ~3 (need|needs|do|does) not ~3 (have|need|require|carry) ~3 {purposeWord}',
  ],
  /** nobody has to say what it is for */
  whyUntold: [
    '(need not|no need|not necessary|unnecessary|not required|not obliged|not have to|not need to|no obligation|no duty|without|never|not|nobody|no one|superfluous|rather than) ~6 (explain|explaining|say|state|give|giving|tell|telling|justify|justifying|specify|account|told|informed|explained) ~6 (why|purpose|purposes|what ~6 for|reason|reasons)',
    '(why|purpose|purposes|reason|reasons|what ~6 for) ~6 (need|needs|is|are|be|has|have|will|does|do) not ~4 (explained|told|stated|given|discussed|matter|important|documented|written|mentioned|have|need|require|subject)',
  ],
  /** more than the task asks for */
  beyondNeed: [
    '(even (if|when|where|though)|although|though|whether or not|regardless of whether|no matter whether|no matter if|irrespective of whether) ~8 (needed|required|necessary|relevant|used|useful|uses|use|serves|served|related|relates|matter|matters|asked for)',
    '(regardless|irrespective|independently) of ~4 (service|services|need|needs|relevance|request|purpose|case)',
    '(nothing to do with|unrelated to|irrelevant|not (needed|required|necessary|relevant|related|connected|linked|useful)|beyond (what|the)|more than ~3 (need|needs|needed|necessary|required)|(nobody|no one|no service|no agency|not|never) ~2 (uses|use|needs|need|used|read|reads|analysed|needed))',
    '(for|out of) ~1 (general|possible|pure|scientific|academic|personal)? (interest|curiosity|completeness)|for the sake of completeness|nice to (have|know)|good to (have|know)|(of|some) interest (to|for)',
  ],
  /** for a use that may come one day */
  oneDay: [
    '(may|might|could|can|would|will|should|in case|if|when) ~6 (useful|relevant|needed|of interest|handy|helpful|of use|interesting|valuable|important|wanted) ~2 (later|one day|some day|someday|future|eventually|afterwards)?',
    '(any|other|another|all|further|different|various|unrelated|whatever|future|general|unspecified|possible|potential|later|secondary|additional) ~1 (purpose|purposes|uses|usage|research|analyses|analysis)',
    '(any|other|another|further|different|various|whatever|future|general|possible|potential|later) (use|needs)',
    '(just in case|in case it|for the future|in the future|some day|someday|one day|at a later (date|stage|time)|sooner or later|who knows|you never know|as (they|agencies|we|members|it) (see|sees) fit)',
    '(afterwards|later|subsequently|then) ~6 (decide|decided|determine|determined|see|sorted|useful|used for|work out|find out)|(use|purpose|usage) ~4 (determined|decided|seen|found) ~1 (afterwards|later|subsequently)',
  ],
  /** all there is */
  allThereIs: [
    '(as much|as many|everything|anything|whatever (information|data|details|she|is|can|comes|they|the|staff|facts)|all available|all possible|all other|any other|any additional|any further|the maximum|every possible|every available|all kinds of|all sorts of|unlimited|as complete|as detailed|as full|as broad|as wide|the more|more ~3 better)',
    '(comprehensive|complete|extensive|exhaustive|extra|additional|full|maximum|broad|wide) ~1 (background|personal|private|biographical|family|social|life)? (data|information|details|detail|items|questions|history|profile|fields|facts|picture)',
    '(all|every|any) ~2 (data|information|details|detail|facts|fact|thing|question) ~8 (can|possible|obtain|obtained|available|get|could|may|might|find)',
  ],
  neededAny: [
    '(needed|necessary|required|relevant|essential|indispensable) ~1 (for|to)|(needs|need|needed) for (the|her|that|this|it)',
  ],
  neededNot: ['{beyondNeed|oneDay}', '(not|never|no) ~3 (needed|necessary|required|relevant)'],
  neededFor: { of: 'neededAny', outside: 'neededNot' },
  purposeKept: [
    '(only|minimum (of|amount|necessary|needed|required)|the minimum (is|not|that)|as little as|as few|no more|least|limited to|restricted to|fewest|nothing else|nothing more|strictly|solely|alone)',
    '(delete|remove|destroy|erase|drop|strike|struck|shred|discard)+',
    '(safety plan|medicine|medication|risk of harm|risk assessment|court|evidence|directory|agencies ~3 (tell|report)|refuse|refuses|decline|declines|withhold|leave|leaves|stop|stops)',
    '(if|unless|where) ~6 (no|not|purpose|reason) ~8 (not|removed|deleted|dropped|left out|refused|rejected)',
    '(no|not|never|nobody|no one) ~8 without',
  ],
  purposeTold: [
    '{purposeKept}',
    '(purpose|reason|why|what ~6 for) ~6 (is|are|must be|shall be|will be|be) ~1 (stated|given|written|explained|defined|agreed|specified|told|named|recorded|shown|noted|clear|known)',
    '(states|explains|explain|tells|names|writes|defines|specifies|gives|give|state|tell|justifies|justify)! ~5 (purpose|reason|why|what ~6 for) ~3',
  ],
};
