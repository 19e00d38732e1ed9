/** What a field holds. Every value is a string, so that two people who change two fields of one block both keep theirs. */
export type FieldKind =
  | 'text'
  | 'longText'
  /** one of `options` */
  | 'choice'
  /** a party's id; the name it had then stands in the attribute `label` */
  | 'party'
  /** one party a line: id, space, name */
  | 'parties'
  /** 2026-11-21 */
  | 'date'
  /** 21:00 */
  | 'time'
  /** the opening hours of one weekday: `closed`, or ranges such as `08:00-12:00, 13:00-17:00` */
  | 'hours'
  /** one entry a line */
  | 'list'
  | 'url'
  | 'yesNo'
  | 'number'
  /** a short name by which other blocks point here */
  | 'code';

interface PlainField {
  name: string;
  kind: Exclude<FieldKind, 'choice' | 'party'>;
  /** characters; the kind decides where it is left out */
  max?: number;
}

interface ChoiceField {
  name: string;
  kind: 'choice';
  options: readonly string[];
}

interface PartyField {
  name: string;
  kind: 'party';
  label: string;
  /** whoever is named here must itself agree to the section */
  binds?: true;
}

export type Field = PlainField | ChoiceField | PartyField;

/** Where a block may stand: among the blocks of the section, anywhere a paragraph may, in its parent, or in a line. */
export type Place = 'document' | 'anywhere' | 'parent' | 'inline';

/**
 * Everything there is to know of one kind of block. Its node, the rules for its attributes, its canonical and plain
 * text, its lines in a redline, its form and its place in the menu follow from this.
 */
export interface BlockSpec {
  place: Place;
  /** words, blocks of text, nothing, or children of these types in any number and order */
  content: 'none' | 'inline' | 'blocks' | readonly string[];
  fields: readonly Field[];
  /** the fields by which people tell it from others of its kind */
  identity: readonly string[];
  /** always there and always the same but for its words: it has no form, and nobody moves it or takes it out */
  fixed?: true;
  /** children that a new one begins with, by the value of their first field */
  starts?: { type: string; field: string };
}

export const defineBlock = <const Spec extends BlockSpec>(spec: Spec): Spec => spec;
