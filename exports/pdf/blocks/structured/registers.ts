import type { FieldName } from '../../../../schema/document/blocks';
import { blockWords } from '../../../../schema/words/en/blocks';
import type { BlockRenderer } from '../block-renderer';
import { fieldsBut, fieldText } from './fields';
import { factLines, sheet } from './sheet';

/** A block that is nothing but its fields, under the one that names it. */
const entry =
  <Type extends 'dataItem' | 'indicator' | 'membership' | 'annex'>(type: Type, name: FieldName<Type>): BlockRenderer =>
  (node, setting) =>
    sheet(setting, { kind: blockWords[type].name, title: fieldText<Type>(node, name) }, (inner) =>
      factLines(inner, fieldsBut<Type>(node, name)),
    );

export const dataItem = entry('dataItem', 'item');
export const indicator = entry('indicator', 'indicator');
export const membership = entry('membership', 'party');
export const annex = entry('annex', 'name');
