import { doc, p } from '../../../schema/document/build';
import * as agreement from '../../../server/agreement';
import * as checklist from '../../../server/checklist';
import * as checks from '../../../server/checks';
import * as completeness from '../../../server/completeness';
import * as discussion from '../../../server/discussion';
import * as late from '../../../server/late-edits';
import * as meetings from '../../../server/meetings';
import * as paper from '../../../server/paper';
import * as sections from '../../../server/sections';
import * as sops from '../../../server/sops';
import { offlineEditor } from '../../support/offline-editor';
import { aProvince, type Province } from '../../support/province';

/** Sends words through one field of a command, everything else in it being in order. */
type Door = (province: Province, words: string, overrideReason?: string) => unknown;

/** A province whose first section is called. */
export function called(): Province {
  const province = aProvince();
  province.write('The hotline answers day and night.');
  province.call();
  return province;
}

function running(province: Province): string {
  const agenda = [{ sectionId: province.section(1), minutes: 20 }];
  const input = { sopId: province.sopId, title: 'First', place: 'Hall', plannedFor: '2026-03-09T09:00:00Z', agenda };
  const meetingId = meetings.planMeeting(province.lead, input);
  meetings.startMeeting(province.lead, { meetingId });
  return meetingId;
}

function objection(province: Province, isAnswered = false): string {
  province.object('A06');
  const objectionId = province.objections()[0]?.id ?? '';
  const answer = { objectionId, kind: 'explanation', words: 'The police alone pass it on.' };
  if (isAnswered) agreement.answerObjection(province.lead, answer);
  return objectionId;
}

function sustained(province: Province): string {
  const objectionId = objection(province, true);
  agreement.sustainObjection(province.as('A06'), { objectionId, finalStatement: 'It is not enough for us.' });
  return objectionId;
}

function lateEdit(province: Province) {
  province.reopenSection();
  province.write(doc(p('One.'), p('Two.')));
  const editor = offlineEditor(province, province.section());
  province.call();
  editor.type(' Late.', 0);
  const ctx = province.as('A03', 'contributor');
  const lateEditId = late.keepLateEdit(ctx, { sectionId: province.section(), update: editor.unsent() }) ?? '';
  const { textHash } = late.lateEditsOf(province.lead, province.section())[0] ?? { textHash: '' };
  return { lateEditId, textHash };
}

function openCheck(province: Province) {
  const sopId = sops.createSop(province.lead, { title: 'Upper Kesh' });
  const [first] = sections.outline(province.lead, sopId);
  const sectionId = first?.id ?? '';
  sections.rewriteSection(province.lead, { sectionId, document: doc(p('Nothing yet.')) });
  const [finding] = completeness.checksOf(province.lead, sectionId).findings;
  return { sectionId, findingId: finding?.id };
}

function answered(province: Province, more: object) {
  const sopId = sops.createSop(province.lead, { title: 'Upper Kesh' });
  return checklist.answerItem(province.lead, { sopId, number: 1, seen: 0, ...more });
}

const toBallot = (province: Province, more: object) => ({ ...province.ballot('A03', 1), ...more });

const ballots = (cast: (province: Province, ballot: object) => unknown): Record<string, Door> => {
  const objecting = { position: 'cannot-agree-yet', ground: 'safety', reason: 'It harms.', remedy: 'Other words.' };
  return {
    statement: (province, statement, overrideReason) =>
      cast(province, toBallot(province, { position: 'agree-with-statement', statement, overrideReason })),
    reason: (province, reason, overrideReason) =>
      cast(province, toBallot(province, { ...objecting, reason, overrideReason })),
    remedy: (province, remedy, overrideReason) =>
      cast(province, toBallot(province, { ...objecting, remedy, overrideReason })),
  };
};

const named = (command: string, doors: Record<string, Door>) =>
  Object.fromEntries(Object.entries(doors).map(([field, door]) => [`${command}.${field}`, door]));

