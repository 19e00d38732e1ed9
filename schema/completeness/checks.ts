import { annexes } from './annexes';
import { coordination } from './coordination';
import { definitions } from './definitions';
import { documentationAndInformation } from './documentation-and-information';
import { essentialServices } from './essential-services';
import { everySection } from './every-section';
import { groupsAndSettings } from './groups-and-settings';
import { guidingPrinciples } from './guiding-principles';
import { monitoringAndEvaluation } from './monitoring-and-evaluation';
import { purposeAndScope } from './purpose-and-scope';
import { reportingAndReferral } from './reporting-and-referral';
import type { Rule } from './rule';

/** The checks of each component, by the key that its section has in every template. */
const byComponent = {
  'purpose-and-scope': purposeAndScope,
  'groups-and-settings': groupsAndSettings,
  definitions,
  'guiding-principles': guidingPrinciples,
  'reporting-and-referral': reportingAndReferral,
  'essential-services': essentialServices,
  'documentation-and-information': documentationAndInformation,
  'monitoring-and-evaluation': monitoringAndEvaluation,
  coordination,
  annexes,
} as const;

type ByComponent = typeof byComponent;
type KeysOf<Each> = Each extends unknown ? keyof Each : never;

export type CheckId = KeysOf<ByComponent[keyof ByComponent]> | keyof typeof everySection;

export interface Check extends Rule {
  id: CheckId;
}

const listOf = (rules: Record<string, Rule>): Check[] =>
  // The keys of these records are what CheckId is made of.
  Object.entries(rules).map(([id, rule]) => ({ ...rule, id: id as CheckId }));

const lists = new Map(Object.entries(byComponent).map(([key, rules]) => [key, listOf(rules)]));
const everywhere = listOf(everySection);

/** The checks that a section has to pass: those of its component, and those of blocks wherever they stand. */
export const checksFor = (key: string): Check[] => [...(lists.get(key) ?? []), ...everywhere];
