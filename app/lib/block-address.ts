/** A block as it is called on paper. */
export const codeOf = ({ number, block }: { number: number; block: number }) => `C${number}-${block}`;

export const placeAddress = (sopId: string, { sectionId, block }: { sectionId: string; block: number }) =>
  `/sops/${sopId}/sections/${sectionId}#block-${block}`;
