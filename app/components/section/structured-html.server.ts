import {
  attributeOf,
  attributesOf,
  isWithheld,
  visibilityOf,
  type Edition,
  type StructuredType,
} from '../../../schema/document/blocks';
import { isSafeLink } from '../../../schema/document/links';
import { inlineText } from '../../../schema/document/blocks/plain-text';
import { blockPhrases, blockWords } from '../../../schema/words/en/blocks';
import { en } from '~/locales/en';
import { pathwayFigure } from '~/components/pathway/pathway-figure';
import { stepId } from '~/components/pathway/step-id';
import { rowOf, tableOf, type DrawnBlock } from './block-html.server';
import { element, escapeHtml } from './html.server';

type Draw<Type extends StructuredType> = (block: DrawnBlock<Type>, audience: Edition) => string;

const words = blockWords;
const line = (className: string, html: string) => element('div', className, html);
const joined = (...texts: string[]) => texts.filter(Boolean).join(': ');

/** In place of what somebody may not see: how the provider is reached all the same. */
function withheld({ node }: DrawnBlock<'directoryEntry'>, audience: Edition): string {
  const attrs = attributesOf('directoryEntry', node);
  if (!isWithheld(attrs, audience)) return '';
  const words = visibilityOf(attrs) === 'restricted' ? blockPhrases.withheld : blockPhrases.asked;
  return element('div', 'block-withheld', escapeHtml(words));
}

const entry: Draw<'directoryEntry'> = (block, audience) =>
  rowOf([
    `${block.text('name') || escapeHtml(blockPhrases.unnamed)}${line('block-note', block.text('category'))}`,
    line('', block.text('services')) +
      line('', block.text('location')) +
      line('', block.text('contact')) +
      withheld(block, audience) +
      line('block-note', block.text('party')),
    block.text('hours'),
    block.facts('languages', 'interpretation', 'cost', 'femaleStaff', 'accessibility') +
      block.facts('lastConfirmed', 'confirmedBy', 'visibility'),
  ]);

const { fields: entryFields } = words.directoryEntry;
const directoryHeads = [entryFields.name, blockPhrases.place, blockPhrases.hours, blockPhrases.terms];
const authorityHeads = [words.authorityDuty.fields.authority, words.authorityDuty.fields.duty, blockPhrases.terms];

const dutyWords = en.editor.duty;
const dutyFacts = ['trigger', 'deadline', 'record'] as const;

const duty: Draw<'duty'> = ({ node, words: action }) => {
  const lines = dutyFacts
    .filter((fact) => attributeOf(node, fact) !== '')
    .map(
      (fact) =>
        `<div class="duty-fact"><dt class="duty-fact-name">${dutyWords[fact]}</dt><dd>${escapeHtml(attributeOf(node, fact))}</dd></div>`,
    );
  const party = `<strong class="duty-party">${escapeHtml(attributeOf(node, 'name') || dutyWords.nobody)}</strong>`;
  const list = element('dl', 'duty-facts', ...lines);
  return `<div class="duty"><div class="duty-head">${party}</div><div class="duty-action">${action}</div>${list}</div>`;
};

/** How each structured block is read on a page. */
export const structuredHtml: { [Type in StructuredType]: Draw<Type> } = {
  duty,
  definition: (block) => block.sheet(block.text('term'), line('block-words', block.words), block.factsBut('term')),
  principle: (block) =>
    block.sheet(
      joined(block.text('principle'), block.text('name')),
      line('block-words', block.only('paragraph')),
      element('ul', 'block-rows', block.only('practice')),
    ),
  practice: (block) =>
    `<li>${element('strong', 'block-tag', block.text('group'))} ${block.words}${block.facts('carriedOutIn')}</li>`,
  mandatoryReporting: (block) =>
    block.sheet(
      '',
      tableOf(authorityHeads, block.only('authorityDuty')),
      element('ol', 'block-rows', block.only('reportingStep')),
    ),
  authorityDuty: (block) =>
    rowOf([
      `${block.text('authority')}${line('block-note', block.text('kind'))}`,
      block.text('duty'),
      block.factsBut('authority', 'kind', 'duty'),
    ]),
  reportingStep: (block) => `<li>${element('strong', 'block-tag', block.text('step'))} ${block.words}</li>`,
  pathway: (block) => block.sheet(block.text('name'), pathwayFigure(block.node), block.words),
  stage: (block) =>
    element('p', 'block-stage', joined(block.text('stage'), block.text('name')) || words.stage.name) +
    element('ol', 'block-steps', block.words),
  step: (block) =>
    `<li id="${escapeHtml(stepId(attributeOf(block.node, 'code')))}" data-kind="${escapeHtml(attributeOf(block.node, 'kind'))}">${element('span', 'block-code', block.text('code'))} ${element('strong', 'block-tag', block.text('kind'))} ${block.words}${block.factsBut('code', 'kind')}</li>`,
  directory: (block) => block.sheet('', block.factsBut(), tableOf(directoryHeads, block.only('directoryEntry'))),
  directoryEntry: entry,
  dataItem: (block) => block.sheet(block.text('item'), block.factsBut('item')),
  incidentDefinition: (block) =>
    block.sheet(
      block.text('term'),
      line('block-words', block.only('paragraph')),
      block.factsBut('term'),
      tableOf([words.partyRule.fields.party, words.partyRule.name], block.only('partyRule')),
    ),
  partyRule: (block) => rowOf([block.text('party') || escapeHtml(blockPhrases.nobody), block.words]),
  indicator: (block) => block.sheet(block.text('indicator'), block.factsBut('indicator')),
  membership: (block) => block.sheet(block.text('party') || escapeHtml(blockPhrases.nobody), block.factsBut('party')),
  annex: (block) => block.sheet(block.text('name'), block.factsBut('name')),
  citation: ({ node }) => {
    const [url, text] = [attributeOf(node, 'url'), escapeHtml(inlineText(node))];
    const link = isSafeLink(url) ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${text}</a>` : text;
    return `<cite class="citation">${link}</cite>`;
  },
  partyMention: ({ node }) =>
    `<span class="party-mention">${escapeHtml(attributeOf(node, 'name') || blockPhrases.nobody)}</span>`,
};
