const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text that stands in HTML or SVG as itself, in an attribute too. */
export const escapeMarkup = (text: string) => text.replace(/[&<>"]/g, (letter) => escaped[letter] ?? letter);
