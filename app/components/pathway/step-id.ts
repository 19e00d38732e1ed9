/** Where a step stands in words on its page; a code holds letters, digits, dots and hyphens. */
export const stepId = (code: string) => (code.trim() === '' ? 'pathway-steps' : `step-${code.trim().toLowerCase()}`);
