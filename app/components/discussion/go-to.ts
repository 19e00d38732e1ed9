import { COMPOSER } from './composer';

/** On a phone one part of the page is shown at a time, at its own address. */
const showPart = (id: string) => {
  if (location.hash !== `#${id}`) location.hash = id;
};

/** Opens the form for a comment, at its first question. */
export function openComposer() {
  const drawer = document.getElementById(COMPOSER);
  if (!(drawer instanceof HTMLDetailsElement)) return;
  drawer.open = true;
  showPart('comments');
  requestAnimationFrame(() => {
    drawer.scrollIntoView({ block: 'start' });
    drawer.querySelector<HTMLElement>('input[name="effect"]')?.focus({ preventScroll: true });
  });
}

/** Shows a comment in the list beside the text; whoever writes goes on writing. */
export function goToComment(id: string) {
  const [card, pane] = [document.getElementById(id), document.getElementById('agreement')];
  if (!card || !pane || card.offsetParent === null) return;
  // The pane alone moves: the page must not jump under somebody who writes.
  pane.scrollTop += card.getBoundingClientRect().top - pane.getBoundingClientRect().top - 16;
  card.dataset['current'] = '';
  setTimeout(() => delete card.dataset['current'], 2500);
}
