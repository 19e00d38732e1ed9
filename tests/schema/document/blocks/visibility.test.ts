import { describe, expect, it } from 'vitest';
import { inEdition, makeBlock, visibilityOf, type Visibility } from '../../../../schema/document/blocks';
import { doc, p } from '../../../../schema/document/build';

const place = {
  location: '12 River Lane',
  contact: '555 0100',
  services: 'beds',
  name: 'Riverside',
  confirmedBy: 'Ana',
};

const section = (attrs: Parameters<typeof makeBlock<'directoryEntry'>>[1]) =>
  doc(
    p('Words stay.'),
    makeBlock('directory', { country: 'Kesh' }, makeBlock('directoryEntry', { ...place, ...attrs })),
  );

const shown = (attrs: Parameters<typeof makeBlock<'directoryEntry'>>[1], edition: Visibility) =>
  JSON.stringify(inEdition(section(attrs), edition));

describe('who sees where a provider is', () => {
  it.each([
    ['public', 'public', true],
    ['public', 'network', true],
    ['network', 'public', false],
    ['network', 'network', true],
    ['restricted', 'public', false],
    ['restricted', 'network', false],
    ['restricted', 'restricted', true],
  ] as const)('an entry that is %s, in an edition for %s', (visibility, edition, isShown) => {
    const json = shown({ category: 'health', visibility }, edition);
    expect(json.includes('River Lane')).toBe(isShown);
    expect(json.includes('555 0100')).toBe(isShown);
    expect(json).toContain('Riverside');
    expect(json).toContain('Words stay.');
  });

  it('a shelter is restricted whatever its entry says', () => {
    expect(visibilityOf({ category: 'shelter', visibility: 'public' })).toBe('restricted');
    expect(shown({ category: 'shelter', visibility: 'public' }, 'network')).not.toContain('River Lane');
  });

  it('an entry that says nothing is not public', () => {
    expect(shown({ category: 'health' }, 'public')).not.toContain('River Lane');
    expect(shown({ category: 'health' }, 'network')).toContain('River Lane');
  });

  it('nothing but its name is left of a restricted entry', () => {
    const json = shown({ category: 'shelter', visibility: 'restricted', hoursNote: 'ring at the blue gate' }, 'public');
    expect(json).not.toMatch(/River Lane|555 0100|beds|Ana|blue gate/);
  });
});
