import type { z } from 'zod';
import { DomainError } from './errors';

/** Reads a command's input by its schema. @throws DomainError `invalid` that names each field and what to do */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  throw new DomainError('invalid', { issues });
}
