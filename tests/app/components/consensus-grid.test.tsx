import { describe, expect, it } from 'vitest';
import { ConsensusGrid } from '../../../app/components/consensus-grid';
import type { GridCell, GridModel } from '../../../app/components/grid-model';
import { countsOf } from '../../../app/components/grid-model';
import { renderPage } from '../../support/render-page';

const cell = (partyId: string, over: Partial<GridCell> = {}): GridCell => ({
  ...{ partyId, sectionId: 's1', position: 'agree', isEarlier: false, awaitsClearance: false, isNamed: false },
  ...over,
});

const model: GridModel = {
  sections: [
    { id: 's1', number: 1, title: 'Purpose and scope', shortTitle: 'Purpose', status: 'contested', href: '/s1' },
    { id: 's2', number: 2, title: 'Definitions', shortTitle: 'Definitions', status: 'drafting', href: '/s2' },
  ],
  parties: [
    { id: 'p1', code: 'A01', name: 'Hospital', sector: 'health' },
    { id: 'p2', code: 'A02', name: 'Police', sector: 'policing' },
    { id: 'p3', code: 'A03', name: 'Clinic', sector: 'health' },
  ],
  cells: [
    cell('p1', { isNamed: true }),
    cell('p2', { position: 'cannot-agree-yet' }),
    cell('p3', { position: 'agree-with-statement', isEarlier: true }),
  ],
};

const html = await renderPage(<ConsensusGrid model={model} />);

describe('the consensus grid', () => {
  it('is a table whose headers are sections, sectors and parties', () => {
    expect(html.match(/<th[^>]*scope="col"/g)).toHaveLength(4);
    expect(html.match(/<th[^>]*scope="rowgroup"/g)).toHaveLength(2);
    expect(html.match(/<th[^>]*scope="row"/g)).toHaveLength(4);
  });

  it('of a sealed record speaks of the words as they stood then', async () => {
    const ofRecord = await renderPage(<ConsensusGrid model={{ ...model, isRecord: true }} />);
    expect([html, ofRecord].map((page) => /words as they (\w+ \w+)/.exec(page)?.[1])).toEqual([
      'stand now',
      'stood then',
    ]);
  });

  it('links every section from its header', () => {
    expect(html).toContain('href="/s1"');
    expect(html).toContain('href="/s2"');
  });

  it('puts the parties of one sector together', () => {
    expect(html.indexOf('Hospital')).toBeLessThan(html.indexOf('Clinic'));
    expect(html.indexOf('Clinic')).toBeLessThan(html.indexOf('Police'));
  });

  it('says in words what a cell shows: the vote, earlier words, the duty, and silence', () => {
    expect(html).toContain('agrees, given a duty here');
    expect(html).toContain('cannot agree yet');
    expect(html).toContain('agrees, with a statement, given to earlier words');
    expect(html).toContain('no answer');
  });

  it('carries each vote by letter and pattern as well as by tone', () => {
    expect(html).toContain('data-vote="cannot-agree-yet"');
    expect(html).toContain('data-earlier=""');
    expect(html).toContain('data-named=""');
    expect(html).toMatch(/aria-hidden="true">N</);
  });

  it('counts a vote on earlier words as no answer, never as agreement', () => {
    expect(countsOf(model.cells, 's1', 3)).toEqual({ agree: 1, objects: 1, aside: 0, none: 1 });
  });
});
