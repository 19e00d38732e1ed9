import type { Template } from '../schema/template';
import { parseTemplate } from '../schema/template';
import { shortSop } from './short-sop';
import { vawSop } from './vaw-sop';

/** All templates a new SOP can start from, checked when this file is loaded. */
export const templates: readonly Template[] = [vawSop, shortSop].map(parseTemplate);

export const templateById = (id: string): Template | undefined => templates.find((template) => template.id === id);
