/** Words of X-19: staff left in danger. */
export const responderSafetyWords = {
  dangerousMan: ['(husband|employer|trafficker|broker|him)'],
  staffAlone: [
    '(staff|responder|responders|worker|workers|caseworker|volunteer|volunteers|team) (own)? safety',
    'safety of ~2 (staff|responders|workers|volunteers|caseworkers|personnel)',
  ],
  /** with nobody beside them */
  onOnesOwn: [
    '(alone|unaccompanied|single handed|singlehandedly|single handedly|solo|lone|unarmed|unprotected|unescorted)|(on|by) (her|his|their|its|one s) own|(by)? (himself|herself|themselves)|(one|a single|single|a|just one|only one) ~1 (officer|volunteer|caseworker|nurse|worker|staff|colleague|counsellor|person|member|staff member) (alone|only|suffices|is enough|is sufficient)|(a single|single|one) ~1 (volunteer|caseworker|nurse|worker|staff|counsellor|social worker|officer|staff member|outreach worker)',
    '(without|no) ~3 (police|escort|security|guard|protection|colleague|second (person|officer|colleague|worker)|backup|back up|companion|partner|radio|telephone|phone|anyone|support|precautions|precaution|assessment|plan|preparation|informing|telling|vest|driver)',
    '(at|by) night|after dark|late at night|at any hour|unannounced|immediately and alone|not wait ~3 (police|backup|escort|colleague)|(without waiting|instead of waiting) ~3',
  ],
  goesOutTo: [
    '(visit|travel|fetch|remove|accompany|meet|confront|approach|enter|rescue|retrieve|evacuate|extract|pick up|search|serve|deliver|walk|drive|escort|bring|collect|face|see|interview|pull out|free|intervene|warn|talk|speak|negotiate|attend|respond|receive|take|rush|check|inspect|knock)+|go|goes|going|went|gone|sent|send|sends|home visit|home visits|set out|work|works',
  ],
  dangerThere: [
    '{perpetrator}',
    '(husband|abuser|employer|trafficker|broker|boyfriend|partner|man|men|gang|owner|recruiter|sponsor|foreman)+|(the|his|her|their|private|employer|perpetrator|abuser|family|violent) (house|home|flat|household|premises|residence|compound|room)|houses|homes|home (visit|visits)|workplace|factory|factories|farm|farms|plantation|plantations|brothel|brothels|scene|crime scene|dormitory|camp|boat|vessel|(unknown|remote|isolated|secluded|dangerous|unsafe) (place|places|area|areas|location|locations|village|villages|plantation|plantations|address|site|sites)|house|village|villages|callers|shelter|(fetch|rescue|retrieve|evacuate|extract)+ ~2 (woman|women|survivor|survivors|girl|worker|her|victim)',
  ],
  noPrecaution: [
    '(no|without|not|need not|unnecessary|no need|superfluous|never|waste of time|skip|skips|skipped|dispense|dispenses|nor|nobody|optional|dispensed with) ~6 (risk assessment|risk assessments|safety plan|safety plans|safety check|safety checks|safety assessment|security plan|security measures|security check|safety measures|precaution|precautions|emergency button|alarm|alarms|guard|guards|debriefing|self defence|security training|safety training|safety briefing|check in|escape route|second exit|inform ~2 (colleague|supervisor|manager|anyone|office|anybody)|tell ~2 (colleague|supervisor|manager|anyone|office|anybody)|plan for ~2 safety|protection for ~2 (staff|workers|teams|volunteers)|security of ~2 (staff|workers|responders|team|volunteers|rescue)|safety of ~2 (staff|workers|responders|team|volunteers|rescue))',
    '(risk assessment|risk assessments|safety plan|safety plans|safety check|security measures|safety of (staff|responders|workers)|security of (staff|responders|workers)|staff safety|staff security) ~6 (not|unnecessary|skipped|omitted|optional|waived|superfluous|luxury|secondary|waits|no) ~3 (needed|required|necessary|done|made|planned|considered|foreseen|discussed|assessed|provided|priority|budgeted)?',
  ],
  riskyTask: [
    '{goesOutTo}',
    '(staff|responder|worker|team|volunteer|visit|rescue|mission|outreach|operation|shelter|house|caseworker|personnel|shift|counsellor|nurse|perpetrator|raid|transport)+',
  ],
  shruggedOff: [
    '(continue|ignore|tolerate|endure|accept|cope|bear|simply|just|merely|carry on|put up with|get used|used to|live with|deal with) ~4|(part of|comes with|goes with|belongs to) ~2 (job|work|profession|duty)|(own|their|her|his) ~1 (risk|responsibility|problem|expense|matter|business)|themselves|herself',
    '(not|no|never|need not|nor|without|nobody) ~5 (recorded|reported|report|record|support|supported|protection|protect|logged|noted|serious|seriously|matter|responsible|responsibility|investigated|followed|help|helped|leave|withdraw|refuse|ground|excuse|discussed|obliged|action|replace|replaced|compensated|excuse)',
  ],
  ownSafetyLast: [
    '(not|cannot|never|no right to) ~2 (refuse|decline|postpone|withdraw from|turn down|interrupt) ~4 (visit|visits|mission|missions|task|assignment|shift|rescue|transport)|(up to|left to|matter for|business of) ~3 {staffOfOurs} ~8 (safety|security|protect|protection|risk)',
    '(before|above|over|ahead of|rather than|more than|instead of|regardless of|irrespective of) ~1 (their|her|his|its|staff|the) ~1 (own)? ~1 (safety|security|protection|lives|life)',
    '(safety|security|protection) of ~3 {staffOfOurs} ~5 (not|no|never|secondary|second|last|less|nobody|own|themselves|luxury|outside)',
    '{staffOfOurs} (own)? (safety|security) ~4 (not|no|never|secondary|second|last|less|nobody|own|themselves|luxury|outside)',
    '(at|on) (their|her|his) own risk|(responsible|responsibility) for (their|her|his) own (safety|security|protection)|(own safety|own security|personal safety|staff safety) ~4 (secondary|second|last|not|no|less)|(risk|risks|risking|endanger) ~1 (their|her|his) (lives|life|own safety)|whatever the (risk|danger)|despite the (risk|danger)|regardless of ~3 (risk|risks|danger|dangers|armed|weapon)|even if ~6 (armed|weapon|danger|dangerous|violent|drunk|unsafe|threatens)',
  ],
  handedTo: [
    '(give|tell|disclose|share|hand|pass|reveal|show|send|display|publish|post|print|provide|leave|know|get|receive|communicate|list|make known|put|announce|inform)+|known|known to|available to',
  ],
  dangerousPerson: [
    '{perpetrator}',
    '(husband|family|employer|partner|trafficker|broker|boyfriend|caller|relative|ex husband|defendant|respondent|public|client)+|families|website|door|notice board|leaflet|leaflets|poster|her side|his lawyer',
  ],
  facingHim: [
    '(follow|track|lure|visit)+ ~4 home',
    '(confront|calm|disarm|restrain|overpower|wrestle|chase|pursue|argue|fight|stop|hold back|persuade|warn|pacify|block|hold off|push|detain|catch|shield|challenge)+|stand between|stands between|step between|get between|place themselves between|place herself between|talk ~2 down|break (in|into|down)|(carry out|conduct|do|perform|lead)+ ~2 rescue (operation|operations)?|rescue ~4 (themselves|herself|himself)|free ~3 themselves|hear his side',
  ],
  guardedStaff: [
    '(police|policemen|police officers|court|prosecutor|judge|security guards) ~2 (confront|confronts|arrest|arrests|restrain|restrains|stop|stops|disarm|disarms|remove|removes|hear|hears|warn|warns|detain|detains|pursue|accompany|escort|escorts|accompanies)',
    '(survivor|woman|women|she|her|client|resident|girl|caller|who|wife|maid|victim|patient|survivors|clients) ~3 (alone|by herself|on her own|unaccompanied|at night)|alone with ~2 (her|survivor|woman|counsellor|nurse|client)|(live|lives|living|sleep|sleeps|arrive|arrives) ~2 (alone|by herself|on her own|at night)',
    '(see|sees|talk|talks|speak|speaks|interview|interviews|receive|receives|hear|hears|ask|asks) ~2 (her|survivor|woman|client|women|survivors|clients|caller|resident) ~3 (alone|privately)',
    '(nobody|no one|none|never|no member|no staff|neither|no officer|no nurse|not|nor) ~8 (alone|unaccompanied|by (herself|himself|themselves)|on (their|her|his) own|without|given|disclosed|told|shared|published|confront|displayed|passed)',
    '(two|second|at least two|in pairs|pair) ~2 (staff|officer|officers|person|people|member|members|colleague|colleagues|workers|volunteers)?|in pairs|accompanied by|together with ~2 (police|colleague)|with (a|the|their)? (police|escort|colleague)',
    '(forbidden|prohibited|unacceptable|too dangerous|not allowed|not permitted|not acceptable)|(who|have been|has been|if|when) ~5 (threatened|attacked) ~6 (receive|receives|support|police|report|reports|manager|hand over)|(reported|report|reports|told|inform|informs) ~3 (manager|supervisor|police|coordinator|head) ~3',
    'wage|unpaid',
  ],
};
