import { planMeeting, sealMeeting, startMeeting } from '../../server/meetings';
import { registerPerson } from '../../server/people';
import { outline } from '../../server/sections';
import { createSop, inviteMember } from '../../server/sops';
import type { Workspace } from '../../server/workspace';
import { beside } from './beside';

/** Ids of a procedure and of one thing of each kind in it. */
export interface Neighbour {
  sopId: string;
  sectionId: string;
  meetingId: string;
  revisionId: string;
}

function found({ context }: Workspace, reader: string): Neighbour {
  const name = 'Ansa Mirel';
  const personId = registerPerson(context({ kind: 'installation' }), { name, email: 'ansa.mirel@harbour.example' });
  const lead = context({ kind: 'person', personId, name });
  const sopId = createSop(lead, { title: 'Harbour district', templateId: 'short-sop' });
  inviteMember(lead, { sopId, role: 'observer', name: 'Somebody known', email: reader });
  const sectionId = outline(lead, sopId)[0]?.id ?? '';
  const agenda = [{ sectionId, minutes: 10 }];
  const meetingId = planMeeting(lead, { sopId, title: 'First', plannedFor: '2026-03-02T09:00', agenda });
  startMeeting(lead, { meetingId });
  return { sopId, sectionId, meetingId, revisionId: sealMeeting(lead, { meetingId }) };
}

/** A second procedure in a data folder, of other people; only the person with this address reads along in it. */
export const seedNeighbour = (dataDir: string, reader: string) =>
  beside(dataDir, (workspace) => found(workspace, reader));
