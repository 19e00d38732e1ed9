import type { DocumentNode } from '../../schema/document';
import { bindings, namedParties } from '../../schema/document';
import { hasUnsafeWords } from '../checks';
import { openChecks } from '../completeness';
import type { Context } from '../kernel';
import { projectText, readText, visibleSection, type SectionRow } from '../sections';
import { loadParties, type PartyRow } from '../sops';
import { hasOpenConcern } from './open-concerns';

export type Blocker =
  | 'unreadable'
  | 'empty'
  | 'no-deciding-party'
  | 'unknown-party'
  | 'checks-open'
  | 'unsafe-words'
  | 'concerns-open';
export type Caution = 'words-to-adapt' | 'no-duty';

export interface Preflight {
  textHash: string;
  blockers: Blocker[];
  cautions: Caution[];
  /** parties that the section gives a duty: each must itself agree */
  named: { id: string; name: string }[];
}

function has(node: DocumentNode, test: (node: DocumentNode) => boolean): boolean {
  return test(node) || (node.content ?? []).some((child) => has(child, test));
}

const hasWords = (node: DocumentNode) => has(node, ({ text }) => Boolean(text?.trim()));
const hasAdapt = (node: DocumentNode) => has(node, ({ marks }) => Boolean(marks?.some(({ type }) => type === 'adapt')));

/** Whether a duty or a mention binds nobody in this SOP: its party is unknown, or was never chosen. */
const bindsStrangers = (parties: PartyRow[], document: DocumentNode) =>
  bindings(document).some(({ party }) => !parties.some(({ id }) => id === party));

function blockersOf(ctx: Context, section: SectionRow, document: DocumentNode, parties: PartyRow[]): Blocker[] {
  const blockers: Blocker[] = [];
  if (section.problem !== null) blockers.push('unreadable');
  if (!hasWords(document)) blockers.push('empty');
  if (!parties.some(({ voice }) => voice === 'deciding')) blockers.push('no-deciding-party');
  if (bindsStrangers(parties, document)) blockers.push('unknown-party');
  if (openChecks(ctx, section) > 0) blockers.push('checks-open');
  if (hasUnsafeWords(ctx, section)) blockers.push('unsafe-words');
  if (hasOpenConcern(ctx, section.id)) blockers.push('concerns-open');
  return blockers;
}

/** What stands in the way of calling a section, and what its lead should know first. */
export function checkSection(ctx: Context, section: SectionRow): Preflight {
  const document = readText(ctx, section.textHash);
  const parties = loadParties(ctx, section.sopId);
  const ids = namedParties(document);
  const cautions: Caution[] = [];
  if (hasAdapt(document)) cautions.push('words-to-adapt');
  if (ids.length === 0) cautions.push('no-duty');
  const blockers = blockersOf(ctx, section, document, parties);
  const named = parties.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name }));
  return { textHash: section.textHash, blockers, cautions, named };
}

/** The preflight of a section, for the page on which it is called. @throws DomainError `not-found` */
export function preflight(ctx: Context, sectionId: string): Preflight {
  return checkSection(ctx, projectText(ctx, visibleSection(ctx, sectionId).id));
}
