import { templateSchema, type Template } from './template';

/** Checks template data and returns it. Throws an error that lists every fault with its place. */
export function parseTemplate(data: unknown): Template {
  const parsed = templateSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${placeOf(data, issue.path)}: ${issue.message}`);
  throw new Error(`Template ${nameOf(data)} is not valid.\n${faults.join('\n')}`);
}

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

const nameOf = (data: unknown) => (isRecord(data) && typeof data['id'] === 'string' ? data['id'] : '(without id)');

function placeOf(data: unknown, path: readonly PropertyKey[]): string {
  let value = data;
  const steps = path.map((step) => {
    value = isRecord(value) ? value[step] : undefined;
    const key = isRecord(value) && typeof value['key'] === 'string' ? ` (${value['key']})` : '';
    return `${String(step)}${key}`;
  });
  return steps.join(' > ') || '(the whole)';
}
