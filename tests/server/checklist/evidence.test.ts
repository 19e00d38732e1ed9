import { describe, expect, it } from 'vitest';
import { doc, p } from '../../../schema/document/build';
import * as checklist from '../../../server/checklist';
import { evidenceOf, type EvidenceFacts } from '../../../server/checklist/evidence-rules';
import { outline, rewriteSection } from '../../../server/sections';
import { createSop } from '../../../server/sops';
import { directoryDocument } from '../../support/lower-kesh-directory';
import { pathwayDocument } from '../../support/lower-kesh-pathway';
import { openTestWorkspace } from '../../support/workspace';

const place = (number: number, block: number) => ({ sectionId: `section_${number}`, number, block });

const section = (
  number: number,
  key: string,
  status: EvidenceFacts['sections'][number]['status'],
  ...texts: string[]
) => ({
  ...{ id: `section_${number}`, key, number, status },
  passages: texts.map((text, at) => ({ text, block: at + 1 })),
});

const settling = [
  'definitions',
  'guiding-principles',
  'reporting-and-referral',
  'essential-services',
  'documentation-and-information',
];

const facts = (given: Partial<EvidenceFacts> = {}): EvidenceFacts => ({
  ...{ language: 'en', now: new Date('2026-03-02T09:00:00Z'), sections: [], faults: 0, withoutEntry: 0, entries: [] },
  ...given,
});

const entry = (contact: string, lastConfirmed: string, block = 4) => ({
  ...{ contact, lastConfirmed },
  place: place(10, block),
});

describe('what a procedure says to the questions about itself', () => {
  it.each([
    'Survivors were heard twice while this procedure was written.',
    'Two advocates of the women’s house helped to shape the procedure.',
    'Women who survived told us what to change in this document.',
    'This procedure was shaped by what survivors asked for.',
  ])('takes the text at its word that survivors had a part: %s', (text) => {
    const sections = [section(1, 'purpose-and-scope', 'drafting', 'A beginning.', text)];
    expect(evidenceOf('survivors-heard', facts({ sections }))).toMatchObject({ answer: 'met', places: [place(1, 2)] });
  });

  it.each([
    'Survivors have not been heard on this procedure yet.',
    'Survivors helped to shape this procedure on [date].',
    'Under this procedure survivors choose what happens next.',
    'Staff asked for a review of this procedure.',
  ])('offers nothing where the text does not say so: %s', (text) => {
    const sections = [section(1, 'purpose-and-scope', 'agreed', text)];
    expect(evidenceOf('survivors-heard', facts({ sections }))).toMatchObject({ answer: null, places: [] });
  });

  it('does not read what it cannot: words of another language say nothing', () => {
    const sections = [section(1, 'purpose-and-scope', 'agreed', 'Survivors were heard on this procedure.')];
    expect(evidenceOf('survivors-heard', facts({ sections, language: 'fr' })).answer).toBeNull();
  });

  it('calls the procedure up to date once all is agreed and nothing is wrong with its pathway', () => {
    const agreed = [section(1, 'purpose-and-scope', 'agreed'), section(5, settling[2] ?? '', 'agreed-with-dissent')];
    const pathway = place(5, 2);
    const current = (given: Partial<EvidenceFacts>) =>
      evidenceOf('procedure-current', facts({ sections: agreed, pathway, ...given }));
    expect(current({})).toMatchObject({ answer: 'met', done: 2, of: 2, lacking: 0, places: [pathway] });
    expect(current({ faults: 1 })).toMatchObject({ answer: 'in-process', lacking: 1 });
    const parked = [...agreed, section(6, 'essential-services', 'parked')];
    expect(current({ sections: parked })).toMatchObject({ answer: 'in-process', done: 2, of: 3 });
    expect(current({ pathway: undefined })).toMatchObject({ answer: 'not-met', places: [] });
  });

  it('calls the matters settled once all five sections on them are agreed', () => {
    const sections = settling.map((key, at) => section(at + 3, key, 'agreed'));
    const settled = (given: EvidenceFacts['sections']) => evidenceOf('matters-settled', facts({ sections: given }));
    expect(settled(sections)).toMatchObject({ answer: 'met', done: 5, of: 5, lacking: 0 });
    expect(settled(sections).places.map(({ number, block }) => [number, block])).toEqual(
      [3, 4, 5, 6, 7].map((number) => [number, null]),
    );
    expect(settled(sections.slice(1))).toMatchObject({ answer: 'in-process', done: 4, lacking: 1 });
    expect(settled(sections.map((each) => ({ ...each, status: 'called' })))).toMatchObject({ answer: 'in-process' });
    expect(settled([section(1, 'steps', 'agreed')])).toMatchObject({ answer: 'not-met', places: [] });
  });

  it('calls contacts current that were confirmed in the last half year, for every step of the pathway', () => {
    const contacts = (given: Partial<EvidenceFacts>) => evidenceOf('contacts-current', facts(given));
    const fresh = [entry('Desk, by telephone', '2025-09-10'), entry('Desk', '2026-03-01', 4)];
    expect(contacts({ entries: fresh })).toMatchObject({ answer: 'met', done: 2, of: 2, places: [place(10, 4)] });
    expect(contacts({ entries: fresh, withoutEntry: 1 }).answer).toBe('in-process');
    for (const late of [entry('Desk', '2025-08-20'), entry('Desk', ''), entry(' ', '2026-03-01')])
      expect(contacts({ entries: [...fresh, late] })).toMatchObject({ answer: 'in-process', done: 2, of: 3 });
    expect(contacts({})).toMatchObject({ answer: 'not-met', places: [] });
  });
});

describe('the checklist of a procedure that says something', () => {
  it('offers the answers with their places, and gives none by itself', () => {
    const lead = openTestWorkspace().person('Lead');
    const sopId = createSop(lead, { title: 'Lower Kesh', setting: 'Lower Kesh Province', templateId: 'vaw-sop' });
    const ids = outline(lead, sopId).map(({ id }) => id);
    const write = (number: number, document: object) =>
      rewriteSection(lead, { sectionId: ids[number - 1] ?? '', document });
    write(1, doc(p('Nothing.'), p('Survivors were heard on this procedure.')));
    write(5, pathwayDocument);
    write(10, doc(p('Nothing.'), ...(directoryDocument.content ?? [])));
    const lines = () => checklist.checklistView(lead, sopId)?.groups.flatMap((group) => group.lines) ?? [];
    const offered = (number: number) => lines().find((line) => line.number === number)?.evidence;
    const at = (number: number, block: number) => ({ sectionId: ids[number - 1], number, block });

    expect(lines().flatMap(({ number, evidence }) => (evidence ? [number] : []))).toEqual([8, 24]);
    expect(lines().every(({ answer }) => answer === null)).toBe(true);
    expect(offered(8)).toMatchObject({ kind: 'survivors-heard', answer: 'met', places: [at(1, 2)] });
    expect(offered(24)).toMatchObject({ answer: 'in-process', done: 0, of: 10, places: [at(5, 2)] });
    checklist.answerItem(lead, { sopId, number: 24, answer: 'in-process', seen: 0 });
    expect(offered(25)).toMatchObject({ answer: 'in-process', done: 0, of: 5, lacking: 0 });
    expect(offered(26)).toMatchObject({ answer: 'in-process', of: 21, places: [at(10, 2)] });
  });
});
