import type { MemberView, PartyRow } from '../../server/sops';
import { useWords } from '~/lib/words';
import { DataTable } from '~/ui/data-table';

type Props = { parties: readonly PartyRow[]; members: readonly MemberView[] };

/** The agencies with a seat. */
export function PartiesTable({ parties, members }: Props) {
  const { people, vocabulary } = useWords();
  const words = people.parties;
  const notes = ({ leads, specialist, keptFromShelters }: PartyRow) =>
    [leads && words.leads, specialist && words.specialist, keptFromShelters && words.keptFromShelters]
      .filter(Boolean)
      .join(', ');
  const speakers = (partyId: string) =>
    members
      .filter((member) => member.partyId === partyId)
      .map(({ name }) => name)
      .join(', ');
  return (
    <DataTable
      caption={words.caption(parties.length)}
      rows={parties}
      rowKey={({ id }) => id}
      columns={[
        {
          label: words.agency,
          isHead: true,
          cell: (party) => (
            <>
              <span className="muted">{party.code}</span> {party.name}
              <span className="table-note">{notes(party)}</span>
            </>
          ),
        },
        { label: words.sector, cell: ({ sector }) => vocabulary.sectors[sector] },
        { label: words.constituency, cell: ({ constituency }) => vocabulary.constituencies[constituency] },
        {
          label: words.takesPart,
          cell: ({ voice, mode }) => `${vocabulary.voices[voice]}, ${vocabulary.modes[mode].toLowerCase()}`,
        },
        { label: words.people, cell: ({ id }) => speakers(id) || words.nobody },
      ]}
    />
  );
}
