import { redirect } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { AddSectionForm } from '~/components/add-section-form';
import { ContentMark } from '~/components/content-mark';
import { SectionStatusMark } from '~/components/section-status';
import { reads, writes } from '~/lib/answers';
import { useClock } from '~/lib/clock';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { ButtonLink } from '~/ui/button';
import { DataTable } from '~/ui/data-table';
import { Fingerprint } from '~/ui/fingerprint';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export { clientAction } from '~/lib/client-action';

export const meta = titled(en.sops.sections.title);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => ({
  sections: services.agreement.overview(sopId).sections.map(({ cells: _cells, ...line }) => line),
  canManage: services.sops.sopFrame(sopId).abilities.manage,
  progress: services.completeness.progress(sopId).sections,
}));

export const action = writes({
  addSection: ({ context, params: { sopId }, fields }) => {
    const id = context.services.sections.addSection({ ...fields, sopId });
    throw redirect(`/sops/${sopId}/sections/${id}`);
  },
});

export default function Sections() {
  const { checks, sops, missing } = useWords();
  const { format } = useClock();
  const { sections, canManage, progress } = useLoaderData<typeof loader>();
  const progressOf = (id: string) => progress.find(({ sectionId }) => sectionId === id);
  const words = sops.sections;
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <ButtonLink kind="second" to="../find">
            {sops.find.link}
          </ButtonLink>
        }
      />
      <Sheet>
        <DataTable
          caption={words.caption}
          rows={sections}
          rowKey={({ id }) => id}
          columns={[
            {
              label: words.section,
              isHead: true,
              cell: ({ id, number, title }) => (
                <Link to={id} prefetch="intent">
                  {number}. {title}
                </Link>
              ),
            },
            { label: words.status, cell: ({ status }) => <SectionStatusMark status={status} /> },
            {
              label: checks.mark.column,
              cell: ({ id }) => {
                const own = progressOf(id);
                return own && <ContentMark progress={own} />;
              },
            },
            {
              label: words.missing,
              cell: ({ status, missing: what }) =>
                status === 'drafting'
                  ? words.inDrafting
                  : what.map((each) => missing(each, (iso) => format(iso, 'moment'))).join(' ') || words.nothing,
            },
            { label: words.words, cell: ({ textHash }) => <Fingerprint hash={textHash} length={4} /> },
          ]}
        />
        {canManage && <AddSectionForm />}
      </Sheet>
    </>
  );
}
