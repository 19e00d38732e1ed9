import { describe, expect, it } from 'vitest';
import { colourOf } from '../../../server/collaboration/colour-of';

describe('the colour of a caret', () => {
  it('is the same for the same person', () => {
    expect(colourOf('person_a', new Set())).toBe(colourOf('person_a', new Set()));
  });

  it('is nobody else’s while there are colours left, and some colour when there are none', () => {
    const taken = new Set<string>();
    for (let person = 0; person < 12; person += 1) taken.add(colourOf(`person_${person}`, taken));
    expect(taken.size).toBe(12);
    expect(taken).toContain(colourOf('person_13', taken));
  });
});
