import type { Redline as Blocks } from '../../server/sections';
import { useWords } from '~/lib/words';

type Block = Blocks[number];

/** How many unchanged lines stay on either side of a change, so that it can be understood. */
const around = 1;

/** What changed, word by word; long unchanged passages are folded away. */
export function Redline({ blocks, isWhole = false }: { blocks: Blocks; isWhole?: boolean }) {
  const { revisions } = useWords();
  const shown = isWhole ? blocks.map(() => true) : nearChanges(blocks);
  return (
    <div className="section-text redline">
      {blocks.map((block, index) =>
        shown[index] ? (
          <Line key={index} block={block} />
        ) : (
          (index === 0 || shown[index - 1]) && (
            <p key={index} className="redline-gap">
              {revisions.unchangedLines(gapFrom(shown, index))}
            </p>
          )
        ),
      )}
    </div>
  );
}

function nearChanges(blocks: Blocks) {
  return blocks.map((_, index) =>
    blocks.slice(Math.max(0, index - around), index + around + 1).some(({ kind }) => kind !== 'same'),
  );
}

function gapFrom(shown: readonly boolean[], index: number) {
  const end = shown.indexOf(true, index);
  return (end < 0 ? shown.length : end) - index;
}

function Line({ block: { kind, type, within, also = [], runs } }: { block: Block }) {
  const { revisions } = useWords();
  const words = <RedlineRuns runs={runs} />;
  const look = { 'data-kind': kind, 'data-within': within.at(-1) };
  const beside = also.length > 0 && (
    <span className="muted small"> ({also.map((aspect) => revisions.alsoChanged[aspect]).join(', ')})</span>
  );
  const Tag = type === 'heading' ? 'h4' : 'p';
  return (
    <Tag {...look}>
      {words}
      {beside}
    </Tag>
  );
}

/** Words with what became of each. */
export function RedlineRuns({ runs }: Pick<Block, 'runs'>) {
  return (
    <>
      {runs.map((run, index) => (
        <Run key={index} {...run} />
      ))}
    </>
  );
}

function Run({ kind, text }: Block['runs'][number]) {
  if (kind === 'added') return <ins>{text}</ins>;
  if (kind === 'removed') return <del>{text}</del>;
  return <>{text}</>;
}
