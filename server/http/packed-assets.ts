import { existsSync, readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { RequestHandler } from 'express';

const packings = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
];

/** Leads a browser that can unpack an asset to the copy the build has packed; every other to the asset itself. */
export function packedAssets(folder: string): RequestHandler {
  const files = new Set(existsSync(folder) ? readdirSync(folder) : []);
  return (request, response, next) => {
    const name = basename(request.path);
    const isPacked = packings.some(({ ending }) => files.has(`${name}${ending}`));
    const found = packings.find(
      ({ encoding, ending }) => files.has(name + ending) && request.acceptsEncodings(encoding),
    );
    if (isPacked) response.vary('Accept-Encoding');
    if (found) {
      response.type(extname(name)).set('Content-Encoding', found.encoding);
      request.url = `/${name}${found.ending}`;
    }
    next();
  };
}
