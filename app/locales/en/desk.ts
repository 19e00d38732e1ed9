import type { Need } from '../../../server/notices';

const needs: Record<Need['kind'], (title: string, party: string) => string> = {
  sign: (title, party) => `${title}: sign or decline for ${party}`,
  vote: (title, party) => `${title}: your answer for ${party} is asked for`,
  'hold-ends': (title, party) => `${title}: the clearance ${party} waits for is due; answer, or name a later date`,
  'words-changed': (title, party) => `${title}: the words changed since ${party} answered`,
  'agree-again': (title, count) => `${title}: ${count} sections changed since you agreed; look at them together`,
  confirm: (title, party) => `${title}: a vote was recorded for ${party}; confirm or correct it`,
  correction: (title, count) => `${title}: a correction of spelling waits for a second agency to confirm it (${count})`,
  'late-edit': (title, party) => `${title}: changes of ${party} arrived while it was closed; decide on them`,
  'late-edit-applied': (title) => `${title}: the changes you wrote while it was closed are in the text`,
  'late-edit-declined': (title) => `${title}: the changes you wrote while it was closed were not taken`,
  'comment-to-decide': (title, count) => `${title}: comments to decide on (${count})`,
  'comment-decided': (title, count) => `${title}: comments were decided on; are you satisfied? (${count})`,
  'comment-mentions': (title, count) => `${title}: comments ask your agency (${count})`,
  'paper-entered': (title, party) => `${title}: what ${party} sent on paper was entered; look whether it is right`,
  'paper-contested': (title, party) => `${title}: ${party} says that its paper was entered wrongly`,
  'objection-raised': (title, party) => `${title}: ${party} objects and waits for an answer`,
  'objection-sustained': (title, party) => `${title}: ${party} sustains its objection; decide whether it is recorded`,
  'objection-answered': (title, party) => `${title}: the objection of ${party} has an answer`,
};

export const desk = {
  title: 'My procedures',
  needsYou: (count: number) => `Needs you (${count})`,
  needs,
  create: 'New procedure',
  yourRoles: (roles: string) => `You take part as ${roles}`,
  agreed: (agreed: number, of: number) => `${agreed} of ${of} sections agreed`,
  noPassword: 'Choose a password',
  noPasswordText: 'You came in with a link that works once. With a password you can come back without asking anybody.',
  emptyTitle: 'No procedure yet',
  empty:
    'A procedure appears here as soon as its lead gives you a seat. If you lead a coordination mechanism yourself, begin one from the template.',
};
