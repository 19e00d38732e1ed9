import type { Context } from '../kernel';
import { loadChecklist, type RecordedLine } from './checklist-view';

const recorded = ({ number, part, words, isFact, answer, reason, note, by, at }: RecordedLine) => ({
  ...{ number, part, words, isFact, answer, reason, note, by, at },
});

/**
 * The checklist as a record keeps it: what is asked here, in words, with its answers; undefined until somebody has
 * answered anything. For callers that have authorised.
 */
export function recordedChecklist(ctx: Context, sopId: string) {
  const loaded = loadChecklist(ctx, sopId);
  if (!loaded || !loaded.groups.some(({ lines }) => lines.some(({ answer }) => answer !== null))) return undefined;
  const { title, profile, groups, progress } = loaded;
  const { origin, destination, specialist } = profile;
  return {
    ...{ title, profile: { origin, destination, specialist }, progress },
    groups: groups.map((group) => ({
      ...{ title: group.title, progress: group.progress },
      lines: group.lines.filter(({ state }) => state === 'open').map(recorded),
    })),
  };
}
