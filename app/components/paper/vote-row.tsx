import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import {
  groundKeys,
  objectionGrounds,
  positionKeys,
  positions,
  standAsideKeys,
  standAsideReasons,
} from '../../../schema/vocabulary';
import type { PaperDesk, Printed } from '../../../server/paper';
import { Redline } from '~/components/redline';
import { useFormField } from '~/lib/form';
import { useIsRunning } from '~/lib/is-running';
import { useWords } from '~/lib/words';
import { Field } from '~/ui/field';
import { Icon } from '~/ui/icon';
import { KeyField } from './key-field';

type Props = { sopId: string; section: PaperDesk['sections'][number]; arrivedWith: string | undefined };

const DIGITS = 8;
const plain = (typed: string) => typed.toLowerCase().replaceAll(/[^0-9a-f]/gu, '');

/** What the server says of a fingerprint, as soon as it is typed whole. */
function usePrinted(sopId: string, sectionId: string, typed: string): Printed | undefined {
  const { load, data } = useFetcher<Printed>();
  const digits = plain(typed);
  const isWhole = digits.length >= DIGITS;
  useEffect(() => {
    if (isWhole) load(`/sops/${sopId}/paper/printed?${new URLSearchParams({ sectionId, fingerprint: digits })}`);
  }, [isWhole, digits, load, sopId, sectionId]);
  return isWhole ? data : undefined;
}

/** One section of a paper: its fingerprint, the letter of the answer, and what that answer must supply. */
export function VoteRow({ sopId, section: { id, number, title, isCalled }, arrivedWith }: Props) {
  const { paper, votes, vocabulary } = useWords();
  const words = paper.enter;
  const name = (field: string) => `votes.${id}.${field}`;
  const sent = useFormField(name('fingerprint'), arrivedWith?.slice(0, DIGITS).toUpperCase()).value ?? '';
  const before = useFormField(name('position')).value ?? '';
  const [fingerprint, setFingerprint] = useState(String(sent));
  const [key, setKey] = useState(String(before).toUpperCase());
  const printed = usePrinted(sopId, id, fingerprint);
  const isRunning = useIsRunning();
  const asks = (position: keyof typeof positionKeys) => !isRunning || key === positionKeys[position];
  return (
    <fieldset className="paper-row" data-called={isCalled}>
      <legend>
        {number}. {title}
      </legend>
      <div className="paper-keys">
        <KeyField name={name('fingerprint')} label={words.fingerprint} value={fingerprint} onValue={setFingerprint} />
        {isCalled && (
          <KeyField
            name={name('position')}
            label={words.position}
            value={key}
            onValue={(typed) => setKey(typed.toUpperCase())}
            meanings={positions.map((each) => [positionKeys[each], votes.sentences[each]])}
            isShort
            isFirst={arrivedWith !== undefined}
          />
        )}
      </div>
      <PrintedMark printed={printed} />
      {isCalled && asks('agree-with-statement') && <Field name={name('statement')} label={words.statement} rows={2} />}
      {isCalled && asks('cannot-agree-yet') && (
        <>
          <KeyField
            name={name('ground')}
            label={words.ground}
            meanings={objectionGrounds.map((each) => [groundKeys[each], vocabulary.grounds[each]])}
            isShort
          />
          <Field name={name('reason')} label={words.reason} rows={2} />
          <Field name={name('remedy')} label={words.remedy} rows={2} />
        </>
      )}
      {isCalled && asks('stand-aside') && (
        <KeyField
          name={name('standAside')}
          label={words.standAside}
          meanings={standAsideReasons.map((each) => [standAsideKeys[each], vocabulary.standAside[each]])}
          isShort
        />
      )}
    </fieldset>
  );
}

/** Whether the printed words still stand; else what became of them. */
function PrintedMark({ printed }: { printed: Printed | undefined }) {
  const words = useWords().paper.enter;
  return (
    <div aria-live="polite" className="paper-printed">
      {printed?.state === 'current' && (
        <p className="paper-right">
          <Icon name="done" size={18} /> {words.current}
        </p>
      )}
      {printed?.state === 'unknown' && <p className="paper-wrong">{words.unknown}</p>}
      {printed?.state === 'old' && (
        <>
          <p className="paper-wrong">{words.old}</p>
          <Redline blocks={printed.redline} />
        </>
      )}
    </div>
  );
}
