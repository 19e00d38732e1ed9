const votePattern = /^votes\.([^.]+)\.([a-zA-Z]+)$/;
const commentPattern = /^comments\.(\d+)\.([a-zA-Z]+)$/;

const grouped = (fields: Record<string, string>, pattern: RegExp) => {
  const rows = new Map<string, Record<string, string>>();
  for (const [name, value] of Object.entries(fields)) {
    const [, row, field] = pattern.exec(name) ?? [];
    if (row !== undefined && field !== undefined) rows.set(row, { ...rows.get(row), [field]: value });
  }
  return rows;
};

/** How many rows of comments a form had. */
export const rowsIn = (fields: Record<string, string>) =>
  Math.max(0, ...[...grouped(fields, commentPattern).keys()].map((row) => Number(row) + 1));

/** What was typed from a paper, out of the fields of the form: one row a section, one a comment. */
export function paperIn({ partyId, receivedOn, overrideReason, ...fields }: Record<string, string>) {
  const comments = grouped(fields, commentPattern);
  const count = rowsIn(fields);
  return {
    ...{ partyId, receivedOn, overrideReason },
    votes: [...grouped(fields, votePattern)].map(([sectionId, row]) => ({ ...row, sectionId })),
    comments: Array.from({ length: count }, (_, at) => comments.get(String(at)) ?? {}),
  };
}
