import { framesOf } from '../../../frames-of';

/** migration status is never collected. */
export const statusRules = framesOf(
  {
    rule: 'X-1',
    level: 'block',
    component: 7,
    wording: 'safe-data-points',
  },
  [
    {
      // Whatever the verb: an institution that must do something with her status has it.
      key: 'collects-status',
      find: [
        '{obligation}! ~14/notCollecting {statusAsked}',
        '{statusAsked} ~8/notCollecting {obligation}!',
        '{handling}! ~8/notCollecting {statusAsked}',
      ],
      unless: ['{standingSafe}', '{statusTaught}', '{leftOutOf}', '{statusHarmless}', '{anyDenial}'],
      unlessAround: ['{survivor} {may}? {obligation|handling}', '{keptOut}'],
      exceptionsCount: true,
      yieldsTo: ['X-9', 'X-10'],
    },
    {
      key: 'collects-status',
      find: ['¶! ~2 {statusAsked}'],
      unless: ['{standingSafe}', '{statusTaught}', '{leftOutOf}', '{notAListOfData}'],
    },
    {
      key: 'collects-status',
      find: [
        '{collect}! ~12/notCollecting {statusAsked}',
        '{statusAsked} ~8/notCollecting {collectDone}!',
        '{form}! ~6/notCollecting,shareVerb {statusAsked}',
        '{statusAsked} ~6 (in|into|on|to|onto) ~3 {form}!',
        '{inspect}! ~6/notCollecting,form {papers}',
        '{inspect}! ~4/notCollecting,form {statusDocumentAsked}',
        '{papers} ~4 {inspectDone}!',
        '{shareForStatus}! ~6 {ownStatus}',
        '{ownStatus} ~4 (be|is|are|being|been)! {shareForStatus}',
      ],
      unless: [
        '{standingSafe}',
        '{statusTaught}',
        '{leftOutOf}',
        '(was|were|been|is) ~4 (rejected|struck|dropped|abandoned|withdrawn|voted down)',
      ],
      unlessAround: [
        '{survivor} {may}? {may}? {ask}! ~1',
        '(help|assist|support|apply|renew|advise|accompany|enable)+ ~6 {collect}!',
        '{explain} ~8 {collect}!',
        '(how|where) to {collect}!',
        '(note|noted) that ~16 (never|not)',
        '{keptOut}',
      ],
      exceptionsCount: true,
    },
    {
      key: 'counts-by-status',
      find: [
        '(how many|number of|numbers of|count of|figures on|figures of|share of|proportion of|percentage of|statistics on|statistics of|total of|totals of|data on|data about)! ~3 {irregularAsked}',
        '(state|say|declare|mention|indicate|specify)+! (if|whether) ~6 ({statusPredicate}|{irregularAdjective})',
        '({statusAsked}|{papers}|{irregularAdjective}) ~5 (note|record|write|log|register|mark|enter|put|document|report)+! (it|this|that|so)',
        '{irregularAsked} ~6/notCollecting (flagged|marked|labelled|labeled|counted|listed|registered|recorded|noted|identified|tagged|entered|logged|classified|tracked|screened)!',
        '{irregularAsked} ~3 (get|gets|receive|receives|have|has|wear|wears|carry|carries|are given|is given)! ~4 (dot|mark|sticker|flag|code|stamp|colour|color|label|badge|tag|cross|star|note|symbol|letter)',
        '(dot|mark|sticker|flag|code|stamp|colour|color|label|badge|tag|cross|star|symbol)! ~4 (for|on|shows|means|marks|tells) ~4 {irregularAsked}',
        '(list|lists|log|logs|register|registers|record|records|database|file|files|roster|registry|names|track|tally)! (of|on|for) ~3 {irregularAsked}',
        '(record|register|note|log|flag|label|mark|classify|list|enter|identify|categorise|categorize|document|code|tag|describe|count|code)+! ~6/notCollecting,statusTaught as ~2 {irregularAdjective}',
        '(tick|tickbox|box|boxes|checkbox|menu|option|options|column|columns|choose|select|code|codes|circle)! ~12/notCollecting ({irregularAsked}|{statusPair}|{irregularAdjective})',
        '({irregularAsked}|{irregularAdjective}) ~3 (y n|yes no|yes or no|tick|circle)!',
        '(distinguish|separate|split|break|broken|disaggregate|disaggregated|segregate|divide|differentiate|compare|group|sort|tally|count)+! ~12/notCollecting (between|by|into|from) ~6 ({irregularAsked}|{statusPair}|{statusAsked})',
        '(distinguish|separate|divide|differentiate|sort|count|list)+! ~4/notCollecting (legal|lawful|regular|documented) ~1 (residents|migrants|workers|women|persons|foreigners) ~4 (from|and|apart|others)',
        '(distinguish|separate|split|break|broken|disaggregate|disaggregated|segregate|divide|differentiate|compare|group|sort|tally|count)+! ~6 (between|by|into|from|and)? ~3 ({irregularAsked}|{statusPair}|{irregularAdjective}|{statusAsked})',
        '{collect}! ~5/notCollecting (that|whether|if|when) ~4 {statusPredicate}',
        '{collect}! ~5/notCollecting (that|whether|if|when) ~4 {irregularAdjective}',
        '(note|record|log|register|write|report|indicate|mark)+! ~3 (that|if|whether|when) {survivor} ~3 {irregularAdjective}',
      ],
      unless: ['{standingSafe}', '{statusTaught}', '{leftOutOf}'],
      exceptionsCount: true,
    },
    {
      // Nothing goes on until it is there: the denial is in the threat.
      key: 'collects-status',
      find: [
        '(not|cannot|never|no|nothing) ~8 (as long as|until|unless|if|while|when|before|without) ~4 {statusAsked}! ~4 (empty|blank|missing|filled|completed|known|entered|there|given|clear|established|open)',
        '(as long as|until|unless|if|while|when|before|without) ~4 {statusAsked}! ~4 (empty|blank|missing|filled|completed|known|entered|there|given|clear|established|open) ~6 (not|cannot|never|no|nothing)',
        '(incomplete|(not|cannot|never|no|nothing|none) ~8 (complete|completed|valid|closed|close|accepted|opened|open|saved|save|finished|registered|submitted|submit|processed|forwarded)) ~4 (until|unless|without|before|as long as) ~8 {standingFact}!',
      ],
      polarity: 'either',
      unless: [
        '{standingSafe}',
        '{leftOutOf}',
        '{treatedAlike}',
        '{statusAsked} ~4 (not|never) (matter|matters|asked|recorded)',
      ],
    },
    {
      // It makes no difference, it stays in the house, "but it is recorded".
      key: 'collects-status',
      find: [
        '(but|however|yet|nevertheless|only that) ~1 (it|this|that|they|these|the (status|information|data|answer|field|item|question)) ~5 {collectDone}!',
      ],
      also: ['{standingFact}'],
      unless: ['{standingSafe}'],
    },
    {
      // Left out so far, and about to come: the denial belongs to the past.
      key: 'collects-status',
      find: ['(will|shall|to) be (added|introduced|included|restored|reinstated|put back)!'],
      also: ['{statusAsked}', '{form}'],
      unless: ['{standingSafe}', '{statusTaught}', '{leftOutOf}', '(never|nobody|purpose|instead|without)'],
    },
    {
      key: 'collects-status',
      find: [
        '{learnOf}! ~16 {standingAsked}',
        '{standingAsked} ~12 {learnDone}!',
        '{standingChoices}!',
        '{irregularAsked} ~4 {setApart}!',
        '{recordThing} ~6 {holds}! ~18 {standingAsked}',
      ],
      unless: [
        '{standingSafe}',
        '{standingBackground}',
        '{treatedAlike}',
        '{leftOutOf}',
        '{service} ~4 {onlyIf} ~6 {standing}',
      ],
      unlessAround: [
        '{survivor} {may}? {may}? {ask}! ~1',
        '(help|assist|support|apply|renew|advise|accompany|enable)+ ~6 {learnOf}!',
        '{keptOut}',
      ],
      exceptionsCount: true,
      yieldsTo: ['X-10'],
    },
    {
      // Nothing without the paper: the denial is in the threat.
      key: 'collects-status',
      find: [
        '(no|without) ~1 ({statusDocument}|permit|permits|pass|card|documents) (shown|presented|produced|at hand|with her)? (no|not)! ~3 (entry|service|help|bed|admission|treatment|care|access|shelter|file|assistance|food|examination)',
      ],
      polarity: 'either',
      unless: ['{standingSafe}', '{treatedAlike}', '{standingBackground}', '{leftOutOf}'],
    },
    {
      key: 'collects-status',
      find: [
        '(without|lacking|cannot show|not show|not have|lack|lacks|no) ~2 (papers|documents|permit|visa|residence) ~4 {setApart}!',
      ],
      polarity: 'either',
      unless: ['{standingSafe}', '{treatedAlike}', '{standingBackground}', '{leftOutOf}'],
    },
    {
      // Whoever reports her for what she lacks has noted it.
      key: 'collects-status',
      find: ['{tellsOffice}!'],
      near: ['{womanWithout}', '{enforcingOffice}'],
      reach: 12,
      unless: [
        '{standingSafe}',
        '{statusTaughtStrict}',
        '{condemned}',
        '(audit|fear|afraid|threatens|threaten|employer|husband|training|breach|arrested|arrest)',
      ],
      unlessAround: ['{keptOut}'],
      exceptionsCount: true,
    },
    {
      // Her standing decides: near any asking, checking or writing it is collected, unless it is denied.
      key: 'collects-status',
      find: ['{standingAsked|ownStanding|standingNear}!'],
      near: ['{getsOrWrites}'],
      reach: 13,
      unless: ['{standingSafe}', '{standingMay}'],
      unlessAround: ['{keptOut}'],
      exceptionsCount: true,
      yieldsTo: ['X-4', 'X-9', 'X-10'],
    },
    {
      // A door that opens on sight of her papers: they are looked at.
      key: 'collects-status',
      find: [
        '(must|shall|has to|have to|needs to|should|is to|are to|required to|asked to) ~3 (prove|show|present|produce|evidence|establish|demonstrate|submit)! ~6 ({status}|{standingFact}|{ownStanding})',
        '(check|verify|confirm|inspect|establish|sight|ascertain|determine)+! ~6 {status}',
        '(satisfy|satisfied|convince|assure)+ ~2 (of|that|as to)! ~4 ({status}|{standingFact}|{ownStanding})',
        '(green|red|yellow|blue|white|black|colour|sticker|dot|stamp|tag|ribbon|pile|drawer|folder)! ~10 ({irregular}|documented|undocumented|regular migrants|with papers|without papers)',
        '{status} ~4 (been|is|are|was) ~1 (seen|checked|verified|confirmed|inspected|established|sighted|examined|copied|ascertained|clear)!',
        '(how long|how many (days|weeks|months|years)|since when) ~4 {survivor} ~3 {irregularAdjective}!',
      ],
      unless: ['{standingSafe}', '{standingMay}', '{anyDenial}'],
      unlessAround: ['{keptOut}', '{survivor} {may}? {ask}'],
      exceptionsCount: true,
      yieldsTo: ['X-10'],
    },
    {
      // Nothing before her papers are seen: the denial is in the threat.
      key: 'collects-status',
      find: [
        '(no|not|nobody|nothing|never) ~6 (until|unless|before|as long as|without) ~6 {status}! ~4 (seen|checked|verified|confirmed|inspected|established|sighted|examined|copied|ascertained|clear|known|shown|on file|recorded)',
        '(registered|entered|listed|recorded|noted|marked|flagged|booked|classed|classified) as! ~1 {irregularAdjective}',
        '(note|record|write|log|enter|put|mark|tick|jot)+ ~2 (no|without|expired|lacks|invalid)! ~1 (papers|visa|permit|documents|pass)',
        '(not|never|cannot|no|nothing) ~8 (as long as|until|unless|if|while|when|before|without) ~6 (immigration|visa|status|permit|residence|papers)! ~3 (empty|blank|missing|filled|completed|entered|answered)',
        '(list|lists|names|table|count|number|register|tally) of ~6 (without|not show|not produce|no|lacking|lack|unable to show)! ~2 (papers|permit|permits|visa|visas|pass)',
        '(not|cannot|unable|refuses|declines|decline|unwilling) ~4 (say|name|tell|know|remember|show|explain|answer|talk|speak)! ~6 ({status}|{standingFact}|{ownStanding}|papers) ~12 (find out|finds out|ask|asks|rings|phones|calls|contacts|contacted|deduce|deduces|infer|infers|guess|guesses|impression|note|notes|writes)',
        '{status} ~10 but ~6 (record|note|ask|keep|log|register|write|enter|store)+! ~1 (it|this|that)',
        '(papers|permit|visa|status|documents|residence|passport) ~1 (has has not|has has none|(yes|valid|ok|held|legal|regular|current|seen) (no|none|n|expired|invalid|illegal|irregular|lapsed|unknown|not))!',
      ],
      polarity: 'either',
      unless: [
        '{standingSafe}',
        '{treatedAlike}',
        '{statusTaughtStrict}',
        '(not|never|nobody|no one) ~3 (registered|entered|listed|recorded|noted|marked|record|note|write|ask|register)',
      ],
    },
    {
      key: 'collects-status',
      find: [
        '(note|jot|write|record|declare|state|list|tick|log|report|tell|indicate|mark|learn|find out)+! ~6 (which|who|whether) ~8 ({irregularAdjective}|{irregular})',
        '(need|needs|want|wants|has|have|must) ~1 (to)? know! ~2 (what|which) ~1 (papers|permit|permits|visa|visas|documents|status|pass)',
        '(need|needs|want|wants|has|have|must) ~1 (to)? know! ~3 (who|whether|if|which) ~4 ({irregularAdjective}|{statusPredicate})',
      ],
      unless: ['{standingSafe}', '{standingMay}'],
      unlessAround: ['{keptOut}', '{survivor} {may}? {ask}'],
    },
  ],
);
