/**
 * Just enough DER for one CMS container. A general ASN.1 library read and rebuilt 24 containers in a second (tried with
 * pkijs 4); every signature and every public check does that, so the few lines are worth having.
 */
export const tags = {
  integer: 0x02,
  octetString: 0x04,
  objectId: 0x06,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
} as const;

export interface DerNode {
  tag: number;
  content: Buffer;
  /** Tag, length and content. */
  whole: Buffer;
}

export function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), ...content]);
  const digits = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length]), digits, ...content]);
}

export function derObjectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(tags.objectId, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) {
    digits.unshift((left & 0x7f) | 0x80);
  }
  return digits;
}

/** The elements that follow each other in `content`. Throws RangeError when they do not fill it exactly. */
export function derChildren(content: Buffer): DerNode[] {
  const nodes: DerNode[] = [];
  for (let at = 0; at < content.length;) {
    const node = derAt(content, at);
    nodes.push(node);
    at += node.whole.length;
  }
  return nodes;
}

function derAt(bytes: Buffer, at: number): DerNode {
  const first = bytes.readUInt8(at + 1);
  const digits = first < 0x80 ? 0 : first & 0x7f;
  if (digits > 3 || first === 0x80) throw new RangeError('Not a DER length');
  const length = digits === 0 ? first : bytes.readUIntBE(at + 2, digits);
  const start = at + 2 + digits;
  if (start + length > bytes.length) throw new RangeError('An element is longer than what holds it');
  const whole = bytes.subarray(at, start + length);
  return { tag: bytes.readUInt8(at), content: bytes.subarray(start, start + length), whole };
}

/** Goes down by position, such as [0, 3]: the fourth child of the first child. Throws RangeError when it is not there. */
export function derDescend(content: Buffer, ...path: readonly number[]): DerNode {
  let node: DerNode | undefined;
  for (const index of path) {
    node = derChildren(node?.content ?? content)[index];
    if (!node) throw new RangeError('An element is missing');
  }
  if (!node) throw new RangeError('No path');
  return node;
}
