import { p, table } from '../../../../schema/document/build';
import type { DocumentNode } from '../../../../schema/document/node';
import { blockPhrases, blockWords } from '../../../../schema/words/en/blocks';
import type { BlockRenderer } from '../block-renderer';
import { childrenOf, fieldsBut, fieldText } from './fields';
import { factLines, sheet } from './sheet';

const partyOf = (node: DocumentNode) => fieldText<'partyRule'>(node, 'party') || blockPhrases.nobody;

/** The agreed wording, then how each party counts the incident today, side by side. */
export const incidentDefinition: BlockRenderer = (node, setting) => {
  const rules = childrenOf(node, 'partyRule');
  const rows = rules.map((rule) => [partyOf(rule), rule.content ?? []]);
  const head = [blockWords.partyRule.fields.party, blockWords.partyRule.name];
  const title = fieldText<'incidentDefinition'>(node, 'term');
  return sheet(setting, { kind: blockWords.incidentDefinition.name, title }, (inner) => [
    ...childrenOf(node, 'paragraph').flatMap((child) => inner.renderBlock(child, inner)),
    ...factLines(inner, fieldsBut<'incidentDefinition'>(node, 'term')),
    ...(rows.length > 0 ? inner.renderBlock(table(head, ...rows), inner) : []),
  ]);
};

export const partyRule: BlockRenderer = (node, setting) =>
  sheet(setting, { kind: blockWords.partyRule.name, title: partyOf(node) }, (inner) =>
    inner.renderBlock(p(...(node.content ?? [])), inner),
  );
