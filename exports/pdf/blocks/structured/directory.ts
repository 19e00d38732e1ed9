import { br, i, p, table } from '../../../../schema/document/build';
import { attributesOf, isWithheld, visibilityOf, type FieldName } from '../../../../schema/document/blocks';
import type { DocumentNode } from '../../../../schema/document/node';
import { blockPhrases, blockWords } from '../../../../schema/words/en/blocks';
import type { BlockRenderer, Setting } from '../block-renderer';
import { childrenOf, fieldsBut, fieldText, namedFields } from './fields';
import { factLines, sheet } from './sheet';

const { fields } = blockWords.directoryEntry;

const head = [fields.name, blockPhrases.place, blockPhrases.hours, blockPhrases.terms];

/** Lines under each other, with no more room between than between lines. */
const lines = (...texts: string[]): DocumentNode[] => {
  const [first, ...rest] = texts.filter(Boolean);
  return first === undefined ? [] : [p(first, ...rest.flatMap((text) => [br(), text]))];
};

/** In place of what this edition may not print: how the provider is reached all the same. */
function withheldNote(node: DocumentNode, { audience }: Setting): DocumentNode[] {
  const attrs = attributesOf('directoryEntry', node);
  if (!isWithheld(attrs, audience)) return [];
  return [p(i(visibilityOf(attrs) === 'restricted' ? blockPhrases.withheld : blockPhrases.asked))];
}

const nameOf = (node: DocumentNode) => fieldText<'directoryEntry'>(node, 'name') || blockPhrases.unnamed;

const entryRow = (node: DocumentNode, setting: Setting): DocumentNode[][] => {
  const field = (name: FieldName<'directoryEntry'> | 'hours') => fieldText<'directoryEntry'>(node, name);
  const named = (...names: FieldName<'directoryEntry'>[]) => namedFields<'directoryEntry'>(node, ...names);
  return [
    lines(nameOf(node), field('category')),
    [
      ...lines(field('services'), ...named('party')),
      ...lines(field('location'), field('contact')),
      ...withheldNote(node, setting),
    ],
    lines(field('hours')),
    lines(
      ...named('languages', 'interpretation', 'cost', 'femaleStaff', 'accessibility'),
      ...named('lastConfirmed', 'confirmedBy', 'visibility'),
    ),
  ];
};

export const directory: BlockRenderer = (node, setting) => {
  const entries = childrenOf(node, 'directoryEntry');
  return sheet(setting, { kind: blockWords.directory.name }, (inner) => [
    ...factLines(inner, fieldsBut<'directory'>(node)),
    ...(entries.length > 0
      ? inner.renderBlock(table(head, ...entries.map((entry) => entryRow(entry, inner))), inner)
      : []),
  ]);
};

export const directoryEntry: BlockRenderer = (node, setting) =>
  sheet(setting, { kind: blockWords.directoryEntry.name, title: nameOf(node) }, (inner) => [
    ...factLines(inner, fieldsBut<'directoryEntry'>(node, 'name')),
    ...withheldNote(node, inner).flatMap((note) => inner.renderBlock(note, inner)),
  ]);
