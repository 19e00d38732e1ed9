import { fieldLines, type FieldLine, type FieldName, type StructuredType } from '../../../schema/document/blocks';
import type { DocumentNode } from '../../../schema/document/node';
import { blockWords } from '../../../schema/words/en/blocks';
import { element, escapeHtml } from './html.server';

/** A child of a block, with its type and its HTML. */
export interface DrawnChild {
  type: string;
  html: string;
}

/** One structured block as its drawing sees it: fields that say something, and children that are drawn already. */
export class DrawnBlock<Type extends StructuredType> {
  readonly #lines: FieldLine[];

  constructor(
    readonly type: Type,
    readonly node: DocumentNode,
    readonly children: readonly DrawnChild[],
  ) {
    this.#lines = fieldLines(node);
  }

  /** Everything inside, in order. */
  get words(): string {
    return this.children.map(({ html }) => html).join('');
  }

  only(...types: (StructuredType | 'paragraph')[]): string {
    return this.children
      .filter(({ type }) => types.some((each) => each === type))
      .map(({ html }) => html)
      .join('');
  }

  text(name: FieldName<Type> | 'hours'): string {
    return escapeHtml(this.#lines.find((line) => line.name === name)?.text ?? '');
  }

  /** Fields as a list of names and values, all but some. */
  factsBut(...names: (FieldName<Type> | 'hours')[]): string {
    return facts(this.#lines.filter(({ name }) => !names.some((each) => each === name)));
  }

  facts(...names: (FieldName<Type> | 'hours')[]): string {
    return facts(this.#lines.filter(({ name }) => names.some((each) => each === name)));
  }

  /** The whole block under the name of its kind and its own name. */
  sheet(title: string, ...inner: string[]): string {
    const kind = element('p', 'block-kind', escapeHtml(blockWords[this.type].name));
    return `<div class="structured" data-block="${this.type}">${kind}${element('p', 'block-title', title)}${inner.join('')}</div>`;
  }
}

function facts(lines: readonly FieldLine[]): string {
  const items = lines.map(
    ({ label, text }) => `<div class="block-fact"><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd></div>`,
  );
  return element('dl', 'block-facts', ...items);
}

/** A table with a row of headings; nothing where it has no rows. */
export function tableOf(heads: readonly string[], rows: string): string {
  if (rows === '') return '';
  const cells = heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('');
  return `<table class="block-table"><thead><tr>${cells}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** A row of a table, whose first cell names it. */
export const rowOf = ([first = '', ...cells]: readonly string[]) =>
  `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
