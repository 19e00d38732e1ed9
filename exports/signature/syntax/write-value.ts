import type { PdfDictionary, PdfValue } from './pdf-value';

/** The one spelling this module gives a value. Strings are hexadecimal, so nothing in them can end them early. */
export function writeValue(value: PdfValue): string {
  switch (value.kind) {
    case 'number':
    case 'word':
      return value.text;
    case 'name':
      return writeName(value.value);
    case 'string':
      return `<${value.bytes.toString('hex')}>`;
    case 'reference':
      return `${value.number} ${value.generation} R`;
    case 'array':
      return `[${value.items.map(writeValue).join(' ')}]`;
    case 'dictionary':
      return writeDictionary(value.entries);
  }
}

export function writeDictionary(entries: PdfDictionary): string {
  const lines = [...entries].map(([key, value]) => `${writeName(key)} ${writeValue(value)}`);
  return ['<<', ...lines, '>>'].join('\n');
}

function writeName(value: string): string {
  return `/${value.replace(/[^A-Za-z0-9_.+-]/g, (letter) => `#${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
}
