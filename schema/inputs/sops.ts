import { z } from 'zod';
import { constituencies, modes, roles, sectors, voices } from '../vocabulary';
import { choice, email, id, number, optionalWords, overrideReason, share, tick, words } from './fields';

export const createSop = z.object({
  title: words('a title', 200),
  setting: optionalWords('the setting', 300),
  templateId: z.string().default('vaw-sop'),
  overrideReason,
});

export const addParty = z.object({
  sopId: id,
  code: z
    .string({ error: 'Write a code.' })
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{1,8}$/, 'Write a code of one to eight letters or digits, such as A03.'),
  name: words('the name of the agency', 200),
  sector: choice(sectors, 'a sector'),
  constituency: choice(constituencies, 'a constituency'),
  voice: choice(voices, 'how the agency takes part').default('deciding'),
  mode: choice(modes, 'how the agency is reached').default('online'),
  specialist: tick,
  leads: tick,
  overrideReason,
  keptFromShelters: tick,
});

export const removeParty = z.object({ sopId: id, partyId: id });

export const inviteMember = z
  .object({
    sopId: id,
    name: words('the name', 200),
    email,
    role: choice(roles, 'a role'),
    partyId: z.union([id, z.literal('').transform(() => undefined)]).optional(),
    title: optionalWords('the job title', 200),
    overrideReason,
  })
  .refine(({ role, partyId }) => partyId !== undefined || role === 'lead' || role === 'observer', {
    path: ['partyId'],
    message: 'Choose the agency this person speaks for.',
  });

export const replaceMember = z.object({
  sopId: id,
  memberId: id,
  name: words('the name', 200),
  email,
  title: optionalWords('the job title', 200),
  overrideReason,
});

export const removeMember = z.object({ sopId: id, memberId: id });

const noQuorum = z.union([z.literal('').transform(() => null), z.null()]);
const quorum = 'Write the quorum as a number of agencies, or leave it empty.';

const shareOf = share('Write a share between 0 and 1.');

export const setRules = z.object({
  sopId: id,
  quorum: z.union([noQuorum, number('the quorum', 1, 1000)], quorum).default(null),
  quorumShare: shareOf.default(2 / 3),
  eachSector: tick,
  eachConstituency: tick,
  supportShare: shareOf.default(0.5),
  windowDays: number('the window in days', 0, 365).default(5),
  effectSignatures: number('the number of signatures', 1, 1000).default(1),
  effectEachSector: tick,
  effectLead: tick,
});
