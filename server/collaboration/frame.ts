const FINAL_BINARY = 0x82;

/**
 * A message as one whole unmasked websocket frame, made once and written to every receiver: with hundreds of readers
 * the library's own framing per receiver is most of what a delivery costs.
 */
export function frame(message: Uint8Array): Buffer {
  const { length } = message;
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const bytes = Buffer.allocUnsafe(header + length);
  bytes[0] = FINAL_BINARY;
  bytes[1] = header === 2 ? length : header === 4 ? 126 : 127;
  if (header === 4) bytes.writeUInt16BE(length, 2);
  if (header === 10) bytes.writeBigUInt64BE(BigInt(length), 2);
  bytes.set(message, header);
  return bytes;
}