/** Every field of a command by which prose enters outside a section, as `group.command.field`. */
export const doors: Record<string, Door> = {
  ...named(
    'agreementInputs.castVote',
    ballots((province, ballot) => agreement.castVote(province.as('A03'), ballot)),
  ),
  ...named(
    'agreementInputs.recordVote',
    ballots((province, ballot) =>
      agreement.recordVote(province.lead, { ...ballot, channel: 'paper', receivedOn: '2026-03-01' }),
    ),
  ),
  ...named(
    'agreementInputs.prepareVote',
    ballots((province, ballot) => agreement.prepareVote(province.as('A03', 'contributor'), ballot)),
  ),
  'agreementInputs.objectionSatisfied.statement': (province, statement, overrideReason) =>
    agreement.objectionSatisfied(province.as('A06'), {
      ...{ objectionId: objection(province, true), textHash: province.words() },
      ...{ position: 'agree-with-statement', statement, overrideReason },
    }),
  'agreementInputs.reopenSection.reason': (province, reason, overrideReason) =>
    agreement.reopenSection(province.lead, { sectionId: province.section(1), reason, overrideReason }),
  'agreementInputs.parkSection.reason': (province, reason, overrideReason) =>
    agreement.parkSection(province.lead, { sectionId: province.section(1), reason, overrideReason }),
  'agreementInputs.answerObjection.words': (province, words, overrideReason) =>
    agreement.answerObjection(province.lead, {
      ...{ objectionId: objection(province), kind: 'explanation', words, overrideReason },
    }),
  'agreementInputs.sustainObjection.finalStatement': (province, finalStatement, overrideReason) =>
    agreement.sustainObjection(province.as('A06'), {
      ...{ objectionId: objection(province, true), finalStatement, overrideReason },
    }),
  'agreementInputs.recordObjection.rationale': (province, rationale, overrideReason) =>
    agreement.recordObjection(province.lead, { objectionId: sustained(province), rationale, overrideReason }),
  'agreementInputs.proposeCorrection.words': (province, words, overrideReason) =>
    agreement.proposeCorrection(province.lead, {
      ...{ sectionId: province.section(1), textHash: province.words(1) },
      ...{ quote: 'hotline answers', words: `hotline answers ${words}`, overrideReason },
    }),
  'agreementInputs.challengeCorrection.reason': (province, reason, overrideReason) =>
    agreement.challengeCorrection(province.as('A03'), {
      ...{ correctionId: slip(province), partyId: province.party('A03'), reason, overrideReason },
    }),
  'paperInputs.contestPaper.reason': (province, reason, overrideReason) =>
    paper.contestPaper(province.lead, { paperId: onPaper(province), reason, overrideReason }),
  'checklistInputs.answerItem.reason': (province, reason, overrideReason) =>
    answered(province, { answer: 'not-applicable', reason, overrideReason }),
  'checklistInputs.answerItem.note': (province, note, overrideReason) =>
    answered(province, { answer: 'met', note, overrideReason }),
  'checkInputs.waiveCheck.reason': (province, reason, overrideReason) =>
    completeness.waiveCheck(province.lead, { ...openCheck(province), reason, overrideReason }),
  'lateEditInputs.applyLateEdit.note': (province, note, overrideReason) => {
    const asked = lateEdit(province);
    province.reopenSection();
    return late.applyLateEdit(province.lead, { ...asked, note, overrideReason });
  },
  'discussionInputs.openComment.words': (province, words, overrideReason) =>
    commented(province, { words, overrideReason }),
  'discussionInputs.openComment.proposal': (province, proposal, overrideReason) =>
    commented(province, { proposal, overrideReason }),
  'discussionInputs.replyToComment.words': (province, words, overrideReason) =>
    discussion.replyToComment(province.lead, { commentId: commented(province), words, overrideReason }),
  'discussionInputs.disposeOfComment.reason': (province, reason, overrideReason) =>
    discussion.disposeOfComment(province.lead, {
      ...{ commentId: commented(province), outcome: 'noted', reason, overrideReason },
    }),
  'discussionInputs.withdrawComment.reason': (province, reason, overrideReason) =>
    discussion.withdrawComment(province.lead, { commentId: commented(province), reason, overrideReason }),
  'lateEditInputs.declineLateEdit.note': (province, note, overrideReason) =>
    late.declineLateEdit(province.lead, { ...lateEdit(province), note, overrideReason }),
  'meetingInputs.noteItem.words': (province, words, overrideReason) =>
    meetings.noteItem(province.lead, { meetingId: running(province), kind: 'decision', words, overrideReason }),
  'meetingInputs.writeNarrative.narrative': (province, narrative, overrideReason) =>
    meetings.writeNarrative(province.lead, { meetingId: running(province), narrative, overrideReason }),
  'meetingInputs.planMeeting.title': (province, title, overrideReason) => planned(province, { title, overrideReason }),
  'meetingInputs.planMeeting.place': (province, place, overrideReason) => planned(province, { place, overrideReason }),
  'safetyInputs.overrideFinding.reason': (province, reason) => {
    province.reopenSection();
    province.write('The nurse records her visa type.');
    const [finding] = checks.sectionSafety(province.lead, province.section(1)).findings;
    const { rule, key, wordsHash } = finding ?? {};
    return checks.overrideFinding(province.lead, { sectionId: province.section(1), rule, key, wordsHash, reason });
  },
  'sectionInputs.addSection.title': (province, title, overrideReason) =>
    sections.addSection(province.lead, { sopId: province.sopId, title, overrideReason }),
  'sectionInputs.dropBlock.reason': (province, reason, overrideReason) => {
    const sopId = sops.createSop(province.lead, { title: 'Upper Kesh' });
    const definitions = sections.outline(province.lead, sopId).find(({ number }) => number === 3);
    return sections.dropBlock(province.lead, {
      ...{ sectionId: definitions?.id, block: 'definition:world-of-work', reason, overrideReason },
    });
  },
  'sopInputs.addParty.name': (province, name, overrideReason) =>
    sops.addParty(province.lead, {
      ...{ sopId: province.sopId, code: 'B01', name, sector: 'health', constituency: 'government', overrideReason },
    }),
  'sopInputs.createSop.title': (province, title, overrideReason) =>
    sops.createSop(province.lead, { title, overrideReason }),
  'sopInputs.createSop.setting': (province, setting, overrideReason) =>
    sops.createSop(province.lead, { title: 'Another', setting, overrideReason }),
  'sopInputs.replaceMember.name': (province, name, overrideReason) => replaced(province, { name, overrideReason }),
  'sopInputs.replaceMember.title': (province, title, overrideReason) => replaced(province, { title, overrideReason }),
  'sopInputs.inviteMember.name': (province, name, overrideReason) => invited(province, { name, overrideReason }),
  'sopInputs.inviteMember.title': (province, title, overrideReason) => invited(province, { title, overrideReason }),
};

