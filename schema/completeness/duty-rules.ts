import { dutiesOf } from '../document/blocks';
import { plain } from './passages';
import type { Facts, PartyFacts } from './facts';
import type { Found, Rule } from './rule';
import { sentencesOf } from './sentences';

type Duty = ReturnType<typeof dutiesOf>[number];

/** Words that let everybody think of something else. */
const vague =
  /\b(?:appropriate(?:ly)?|timely|in (?:a )?due (?:time|course)|as (?:needed|required|necessary|applicable|appropriate)|(?:if|when|where|wherever|whenever) (?:needed|required|necessary|possible|feasible|appropriate|applicable)|as (?:far|soon|quickly|much) as (?:possible|practicable)|relevant|in (?:most|some|certain) cases|adequate(?:ly)?|sufficient(?:ly)?|reasonabl[ey]|suitabl[ey]|prompt(?:ly)?|swift(?:ly)?|regular(?:ly)?|periodic(?:ally)?|generally|usually|normally|etc|and so on|endeavours? to|strives? to|tries to|encouraged to|and\/or)\b/i;

const counted =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|each|every|same|next|first|before|during|until|while|immediately|at once|straight away|on the spot|on arrival|as soon as (?:she|the (?:call|file|report|counts?))|daily|weekly|monthly|quarterly|yearly|annually|day and night|midnight|noon)\b/i;

const isWithout = (text: string) => text.trim() === '';

/** Whether somebody could tell on which day a duty was late. */
export const namesTime = (deadline: string): boolean =>
  !isWithout(deadline) && (counted.test(deadline) || !vague.test(deadline));

/** A duty by what it says: changed words make it another one. */
const about = ({ attrs, words, block }: Duty, rest = ''): Found => ({
  about: JSON.stringify([attrs.party, attrs.trigger, attrs.deadline, attrs.record, words, rest]),
  label: plain([attrs.name, words].filter(Boolean).join(': ')).slice(0, 120),
  block,
});

const lacking =
  (isMissing: (duty: Duty) => boolean): Rule['run'] =>
  ({ section }) =>
    dutiesOf(section.document)
      .filter(isMissing)
      .map((duty) => about(duty));

export const dutiesWithoutActor = lacking(({ attrs }) => attrs.party === '');
export const dutiesWithoutAction = lacking(({ words }) => isWithout(words));
export const dutiesWithoutTrigger = lacking(({ attrs }) => isWithout(attrs.trigger));
export const dutiesWithoutTime = lacking(({ attrs }) => !namesTime(attrs.deadline));

export const vagueDuties: Rule['run'] = ({ section }) =>
  dutiesOf(section.document).flatMap((duty) => {
    const said = [duty.words, duty.attrs.trigger, duty.attrs.record].map((text) => vague.exec(plain(text))?.[0]);
    const word = said.find((each) => each !== undefined);
    return word === undefined
      ? []
      : [{ ...about(duty), label: `\u201c${word}\u201d in: ${plain(duty.words).slice(0, 100)}` }];
  });

/** Parties that sign although no section tells them who does what by when. */
export const partiesWithoutDuty: Rule['run'] = ({ sections, parties }) => {
  const whole = sections
    .flatMap(({ document }) => dutiesOf(document))
    .filter(({ attrs, words }) => !isWithout(words) && namesTime(attrs.deadline));
  return parties
    .filter(({ id, signs }) => signs && !whole.some(({ attrs }) => attrs.party === id))
    .map(({ id, name }) => ({ about: id, label: name }));
};

const specialists =
  /\b(?:counsel(?:s|led|ling|ing)?\b(?! officer)|therap(?:y|ies|ist)|investigat\w+|interrogat\w+|forensic|medical(?:ly)? examin\w+)|\b(?:collect|gather|secure|take|preserve|record)\w*\b.{0,40}\b(?:evidence|testimon\w+|statements?)\b|\b(?:assess|judge|test|verif|check|establish|determine|decide|confirm)\w*\b.{0,40}\b(?:truth|true|credib\w+|account|story|really happened)\b/i;

const leadsElsewhere =
  /\b(?:not|never|no|nor|without|refer\w*|accompan\w*|goes with|link\w*|connect\w*|arrang\w*|offers? (?:a )?referral|puts? her in touch)\b/i;

/** Whether words give somebody what only specialists do, rather than send her to them. */
export const asksForSpecialist = (text: string): boolean =>
  sentencesOf(text).some((sentence) => specialists.test(sentence) && !leadsElsewhere.test(sentence));

const isMigrationActor = ({ sector, specialist }: PartyFacts) => sector === 'migration' && !specialist;

/** Duties that make migration offices counsel, gather evidence or find out what is true. */
export const migrationActorsAsSpecialists = ({ section, parties }: Facts): Found[] => {
  const actors = parties.filter(isMigrationActor).map(({ id }) => id);
  return dutiesOf(section.document)
    .filter(({ attrs, words }) => actors.includes(attrs.party) && asksForSpecialist(plain(words)))
    .map((duty) => about(duty));
};
