/** What no XML file may hold: control characters, halves of a character. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that every office program can open. */
export const plainText = (text: string): string => text.replaceAll(forbidden, '').replaceAll(/\r\n?/g, '\n');
