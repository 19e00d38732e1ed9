import { fieldLines, inlineText, isInline } from '../../schema/document/blocks';
import type { DocumentNode } from '../../schema/document/node';
import type { ExportModel } from '../model';
import { blockCode } from './parts/block-code';

export interface PrintedText {
  text: string;
  /** where it stands, in words for people */
  where: string;
}

function* nodeTexts(node: DocumentNode, where: string): Generator<PrintedText> {
  if (isInline(node)) yield { text: inlineText(node), where };
  for (const { text } of fieldLines(node)) yield { text, where };
  for (const child of node.content ?? []) yield* nodeTexts(child, where);
}

function* sectionTexts({ sections }: ExportModel): Generator<PrintedText> {
  for (const { number, title, document } of sections) {
    yield { text: title, where: `title of section ${number}` };
    for (const [at, block] of (document.content ?? []).entries()) {
      yield* nodeTexts(block, `section ${number}, ${blockCode(number, at + 1)}`);
    }
  }
}

function* voiceTexts({ statements, objections }: ExportModel): Generator<PrintedText> {
  for (const { words, partyCode, sectionNumber } of statements) {
    yield { text: words, where: `statement of ${partyCode} on section ${sectionNumber}` };
  }
  for (const objection of objections) {
    const { reason, remedy, answers, finalStatement = '', rationale = '' } = objection;
    const where = `objection of ${objection.partyCode} to section ${objection.sectionNumber}`;
    for (const text of [reason, remedy, ...answers, finalStatement, rationale]) yield { text, where };
  }
}

function* waiverTexts({ waivers = [] }: ExportModel): Generator<PrintedText> {
  for (const { missing, reason, leftOut = '', sectionNumber } of waivers) {
    for (const text of [missing, reason, leftOut]) yield { text, where: `waiver on section ${sectionNumber}` };
  }
}

function* overrideTexts({ overrides = [] }: ExportModel): Generator<PrintedText> {
  for (const { rule, reason, by } of overrides) {
    for (const text of [rule, reason, by]) yield { text, where: 'words that a lead let stand' };
  }
}

function* checklistTexts({ checklist }: ExportModel): Generator<PrintedText> {
  if (!checklist) return;
  yield { text: checklist.title, where: 'title of the checklist' };
  for (const { title, questions } of checklist.groups) {
    yield { text: title, where: 'group of the checklist' };
    for (const { number, words, reason, note, by } of questions)
      for (const text of [words, reason, note, by]) yield { text, where: `question ${number} of the checklist` };
  }
}

/**
 * Every text of the model that must come to stand on a page, in the order of the pages. Comments, corrections and what
 * is wrong with the entry of a paper are not among them: no one of many may hold up the signing of all.
 */
export function* printedTexts(model: ExportModel): Generator<PrintedText> {
  yield { text: model.title, where: 'title' };
  yield { text: model.setting, where: 'setting' };
  yield { text: model.edition, where: 'edition' };
  for (const { name, code } of model.parties) yield { text: name, where: `name of the agency ${code}` };
  for (const { meeting = '', number } of model.revisions)
    yield { text: meeting, where: `meeting of revision ${number}` };
  yield* sectionTexts(model);
  yield* voiceTexts(model);
  for (const { label, reason, by, sectionNumber } of model.dropped ?? []) {
    for (const text of [label, reason, by]) yield { text, where: `block left out of section ${sectionNumber}` };
  }
  yield* waiverTexts(model);
  yield* overrideTexts(model);
  yield* checklistTexts(model);
  for (const rule of model.rules) yield { text: rule, where: 'rules of decision' };
  yield { text: model.commitment ?? '', where: 'commitment of the signatories' };
  for (const { partyName, personName, title } of model.signatories) {
    for (const text of [partyName, personName, title]) yield { text, where: `signatory of ${partyName}` };
  }
}
