import { b, ol, p, table, type Inline } from '../../../../schema/document/build';
import type { DocumentNode } from '../../../../schema/document/node';
import { blockPhrases, blockWords } from '../../../../schema/words/en/blocks';
import type { BlockRenderer } from '../block-renderer';
import { childrenOf, fieldsBut, fieldText } from './fields';
import { factLines, sheet } from './sheet';

const { fields } = blockWords.authorityDuty;

const head = [fields.authority, fields.duty, blockPhrases.terms];

function nameOf(node: DocumentNode): string {
  const [name, kind] = [fieldText<'authorityDuty'>(node, 'authority'), fieldText<'authorityDuty'>(node, 'kind')];
  return name !== '' && kind !== '' ? `${name} (${kind})` : name || kind;
}

const authorityRow = (node: DocumentNode): (string | DocumentNode[])[] => [
  nameOf(node),
  fieldText<'authorityDuty'>(node, 'duty'),
  fieldsBut<'authorityDuty'>(node, 'authority', 'kind', 'duty').map(({ label, text }) => p(b(`${label}: `), text)),
];

function stepLine(node: DocumentNode): Inline[] {
  const step = fieldText<'reportingStep'>(node, 'step');
  return [...(step === '' ? [] : [b(`${step}. `)]), ...(node.content ?? [])];
}

export const mandatoryReporting: BlockRenderer = (node, setting) => {
  const authorities = childrenOf(node, 'authorityDuty');
  const steps = childrenOf(node, 'reportingStep');
  return sheet(setting, { kind: blockWords.mandatoryReporting.name }, (inner) => [
    ...(authorities.length > 0 ? inner.renderBlock(table(head, ...authorities.map(authorityRow)), inner) : []),
    ...(steps.length > 0 ? inner.renderBlock(ol(...steps.map(stepLine)), inner) : []),
  ]);
};

export const authorityDuty: BlockRenderer = (node, setting) =>
  sheet(setting, { kind: blockWords.authorityDuty.name, title: nameOf(node) }, (inner) =>
    factLines(inner, fieldsBut<'authorityDuty'>(node, 'authority', 'kind')),
  );

export const reportingStep: BlockRenderer = (node, setting) => setting.renderBlock(p(...stepLine(node)), setting);
