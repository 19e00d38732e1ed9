/** What people call a block: component number and place in the section, as in C5-12. */
export const blockCode = (section: number, block: number) => `C${section}-${block}`;
