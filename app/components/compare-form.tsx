import { Form } from '@remix-run/react';
import type { RevisionLine } from '../../server/revisions';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Field } from '~/ui/field';

type Props = { sopId: string; revisions: readonly Pick<RevisionLine, 'id' | 'number'>[]; from?: string; to?: string };

/** Chooses two records; the address it leads to can be kept and shared. */
export function CompareForm({ sopId, revisions, from, to = '' }: Props) {
  const { revisions: words } = useWords();
  const options = revisions.map(({ id, number }) => ({ value: id, label: words.name(number) }));
  return (
    <Form className="form" action={`/sops/${sopId}/revisions/compare`}>
      <div className="row compare-fields">
        <Field name="from" label={words.compare.from} options={options} defaultValue={from ?? options.at(-1)?.value} />
        <Field name="to" label={words.compare.to} options={options} placeholder={words.working} defaultValue={to} />
        <Button kind="second">{words.compare.submit}</Button>
      </div>
    </Form>
  );
}
