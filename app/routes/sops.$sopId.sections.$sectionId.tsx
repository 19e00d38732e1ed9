import { data } from '@remix-run/node';
import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ShouldRevalidateFunctionArgs } from '@remix-run/react';
import { changesFor, commands } from '~/components/section/commands.server';
import { loadSection } from '~/components/section/load-section.server';
import { SectionPage } from '~/components/section/section-page';
import { reads } from '~/lib/answers';
import { looksAwayFrom, saidOfSections } from '~/lib/looks-at';
import { titled } from '~/lib/titled';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';
export { clientAction } from '~/lib/client-action';

export const loader = reads(loadSection);

export async function action(args: ActionFunctionArgs) {
  const answer = await commands(args);
  return data({ ...answer.data, changes: changesFor(args, answer.data.problem) }, answer.init ?? undefined);
}

const isConcerned = looksAwayFrom({ kinds: ['checklist'], elsewhere: saidOfSections });

/** After a refusal the page must show what stands now: that is what the refusal was about. */
export const shouldRevalidate = (args: ShouldRevalidateFunctionArgs) => args.actionStatus === 409 || isConcerned(args);

export const meta: MetaFunction<typeof loader> = (args) => titled(args.data?.line.title ?? '')(args);

export default function Section() {
  const section = useLoaderData<typeof loader>();
  return <SectionPage key={section.line.id} data={section} />;
}
