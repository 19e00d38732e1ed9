import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One place of the source, broken on purpose. */
export interface Break {
  /** path from the root of the tree */
  file: string;
  from: string;
  to: string;
}

/** The exports of a module as they would be with one place of its source, or of what it imports, written otherwise. */
export async function brokenModule<Exports>(entry: string, { file, from, to }: Break): Promise<Exports> {
  const source = readFileSync(`${root}${file}`, 'utf8');
  if (source.split(from).length !== 2) throw new Error(`“${from}” does not stand in ${file} exactly once`);
  const { outputFiles } = await build({
    ...{ entryPoints: [`${root}${entry}`], bundle: true, write: false, format: 'esm', platform: 'node' },
    plugins: [
      {
        name: 'break',
        setup: ({ onLoad }) =>
          onLoad({ filter: new RegExp(`${file.replaceAll('.', '\\.')}$`) }, () => ({
            contents: source.replace(from, () => to),
            loader: 'ts',
          })),
      },
    ],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as Exports;
}
