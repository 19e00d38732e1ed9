import { blockWords } from '../../../../schema/words/en/blocks';
import { renderChildren, type BlockRenderer } from '../block-renderer';
import { fieldsBut, fieldText } from './fields';
import { factLines, sheet } from './sheet';

export const definition: BlockRenderer = (node, setting) =>
  sheet(setting, { kind: blockWords.definition.name, title: fieldText<'definition'>(node, 'term') }, (inner) => [
    ...renderChildren(node, inner),
    ...factLines(inner, fieldsBut<'definition'>(node, 'term')),
  ]);
