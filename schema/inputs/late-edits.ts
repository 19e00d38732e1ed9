import { z } from 'zod';
import { LATE_EDIT_BYTES } from '../vocabulary';
import { id, optionalWords, overrideReason, textHash } from './fields';

const bytes = z
  .instanceof(Uint8Array, { error: 'What was typed could not be read.' })
  .refine(({ length }) => length <= LATE_EDIT_BYTES, 'What was typed is too long to be kept.');

/** `update`: what an editor typed that the section could not take, as Yjs has it. */
export const keepLateEdit = z.object({ sectionId: id, update: bytes });

const decision = z.object({ lateEditId: id, textHash, note: optionalWords('the note', 2000), overrideReason });

export const applyLateEdit = decision;
export const declineLateEdit = decision;
export const withdrawLateEdit = z.object({ lateEditId: id });
export const noteLateOutcome = z.object({ lateEditId: id });
export const takeBackLateEdit = z.object({ lateEditId: id });
