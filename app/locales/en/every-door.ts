import type { DeadEnd, DeadEndReason, TestHour, Visit, Walked } from '../../../schema/every-door';
import type { Weekday } from '../../../schema/document';

const days: Record<Weekday, string> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};

const hours: Record<TestHour['id'], string> = {
  weekday: 'Tuesday 10:00',
  'weekday-night': 'Tuesday 23:00',
  saturday: 'Saturday 11:00',
  'saturday-night': 'Saturday 21:00',
  sunday: 'Sunday 15:00',
};

const verdicts: Record<Walked['verdict'], { mark: string; name: string; says: string }> = {
  open: { mark: '✓', name: 'open', says: 'She is helped at every step.' },
  waits: { mark: '…', name: 'waits', says: 'She has to wait for a step, within its time limit.' },
  'dead-end': { mark: '✕', name: 'dead end', says: 'She would be left standing.' },
};

const outcomes: Record<Visit['outcome'], string> = {
  served: 'helped at once',
  waits: 'waits, within the time limit',
  later: 'comes later, in opening hours',
  'dead-end': 'dead end',
};

const reasons: Record<DeadEndReason, (about: string) => string> = {
  closed: (name) => `${name} is closed, and nothing lets her wait.`,
  'hours-unknown': (name) => `The directory does not say whether ${name} is open.`,
  'no-language': (name) => `Nobody at ${name} speaks her language, and no interpreter is named.`,
  'no-provider': () => 'The directory lists nobody for this step.',
  dangling: (code) => `The step leads to ${code}, and no step has that code.`,
  'no-way-on': () => 'The step leads nowhere.',
  'no-consent': () => 'She is handed over without having been asked.',
};

/** The diagram of the pathway, and the test of every door. */
export const everyDoor = {
  drawing: { diagram: 'Diagram' },
  title: 'Every door',
  lead: 'Choose the door a woman comes to, the hour and her language, and see who would be there for her.',
  link: 'Try every door',
  linkAbout: 'Walk the referral pathway from each door, at night and at weekends, in each language.',
  none: {
    title: 'There is no pathway to walk yet',
    body: 'Write a referral pathway with at least one door, and a service directory with opening hours and languages.',
    link: 'Go to the sections',
  },
  form: {
    door: 'Door',
    day: 'Day',
    time: 'Hour',
    language: 'Her language',
    situation: 'What is true for her',
    situationHint: 'Nothing ticked: every way of the pathway is walked.',
    submit: 'Walk this door',
    doorOption: (number: string, title: string) => `${number} ${title}`,
  },
  days,
  walk: {
    title: 'The walk',
    setOut: (day: string, time: string, language: string) => `${day}, ${time}. She speaks ${language}.`,
    count: (count: number) => (count === 1 ? 'One dead end.' : `${count} dead ends.`),
    from: (number: string, condition: string) =>
      condition === '' ? `From ${number}.` : `From ${number}, if ${condition}.`,
    asked: 'Here she is asked, and may say no.',
    open: (name: string) => `${name} is open.`,
    opens: (name: string, day: string, time: string) => `${name} is closed; it opens ${day} at ${time}.`,
    closed: (name: string) => `${name} is closed.`,
    unknown: (name: string) => `The directory names no hours for ${name}.`,
    withheld: (name: string) => `${name} is reached through the hotline only.`,
    hotlineOpen: 'The hotline answers.',
    hotlineClosed: 'No hotline answers.',
    spoken: 'Her language is spoken.',
    interpreted: 'An interpreter is named.',
    nobody: 'Nobody there speaks her language.',
    cost: (cost: string) => `Cost: ${cost}.`,
    others: (count: number) => (count === 1 ? 'One more provider is listed.' : `${count} more providers are listed.`),
    timeLimit: (limit: string) => `Time limit: ${limit}.`,
    instead: 'Open at that hour, in her language',
    insteadNone: 'At that hour nobody of the first helpers in the directory is open in her language.',
    fix: (code: string, fix: DeadEnd['fix']) => `Put it right in ${code}, the ${fix}`,
  },
  verdicts,
  outcomes,
  reasons,
  faults: { title: 'What the pathway itself lacks', link: (code: string) => `Go to ${code}` },
  map: {
    title: 'All doors, nights and weekends, all languages',
    lead: 'Each cell is one walk with every way taken. A code leads to what has to be put right.',
    caption: (language: string) => `For a woman who speaks ${language}`,
    door: 'Door',
    hours,
    cell: (door: string, hour: string, language: string, verdict: string) =>
      `${door}, ${hour}, ${language}: ${verdict}. Walk it`,
    fix: (code: string) => `put right in ${code}`,
    legend: 'Marks',
  },
};
