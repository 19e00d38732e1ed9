import { describe, expect, it } from 'vitest';
import { RecordPapers } from '../../../app/components/record-papers';
import * as meetings from '../../../server/meetings';
import { contestPaper, paperDesk } from '../../../server/paper';
import { revisionView } from '../../../server/revisions';
import { calledProvince, enter, vote } from '../../server/paper/paper-facts';
import { renderPage } from '../../support/render-page';

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('the papers of a revision', () => {
  it('say when each came, who entered it, what it holds and what its agency said, the latest first', async () => {
    const world = calledProvince();
    const { lead, sopId } = world;
    enter(world);
    const agenda = [{ sectionId: world.section(), minutes: 20 }];
    const seal = (title: string) => {
      const meetingId = meetings.planMeeting(lead, { sopId, title, plannedFor: '2026-03-09T09:00:00Z', agenda });
      meetings.startMeeting(lead, { meetingId });
      return revisionView(lead, meetings.sealMeeting(lead, { meetingId }));
    };
    const before = seal('First');
    world.clock.forward(1000);
    const { paperId } = enter(world, { votes: [vote(world, 2)], comments: [] });
    contestPaper(world.as('A05'), { paperId, reason: 'We had marked the other box.' });
    const { record } = seal('Second');
    const shown = (ctx: typeof lead) => {
      const { papers: slips } = paperDesk(ctx, sopId);
      return renderPage(<RecordPapers sopId={sopId} record={record} slips={slips} before={before} />);
    };
    const html = await shown(lead);
    const [wrong = '', right = ''] = html.split('<tr>').slice(2).map(plain);
    expect(wrong).toMatch(/^A05 Provincial Police Slip 1 March 2026 on paper \d+ March 2026 , by Lead after R1 /);
    expect(wrong).toMatch(
      /answer on section 2 It is wrong, \d+ March 2026 In its words: We had marked the other box\./,
    );
    expect(right).toMatch(/by Lead answer on section 1; comment 1-\w+ No word yet/);
    expect(html).toContain(`/sops/${sopId}/paper/slips/${paperId}`);
    const forOthers = await shown(world.as('A03'));
    expect(forOthers).not.toContain('/slips/');
    expect(plain(forOthers)).toContain('We had marked the other box.');
  });
});
