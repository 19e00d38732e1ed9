import type { FormRow } from '../../schema/comment-form';
import { cellFaults } from '../../schema/words/en/comment-import';
import { isDomainError, type Context } from '../kernel';
import { fault } from './import-cells';
import { loadImportFacts, type ImportFacts } from './import-facts';
import type { UnsafeCells } from './import-guard';
import type { Flow } from './flow';
import { refuseBroken, spotFor } from './open-comment';
import { planRow, type RowPlan } from './plan-row';
import { withFlow } from './place-comments';

export interface Plan {
  facts: ImportFacts;
  rows: RowPlan[];
}

type Opening = Extract<RowPlan, { does: 'open' }>;

/** Where a new comment is to stand, or that its words are not to be found. */
function placed(flow: Flow, row: Opening): RowPlan {
  try {
    const spot = spotFor(flow, row.input);
    refuseBroken(row.input, spot);
    return { ...row, spot };
  } catch (error) {
    if (!isDomainError(error, 'invalid')) throw error;
    const { quote, block } = row.input;
    const isBlock = quote === '' && block !== undefined;
    const message = isBlock ? cellFaults.unknownBlock : cellFaults.quoteNotFound;
    return { at: row.at, does: 'wrong', faults: [fault(isBlock ? 'block' : 'quote', message)] };
  }
}

/** What the rows of a table come to, in their order, looked at with the state as it is now. Writes nothing. */
export function planRows(ctx: Context, sopId: string, rows: readonly FormRow[], unsafe: UnsafeCells): Plan {
  const facts = loadImportFacts(ctx, sopId, unsafe);
  const seen = new Map<string, number>();
  const plans = rows.map((row) => planRow(facts, row, seen));
  const openings = plans.filter((plan) => plan.does === 'open');
  const found = new Map<number, RowPlan>();
  for (const sectionId of new Set(openings.map(({ input }) => input.sectionId))) {
    withFlow(ctx, sectionId, (flow) => {
      for (const row of openings) if (row.input.sectionId === sectionId) found.set(row.at, placed(flow, row));
    });
  }
  return { facts, rows: plans.map((plan) => found.get(plan.at) ?? plan) };
}
