import type { AttendanceView } from '../../server/meetings';
import { presences } from '../../schema/vocabulary';
import type { Presence } from '../../schema/vocabulary';
import { optionsOf } from '~/lib/options-of';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Choice } from '~/ui/choice';
import { CommandForm } from '~/ui/command-form';
import { Sheet } from '~/ui/sheet';

const prefix = 'presence:';

/** What the form says of each party; parties nobody chose for are left out. */
export const attendanceOf = (fields: Record<string, string>) =>
  Object.entries(fields)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, presence]) => ({ partyId: name.slice(prefix.length), presence }));

type Props = { attendance: readonly AttendanceView[]; present: Record<Presence, number>; isKept: boolean };

/** How each party takes part: noted while the meeting runs, read afterwards. */
export function MeetingAttendance({ attendance, present, isKept }: Props) {
  const { page } = useWords().meetings;
  return (
    <Sheet title={page.attendance} aside={<p className="muted">{page.attendanceCounts(present)}</p>}>
      {isKept ? <AttendanceForm attendance={attendance} /> : <AttendanceList attendance={attendance} />}
    </Sheet>
  );
}

function AttendanceForm({ attendance }: Pick<Props, 'attendance'>) {
  const { meetings, vocabulary } = useWords();
  return (
    <CommandForm intent="take-attendance" done={meetings.page.attendanceSaved}>
      <ul className="lines" role="list">
        {attendance.map(({ partyId, code, name, presence }) => (
          <li key={partyId}>
            <span aria-hidden>
              <span className="muted">{code}</span> {name}
            </span>
            <Choice
              name={prefix + partyId}
              layout="row"
              legend={meetings.page.attendanceOf(name)}
              legendIsHidden
              options={optionsOf(presences, vocabulary.presences)}
              defaultValue={presence ?? undefined}
            />
          </li>
        ))}
      </ul>
      <Button>{meetings.page.attendanceSave}</Button>
    </CommandForm>
  );
}

function AttendanceList({ attendance }: Pick<Props, 'attendance'>) {
  const { meetings, vocabulary } = useWords();
  return (
    <ul className="lines" role="list">
      {attendance.map(({ partyId, code, name, presence }) => (
        <li key={partyId}>
          <span>
            <span className="muted">{code}</span> {name}
          </span>
          <span>{presence === null ? meetings.page.notNoted : vocabulary.presences[presence]}</span>
        </li>
      ))}
    </ul>
  );
}
