/** The file with some bits of one byte turned over. */
export function flip(bytes: Buffer, at: number, mask = 1): Buffer {
  const flipped = Buffer.from(bytes);
  flipped.writeUInt8(flipped.readUInt8(at) ^ mask, at);
  return flipped;
}

/** Where the last cross-reference of a file begins. */
const lastCrossReference = (bytes: Buffer) => {
  const end = bytes.toString('latin1', bytes.lastIndexOf('startxref'));
  return Number(/startxref\s+(\d+)/.exec(end)?.[1]);
};

/** Number of the object with the words of the first page. */
const pageContent = (bytes: Buffer) => Number(/\/Contents (\d+) 0 R/.exec(bytes.toString('latin1'))?.[1]);

/** An update that empties the first page, as any PDF tool would append it. */
export function blankPage(bytes: Buffer, previous = lastCrossReference(bytes)): Buffer {
  const number = pageContent(bytes);
  const size = /\/Size (\d+)/.exec(bytes.toString('latin1', bytes.lastIndexOf('trailer')))?.[1];
  const root = /\/Root (\d+ 0 R)/.exec(bytes.toString('latin1'))?.[1];
  const object = `${number} 0 obj\n<< /Length 1 >>\nstream\n \nendstream\nendobj\n`;
  const table = `xref\n${number} 1\n${String(bytes.length).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<< /Size ${size} /Root ${root} /Prev ${previous} >>\n`;
  const end = `startxref\n${bytes.length + object.length}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(object + table + trailer + end)]);
}
