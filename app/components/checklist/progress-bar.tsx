import type { ChecklistView } from '../../../server/checklist';

type Props = { progress: ChecklistView['progress'] };

/** The same counts that stand beside it in words, as one line: solid, hatched, empty. */
export function ProgressBar({ progress: { met, inProcess, of } }: Props) {
  const share = (count: number) => ({ inlineSize: `${of === 0 ? 0 : (count / of) * 100}%` });
  return (
    <span className="progress-bar" aria-hidden="true">
      <span data-share="met" style={share(met)} />
      <span data-share="in-process" style={share(inProcess)} />
    </span>
  );
}
