import { z } from 'zod';
import { id, textHash } from './fields';

export const rewriteSection = z.object({ sectionId: id, document: z.unknown(), textHash: textHash.optional() });

export const clearQuarantined = z.object({ sectionId: id, pieceId: id });
