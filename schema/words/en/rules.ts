/** The decision rules of an SOP as a record keeps them. */
export type RulesInWords = Record<string, number | boolean | string | null>;

const percent = (share: unknown) => `${Math.round(Number(share) * 100)} %`;
const agencies = (count: unknown) => (Number(count) === 1 ? 'one agency' : `${String(count)} agencies`);

function answering({ quorum, quorumShare, eachSector, eachConstituency }: RulesInWords): string {
  const number =
    quorum === null ? `at least ${percent(quorumShare)} of the deciding agencies` : `at least ${agencies(quorum)}`;
  const spread = [eachSector && 'one of every sector', eachConstituency && 'one of every constituency'].filter(Boolean);
  const among = spread.length ? `, among them ${spread.join(' and ')}` : '';
  return `A section is agreed when ${number} hold a position on its present words${among}.`;
}

function waiting({ windowDays }: RulesInWords): string {
  if (Number(windowDays) === 0) return 'No time has to pass: a section is agreed as soon as all of this holds.';
  const days = Number(windowDays) === 1 ? 'one day' : `${String(windowDays)} days`;
  return `A call for agreement stays open for ${days}, or until every deciding agency has answered.`;
}

function taking({ effectSignatures, effectLead, effectEachSector }: RulesInWords): string {
  const also = [effectLead && 'the lead agency', effectEachSector && 'at least one agency of every sector'].filter(
    Boolean,
  );
  const among = also.length ? `, among them ${also.join(' and ')}` : '';
  const have = Number(effectSignatures) === 1 ? 'has' : 'have';
  return `The SOP takes effect when ${agencies(effectSignatures)} ${have} signed${among}.`;
}

/** How an SOP decides, as sentences for the record and the rules page. */
export function ruleSentences(rules: RulesInWords): string[] {
  return [
    answering(rules),
    `At least ${percent(rules['supportShare'])} of the deciding agencies must agree, with or without a statement.`,
    'Every agency that a section gives a duty must itself agree to that section. No majority, silence or relayed word replaces this.',
    'An open objection stops a section. Only the agency that raised it can close it.',
    waiting(rules),
    taking(rules),
  ];
}
