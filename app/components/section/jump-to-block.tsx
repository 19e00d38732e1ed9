import { useWords } from '~/lib/words';

/** A way from a finding to its place. Without JavaScript it leads to the text; with it, to the very block. */
export function JumpToBlock({ section, block }: { section: number; block: number }) {
  const words = useWords().checks;
  return (
    <a href="#text" onClick={() => requestAnimationFrame(() => goTo(block))}>
      {words.jump(`C${section}-${block}`)}
    </a>
  );
}

/** The text has to be on screen first: on a phone it is shown only once its address is the page's. */
function goTo(block: number) {
  const there = document.querySelector(`#text .coded > :nth-child(${block} of :not(.ProseMirror-gapcursor))`);
  there?.scrollIntoView({ block: 'center' });
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  there?.animate([{ backgroundColor: 'var(--needs-you-soft)' }, {}], { duration: 1600 });
}
