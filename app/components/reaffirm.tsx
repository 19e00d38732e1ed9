import { Link } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { ChangedSection, Reaffirmation } from '../../server/agreement';
import { Redline } from '~/components/redline';
import { useClock } from '~/lib/clock';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Icon } from '~/ui/icon';

type Party = Reaffirmation['parties'][number];

const lineOf = ({ id, textHash }: ChangedSection) => `${id}:${textHash}`;

/** The changes one below the other, each ticked by opening it, and one button for all. */
export function Reaffirm({ sopId, party }: { sopId: string; party: Party }) {
  const words = useWords().reaffirm;
  const [seen, setSeen] = useState<ReadonlySet<string> | null>(null);
  const { sections } = party;
  // Before JavaScript the button is never blocked: then the server asks for every tick.
  useEffect(() => setSeen(new Set()), []);
  const isBlocked = seen !== null && sections.some((each) => !seen.has(lineOf(each)));
  const mark = (line: string, isSeen: boolean) =>
    setSeen((before) => new Set([...(before ?? [])].filter((each) => each !== line).concat(isSeen ? [line] : [])));
  return (
    <CommandForm intent="reaffirm" name={`reaffirm-${party.id}`} hidden={{ partyId: party.id }}>
      {sections.map((section) => (
        <Change
          key={section.id}
          sopId={sopId}
          section={section}
          isSeen={seen?.has(lineOf(section)) ?? false}
          mark={(isSeen) => mark(lineOf(section), isSeen)}
        />
      ))}
      <p className="muted small">{words.leave}</p>
      <Button icon="ballot" blocked={isBlocked ? words.unseen : undefined}>
        {words.button(sections.length)}
      </Button>
    </CommandForm>
  );
}

type Props = { sopId: string; section: ChangedSection; isSeen: boolean; mark(isSeen: boolean): void };

function Change({ sopId, section, isSeen, mark }: Props) {
  const words = useWords().reaffirm;
  const { format } = useClock();
  const { id, number, title, votedAt, statement, redline } = section;
  return (
    <details className="unfold" onToggle={({ currentTarget }) => currentTarget.open && mark(true)}>
      <summary>
        <Icon name="unfold" size={18} />
        {words.show(number, title)}
      </summary>
      <div className="unfold-body">
        <p className="muted small">
          {words.since(format(votedAt, 'moment'))} <Link to={`/sops/${sopId}/sections/${id}`}>{words.open}</Link>
        </p>
        <Redline blocks={redline} />
        {statement !== null && (
          <p className="small">
            {words.statement} <q>{statement}</q>
          </p>
        )}
        <label className="row">
          <input
            type="checkbox"
            name="seen"
            value={lineOf(section)}
            checked={isSeen}
            onChange={({ currentTarget }) => mark(currentTarget.checked)}
          />
          <span>{words.seen}</span>
        </label>
      </div>
      <input type="hidden" name="section" value={lineOf(section)} />
    </details>
  );
}
