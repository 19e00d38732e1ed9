/** Stands in a cell for what a formula came to: a letter that no language uses. */
export const COMPUTED = '\uE00F';
