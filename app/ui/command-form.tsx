import { Form, useNavigation } from '@remix-run/react';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { announce } from '~/lib/announce';
import { FormContext, useOutcome } from '~/lib/form';
import { useOnce } from '~/lib/use-once';
import { OverrideReason } from './override-reason';
import { ProblemSummary } from './problem-summary';

type Props = {
  /** the command of the route's action */
  intent: string;
  /** tells several forms of one intent apart */
  name?: string;
  /** ids and hashes that travel with it */
  hidden?: Record<string, string>;
  /** said when it has worked */
  done?: string;
  encType?: 'multipart/form-data';
  /** id of the part of the page to come back to, where the page shows one part at a time */
  place?: string;
  className?: string;
  children: ReactNode;
};

/** A form that works before JavaScript: posts its intent to the route's action and shows what came back. */
export function CommandForm({
  intent,
  name = intent,
  hidden = {},
  done,
  encType,
  place,
  className = 'form',
  children,
}: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const outcome = useOutcome();
  const navigation = useNavigation();
  const problem = outcome?.problem?.form === name ? outcome.problem : undefined;
  const once = useOnce(outcome, name);
  const isDone = outcome !== undefined && outcome.problem === undefined && outcome.form === name;

  useEffect(() => {
    if (!isDone) return;
    form.current?.reset();
    if (done !== undefined) announce(done);
  }, [isDone, outcome, done]);

  return (
    <Form
      method="post"
      action={place === undefined ? undefined : `#${place}`}
      className={className}
      ref={form}
      encType={encType}
      preventScrollReset
      aria-busy={navigation.state === 'submitting' && navigation.formData?.get('form') === name}
      noValidate
    >
      <Hidden fields={{ intent, form: name, once, ...hidden }} />
      <FormContext.Provider value={{ id, problem }}>
        <ProblemSummary problem={problem} />
        <OverrideReason problem={problem} />
        {children}
      </FormContext.Provider>
    </Form>
  );
}

/** What travels with a form and is not seen. */
const Hidden = ({ fields }: { fields: Record<string, string | undefined> }) =>
  Object.entries(fields).map(([field, value]) =>
    value === undefined ? null : <input key={field} type="hidden" name={field} value={value} />,
  );
