/** What pdfkit does not offer for structure elements: table attributes. Written into the element's dictionary. */
export interface TableAttributes {
  Scope?: 'Column' | 'Row';
  RowSpan?: number;
  ColSpan?: number;
}

interface TagOptions {
  alt?: string;
  actual?: string;
  table?: TableAttributes;
  list?: 'Disc' | 'Decimal';
}

/**
 * A node of the structure tree that screen readers walk. It becomes a pdfkit element when something is first drawn into
 * it, so that the order of the tree is the order of the page.
 */
export class Tag {
  private element?: PDFKit.PDFStructureElement;

  constructor(
    readonly type: string,
    private readonly parent?: Tag,
    private readonly options: TagOptions = {},
  ) {}

  child(type: string, options?: TagOptions): Tag {
    return new Tag(type, this, options);
  }

  realize(doc: PDFKit.PDFDocument): PDFKit.PDFStructureElement {
    if (this.element) return this.element;
    const parent = this.parent?.realize(doc);
    const { alt, actual } = this.options;
    const element = doc.struct(this.type, { ...(alt && { alt }), ...(actual && { actual }) });
    this.addAttributes(element);
    if (parent) parent.add(element);
    else doc.addStructure(element);
    this.element = element;
    return element;
  }

  /** Finishes the element on the page it stands on: pdfkit files links under the page that is current at the end. */
  end(): void {
    this.element?.end();
  }

  private addAttributes(element: PDFKit.PDFStructureElement): void {
    const { table, list } = this.options;
    const attributes = table ? { O: 'Table', ...table } : list ? { O: 'List', ListNumbering: list } : undefined;
    if (attributes) dictionaryOf(element).data['A'] = attributes;
  }
}

function dictionaryOf(element: object): { data: Record<string, unknown> } {
  if (!('dictionary' in element)) throw new Error('Not a pdfkit structure element');
  return element.dictionary as { data: Record<string, unknown> };
}
