import type { DocumentNode } from '../node';
import type { StructuredType } from './block-specs';
import { plainText } from './plain-text';
import { findBlocks, type Found } from './read-block';

const every =
  <Type extends StructuredType>(type: Type) =>
  (document: DocumentNode): Found<Type>[] =>
    findBlocks(document, type);

/** The registers of a section, read from its text and from nothing else. */
export const dutiesOf = every('duty');
export const definitionsOf = every('definition');
export const dataItemsOf = every('dataItem');
export const indicatorsOf = every('indicator');
export const membershipsOf = every('membership');
export const annexesOf = every('annex');
export const citationsOf = every('citation');
export const mentionsOf = every('partyMention');

type Located = Pick<Found<StructuredType>, 'node' | 'block'>;

/** A block with the rows that stand in it. */
type With<Type extends StructuredType, Rows> = Found<Type> & Rows;

const rows = <Type extends StructuredType>({ node, block }: Located, type: Type) => findBlocks(node, type, block);

/** What a block says in paragraphs of its own, beside its rows. */
const saysOf = ({ node }: Located) => plainText((node.content ?? []).filter(({ type }) => type === 'paragraph'));

/** Each principle with what it says and its practices. */
export const principlesOf = (
  document: DocumentNode,
): With<'principle', { says: string; practices: Found<'practice'>[] }>[] =>
  findBlocks(document, 'principle').map((each) => ({
    ...each,
    says: saysOf(each),
    practices: rows(each, 'practice'),
  }));

/** Each incident with the agreed wording and how the parties count it today. */
export const incidentsOf = (
  document: DocumentNode,
): With<'incidentDefinition', { wording: string; rules: Found<'partyRule'>[] }>[] =>
  findBlocks(document, 'incidentDefinition').map((each) => ({
    ...each,
    wording: saysOf(each),
    rules: rows(each, 'partyRule'),
  }));

/** The duties to report to each authority, and the steps as they stand in the text. */
export const reportingOf = (
  document: DocumentNode,
): With<'mandatoryReporting', { authorities: Found<'authorityDuty'>[]; steps: Found<'reportingStep'>[] }>[] =>
  findBlocks(document, 'mandatoryReporting').map((each) => ({
    ...each,
    authorities: rows(each, 'authorityDuty'),
    steps: rows(each, 'reportingStep'),
  }));
