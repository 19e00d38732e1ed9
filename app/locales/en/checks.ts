import { checkWords } from '../../../schema/words/en/checks';

/** What a section or a whole procedure still lacks. */
export const checks = {
  words: checkWords,
  title: 'What is still missing',
  progress: (met: number, of: number) => `${met} of ${of} required points are met.`,
  progressWaived: (met: number, of: number, waived: number) =>
    `${met} of ${of} required points are met, ${waived} waived.`,
  nothing: 'This section holds all it must.',
  nothingElse: 'Nothing else stands in the way of a call.',
  gate: 'The section can be called once each of these is there, or waived by the lead.',
  cites: (source: string) => `Rests on: ${source}`,
  jump: (code: string) => `Go to ${code}`,
  advised: (count: number) => (count === 1 ? 'One piece of advice' : `${count} pieces of advice`),
  advisedText: 'Nothing here stands in the way of a call.',
  waived: (count: number) => (count === 1 ? 'One point is waived' : `${count} points are waived`),
  waivedBy: (name: string, when: string) => `Waived by ${name}, ${when}`,
  leftOutBy: (label: string, name: string, when: string) => `${label} was left out by ${name}, ${when}`,
  waiveOpen: 'Go forward without it',
  waiveText: 'The reason is printed in the record and in the signed document.',
  waiveReason: 'Why may the section go forward without it?',
  waive: 'Waive this',
  waiveDone: 'Waived. The reason will be printed.',
  withdraw: 'Take the waiver back',
  withdrawDone: 'The waiver is taken back.',
  see: 'See what is missing',
  mark: {
    complete: 'Complete',
    completeWaived: (waived: number) => `Complete, ${waived} waived`,
    open: (open: number) => (open === 1 ? '1 point missing' : `${open} points missing`),
    column: 'Content',
  },
  overview: {
    title: 'What the sections must hold',
    summary: (met: number, of: number, waived: number) =>
      waived === 0
        ? `${met} of ${of} required points are met.`
        : `${met} of ${of} required points are met, ${waived} waived with a reason.`,
  },
  record: {
    title: 'What sections went ahead without',
    reason: 'Reason',
    leftOut: (label: string) => `Left out of the template on purpose: ${label}.`,
  },
};
