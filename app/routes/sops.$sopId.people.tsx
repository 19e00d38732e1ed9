import { Outlet, useParams } from '@remix-run/react';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { PageHeader } from '~/ui/page-header';
import { Tabs } from '~/ui/tabs';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export const meta = titled(en.people.title);

/** Who takes part, and how this procedure decides: two pages under one heading. */
export default function PeopleAndRules() {
  const { people } = useWords();
  const base = `/sops/${useParams().sopId}/people`;
  return (
    <>
      <PageHeader title={people.title} lead={people.lead} />
      <Tabs
        label={people.tabs.label}
        items={[
          { to: base, label: people.tabs.parties, end: true },
          { to: `${base}/rules`, label: people.tabs.rules },
        ]}
      />
      <Outlet />
    </>
  );
}