const slip = (province: Province) =>
  agreement.proposeCorrection(province.lead, {
    ...{ sectionId: province.section(1), textHash: province.words(1) },
    ...{ quote: 'hotline answers', words: 'hot line answers' },
  });

const onPaper = (province: Province) =>
  paper.enterPaper(province.lead, {
    ...{ sopId: province.sopId, partyId: province.party('A03'), receivedOn: '2026-03-01' },
    votes: [{ sectionId: province.section(1), fingerprint: province.words(1), position: 'A' }],
  }).paperId;

const commented = (province: Province, more: object = {}) =>
  discussion.openComment(province.lead, {
    ...{ sectionId: province.section(1), effect: 'none', kind: 'question', block: 0 },
    ...{ words: 'From when?', quote: 'day and night', ...more },
  });

const planned = (province: Province, more: object) =>
  meetings.planMeeting(province.lead, {
    ...{ sopId: province.sopId, title: 'First', place: '', plannedFor: '2026-03-09T09:00:00Z', ...more },
    agenda: [{ sectionId: province.section(1), minutes: 20 }],
  });

const invited = (province: Province, more: object) =>
  sops.inviteMember(province.lead, {
    ...{ sopId: province.sopId, name: 'Guest', email: 'guest@example.org', role: 'observer', ...more },
  });

function replaced(province: Province, more: object) {
  const { lead, sopId } = province;
  const memberId = sops.register(lead, sopId).members.find(({ name }) => name === 'representative of A03')?.id;
  return sops.replaceMember(lead, { sopId, memberId, name: 'Next', email: 'next@example.org', ...more });
}
