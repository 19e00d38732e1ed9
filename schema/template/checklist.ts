import { z } from 'zod';
import { evidenceKinds } from '../vocabulary/checklist';
import { sectors } from '../vocabulary/parties';

const words = z.string().trim().min(1);
const number = z.int().positive();

/** When an item is asked: where women leave from, where they arrive, or of agencies that specialise in violence. */
const conditions = ['origin', 'destination', 'origin-or-destination', 'specialist'] as const;

const item = z.strictObject({
  number,
  words,
  /** the item that opens this one: by “yes” where it is a fact, else by “met” or “in process” */
  follows: number.optional(),
  when: z.enum(conditions).optional(),
  /** a question that is neither good nor bad practice to have asked; “yes” is a risk and never counts as met */
  fact: z.literal(true).optional(),
  /** what must be done where a fact is answered with yes; a follow-up of the fact does as well */
  mitigation: words.optional(),
  /** the earlier item that this one repeats: answered once, printed in both places */
  sameAs: number.optional(),
  /** what of the procedure itself speaks to it: an answer is offered with the place it comes from */
  evidence: z.enum(evidenceKinds).optional(),
});

const group = z.strictObject({
  title: words,
  /** whom the group is put to; everybody where it is left out */
  sectors: z.array(z.enum(sectors)).min(1).optional(),
  items: z.array(item).min(1),
});

type Group = z.infer<typeof group>;
type Item = z.infer<typeof item>;

function faultsOfItem(each: Item, at: number, items: readonly Item[], group: Group): string[] {
  const faults: string[] = [];
  const parent = items.find(({ number: other }) => other === each.follows);
  if (each.number !== at + 1) faults.push(`item ${each.number} must be ${at + 1}`);
  if (each.follows !== undefined && (!parent || !group.items.includes(parent) || each.follows >= each.number))
    faults.push(`item ${each.number} must follow an earlier one of its group`);
  if (each.sameAs !== undefined && each.sameAs >= each.number)
    faults.push(`item ${each.number} must repeat an earlier one`);
  if (each.fact && each.mitigation === undefined && !items.some(({ follows }) => follows === each.number))
    faults.push(`item ${each.number} must say what to do where it is so`);
  return faults;
}

export const checklistSchema = z
  .strictObject({ title: words, groups: z.array(group).min(1) })
  .check(({ value, issues }) => {
    const items = value.groups.flatMap((each) => each.items);
    for (const each of value.groups)
      for (const own of each.items)
        for (const message of faultsOfItem(own, items.indexOf(own), items, each))
          issues.push({ code: 'custom', input: value, path: ['groups', value.groups.indexOf(each)], message });
  });

export type Checklist = z.infer<typeof checklistSchema>;
export type ChecklistGroup = Group;
export type ChecklistItem = Item;
