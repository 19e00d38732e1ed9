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
    '(any|all|every|different|whichever|various) (kind of|type of|kinds of)? {status}',
    '(any|all|every|different|whichever|various) {status}','{regardless} ~14/notCollecting,collectCore {status}', '{regardless} ~10/notCollecting,collectCore {irregular}'],
  collectCore: ['(record|records|recorded|note|notes|noted|register|registers|registered|write|writes|ask|asks|asked|verify|verifies|verified|check|checks|checked|collect|collects|collected|log|logs|request|requests|requested)'],
  statusDocument: ['{status}', '{papers}'],
  ownStatus: [
    '(her|their|each|every|survivors|women|woman|survivor|patient|patients|client|clients|caller|callers) ~2 {status}',
    'the {status} of ~2 {survivorNoun}',
  ],
  statusOfYou: ['{status}', '{papers}', '{irregularAdjective}', '(documented|legal|legally|registered|regular|lawfully)', '{statusPredicate}'],
  shareForStatus: ['{shareVerb}', '(report|reports|reported|reporting|declare|declares|declared)'],
  /** status as a matter of law, training or advice */
  statusTaught: [
    '(means|refers to|is defined as|is a person|is any person|is one whose|is one who|definition of|defined|term|terms)',
    '(training|train|trained|trains|learn|learns|lesson|lessons|module|curriculum|poster|posters|leaflet|leaflets|brochure) ~6 (on|about|cover|covers|why|how|in|say|says|explain|explains)',
    '(lawyer|lawyers|legal aid|paralegal|paralegals) ~6 (explain|advise|help|assist|inform|apply|accompany)+',
    '(legal|the) status of the (agency|organisation|organization|ngo|mechanism|procedure|sop|document|association|secretariat|committee|foundation|network|annex)',
    '(renew|extend|regularise|regularize|replace|recover|restore|regain|apply for|obtain|granted|grant|grants|issue|issues|issued|entitled to|eligible for|keeps|keep|kept|withhold|withholds|withheld|confiscate|confiscated|confiscates|retains|returned|return|lost|hides|hide|took|taken|back) ~5 {statusDocument}',
    '{statusDocument} ~4 (is|are|was|were|has been|have been|be) ~2 (renewed|extended|replaced|returned|issued|restored|lost|confiscated|withheld|taken away|kept by|held by|retained by|granted)',
    '(a|temporary|special|reflection) (residence|stay) (permit|permits) for (victims|survivors)',
    '(action|case|cases|referral|referrals|request|agenda) status',
    'status of ~2 (referral|referrals|action|actions|case|cases|request|requests|agenda|item|items|works|project|decision|decisions|recommendations)',
  ],
  notCollecting: [
    '(rights|right|training|poster|posters|leaflet|leaflets|explains|explain|explaining)',
    '(legal aid|free|care|treatment|nurse treats)',
  ],
  explain: ['(explain|advise|teach|discuss|inform|train|understand|describe)+ ~2 (how|why|that|about|what|which)'],
  helpWith: ['(help|advice|information|support|assistance|guidance|leaflet|leaflets|training)'],
  mustHaveFor: [
    '{service} ~4 (requires|require|needs|presupposes)',
    '(admission|registration|admitted|registered|treated|helped|assist|served|access|service|services|treatment) ~4 (requires|require|needs|need) ~1',
    '(upon|against|after|subject to) (presentation|production|showing|submission|verification|presenting|showing|display|sight) of',
    'no ~6 (without|lacking) ~1',
  ],
  collectDone: [
    '(recorded|noted|registered|logged|captured|collected|gathered|stored|kept|asked|requested|required|demanded|verified|checked|confirmed|inspected|examined|determined|established|ascertained|identified|entered|documented|listed|included|indicated|specified|marked|ticked|mentioned|copied|scanned|photocopied|reported|filed|written|taken|obtained|stated|declared|disclosed|shown|screened|clarified|investigated|reviewed|held|retained|saved|tracked|tabulated|encoded|classified|archived|known|shared|questioned|inquired|enquired|sought|compiled|monitored|uploaded|attached|annexed|assessed|controlled|flagged|put|input|filled|transcribed|probed|submitted|provided|given|inferred|communicated|forwarded|transmitted|mentioned|validated)',
    '(is|are|be|being) (also|always|to be|then|thus)? (part of|a part of|one of|needed|mandatory|compulsory|obligatory|necessary|essential)',
    '(appears|appear|figures|figure|stands|stand|goes|go) ~2 (in|on|into) ~2 {form}',
    '(shall|should|must|will|is to|are to|need) be (also|always|duly)? (effected|done|made|carried out|performed|conducted|undertaken|executed)',
    '(is|are|be|being) (also|always|duly)? (effected|done|made|carried out|performed|conducted|undertaken|executed)',
  ],
  inspectDone: [
    '(asked|requested|required|demanded|verified|checked|confirmed|inspected|examined|copied|scanned|photocopied|photographed|shown|presented|produced|submitted|seen|reviewed|controlled|registered|recorded|noted)',
  ],
  statusAsked: { of: 'status', outside: 'voided' },
  irregularAsked: { of: 'irregular', outside: 'voided' },
} as const;
