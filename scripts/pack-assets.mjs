// Plain Node without dependencies, as the rest of the setup.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Beyond this a little smaller costs many times as long. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Puts a packed copy beside each script and style in a folder, so that the server need not pack it for every browser. */
export function packAssets(folder) {
  for (const name of readdirSync(folder).filter((each) => /\.(?:js|css)$/.test(each))) {
    const file = join(folder, name);
    const bytes = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, quality));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
