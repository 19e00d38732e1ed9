import { Form, Link } from '@remix-run/react';
import { commentKinds, outcomes } from '../../../schema/vocabulary';
import type { CommentTable } from '../../../server/discussion';
import { optionsOf } from '~/lib/options-of';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Field, type Option } from '~/ui/field';

const waitings = ['decision', 'answer'] as const;

type Props = {
  table: Pick<CommentTable, 'filter' | 'count'> & { lines: readonly unknown[] };
  sections: readonly { id: string; number: number; title: string }[];
  parties: readonly { id: string; code: string; name: string }[];
};

/** Which comments are shown. An ordinary form: it works before JavaScript, and its address can be sent. */
export function CommentFilters({ table: { filter, count, lines }, sections, parties }: Props) {
  const { commentTable, comments } = useWords();
  const words = commentTable.filter;
  const fields: [name: keyof typeof filter, label: string, options: Option[]][] = [
    ['waiting', words.waiting, optionsOf(waitings, words.waitings)],
    ['section', words.section, sections.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))],
    ['party', words.party, parties.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))],
    ['kind', words.kind, optionsOf(commentKinds, comments.kinds)],
    ['outcome', words.outcome, optionsOf(outcomes, comments.outcomes)],
  ];
  const isFiltered = Object.values(filter).some(Boolean);
  return (
    <Form className="comment-filter" key={JSON.stringify(filter)} aria-label={words.legend} preventScrollReset>
      {fields.map(([name, label, options]) => (
        <Field key={name} {...{ name, label, options }} placeholder={words.any} defaultValue={filter[name] ?? ''} />
      ))}
      <Button kind="second">{words.show}</Button>
      {isFiltered && (
        <p className="comment-filter-state" role="status">
          {words.shown(lines.length, count.all)} · <Link to="?">{words.clear}</Link>
        </p>
      )}
    </Form>
  );
}
