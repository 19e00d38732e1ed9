import type { FrameData } from '../../../frames-of';

/** no word, no door and no decision of help belongs to those who enforce stay. */
export const enforcementFrames: readonly FrameData[] = [
  {
    key: 'reaches-immigration',
    find: ['{bringsThemIn}!'],
    near: ['{stayPolice}', '{herSphere}'],
    reach: 12,
    polarity: 'either',
    unless: ['{keptFromThem}', '(notice|poster|posters|directory|annex) ~4 (at|in|on|lists|appears)'],
    yieldsTo: ['X-12'],
  },
  {
    key: 'reaches-immigration',
    find: ['{theyLetHer}!'],
    near: ['{stayPolice}', '{herHelp}'],
    reach: 12,
    polarity: 'either',
    unless: ['{keptFromThem}'],
    yieldsToSame: ['X-12'],
  },
  {
    key: 'reaches-immigration',
    find: ['{wallDown}!'],
    near: ['{wallBetween}', '{stayPolice}'],
    reach: 10,
    polarity: 'either',
    unless: [
      '(must|may|shall|should|will|can|do|does|is|are) not ~3 (be)? ~1 (lifted|suspended|waived|opened|removed|dropped|breached|relaxed|ignored|crossed|lift|waive|open)',
      '(no|never|nobody|without) ~2 (exception|exceptions|waived|lifted|lifts|opens|crosses)',
      '(also|even|both|too) ~4 (cover|covers|apply|applies|holds)|(does|do) the firewall|{firewall} means',
    ],
  },
];

/** Said of the wall itself, so that words of a wall silence nothing. */
export const noWallFrames: readonly FrameData[] = [
  {
    key: 'reaches-immigration',
    find: [
      '(no|not a|without a|never a)! firewall ~3 (foreseen|needed|planned|required|necessary|provided|wanted|set up|built|kept|between)',
    ],
    polarity: 'either',
    unless: [
      '(if|where|when|wherever) ~2 no firewall|(forbidden|prohibited|unacceptable|wrong|mistake|gap|risk|propose|proposes|must not|may not)',
    ],
  },
  {
    key: 'reaches-immigration',
    find: ['{noWall}!'],
    near: ['{stayPolice}', '{herSphere}'],
    reach: 14,
    polarity: 'either',
    unless: [
      '(forbidden|prohibited|unacceptable|wrong|mistake|inadmissible|unlawful)',
      '(if|where|when|wherever) ~2 (there|it|such|a) ~2 (is|are|be) ~1 no|(gap|gaps|risk|fear|fears|afraid|propose|proposes|demand|demands|means|must not|may not|shall not|should not)',
    ],
  },
];
