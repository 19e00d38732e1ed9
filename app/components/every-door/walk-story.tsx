import { Link } from '@remix-run/react';
import type { ServiceAt, Visit } from '../../../schema/every-door';
import type { EveryDoor } from '../../../server/registers';
import { codeOf, placeAddress } from '~/lib/block-address';
import { useWords } from '~/lib/words';
import { Notice } from '~/ui/notice';
import { Sheet } from '~/ui/sheet';
import { useServiceWords } from './service-words';

type Walked = NonNullable<EveryDoor['walked']>;
type Props = { sopId: string; walk: EveryDoor['walk']; walked: Walked };

const tones = { open: 'done', waits: 'needs-you', 'dead-end': 'danger' } as const;

/** One woman's way in plain words: what happens at each step, and at the top whether she is left standing. */
export function WalkStory({ sopId, walk, walked }: Props) {
  const { walk: words, verdicts, days } = useWords().everyDoor;
  const { verdict, deadEnds, visits, instead } = walked;
  return (
    <div id="walk" className="every-door-walk">
      <Sheet title={words.title}>
        <p>{words.setOut(days[walk.day], walk.time, walk.language)}</p>
        <Notice tone={tones[verdict]} title={verdicts[verdict].says}>
          {deadEnds.length > 0 && <p>{words.count(deadEnds.length)}</p>}
        </Notice>
        <ol className="walk-steps" role="list">
          {visits.map((visit) => (
            <WalkStep
              key={visit.step.number}
              sopId={sopId}
              visit={visit}
              deadEnds={deadEnds.filter(({ step }) => step === visit.step.number)}
            />
          ))}
        </ol>
        {verdict === 'dead-end' && <Instead services={instead} />}
      </Sheet>
    </div>
  );
}

type StepProps = { sopId: string; visit: Visit; deadEnds: Walked['deadEnds'] };

function WalkStep({ sopId, visit: { step, from, services, outcome }, deadEnds }: StepProps) {
  const { walk: words, outcomes, reasons } = useWords().everyDoor;
  const said = useServiceWords();
  const [first, ...others] = services ?? [];
  return (
    <li className="walk-step" data-outcome={outcome} data-kind={step.kind}>
      <h3>
        <span className="walk-number">{step.number}</span> {step.title}
      </h3>
      {step.partyName !== '' && <p className="muted">{step.partyName}</p>}
      <p>
        {from && `${words.from(from.number, from.condition)} `}
        {step.kind === 'consent' && `${words.asked} `}
        {first && said(first).join(' ')} {others.length > 0 && words.others(others.length)}{' '}
        {step.timeLimit !== '' && words.timeLimit(step.timeLimit)}
      </p>
      <p className="walk-outcome">{outcomes[outcome]}</p>
      {deadEnds.map(({ reason, about, fix, place }) => (
        <p className="walk-dead-end" key={reason + about}>
          {reasons[reason](about)}{' '}
          {place && <Link to={placeAddress(sopId, place)}>{words.fix(codeOf(place), fix)}</Link>}
        </p>
      ))}
    </li>
  );
}

function Instead({ services }: { services: readonly ServiceAt[] }) {
  const { walk: words } = useWords().everyDoor;
  const said = useServiceWords();
  if (services.length === 0) return <p>{words.insteadNone}</p>;
  return (
    <>
      <h3>{words.instead}</h3>
      <ul>
        {services.map((service) => (
          <li key={service.entry}>{said(service).join(' ')}</li>
        ))}
      </ul>
    </>
  );
}
