import { z } from 'zod';
import { id } from './fields';

export const rewriteSection = z.object({ sectionId: id, document: z.unknown() });
