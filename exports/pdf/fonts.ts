import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The faces of the printed page. The text is serif; what frames it (codes, labels, footers, tables) is sans. */
const files = {
  serif: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  serifItalic: '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  serifBold: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  serifBoldItalic: '@expo-google-fonts/source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
  sans: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  sansItalic: '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  sansBold: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  sansBoldItalic: '@expo-google-fonts/source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
} as const;

export type Face = keyof typeof files;

export const faces = Object.keys(files) as Face[];

const require = createRequire(import.meta.url);

/** The bytes of a face, read from its npm package: the only file access of the exporters. */
export function fontFile(face: Face): Buffer {
  return readFileSync(require.resolve(files[face]));
}

export function faceOf(family: 'serif' | 'sans', bold: boolean, italic: boolean): Face {
  if (bold && italic) return `${family}BoldItalic`;
  if (bold) return `${family}Bold`;
  return italic ? `${family}Italic` : family;
}
