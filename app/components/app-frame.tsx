import { Form, Link } from '@remix-run/react';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useRoot } from '~/lib/clock';
import { forgetOthers } from '~/lib/device';
import { useWords } from '~/lib/words';
import { Announcer } from '~/ui/announcer';
import { Icon } from '~/ui/icon';
import { SkipLink } from '~/ui/skip-link';

type Props = {
  /** which procedure the page belongs to, and its places */
  head?: ReactNode;
  isNarrow?: boolean;
  children: ReactNode;
};

/** The quiet frame of every page: letterhead, page, foot. */
export function AppFrame({ head, isNarrow, children }: Props) {
  const { frame } = useWords();
  const person = useRoot()?.person;
  const personId = person?.personId;
  useEffect(() => {
    if (personId !== undefined) void forgetOthers(personId);
  }, [personId]);
  return (
    <div className="frame">
      <SkipLink />
      <header className="frame-head">
        <div className="frame-bar">
          <Link className="wordmark" to="/" aria-label={`${frame.product}: ${frame.desk}`}>
            {frame.product}
          </Link>
          {person ? <PersonMenu name={person.name} /> : <Link to="/verify">{frame.verify}</Link>}
        </div>
        {head}
      </header>
      <main className="frame-main" id="main" tabIndex={-1} data-narrow={isNarrow ? '' : undefined}>
        {children}
      </main>
      <footer className="frame-foot">
        <p>{frame.foot}</p>
      </footer>
      <Announcer />
    </div>
  );
}

function PersonMenu({ name }: { name: string }) {
  const { frame } = useWords();
  return (
    <details className="person-menu">
      <summary>
        <Icon name="person" />
        {name}
        <Icon name="more" size={16} />
      </summary>
      <div className="person-menu-list">
        <Link to="/">
          <Icon name="file" size={18} />
          {frame.desk}
        </Link>
        <Link to="/account">
          <Icon name="key" size={18} />
          {frame.account}
        </Link>
        <Link to="/verify">
          <Icon name="verified" size={18} />
          {frame.verify}
        </Link>
        <Form method="post" action="/sign-out">
          <button type="submit">
            <Icon name="sign-out" size={18} />
            {frame.signOut}
          </button>
        </Form>
      </div>
    </details>
  );
}
