import type { MemberView, PartyRow } from '../../server/sops';
import { useWords } from '~/lib/words';
import { DataTable } from '~/ui/data-table';

type Props = { parties: readonly PartyRow[]; members: readonly MemberView[] };

/** The people whose seats the reader may see. */
export function MembersTable({ parties, members }: Props) {
  const { people, vocabulary } = useWords();
  const words = people.members;
  const agency = (partyId: string | null) => {
    const party = parties.find(({ id }) => id === partyId);
    return party ? `${party.code} ${party.name}` : words.nobody;
  };
  return (
    <DataTable
      caption={words.caption}
      rows={members.toSorted(
        (a, b) => agency(a.partyId).localeCompare(agency(b.partyId)) || a.name.localeCompare(b.name),
      )}
      rowKey={({ id }) => id}
      columns={[
        {
          label: words.person,
          isHead: true,
          cell: ({ name, title }) => (
            <>
              {name}
              <span className="table-note">{title}</span>
            </>
          ),
        },
        { label: words.role, cell: ({ role }) => vocabulary.roles[role] },
        { label: words.agency, cell: ({ partyId }) => agency(partyId) },
        { label: words.email, cell: ({ email }) => email },
      ]}
    />
  );
}
