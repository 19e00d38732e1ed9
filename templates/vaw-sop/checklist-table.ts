import { h3, p, table } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import type { Checklist, ChecklistItem } from '../../schema/template';

const asked: Record<NonNullable<ChecklistItem['when']>, string> = {
  origin: 'place of origin',
  destination: 'place of destination',
  'origin-or-destination': 'place of origin or of destination',
  specialist: 'specialist agencies',
};

function notesOf({ when, follows, sameAs, fact, mitigation }: ChecklistItem): string[] {
  const notes: string[] = [];
  if (when) notes.push(`for ${asked[when]}`);
  if (follows !== undefined) notes.push(`follows ${follows}`);
  if (sameAs !== undefined) notes.push(`the same as ${sameAs}; answer it once`);
  if (fact) notes.push('yes or no; “yes” is a risk and is never counted as met');
  if (mitigation) notes.push(mitigation);
  return notes;
}

const numberOf = (item: ChecklistItem) => (item.follows === undefined ? `${item.number}` : `– ${item.number}`);

function row(item: ChecklistItem): string[] {
  const notes = notesOf(item);
  return [numberOf(item), notes.length > 0 ? `${item.words} (${notes.join('; ')})` : item.words, '', '', '', ''];
}

/** The checklist as it is printed for agencies that fill it in on paper. */
export const checklistTables = ({ groups }: Checklist): DocumentNode[] => [
  p(
    'Every frontline agency answers for itself. Items for another place or kind of agency are left out; that is not the same as “not met”. An item with a dash is answered when the one before it is met or under way.',
  ),
  ...groups.flatMap(({ title, items }) => [
    h3(title),
    table(['No.', 'Question', 'Met', 'In process', 'Not met', 'Comments'], ...items.map(row)),
  ]),
];
