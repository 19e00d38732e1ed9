import { useEffect, useRef } from 'react';
import { commentEffects, commentKinds } from '../../../schema/vocabulary';
import type { SectionData } from '~/components/section/section-data';
import { useOutcome } from '~/lib/form';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Choice } from '~/ui/choice';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Icon } from '~/ui/icon';
import { Tick } from '~/ui/tick';
import { Unfold } from '~/ui/unfold';
import { MentionChoice } from './mention-choice';
import type { MarkedWords } from './marked-words';

type Props = { data: SectionData; marked: MarkedWords | null; unmark(): void };

export const COMPOSER = 'comment-new';

/** Where a comment is written: what it means for the woman comes first. */
export function Composer({ data, marked, unmark }: Props) {
  const words = useWords().comments;
  const drawer = useRef<HTMLDetailsElement>(null);
  const outcome = useOutcome();
  const isSent = outcome?.intent === 'openComment';
  const isDone = isSent && outcome.problem === undefined;
  const latest = useRef(unmark);
  useEffect(() => {
    latest.current = unmark;
  });
  useEffect(() => {
    if (!isDone || !drawer.current) return;
    drawer.current.open = false;
    latest.current();
  }, [isDone, outcome]);
  return (
    <details className="unfold" id={COMPOSER} ref={drawer} open={isSent && !isDone}>
      <summary>
        <Icon name="unfold" size={18} />
        {marked ? words.composeMarked : words.compose}
      </summary>
      <div className="unfold-body">
        <CommandForm
          intent="openComment"
          hidden={{ sectionId: data.line.id, ...asFields(marked) }}
          done={words.sent}
          place="comments"
        >
          <About marked={marked} unmark={unmark} language={data.language} />
          <Questions data={data} marked={marked} />
          <Button>{words.send}</Button>
        </CommandForm>
      </div>
    </details>
  );
}

export const asFields = (marked: MarkedWords | null): Record<string, string> =>
  marked
    ? {
        ...{ quote: marked.quote, before: marked.before },
        block: String(marked.block),
        letters: String(marked.letters),
      }
    : {};

function About({ marked, unmark, language }: Pick<Props, 'marked' | 'unmark'> & { language: string }) {
  const words = useWords().comments;
  if (!marked) return <p className="muted small">{words.aboutSection}</p>;
  return (
    <div className="comment-about">
      <p className="label">{words.aboutMarked}</p>
      <blockquote className="comment-quote" lang={language}>
        {marked.quote}
      </blockquote>
      <Button type="button" kind="quiet" onClick={unmark}>
        {words.unmark}
      </Button>
    </div>
  );
}

function Questions({ data, marked }: Pick<Props, 'data' | 'marked'>) {
  const words = useWords().comments;
  const { parties, language } = data;
  return (
    <>
      <Choice
        name="effect"
        legend={words.effect}
        options={commentEffects.map((value) => ({ value, label: words.effects[value] }))}
      />
      <Choice
        name="kind"
        legend={words.kind}
        options={commentKinds.map((value) => ({ value, label: words.kinds[value], hint: words.kindHints[value] }))}
      />
      {marked && (
        <div key={marked.quote} className="form">
          <Field
            name="proposal"
            label={words.proposal}
            hint={words.proposalHint}
            rows={3}
            lang={language}
            defaultValue={marked.quote}
          />
          <Tick name="strike" label={words.strike} />
        </div>
      )}
      <Field name="words" label={words.words} hint={words.wordsHint} rows={4} />
      <MentionChoice parties={parties} />
      {data.discussion.abilities.record && <Received data={data} />}
    </>
  );
}

function Received({ data }: Pick<Props, 'data'>) {
  const words = useWords().comments;
  const options = (['paper', 'relayed'] as const).map((value) => ({ value, label: words.receivedChannels[value] }));
  const parties = data.parties.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }));
  return (
    <Unfold label={words.received}>
      <Field name="partyId" label={words.receivedFrom} placeholder={words.mentionNone} options={parties} />
      <Choice name="channel" legend={words.receivedChannel} layout="row" options={options} />
      <Field name="receivedOn" label={words.receivedOn} type="date" width="short" />
    </Unfold>
  );
}
