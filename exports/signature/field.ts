import type {} from 'pdfkit';
import { certificationFieldName, sealFieldName } from './field-names';

/** What pdfkit keeps to itself and a signature field has to reach; as of 0.20.2, which is pinned for this reason. */
interface PdfkitInternals {
  _root: { data: { AcroForm?: Reference } };
  page: { annotations: Reference[]; dictionary: Reference };
  ref(data: object): Reference;
}

interface Reference {
  data: Record<string, unknown>;
  end(stream?: string): void;
}

type Document = Omit<PDFKit.PDFDocument, keyof PdfkitInternals> & PdfkitInternals;

export interface FieldPlace {
  /** Points from the left edge of the current page to the left edge of the box. */
  x: number;
  /** Points from the top edge of the current page down to the top edge of the box (pdfkit's direction). */
  y: number;
  width: number;
  height: number;
}

interface TaggedField {
  /** Spoken by screen readers and shown on hover, such as "Signature of Kesh Hospital". */
  label: string;
  /** The structure element that gets the field as its child; needed in a tagged document. */
  structParent?: PDFKit.PDFStructureElement;
}

export interface SignatureFieldOptions extends FieldPlace, TaggedField {
  /** Unique in the file; letters, digits, hyphen and underscore. */
  name: string;
}

/**
 * Adds an empty, visible signature field to the document's current page, to be filled by `signPdf` later.
 *
 * Call it with pdfkit 0.20.2 after a font has been set and after `addCertificationField`, before `addSealField`.
 * Measures are PDF points with pdfkit's origin at the top left of the page. It draws nothing: box and caption belong to
 * the layout. Throws when the name is malformed, taken or reserved, or when the order of the three calls is broken.
 */
export function addSignatureField(doc: PDFKit.PDFDocument, options: SignatureFieldOptions): void {
  if (options.name === certificationFieldName || options.name === sealFieldName) {
    throw new Error(`The field name ${options.name} is reserved`);
  }
  addField(doc, options);
}

/**
 * Adds the invisible field of the installation's certification (see `certifyPdf`). It must be the first field, because
 * readers list signatures in the order of the fields. Throws when another field came before it.
 */
export function addCertificationField(doc: PDFKit.PDFDocument, options: TaggedField): void {
  if (fieldNames(doc).length > 0) throw new Error('The certification field must be the first field');
  addField(doc, { ...options, name: certificationFieldName, ...nowhere });
}

/** Adds the invisible field of the installation's closing seal (see `sealPdf`), after all signature fields. */
export function addSealField(doc: PDFKit.PDFDocument, options: TaggedField): void {
  addField(doc, { ...options, name: sealFieldName, ...nowhere });
}

const nowhere: FieldPlace = { x: 0, y: 0, width: 0, height: 0 };
const printAndLocked = 4 + 128;

function addField(doc: PDFKit.PDFDocument, options: SignatureFieldOptions): void {
  const document = internalsOf(doc);
  const fields = formFields(document);
  refuseWrongName(options.name, fieldNames(doc));
  const form = formElement(document, options.structParent);
  doc.annotate(options.x, options.y, options.width, options.height, {
    Subtype: 'Widget',
    FT: 'Sig',
    T: new String(options.name),
    TU: new String(options.label),
    F: printAndLocked,
    P: document.page.dictionary,
    C: [],
    Lock: lockOf(document, options.name),
    AP: { N: emptyAppearance(document, options) },
    ...(form && { structParent: form.element }),
  } as PDFKit.Mixins.AnnotationOption);
  const widget = document.page.annotations.at(-1);
  if (!widget) throw new Error('pdfkit did not keep the annotation');
  fields.push(widget);
  form?.close(widget);
}

function refuseWrongName(name: string, taken: string[]): void {
  if (!/^[\w-]+$/.test(name)) throw new Error(`Not a field name: ${name}`);
  if (taken.includes(name)) throw new Error(`There is already a field named ${name}`);
  if (taken.includes(sealFieldName)) throw new Error('The seal field must be the last field');
}

function fieldNames(doc: PDFKit.PDFDocument): string[] {
  return formFields(internalsOf(doc)).map((field) => String(field.data.T));
}

function internalsOf(doc: object): Document {
  if (!('_root' in doc)) throw new Error('Not a pdfkit document');
  return doc as Document;
}

function formFields(doc: Document): Reference[] {
  if (!doc._root.data.AcroForm) doc.initForm();
  const form = doc._root.data.AcroForm?.data;
  if (!form || !Array.isArray(form.Fields)) throw new Error('pdfkit made no form');
  // With NeedAppearances a reader redraws the fields, which PDF/A forbids and validators call a change.
  delete form.NeedAppearances;
  delete form.DA;
  form.DR = { Font: {} };
  form.SigFlags = 3;
  return form.Fields;
}

/** A field locks only itself: DocMDP guards the pages, and whoever signs late must still find an open field. */
function lockOf(doc: Document, name: string): Reference {
  const lock = doc.ref({ Type: 'SigFieldLock', Action: 'Include', Fields: [new String(name)] });
  lock.end();
  return lock;
}

function emptyAppearance(doc: Document, { width, height }: FieldPlace): Reference {
  const form = doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} });
  form.end(' ');
  return form;
}

/**
 * The tagged wrapper of a field. pdfkit would write its only child as a list of one and take the page that happens to be
 * current at the end; strict validators compare the child itself, and call each later signature suspicious otherwise.
 */
function formElement(doc: Document, parent: PDFKit.PDFStructureElement | undefined) {
  if (!parent) return undefined;
  const element = doc.struct('Form');
  const dictionary = (element as PDFKit.PDFStructureElement & { dictionary: Reference }).dictionary;
  const page = doc.page.dictionary;
  return {
    element,
    close(widget: Reference) {
      const write = dictionary.end.bind(dictionary);
      dictionary.end = () => {
        dictionary.data.K = { Type: 'OBJR', Obj: widget, Pg: page };
        write();
      };
      parent.add(element);
      element.end();
    },
  };
}
