import { blockquote } from './blockquote';
import type { BlockRenderer, BlockType } from './block-renderer';
import { renderChildren } from './block-renderer';
import { bulletList } from './bullet-list';
import { duty } from './duty';
import { heading } from './heading';
import { listItem } from './list-item';
import { orderedList } from './ordered-list';
import { paragraph } from './paragraph';
import { definition } from './structured/definition';
import { directory, directoryEntry } from './structured/directory';
import { incidentDefinition, partyRule } from './structured/incident-definition';
import { authorityDuty, mandatoryReporting, reportingStep } from './structured/mandatory-reporting';
import { pathway, stage, step } from './structured/pathway';
import { practice, principle } from './structured/principle';
import { annex, dataItem, indicator, membership } from './structured/registers';
import { table } from './table';
import { tableCell } from './table-cell';

/** A renderer for every block of the document schema; `text` and `hardBreak` are printed by `runsOf`. */
export const blockRenderers: Record<BlockType, BlockRenderer> = {
  doc: renderChildren,
  paragraph,
  heading,
  bulletList,
  orderedList,
  listItem,
  blockquote,
  table,
  tableRow: renderChildren,
  tableHeader: tableCell,
  tableCell,
  duty,
  definition,
  principle,
  practice,
  mandatoryReporting,
  authorityDuty,
  reportingStep,
  pathway,
  stage,
  step,
  directory,
  directoryEntry,
  dataItem,
  incidentDefinition,
  partyRule,
  indicator,
  membership,
  annex,
};

const isBlockType = (type: string): type is BlockType => Object.hasOwn(blockRenderers, type);

/** A block as boxes. Throws on a type that the document schema does not know: nothing is left out silently. */
export const renderBlock: BlockRenderer = (node, setting) => {
  if (!isBlockType(node.type)) throw new Error(`No renderer for the block ${node.type}`);
  return blockRenderers[node.type](node, setting);
};
