/** The style attribute of an element as it was written: browsers drop Word's own properties from the parsed one. */
export function stylesOf(element: Element): Map<string, string> {
  const declarations = (element.getAttribute('style') ?? '').split(';');
  return new Map(
    declarations.map((each) => {
      const at = each.indexOf(':');
      return [each.slice(0, at).trim().toLowerCase(), each.slice(at + 1).trim()];
    }),
  );
}
