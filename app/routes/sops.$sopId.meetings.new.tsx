import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AgendaFields, agendaOf } from '~/components/agenda-fields';
import { reads, writes } from '~/lib/answers';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';
export { clientAction } from '~/lib/client-action';

export const meta = titled(en.meetings.planPage.title);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => ({
  sections: services.agreement.overview(sopId).sections.map(({ id, number, title }) => ({ id, number, title })),
}));

export const action = writes({
  'plan-meeting': ({ context, params: { sopId }, fields }) => {
    const agenda = agendaOf(fields);
    const meetingId = context.services.meetings.planMeeting({ ...fields, sopId, agenda });
    throw redirect(`/sops/${sopId}/meetings/${meetingId}`);
  },
});

export default function PlanMeeting() {
  const { planPage } = useWords().meetings;
  const { sections } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={planPage.title} />
      <Sheet className="narrow-sheet">
        <CommandForm intent="plan-meeting">
          <Field name="title" label={planPage.name} width="middle" />
          <Field name="place" label={planPage.place} width="middle" optional />
          <Field name="plannedFor" type="datetime-local" label={planPage.plannedFor} width="middle" />
          <AgendaFields sections={sections} />
          <Button icon="meeting">{planPage.submit}</Button>
        </CommandForm>
      </Sheet>
    </>
  );
}
