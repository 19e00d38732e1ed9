import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let root = dirname(fileURLToPath(import.meta.url));
while (!existsSync(join(root, 'package.json'))) root = dirname(root);

/** A path below the project's folder, the same whether this runs from its sources or compiled. */
export const projectPath = (...path: string[]) => join(root, ...path);
