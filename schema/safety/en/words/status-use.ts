/** How status is spoken of: asked about, or named only to say that it does not count. */
export const statusUse = {
  /** words after which naming status does no harm */
  regardless: [
    'regardless of|irrespective of|independent of|independently of|irregardless of|notwithstanding',
    'regardless (whether|if|what)',
    'whatever (be|is|may be)? (her|their|the|his)?',
    'no matter (what|which|whether|if|how|the|her)?',
    'without (regard|distinction|discrimination|respect|difference|prejudice|consideration|reference|exception) (to|of|as|on|for|by|based|because)?',
    '(not|never) (depend|depends|dependent|conditional|conditioned|based|contingent|influence|influenced|affected|affect|matter|matters|relevant) (on|upon|by|to)?',
    '(discriminate|discrimination|discriminated|excluded|refused|turned away|distinction|disadvantaged|judged) ~3 (on (the)? (basis|ground|grounds) of|based on|because of|due to|for|by reason of|owing to)',
    '(with|whether with) (and|or) without',
    'whichever|unconcerned (by|with|about)',
    'fear+ (over|of|about|for|that|because|around|around her)',
    '(equal|same) ~4 (whatever|regardless)',
    '(explain|explains|explained|inform|informs|informed|informing|advise|advises|advised|advising|advice|counsel|training|trained|train|leaflet|leaflets|help|helps|helped|assist|assists|assisted|guidance|learn|legal aid|orientation) ~4 (on|about|with|regarding|in|to (renew|obtain|get|apply|regularise|regularize|recover|extend|replace|keep))',
    '(may|might|can) (lead|bring|give) ~2 to',
    '(afraid|worried|concerned|anxious|scared) ~2 (of|about|because|over|that|for)',
    '(because of|due to|on account of|owing to|on the basis of|based on|on grounds of|on the ground of|on the grounds of)',
  ],
  voided: [
    '(visa|passport|immigration|permit|residence) (section|office|officer|officers|desk|counter|department|bureau|act|law|ordinance)',
    '(any|all|every|different|whichever|various) (kind of|type of|kinds of)? {status}',
    '(any|all|every|different|whichever|various) {status}',
    '{regardless} ~14/notCollecting,collectCore,otherThanStanding {status}',
    '{regardless} ~10/notCollecting,collectCore,otherThanStanding {irregular}',
    '(marital|health|hiv|employment|family|nutritional|economic|social|pregnancy|vaccination) status',
  ],
  leftBlank: { of: 'blank', outside: 'whenBlank' },
  blank: ['(leave|leaves|left|stay|stays|remain|remains) ~8/noneOfIt (empty|blank)'],
  whenBlank: [
    '(request|wish|permission|approval|reason) ~2 to leave',
    '(if|when|whenever|where|unless|until|as long as) ~8 (left|leave|leaves|stays|remains)',
  ],
  /** what else may make no difference */
  otherThanStanding: [
    '(which|what|whatever) ~1 (service|help|agency|door|support|reason)|service|agency|desk|complaint|injury|emergency|seeks|sought|came|comes|come',
  ],
  collectCore: [
    '(record|records|recorded|note|notes|noted|register|registers|registered|write|writes|ask|asks|asked|verify|verifies|verified|check|checks|checked|collect|collects|collected|log|logs|request|requests|requested)',
  ],
  statusDocument: ['{status}', '{papers}'],
  /** status as a matter of law, training or advice */
  statusTaught: [
    '(says|say|tells|tell|reveals|reveal|shows) (nothing|little)',
    '(means|refers to|is defined as|is a person|is any person|is one whose|is one who|definition of|defined|term|terms)',
    '(training|train|trained|trains|learn|learns|lesson|lessons|module|curriculum|poster|posters|leaflet|leaflets|brochure) ~6 (on|about|cover|covers|why|how|in|say|says|explain|explains)',
    '(lawyer|lawyers|legal aid|paralegal|paralegals) ~6 (explain|advise|help|assist|inform|apply|accompany)+',
    '{leftBlank}',
    '(legal|the) status of the (agency|organisation|organization|ngo|mechanism|procedure|sop|document|association|secretariat|committee|foundation|network|annex)',
    '(renew|extend|regularise|regularize|replace|recover|restore|regain|apply for|granted|grant|grants|issue|issues|issued|entitled to|eligible for|lost|returned|return) ~5 {statusDocument}',
    '(employer|employers|broker|brokers|recruiter|agent|agents|husband|boss|trafficker) ~6 (keep|keeps|kept|withhold|withholds|withheld|confiscate|confiscated|confiscates|retain|retains|hide|hides|took|taken|take|takes) ~4 {statusDocument}',
    '(keep|keeps) (their|her) (own)? (passport|passports|papers|documents) (themselves|herself)',
    '(women|they|survivors) ~3 (stop coming|stay away|stays away|no longer come)',
    '(scare|scares|frighten|frightens|deter|deters|endanger|endangers|harm|harms|dangerous|intimidate|intimidates|puts her at risk|keeps women away|drives women away|risky)',
    '{statusDocument} ~4 (is|are|was|were|has been|have been|be) ~2 (renewed|extended|replaced|returned|issued|restored|lost|confiscated|withheld|taken away|kept by|held by|retained by|granted)',
    '(a|temporary|special|reflection) (residence|stay) (permit|permits) for (victims|survivors)',
    '(passports|passport|visas|visa|permits|permit) (of|for) ~2 (staff|drivers|members|delegates|participants|officials|colleagues)',
    '(action|case|cases|referral|referrals|request|agenda) status',
    'status of ~2 (referral|referrals|action|actions|case|cases|request|requests|agenda|item|items|works|project|decision|decisions|recommendations)',
    '{condemned}',
    '{paperAtTheDoor}',
    'information (about|on) ~8 (available|displayed|offered|obtained)',
    'separated from that of',
    'illegal (fee|fees|recruitment|practice|practices|deduction|deductions|adoption|detention|work|trade)',
    '(rejected|refused|turned) ~1 (it|this|proposal|idea|down) ~1 (as)?',
  ],
  /** it is known, and kept out of what is written; or whoever wants it is turned down */
  leftOutOf: [
    '(leave|leaves|left|keep|keeps|kept) ~2 (out of|off|from|outside) ~2 (log|form|file|record|records|register|notes|note|sheet|report|book)',
    '(turn|turns|turned) (no one|nobody|no woman|none) ~1 away',
    '(unsuitable|unfit|inappropriate|improper|not be (bought|used|accepted|introduced|approved)|sent back|returned to ~2 author|taken off|no matter of ours)',
  ],
  obligation: [
    '(must|shall|should|mandatory|compulsory|obligatory|required|obliged|requested|instructed|advised|recommended|desirable|expected|necessary|important|essential)',
    '(is|are|has|have) to',
    '(data|information|details|particulars|evidence|proof) (on|about|of|concerning|regarding|as to)',
  ],
  handling: [
    '(select|choose|pick|disclose|reveal|declare|furnish|supply|submit|provide|produce|exchange|share|communicate|report|process|analyse|analyze|study|survey|research|count|map|profile|describe|explore|discuss|clarify|settle|find|search|look|observe|notice|understand from|deduce|infer|guess|estimate|assume|learn)+ ~2 (her|their|the|his|a|each|every|its|whether|if|about)',
  ],
  /** with any denial in the sentence only the rules that know the verb may speak */
  anyDenial: [
    '(not|never|no|nor|neither|none|nobody|nothing|without|refrain|avoid|prohibited|forbidden|banned|instead|rather|removed|deleted|dropped|refuse|refused|rejected|cease|free of|exempt|excluded|unless)',
  ],
  notCollecting: [
    '(rights|right|training|poster|posters|leaflet|leaflets|explains|explain|explaining)',
    '(legal aid|free|care|treatment|nurse treats)',
    'because|lest',
  ],
  explain: ['(explain|advise|teach|discuss|inform|train|understand|describe)+ ~2 (how|why|that|about|what|which)'],
  collectDone: [
    '(recorded|noted|registered|logged|captured|collected|gathered|stored|kept|asked|requested|required|demanded|verified|checked|confirmed|inspected|examined|determined|established|ascertained|identified|entered|documented|listed|included|indicated|specified|marked|ticked|mentioned|copied|scanned|photocopied|reported|filed|written|taken|obtained|stated|declared|disclosed|shown|screened|clarified|investigated|reviewed|held|retained|saved|tracked|tabulated|encoded|classified|archived|known|shared|questioned|inquired|enquired|sought|compiled|monitored|uploaded|attached|annexed|assessed|controlled|flagged|input|filled|transcribed|probed|submitted|provided|given|inferred|keyed|typed|punched|sighted|communicated|forwarded|transmitted|mentioned|validated)',
    'put (in|into|on|onto|down|under)',
    '(is|are|be|being) (also|always|to be|then|thus)? (part of|a part of|one of|needed|mandatory|compulsory|obligatory|necessary|essential)',
    '(appears|appear|figures|figure|stands|stand|goes|go) ~2 (in|on|into) ~2 {form}',
    '(shall|should|must|will|is to|are to|need) be (also|always|duly)? (effected|done|made|carried out|performed|conducted|undertaken|executed)',
    '(is|are|be|being) (also|always|duly)? (effected|done|made|carried out|performed|conducted|undertaken|executed)',
  ],
  statusAsked: { of: 'status', outside: 'voided' },
  irregularAsked: { of: 'irregular', outside: 'voided' },
};
