import { makeBlock } from '../../schema/document/blocks/make-block';
import type { AttributesOf } from '../../schema/document/blocks/block-specs';
import type { DocumentNode } from '../../schema/document/node';
import { agencies, type AgencyCode } from './agencies';

type Hours = Partial<
  Pick<
    AttributesOf<'directoryEntry'>,
    'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday' | 'hoursNote'
  >
>;

const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** The same hours from Monday to Friday; the weekend closed unless it says otherwise. */
export const week = (hours: string, saturday = 'closed', sunday = 'closed'): Hours => ({
  ...Object.fromEntries(workdays.map((day) => [day, hours])),
  saturday,
  sunday,
});

export const always: Hours = week('00:00-24:00', '00:00-24:00', '00:00-24:00');

type Entry = Partial<AttributesOf<'directoryEntry'>>;

/** A row of the directory, confirmed by its own agency before the first meeting. */
export function entryOf(
  category: AttributesOf<'directoryEntry'>['category'],
  code: AgencyCode | '',
  { languages, ...facts }: Omit<Entry, 'languages'> & { languages: string[] },
): DocumentNode {
  const party = code === '' ? {} : { party: code, partyName: agencies[code], confirmedBy: agencies[code] };
  const usual: Entry = { cost: 'free of charge', visibility: 'public', lastConfirmed: '2026-01-20', ...party };
  return makeBlock('directoryEntry', { category, ...usual, ...facts, languages: languages.join('\n') });
}

interface StepFacts {
  by?: AgencyCode;
  within?: string;
  opens?: AttributesOf<'step'>['opens'];
  onlyIf?: string;
  next?: string[];
}

/** A step of the pathway. */
export const stepOf = (
  code: string,
  kind: AttributesOf<'step'>['kind'],
  words: string,
  { by, within = '', opens = '', onlyIf = '', next = [] }: StepFacts,
): DocumentNode =>
  makeBlock(
    'step',
    {
      ...{ code, kind, timeLimit: within, opens, condition: onlyIf, next: next.join('\n') },
      ...(by ? { party: by, name: agencies[by] } : {}),
    },
    words,
  );
