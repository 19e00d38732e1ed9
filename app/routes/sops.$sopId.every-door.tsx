import { useLoaderData, useParams } from '@remix-run/react';
import { DoorMaps } from '~/components/every-door/door-maps';
import { PathwayLacks } from '~/components/every-door/pathway-lacks';
import { WalkForm } from '~/components/every-door/walk-form';
import { WalkStory } from '~/components/every-door/walk-story';
import { reads } from '~/lib/answers';
import { looksAwayFrom, saidOfSections } from '~/lib/looks-at';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { ButtonLink } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export const meta = titled(en.everyDoor.title);

export const shouldRevalidate = looksAwayFrom({ kinds: [...saidOfSections, 'checklist'] });

export const loader = reads(({ context: { services }, params: { sopId = '' }, request }) => {
  const asked = new URL(request.url).searchParams;
  return services.registers.everyDoor({ ...Object.fromEntries(asked), situation: asked.getAll('situation'), sopId });
});

/** The test of every door: one walk as a story, and all walks as a map. */
export default function EveryDoor() {
  const words = useWords().everyDoor;
  const { sopId = '' } = useParams();
  const data = useLoaderData<typeof loader>();
  const { walk, walked, maps, pathway, faults } = data;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {walked ? (
        <>
          <Sheet>
            <WalkForm data={data} />
          </Sheet>
          <WalkStory sopId={sopId} walk={walk} walked={walked} />
          {pathway && <PathwayLacks sopId={sopId} faults={faults} place={pathway} />}
          <DoorMaps sopId={sopId} maps={maps} />
        </>
      ) : (
        <Sheet>
          <EmptyState
            title={words.none.title}
            action={
              <ButtonLink kind="second" to={`/sops/${sopId}/sections`}>
                {words.none.link}
              </ButtonLink>
            }
          >
            {words.none.body}
          </EmptyState>
        </Sheet>
      )}
    </>
  );
}
