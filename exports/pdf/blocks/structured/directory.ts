import { b, i, p, table } from '../../../../schema/document/build';
import { attributesOf, isWithheld, visibilityOf } from '../../../../schema/document/blocks';
import type { DocumentNode } from '../../../../schema/document/node';
import { blockPhrases, blockWords } from '../../../../schema/words/en/blocks';
import type { BlockRenderer, Setting } from '../block-renderer';
import { childrenOf, fieldsBut, fieldText, namedFields } from './fields';
import { factLines, sheet } from './sheet';

const { fields } = blockWords.directoryEntry;

const head = [fields.name, fields.location, blockPhrases.hours, fields.languages, fields.lastConfirmed];

const lines = (...texts: string[]): DocumentNode[] => texts.filter(Boolean).map((text) => p(text));

/** In place of what this edition may not print: how the provider is reached all the same. */
function withheldNote(node: DocumentNode, { audience }: Setting): DocumentNode[] {
  const attrs = attributesOf('directoryEntry', node);
  if (!isWithheld(attrs, audience)) return [];
  return [p(i(visibilityOf(attrs) === 'restricted' ? blockPhrases.withheld : blockPhrases.asked))];
}

const nameOf = (node: DocumentNode) => fieldText<'directoryEntry'>(node, 'name') || blockPhrases.unnamed;

const entryRow = (node: DocumentNode, setting: Setting): DocumentNode[][] => [
  [
    p(b(nameOf(node))),
    ...lines(fieldText<'directoryEntry'>(node, 'category'), fieldText<'directoryEntry'>(node, 'services')),
    ...lines(fieldText<'directoryEntry'>(node, 'party')),
  ],
  [
    ...lines(fieldText<'directoryEntry'>(node, 'location'), fieldText<'directoryEntry'>(node, 'contact')),
    ...withheldNote(node, setting),
  ],
  lines(fieldText<'directoryEntry'>(node, 'hours')),
  [
    ...lines(fieldText<'directoryEntry'>(node, 'languages')),
    ...lines(...namedFields<'directoryEntry'>(node, 'interpretation', 'cost', 'femaleStaff', 'accessibility')),
  ],
  lines(
    fieldText<'directoryEntry'>(node, 'lastConfirmed'),
    fieldText<'directoryEntry'>(node, 'confirmedBy'),
    ...namedFields<'directoryEntry'>(node, 'visibility'),
  ),
];

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
