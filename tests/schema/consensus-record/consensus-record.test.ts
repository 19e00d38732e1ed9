import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecord, RECORD_FORMAT, recordJsonSchema } from '../../../schema/consensus-record';

const file = new URL(`../../../schema/consensus-record/${RECORD_FORMAT}.schema.json`, import.meta.url);

describe('the shape of an exported record', () => {
  it('stands in a file of its own, named by its version, as programs in any language read it', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(recordJsonSchema());
  });

  it('is named by version where it is another one', () => {
    const older = JSON.stringify({ format: 'accord-consensus-record-0', sop: 'Lower Kesh' });
    expect(readRecord(older)).toEqual({ kind: 'other-version', format: 'accord-consensus-record-0' });
  });

  it('is told apart from what is no record, and from a record that somebody changed', () => {
    expect(readRecord('no JSON')).toEqual({ kind: 'no-record' });
    expect(readRecord('{"format":"something-else"}')).toEqual({ kind: 'no-record' });
    expect(readRecord(JSON.stringify({ format: RECORD_FORMAT }))).toMatchObject({
      kind: 'faulty',
      faults: expect.arrayContaining([expect.stringMatching(/^votes: /)]) as unknown,
    });
  });
});
