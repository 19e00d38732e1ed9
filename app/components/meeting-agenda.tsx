import { Link } from '@remix-run/react';
import type { AgendaView } from '../../server/meetings';
import { useWords } from '~/lib/words';
import { Sheet } from '~/ui/sheet';

/** The sections the meeting takes, in their order. */
export function MeetingAgenda({ sopId, agenda }: { sopId: string; agenda: readonly AgendaView[] }) {
  const { meetings, everyDoor } = useWords();
  const total = agenda.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <Sheet title={meetings.agenda} aside={<p className="muted">{meetings.page.agendaTotal(total)}</p>}>
      <ol className="lines" role="list">
        {agenda.map(({ sectionId, number, title, minutes }) => (
          <li key={sectionId}>
            <Link to={`/sops/${sopId}/sections/${sectionId}`} prefetch="intent">
              {number}. {title}
            </Link>
            <span className="muted">{meetings.page.minutesOf(minutes)}</span>
          </li>
        ))}
      </ol>
      <p>
        <Link to={`/sops/${sopId}/every-door`} prefetch="intent">
          {everyDoor.link}
        </Link>
      </p>
    </Sheet>
  );
}
