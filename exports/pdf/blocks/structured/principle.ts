import { b, i, p, ul, type Inline } from '../../../../schema/document/build';
import type { DocumentNode } from '../../../../schema/document/node';
import { blockWords } from '../../../../schema/words/en/blocks';
import type { BlockRenderer } from '../block-renderer';
import { childrenOf, fieldText } from './fields';
import { sheet } from './sheet';

/** What a practice concerns, the practice, and where it is carried out. */
function practiceLine(node: DocumentNode): Inline[] {
  const group = fieldText<'practice'>(node, 'group');
  const place = fieldText<'practice'>(node, 'carriedOutIn');
  return [
    ...(group === '' ? [] : [b(`${group}: `)]),
    ...(node.content ?? []),
    ...(place === '' ? [] : [i(` (${blockWords.practice.fields.carriedOutIn.toLowerCase()} ${place})`)]),
  ];
}

export const principle: BlockRenderer = (node, setting) => {
  const title = [fieldText<'principle'>(node, 'principle'), fieldText<'principle'>(node, 'name')];
  const practices = childrenOf(node, 'practice');
  return sheet(setting, { kind: blockWords.principle.name, title: title.filter(Boolean).join(': ') }, (inner) => [
    ...childrenOf(node, 'paragraph').flatMap((child) => inner.renderBlock(child, inner)),
    ...(practices.length > 0 ? inner.renderBlock(ul(...practices.map(practiceLine)), inner) : []),
  ]);
};

export const practice: BlockRenderer = (node, setting) => setting.renderBlock(p(...practiceLine(node)), setting);
