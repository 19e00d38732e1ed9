import type { RuleData } from '../../language';

/** X-11 data by role, X-12 migration actors do not counsel, gather evidence or judge truth. */
export const roleRules: readonly RuleData[] = [
  {
    rule: 'X-12',
    key: 'migration-actor-counsels',
    level: 'block',
    component: 6,
    unlessAround: ['{paperOfHealing}'],
    find: [
      '{migrationActor} ~10/specialist,referOnly {counsel}!',
      '{counsel}! ~10/referOnly,specialist by ~3 {migrationActor}',
      '{counsel}! ~4/referOnly,specialist (at|with|in|from) ~2 (the|a|an)? {migrationActor} ~3',
    ],
    unless: [
      '{referOnly} ~8 {counsel}',
      '{counsel} ~6 referral',
      '(number|numbers|contact|contacts|address|name|names|leaflet|card|telephone|details) (of|for) ~4 {counsel}',
      '(list|lists|directory|names|contact|contacts) ~4 {counsel}',
      '(tell|tells|say|says|inform|informs|know|knows|explain|explains|show|shows) ~5 (where|which|who|whom|that) ~4 {counsel}',
      '{wageMatters}',
      '{condemned}|{guestExpert}',
      '(tell|tells|inform|informs|explain|explains) ~2 (about|of|on) ~3 {counsel}',
      '{legalCounsel}',
      '(leave|leaves|leaving) ~8 (to|for) ~3 (police|hospital|specialist|specialists|specialised|experts|counsellors|professionals)',
    ],
    wording: 'listen-and-refer',
  },
  {
    rule: 'X-12',
    key: 'migration-actor-gathers-evidence',
    level: 'block',
    component: 6,
    find: [
      '{migrationActor} ~12/specialist,referOnly {evidence}!',
      '{evidence}! ~10/specialist by ~3 {migrationActor}',
      '{evidence}! ~6/specialist (role|task|duty|responsibility|job|mandate|function) of ~3 {migrationActor}',
      '(role|task|duty|responsibility|job|mandate|function) of ~3 {migrationActor} ~6/specialist {evidence}!',
    ],
    unless: [
      '{wageMatters}',
      '{condemned}|{guestExpert}',
      '{leftToOthers}',
      '(leave|leaves|leaving) ~8 (to|for) ~3 (police|hospital|specialist|specialists|specialised|experts|court|professionals)',
      '{referOnly} ~6 {evidence}',
      '(collect|gather|take|obtain|secure|seek)+ (no|neither|nothing)',
      '(passport|luggage|goods|customs)',
    ],
    wording: 'listen-and-refer',
  },
  {
    rule: 'X-12',
    key: 'migration-actor-judges-truth',
    level: 'block',
    component: 6,
    find: [
      '{migrationActor} ~12/specialist {testVerb}! ~10 {truth|storyOf}',
      '{testVerb}! ~10 {truth|storyOf} ~8/specialist by ~3 {migrationActor}',
      '{migrationActor} ~8/specialist (decide|decides|determine|determines|judge|judges|establish|establishes)! ~6 (whether|if) ~6 (happened|violence|assault|abuse|victim|survivor|guilty|true)',
    ],
    unless: ['{wageMatters}', '{condemned}|{guestExpert}'],
    wording: 'listen-and-refer',
  },
  {
    rule: 'X-11',
    key: 'too-much-detail-for-role',
    level: 'warn',
    component: 7,
    find: [
      '{nonSpecialist} ~8/specialist {detailVerb}! ~8 {depth} ~6',
      '{nonSpecialist} ~8/specialist {detailVerb}! ~6 {incidentDetail} ~8',
      '{depth} ~8 {detailDone}! ~4 by ~3 {nonSpecialist}',
      '{incidentDetail} ~8 {detailDone}! ~4 by ~3 {nonSpecialist}',
    ],
    unless: ['(only|nothing more|no more than|just|nothing else|limited to|solely)', '{wageMatters}'],
    wording: 'disclosure-and-referral',
  },
];
