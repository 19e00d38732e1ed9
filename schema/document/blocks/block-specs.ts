import type { BlockSpec, Field } from './spec';
import { annex, indicator, membership } from './specs/registers';
import { authorityDuty, mandatoryReporting, reportingStep } from './specs/mandatory-reporting';
import { citation, partyMention } from './specs/in-line';
import { dataItem } from './specs/data-item';
import { definition } from './specs/definition';
import { directory, directoryEntry } from './specs/directory';
import { duty } from './specs/duty';
import { incidentDefinition, partyRule } from './specs/incident-definition';
import { pathway, stage, step } from './specs/pathway';
import { practice, principle } from './specs/principle';

/** Every structured block of a section, in the order in which a menu offers them; rows follow what they stand in. */
export const blockSpecs = {
  duty,
  definition,
  principle,
  practice,
  mandatoryReporting,
  authorityDuty,
  reportingStep,
  pathway,
  stage,
  step,
  directory,
  directoryEntry,
  dataItem,
  incidentDefinition,
  partyRule,
  indicator,
  membership,
  annex,
  citation,
  partyMention,
} as const satisfies Record<string, BlockSpec>;

type Specs = typeof blockSpecs;
export type StructuredType = keyof Specs;

type FieldOf<Type extends StructuredType> = Specs[Type]['fields'][number];
type OptionsOf<Each> = Each extends { kind: 'choice'; options: readonly (infer Option)[] } ? Option : never;
type ValueOf<Each> = Each extends { kind: 'choice' } ? OptionsOf<Each> | '' : string;

/** Names of the fields of a block, without the attributes that hold parties' names. */
export type FieldName<Type extends StructuredType> = FieldOf<Type>['name'];

/** Names and values of the choices of a block. */
export type ChoicesOf<Type extends StructuredType> = {
  [Each in Extract<FieldOf<Type>, { kind: 'choice' }> as Each['name']]: OptionsOf<Each>;
};

/** The attributes of a block as its fields say. */
export type AttributesOf<Type extends StructuredType> = {
  [Each in FieldOf<Type> as Each['name']]: ValueOf<Each>;
} & { [Each in Extract<FieldOf<Type>, { kind: 'party' }> as Each['label']]: string };

/** The types whose blocks stand at a place. */
export type TypeAt<Place extends BlockSpec['place']> = {
  [Type in StructuredType]: Specs[Type]['place'] extends Place ? Type : never;
}[StructuredType];

export const structuredTypes = Object.keys(blockSpecs) as StructuredType[];

export const isStructured = (type: string): type is StructuredType => Object.hasOwn(blockSpecs, type);

/** The spec of a block, undefined for plain ones such as paragraphs and tables. */
export const specOf = (type: string): BlockSpec | undefined => (isStructured(type) ? blockSpecs[type] : undefined);

/** The attributes that a field is kept in. */
export const attributeNames = (field: Field): string[] =>
  field.kind === 'party' ? [field.name, field.label] : [field.name];
