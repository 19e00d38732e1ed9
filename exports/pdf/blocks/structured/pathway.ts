import { b, p, table, type Inline } from '../../../../schema/document/build';
import type { DocumentNode } from '../../../../schema/document/node';
import { blockWords } from '../../../../schema/words/en/blocks';
import type { BlockRenderer, Setting } from '../block-renderer';
import { plain } from '../../text/plain';
import { setText } from '../../text/set-text';
import { styles } from '../../text/style';
import { childrenOf, fieldsBut, fieldText, namedFields } from './fields';
import { pathwayDrawing } from './pathway-drawing';
import { factLines, sheet } from './sheet';

const { fields } = blockWords.step;

const head = [fields.code, blockWords.step.name, fields.party, fields.next];

const lines = (...texts: string[]): DocumentNode[] => texts.filter(Boolean).map((text) => p(text));

function titleCell(node: DocumentNode): Inline[] {
  const kind = fieldText<'step'>(node, 'kind');
  return [
    p(...(kind === '' ? [] : [b(`${kind}: `)]), ...(node.content ?? [])),
    ...lines(...namedFields<'step'>(node, 'condition', 'opens')),
  ];
}

const stepRow = (node: DocumentNode): (string | Inline[])[] => [
  fieldText<'step'>(node, 'code'),
  titleCell(node),
  lines(fieldText<'step'>(node, 'party'), ...namedFields<'step'>(node, 'timeLimit')),
  lines(...fieldText<'step'>(node, 'next').split(' / ')),
];

const stageName = (node: DocumentNode) =>
  [fieldText<'stage'>(node, 'stage'), fieldText<'stage'>(node, 'name')].filter(Boolean).join(': ');

/** The steps of a stage, under its name. */
export const stage: BlockRenderer = (node, setting) => {
  const steps = childrenOf(node, 'step');
  const name = stageName(node) || blockWords.stage.name;
  return [
    ...setText([plain(name, styles.heading4)], {
      tag: setting.tag.child('P'),
      width: setting.width,
      measure: setting.measure,
      gap: 8,
      keepWithNext: steps.length > 0,
    }),
    ...(steps.length > 0 ? setting.renderBlock(table(head, ...steps.map(stepRow)), setting) : []),
  ];
};

/** The diagram, then its steps as numbered text, stage by stage, for who reads it or hears it read. */
export const pathway: BlockRenderer = (node, setting) =>
  sheet(setting, { kind: blockWords.pathway.name, title: fieldText<'pathway'>(node, 'name') }, (inner: Setting) => [
    ...pathwayDrawing(node, inner),
    ...childrenOf(node, 'stage').flatMap((child) => inner.renderBlock(child, inner)),
  ]);

export const step: BlockRenderer = (node, setting) =>
  sheet(setting, { kind: blockWords.step.name, title: fieldText<'step'>(node, 'code') }, (inner) => [
    ...inner.renderBlock(p(...(node.content ?? [])), inner),
    ...factLines(inner, fieldsBut<'step'>(node, 'code')),
  ]);
