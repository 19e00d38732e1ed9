const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ['is', 'are', 'was', 'were', 'been', 'being', 'am'],
  begin: ['began', 'begun'],
  bring: ['brought'],
  choose: ['chose', 'chosen'],
  come: ['came'],
  fall: ['fell', 'fallen'],
  find: ['found'],
  forget: ['forgot', 'forgotten'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hear: ['heard'],
  hide: ['hid', 'hidden'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lead: ['led'],
  leave: ['left'],
  lie: ['lying'],
  lose: ['lost'],
  make: ['made'],
  meet: ['met'],
  overstay: [],
  pay: ['paid'],
  read: [],
  rise: ['rose', 'risen'],
  run: ['ran'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  send: ['sent'],
  sell: ['sold'],
  show: ['shown'],
  sit: ['sat'],
  speak: ['spoke', 'spoken'],
  take: ['took', 'taken'],
  tell: ['told'],
  think: ['thought'],
  understand: ['understood'],
  wear: ['wore', 'worn'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
};

const vowel = /[aeiou]/u;

function past(word: string): string[] {
  if (word.endsWith('e')) return [`${word}d`];
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ied`];
  return [`${word}ed`];
}

function running(word: string): string[] {
  if (word.endsWith('ie')) return [`${word.slice(0, -2)}ying`];
  if (word.endsWith('e') && !word.endsWith('ee')) return [`${word.slice(0, -1)}ing`];
  return [`${word}ing`];
}

function third(word: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(word)) return `${word}es`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** log → logged: a short last syllable doubles its consonant. */
function doubled(word: string): string[] {
  const [before, last] = [word.at(-2) ?? '', word.at(-1) ?? ''];
  if (!vowel.test(before) || !/[bdgklmnprtv]/u.test(last) || vowel.test(word.at(-3) ?? '')) return [];
  return [`${word}${last}ed`, `${word}${last}ing`];
}

/** Every form an English word may take as a noun or a verb; forms nobody uses do no harm. */
export function inflect(word: string): string[] {
  return [word, third(word), ...past(word), ...running(word), ...doubled(word), ...(irregular[word] ?? [])];
}
