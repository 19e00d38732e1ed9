import { describe, expect, it } from 'vitest';
import { substanceOf } from '../../../schema/editorial';
import { substances, type Substance } from '../../../schema/vocabulary';

const parties = ['Kesh Provincial Hospital', 'A03', 'Provincial Police'];

const touched = (before: string, after: string, language = 'en') => substanceOf({ before, after, language, parties });

describe('a correction of spelling', () => {
  it.each([
    ['a slip of the pen', 'She recieves care.', 'She receives care.'],
    ['a doubled word', 'The the nurse asks her.', 'The nurse asks her.'],
    ['a missing article', 'Nurse asks her first name.', 'The nurse asks her first name.'],
    ['a capital letter', 'the nurse must ask.', 'The nurse must ask.'],
    ['a comma', 'The nurse who must ask waits.', 'The nurse, who must ask, waits.'],
    ['a full stop', 'Within 2 days she must be seen', 'Within 2 days she must be seen.'],
    ['agreement of verb and noun', 'The woman decide herself.', 'The woman decides herself.'],
    ['a space too many', 'She must  be heard.', 'She must be heard.'],
    ['an apostrophe', 'The womans wishes count.', 'The woman’s wishes count.'],
  ])('passes: %s', (_, before, after) => {
    expect(touched(before, after)).toEqual([]);
  });

  it.each<[Substance, string, string]>([
    ['number', 'Two nurses are there.', 'Three nurses are there.'],
    ['number', 'She gets 40 of them.', 'She gets 400 of them.'],
    ['number', 'It costs 1,500 in all.', 'It costs 1.500 in all.'],
    ['number', 'Call room 7.', 'Call room.'],
    ['date', 'They meet on Monday.', 'They meet on Tuesday.'],
    ['date', 'It starts in March.', 'It starts in Mai.'],
    ['time-limit', 'She is seen at once.', 'She is seen soon.'],
    ['time-limit', 'It takes hours.', 'It takes days.'],
    ['time-limit', 'Tell her before the visit.', 'Tell her after the visit.'],
    ['contact', 'Write to help@kesh.example.', 'Write to care@kesh.example.'],
    ['contact', 'See www.kesh.example/help.', 'See www.kesh.example/care.'],
    ['number', 'Ring 081 234 5678.', 'Ring 081 234 5679.'],
    ['party', 'The Provincial Police drive her.', 'The Provincial Polic drive her.'],
    ['party', 'The Kesh Provincal Hospital treats her.', 'The Kesh Provincial Hospital treats her.'],
    ['party', 'A03 treats her.', 'A05 treats her.'],
    ['negation', 'They do ask her.', 'They do not ask her.'],
    ['negation', 'It is safe.', 'It is unsafe.'],
    ['negation', 'It is harmful.', 'It is harmless.'],
    ['negation', 'They don’t ask.', 'They do ask.'],
    ['modal', 'The nurse must ask.', 'The nurse should ask.'],
    ['modal', 'The nurse asks.', 'The nurse may ask.'],
    ['quantifier', 'All women are heard.', 'Some women are heard.'],
    ['quantifier', 'Only she decides.', 'She decides.'],
    ['quantifier', 'The nurse and the doctor see her.', 'The nurse or the doctor see her.'],
    ['quantifier', 'If she agrees, they call.', 'When she agrees, they call.'],
  ])('is refused when it touches a %s: %s', (substance, before, after) => {
    expect(touched(before, after)).toContain(substance);
    expect(touched(after, before)).toContain(substance);
  });

  it('is refused when such a word only moves', () => {
    expect(touched('She must not be asked.', 'She not must be asked.').length).toBeGreaterThan(0);
    expect(touched('3 nurses and doctors.', 'Nurses and 3 doctors.')).toContain('number');
  });

  it('leaves what it does not touch out of the question', () => {
    expect(touched('No nurse must ask the womna 3 times.', 'No nurse must ask the woman 3 times.')).toEqual([]);
  });

  it('is refused in a language for which nobody has listed such words', () => {
    expect(touched('ผู้หญิง', 'ผู้หญง', 'th')).toEqual(['language']);
    expect(touched('She recieves care.', 'She receives care.', 'en-GB')).toEqual([]);
  });

  it('has a test for every kind of substance', () => {
    expect(substances).toHaveLength(9);
  });
});
