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
  const card = document.getElementById(id);
  if (!card || card.offsetParent === null) return;
  card.scrollIntoView({ block: 'nearest' });
  card.dataset['current'] = '';
  setTimeout(() => delete card.dataset['current'], 2500);
}
