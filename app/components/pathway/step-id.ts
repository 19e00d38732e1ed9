/**
 * Where a step stands in words on its page; a code holds letters, digits, dots and hyphens. A step without a code has no
 * place of its own.
 */
export const stepId = (code: string) => (code.trim() === '' ? 'step' : `step-${code.trim().toLowerCase()}`);
