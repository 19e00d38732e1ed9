import fc from 'fast-check';
import type { Pathway, PathwayStep } from '../../schema/document/blocks';

const kind = fc.constantFrom('door', 'service', 'decision', 'consent', 'stop', 'handover', '' as const);
const code = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'K', '');
const title = fc.oneof(
  fc.constantFrom(
    '',
    'Ask her',
    'ผู้หญิงบอกเจ้าหน้าที่ว่าต้องการความช่วยเหลือ',
    'https://example.org/a-very-long-address-without-end',
  ),
  fc.lorem({ maxCount: 20 }),
);
const text = fc.oneof(fc.constant(''), fc.lorem({ maxCount: 4 }));

const step: fc.Arbitrary<PathwayStep> = fc.record({
  code,
  kind,
  title,
  party: fc.constantFrom('', 'a03', 'a05'),
  partyName: text,
  timeLimit: fc.constantFrom('', 'within 72 hours', 'at once'),
  opens: fc.constantFrom('', 'hotline', 'police', 'shelter'),
  condition: text,
  next: fc.array(fc.record({ to: fc.oneof(code, fc.constant('nowhere')), condition: text }), { maxLength: 5 }),
  block: fc.constant(3),
});

/** Pathways of up to four stages, many of them wrong: codes twice or missing, circles, ways into nothing. */
export const anyPathway: fc.Arbitrary<Pathway> = fc.record({
  name: text,
  block: fc.constant(3),
  stages: fc.array(
    fc.record({
      stage: fc.constantFrom('disclosure', 'immediate', 'longer-term', '' as const),
      name: text,
      steps: fc.array(step, { maxLength: 7 }),
    }),
    { maxLength: 4 },
  ),
});
