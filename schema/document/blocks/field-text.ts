import { blockPhrases, blockWords, weekdayWords } from '../../words/en/blocks';
import type { DocumentNode } from '../node';
import { isStructured, specOf, type StructuredType } from './block-specs';
import { weekdays } from './directory-of';
import { attributeOf, entriesOf, partiesOf } from './read-block';
import type { Field } from './spec';

/** One line of what a block says in its fields: a name and a value as people read them. */
export interface FieldLine {
  /** the field, or `hours` for the whole week */
  name: string;
  label: string;
  text: string;
  /** the attributes behind the text, exactly as they are kept */
  raw: string;
}

const labelsOf = (type: StructuredType): Record<string, string> => blockWords[type].fields;
const choicesOf = (type: StructuredType): Record<string, Record<string, string>> => blockWords[type].choices;

/** A value as people read it. */
function textOf(type: StructuredType, node: DocumentNode, field: Field): string {
  const value = attributeOf(node, field.name);
  switch (field.kind) {
    case 'choice':
      return choicesOf(type)[field.name]?.[value] ?? value;
    case 'party':
      return attributeOf(node, field.label);
    case 'parties':
      return partiesOf(value)
        .map(({ name }) => name)
        .join(', ');
    case 'list':
      return entriesOf(value).join(field.name === 'next' ? ' / ' : ', ');
    case 'yesNo':
      return value === 'yes' ? blockPhrases.yes : value === 'no' ? blockPhrases.no : value;
    default:
      return value.replace(/\s+/gu, ' ').trim();
  }
}

const rawOf = (node: DocumentNode, field: Field) =>
  field.kind === 'party'
    ? [attributeOf(node, field.name), attributeOf(node, field.label)]
    : [attributeOf(node, field.name)];

/** Days that have the same hours and follow each other are said together: Mon–Fri 08:00-17:00. */
function weekText(node: DocumentNode): string {
  const said: { from: string; to: string; hours: string }[] = [];
  let before = '';
  for (const day of weekdays) {
    const hours = attributeOf(node, day).trim();
    const last = said.at(-1);
    if (last && hours === before && hours !== '') last.to = weekdayWords[day];
    else if (hours !== '') said.push({ from: weekdayWords[day], to: weekdayWords[day], hours });
    before = hours;
  }
  return said
    .map(({ from, to, hours }) => `${from === to ? from : `${from}\u2013${to}`} ${hoursText(hours)}`)
    .join('; ');
}

const hoursText = (hours: string) =>
  hours === '00:00-24:00'
    ? blockPhrases.always
    : hours === 'closed'
      ? blockPhrases.closed
      : hours.replace(/-/g, '\u2013');

function hoursLine(node: DocumentNode): FieldLine {
  const note = attributeOf(node, 'hoursNote');
  const text = [weekText(node), note.trim()].filter(Boolean).join(' \u00b7 ');
  const raw = JSON.stringify([...weekdays, 'hoursNote'].map((name) => attributeOf(node, name)));
  return { name: 'hours', label: blockPhrases.hours, text, raw };
}

const isWeek = ({ name, kind }: Field) => kind === 'hours' || name === 'hoursNote';

/** The fields of a block that say something, in the order of its spec; the hours of a week are one line. */
export function fieldLines(node: DocumentNode): FieldLine[] {
  const { type } = node;
  if (!isStructured(type)) return [];
  const lines: FieldLine[] = [];
  for (const field of specOf(type)?.fields ?? []) {
    const raw = rawOf(node, field);
    if (isWeek(field)) {
      if (attributeOf(node, field.name) !== '' && !lines.some(({ name }) => name === 'hours'))
        lines.push(hoursLine(node));
    } else if (raw.some((value) => value !== '')) {
      const label = labelsOf(type)[field.name] ?? field.name;
      lines.push({ name: field.name, label, text: textOf(type, node, field), raw: JSON.stringify(raw) });
    }
  }
  return lines;
}

/** What a block is called among others of its kind: a term, a provider, the code of a step; empty where it says none. */
export function identityText(node: DocumentNode): string {
  const names = specOf(node.type)?.identity ?? [];
  return fieldLines(node)
    .filter(({ name }) => names.includes(name))
    .map(({ text }) => text)
    .join(' \u00b7 ');
}
