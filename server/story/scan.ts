/** A photographed page for the story: the smallest picture that is a whole PNG. */
export const scanOfSignaturePage = (): Uint8Array =>
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGBvTTQAAAABJRU5ErkJggg==', 'base64');
