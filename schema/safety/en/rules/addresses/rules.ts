import { framesOf } from '../../../frames-of';

/** safe places are not made known. */
export const addressesRules = framesOf(
  {
    rule: 'X-16',
    level: 'block',
    component: 6,
    wording: 'shelter-by-hotline',
  },
  [
    {
      key: 'shelter-address',
      find: [
        '{shelter}! ~8/notShelter {streetAddress}',
        '{streetAddress} ~4 {shelter}!',
        '{shelter}! ~6 (lat|latitude|longitude|coordinates|gps)',
        '{shelter}! ~3 (second|third|first|fourth|last|behind|past|opposite|beside|above|corner|left|right|blue|green|red|yellow|white|upstairs|downstairs) ~2 (gate|house|floor|door|building|roof|street|turn|lane|terminal|temple|school|market|station|bridge|church|mosque|shop|road|fence|wall)',
        '{shelter} ~3 (is|are|lies|stands|sits)? ~1 (located|situated|found)! ~2 (at|in|on|behind|next|near|opposite|beside|between|above|across)',
        '{shelter} ~1 (is|lies|stands|sits) (at|behind|next to|near|opposite|beside|across|above|two|a|five|ten)! ~5 (the|street|road|km|kilometres|minutes|from|market|temple|school|station|hospital|church|mosque|house)',
      ],
      audiences: ['public', 'network'],
      unless: ['{notAPlace}', '{unnamedPlace}'],
      unlessNearby: [
        '(must|should|has to|shall|will|has|have|was|were|is|are) (be|been)? (removed|deleted|taken out|cut out|struck out|taken down|painted over)',
      ],
    },
    {
      key: 'shelter-address-made-known',
      find: [
        '{makeKnown}! ~8 {placeOfShelter} ~12 {everyoneElse}',
        '{makeKnown}! ~10 {everyoneElse} ~8 {placeOfShelter}',
        '{everyoneElse} ~10 {makeKnown}! ~8 {placeOfShelter}',
        '{placeOfShelter} ~10 {makeKnown}! ~10 {everyoneElse}',
        '{everyoneElse} ~8 {placeOfShelter} ~8 {makeKnown}!',
        '{makePublic}! ~8 {placeOfShelter}',
        '{placeOfShelter} ~8 {makePublic}!',
        '((sign|signage|signboard|nameboard|banner|plaque|placard|nameplate|billboard|flag|signpost|arrow)+|(board|boards) ~2 (reading|saying|read|reads|says|with|bearing|that))! ~14 {hidingPlace}',
        '{hidingPlace} ~8 (sign|signboard|nameboard|banner|plaque|placard|nameplate|billboard|flag|signpost|arrow)+!',
        '(press|media|journalist|journalists|donor|donors|public|tv|television|guided|open|visitors) ~2 (visit|visits|tour|tours|day|days|filming|photos|delegation|doors|house)! ~8 {hidingPlace}',
        '{hidingPlace} ~4 (opens|open|opened) ~2 (doors|gates|to the public|to visitors|to the press)!',
        '(open|opens|opened|inaugurate|inaugurates)! ~4 {hidingPlace} ~8 (press|media|journalists|television|cameras|reporters)',
        '(film|photograph|livestream|geotag|tag)+! ~6 {placeOfShelter}',
        '{hidingPlace} ~2 (next to|behind|opposite|beside|across from|close to|in front of|on the corner|around the corner)! ~4 (market|temple|school|station|hospital|church|mosque|bank|shop|bridge|office|street|road|river|park|square|hotel|factory|hall)',
        '(map|plan|sketch|gps|app|google)+ ~8 (mark|show|locate|indicate|pinpoint|include|feature|give)+! ~4 {hidingPlace}',
        '{closeParty|perpetrator} ~8 (visit|visits|meet|meets|come|comes|fetch|collect|see|brought|invited|directed|taken|sent|led|guided|shown|accompanied)! ~6 (at|in|to|from) ~2 {hidingPlace}',
        '{hidingPlace} ~24 (photo|photos|picture|pictures|video|film|footage|image|images|filming)! ~3 (house|building|entrance|gate|facade|street|premises|front)',
        '{makeKnown} ~3 (which|what|where) ~3 {hidingPlace} ~4 {survivor}!',
      ],
      unless: [
        '{notAPlace}',
        '{unnamedPlace}',
        '(to|with|for|by) (nobody|no one|none)',
        '(by appointment|blurred|fictitious|unmarked|no sign|without a sign)',
        '(is|are|stays|stay|remains|remain|kept|keep|be|being) ~2/noneOfIt (secret|confidential|undisclosed|unpublished|withheld|restricted)',
        '(she|survivor|woman|her|resident|they) ~3 (asks|ask|wishes|wish|wants|want|chooses|agrees|agree)',
      ],
      unlessAround: ['{keptOut}'],
      unlessNearby: [
        '(must|should|has to|shall|will|has|have|was|were|is|are) (be|been)? (removed|deleted|taken out|cut out|struck out|taken down|painted over)',
      ],
    },
    {
      key: 'shelter-address-made-known',
      find: ['{drawsToIt}!'],
      near: ['{houseItself}', '{outsider}'],
      reach: 10,
      unless: [
        '{notAPlace}',
        '{spokenAgainst}',
        '{unnamedPlace}',
        '(secret|confidential|undisclosed|unpublished|withheld|restricted) ~3 (address|location|place|is|are|stays|remains|annex)',
        '{herConsent}',
        '{placeKept}',
      ],
      unlessAround: ['{keptOut}'],
      yieldsTo: ['X-9', 'X-12', 'X-19'],
      unlessNearby: [
        '(must|should|has to|shall|will|has|have|was|were|is|are) (be|been)? (removed|deleted|taken out|cut out|struck out|taken down|painted over)',
      ],
    },
    {
      key: 'shelter-address-made-known',
      find: ['{getsAbout}!'],
      near: ['{herHome}', '{strangers}'],
      reach: 10,
      unless: ['{notAPlace}', '{keptHidden}'],
      unlessAround: ['{keptOut}'],
      yieldsTo: ['X-3', 'X-6', 'X-9', 'X-12'],
      yieldsToSame: ['X-10'],
      unlessNearby: [
        '(must|should|has to|shall|will|has|have|was|were|is|are) (be|been)? (removed|deleted|taken out|cut out|struck out|taken down|painted over)',
      ],
    },
    {
      // The place decides: where it stands next to a way of getting about, unless it is denied.
      key: 'shelter-address-made-known',
      find: ['{safePlace}!'],
      near: ['{lettingKnow}', '{getsOut}'],
      reach: 24,
      unless: ['{notAPlace}', '{placeKept}'],
      unlessAround: ['{keptOut}'],
      exceptionsCount: true,
      yieldsTo: ['X-4', 'X-9', 'X-12', 'X-15'],
      unlessNearby: [
        '(must|should|has to|shall|will|has|have|was|were|is|are) (be|been)? (removed|deleted|taken out|cut out|struck out|taken down|painted over)',
      ],
    },
    {
      // A house that anybody can recognise needs no address.
      key: 'shelter-address-made-known',
      find: [
        '{safeHouse} ~8 (recognise|recognize|recognised|recognized|recognisable|identify|identifiable|spot|visible|find|signposted|lit)+! ~3 (from|by|as|for|with|to)',
        '(easy|easily|simple) ~2 (recognise|recognize|find|spot|identify|see|reach)+! ~8 {safeHouse}',
        '{safeHouse} ~6 (easy|easily|simple) to (find|recognise|recognize|spot|see|identify)!',
        '(call|calls|shout|shouts|announce|announces) out! ~3 {safeHouse} ~3 (at|stop)',
        '(tell|show|describe|explain|point)+! ~4 {safeHouse} (is|stands|lies|was) ~2 (behind|next|opposite|near|above|at|in|on)',
        '(video|film|clip|photo|picture|walk|tour|drive|ride) ~6 (to|of|from|into|at|inside|around)! ~2 {safeHouse}',
        '{publicEdition} ~12 {safeHouse} ~12 (street|road|avenue|lane|floor|corner|opposite|behind|next to|tower|plaza|building|km)!',
      ],
      unless: ['{notAPlace}', '{placeKept}', '{unnamedPlace}', '(women who need|survivors can|interpreter|ramp|ramps)'],
      unlessAround: ['{keptOut}'],
      unlessNearby: [
        '(must|should|has to|shall|will|has|have|was|were|is|are) (be|been)? (removed|deleted|taken out|cut out|struck out|taken down|painted over)',
      ],
    },
    {
      // "Why not …?" proposes what it seems to deny.
      key: 'shelter-address-made-known',
      find: [
        '(can|could|should|shall|why|may|would) ~1 (we|they|you|the ~2|somebody) ~3 not! ~10 ({safePlace}|{safeHouse})',
        'why not! ~8 ({safePlace}|{safeHouse})',
        '{safePlace} ~3 (not|never|no (need|reason)) ~3 (hidden|withheld|concealed|secret|confidential|kept (from|secret|confidential))!',
        'what ~1 (is)? wrong with! ~10 ({safePlace}|{safeHouse})',
        '(no|not) ~1 (shelter|refuge|safe house|house)+ ~6 (without! ~3 (address|street|location|map|directions))',
        '{safePlace} ~3 (confidential|secret|undisclosed) ~2 (and|but|yet|though|see|:)? ~4 (found|find|see|listed|printed|below|page)! ~6 (page|directory|below|address|website|map|behind)',
        '(not|never|no (reason|need|point|sense|cause) to|pointless to|unnecessary to) ~1 ((hide|conceal|withhold|leave out|omit|keep back)|keep ~3 (from|secret|confidential|hidden|quiet))! ~4 {safePlace}',
        '(house|home|flat|place|building|accommodation|{safeHouse}) ~2 (confidential|secret|undisclosed|hidden) ~6 its ~1 (address|location|whereabouts|street)! ~4 {lettingKnow}',
      ],
      near: ['{getsOut}'],
      reach: 14,
      polarity: 'either',
      unless: ['{notAPlace}', '(because|since he|so that he)'],
      unlessNearby: [
        '(must|should|has to|shall|will|has|have|was|were|is|are) (be|been)? (removed|deleted|taken out|cut out|struck out|taken down|painted over)',
      ],
    },
  ],
);
