import { blockWords } from '../../../schema/words/en/blocks';
import { pathwayWords } from '../../../schema/words/en/pathway';
import { MARK, stepKinds, stepMarks } from '../../../schema/pathway';
import { pathwayOf, type Pathway } from '../../../schema/document/blocks';
import type { DocumentNode } from '../../../schema/document/node';
import { en } from '~/locales/en';
import { escapeMarkup } from '~/lib/escape-markup';
import { pathwaySvg } from './pathway-svg';

const words = en.everyDoor.drawing;

/** Pixels: on a sheet, and on the smallest phone. Styles show the one that fits. */
const widths = { sheet: 660, phone: 284 };

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

const legendItem = (kind: keyof typeof blockWords.step.choices.kind) =>
  `<li><svg class="pathway-key" viewBox="-1 -1 ${MARK + 2} ${MARK + 2}" aria-hidden="true"><path class="pathway-mark" d="${stepMarks[kind]}"/></svg>` +
  `${capital(blockWords.step.choices.kind[kind])}</li>`;

function legendHtml({ stages }: Pathway): string {
  const used = new Set(stages.flatMap(({ steps }) => steps.map(({ kind }) => kind)));
  const kinds = stepKinds.filter((kind) => used.has(kind));
  const items = [...kinds.map(legendItem), `<li>${pathwayWords.lettered}</li>`];
  return `<p class="pathway-legend-title">${pathwayWords.legend}</p><ul class="pathway-legend">${items.join('')}</ul>`;
}

/** A short name for what is drawn, the same wherever it is drawn. */
function nameOf(pathway: Pathway): string {
  let hash = 5381;
  for (const letter of JSON.stringify(pathway)) hash = ((hash * 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  return `pathway-${hash.toString(36)}`;
}

/** The diagram of a pathway block as HTML, in a drawer that needs no script; nothing for one without steps. */
export function pathwayFigure(block: DocumentNode): string {
  const pathway = pathwayOf({ type: 'doc', content: [block] });
  if (!pathway || pathway.stages.every(({ steps }) => steps.length === 0)) return '';
  const id = nameOf(pathway);
  const drawings = Object.entries(widths).map(
    ([place, width]) => `<div class="pathway-${place}">${pathwaySvg(pathway, width, `${id}-${place}`)}</div>`,
  );
  const label = escapeMarkup(pathwayWords.title(pathway.name));
  return (
    `<details class="pathway-drawing" data-remember="pathway-drawing" open><summary>${words.diagram}</summary>` +
    `<figure aria-label="${label}">${drawings.join('')}<figcaption>${legendHtml(pathway)}</figcaption></figure></details>`
  );
}
