import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../../schema/document';
import { parseTemplate, type Subsection } from '../../schema/template';
import { vawSop } from '../../templates/vaw-sop';

/** The template without the first block of a type, wherever it stands in the component. */
function without(key: string, type: string): unknown {
  let found = false;
  const strip = (nodes: DocumentNode[]): DocumentNode[] =>
    nodes.flatMap((node) => {
      if (!found && node.type === type) {
        found = true;
        return [];
      }
      const content = node.content && strip(node.content);
      return [{ ...node, ...(content ? { content } : {}) }];
    });
  const stripped = (part: Subsection): Subsection => ({ ...part, blocks: strip(part.blocks) });
  const components = vawSop.components.map((each) =>
    each.key === key && each.text['en']
      ? { ...each, text: { en: { ...each.text['en'], subsections: each.text['en'].subsections.map(stripped) } } }
      : each,
  );
  return { ...vawSop, components };
}

describe('a block that is taken out of the template', () => {
  const counted = vawSop.components.flatMap(({ key, counts }) =>
    Object.entries(counts).map(([type, is]) => ({ key, type, is })),
  );

  it('is counted where each of these is counted', () => {
    expect(Object.fromEntries(counted.map(({ type, is, key }) => [`${key} ${type}`, is]))).toEqual({
      'definitions definition': 16,
      'guiding-principles principle': 6,
      'guiding-principles practice': 24,
      'reporting-and-referral mandatoryReporting': 1,
      'reporting-and-referral authorityDuty': 4,
      'reporting-and-referral reportingStep': 5,
      'reporting-and-referral pathway': 1,
      'reporting-and-referral stage': 3,
      'essential-services duty': 23,
      'documentation-and-information dataItem': 17,
      'documentation-and-information incidentDefinition': 8,
      'monitoring-and-evaluation indicator': 6,
      'coordination membership': 7,
      'coordination duty': 11,
      'annexes annex': 8,
      'annexes directory': 1,
      'annexes directoryEntry': 12,
    });
  });

  it.each(counted)('stops the program at its start, by name: $type of $key', ({ key, type, is }) => {
    expect(() => parseTemplate(without(key, type))).toThrow(
      `${key}: holds ${is - 1} blocks “${type}” where it must hold ${is}`,
    );
  });
});
