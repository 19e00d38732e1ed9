import { Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { CompositionNotice } from '~/components/composition-notice';
import { InvitationLink } from '~/components/invitation-link';
import { InviteForm } from '~/components/invite-form';
import { MailTroubles } from '~/components/mail-troubles';
import { MembersTable } from '~/components/members-table';
import { AddPartyForm } from '~/components/add-party-form';
import { PartiesTable } from '~/components/parties-table';
import { RemoveForm } from '~/components/remove-form';
import { ReplaceForm } from '~/components/replace-form';
import { reads, writes } from '~/lib/answers';
import { useWords } from '~/lib/words';
import { EmptyState } from '~/ui/empty-state';
import { Sheet } from '~/ui/sheet';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';
export { clientAction } from '~/lib/client-action';

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => ({
  register: services.sops.register(sopId),
  canManage: services.sops.sopFrame(sopId).abilities.manage,
  mail: services.sops.sopFrame(sopId).abilities.manage ? services.notices.mailState(sopId) : null,
}));

type Result = { invited: { name: string; link: string } | null };

export const action = writes<Result>({
  'add-party': ({ context, params, fields }) => {
    context.services.sops.addParty({ ...fields, sopId: params.sopId });
    return { invited: null };
  },
  'remove-party': ({ context, params, fields }) => {
    context.services.sops.removeParty({ ...fields, sopId: params.sopId });
    return { invited: null };
  },
  'invite-member': ({ context, params, fields }) => {
    const { link } = context.services.sops.inviteMember({ ...fields, sopId: params.sopId });
    return { invited: { name: fields.name ?? '', link } };
  },
  'replace-member': ({ context, params, fields }) => {
    const { link } = context.services.sops.replaceMember({ ...fields, sopId: params.sopId });
    return { invited: { name: fields.name ?? '', link } };
  },
  'remove-member': ({ context, params, fields }) => {
    context.services.sops.removeMember({ ...fields, sopId: params.sopId });
    return { invited: null };
  },
});

export default function PartiesAndPeople() {
  const { people, callList, paper } = useWords();
  const { sopId = '' } = useParams();
  const { register, canManage, mail } = useLoaderData<typeof loader>();
  const invited = useActionData<typeof action>()?.result?.invited;
  const { parties, members, missingSeats } = register;
  const byParty = parties.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }));
  return (
    <>
      {invited && <InvitationLink {...invited} />}
      <CompositionNotice missing={missingSeats} />
      <Sheet title={people.parties.title}>
        {parties.length === 0 ? (
          <EmptyState title={people.parties.emptyTitle}>{people.parties.empty}</EmptyState>
        ) : (
          <PartiesTable parties={parties} members={members} />
        )}
        {canManage && <AddPartyForm isOpen={parties.length === 0} />}
        {canManage && parties.length > 0 && (
          <RemoveForm intent="remove-party" field="partyId" words={people.parties} options={byParty} />
        )}
      </Sheet>
      {mail && (
        <Sheet title={callList.mail.title}>
          <MailTroubles mail={mail} />
          <p>
            <Link to={`/sops/${sopId}/call-list`}>{callList.open}</Link>{' '}
            <span className="muted">{callList.openText}</span>
          </p>
          <p>
            <Link to={`/sops/${sopId}/paper`}>{paper.title}</Link> <span className="muted">{paper.lead}</span>
          </p>
        </Sheet>
      )}
      <Sheet title={people.members.title}>
        <MembersTable members={members} parties={parties} />
        {canManage && <SeatForms members={members} parties={byParty} />}
      </Sheet>
    </>
  );
}

type Register = ReturnType<typeof useLoaderData<typeof loader>>['register'];

/** Who is invited, who follows whom, and who leaves. */
function SeatForms({ members, parties }: Pick<Register, 'members'> & { parties: { value: string; label: string }[] }) {
  const { people, vocabulary } = useWords();
  const optionOf = ({ id, name, role }: Register['members'][number]) => ({
    value: id,
    label: `${name}, ${vocabulary.roles[role]}`,
  });
  const replaceable = members.filter(({ role, partyId }) => role !== 'lead' && partyId !== null);
  return (
    <>
      <InviteForm parties={parties} />
      {replaceable.length > 0 && <ReplaceForm members={replaceable.map(optionOf)} />}
      <RemoveForm intent="remove-member" field="memberId" words={people.members} options={members.map(optionOf)} />
    </>
  );
}
