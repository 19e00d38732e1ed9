import { useWords } from '~/lib/words';
import { Field } from '~/ui/field';
import { partyOf, type SectionData } from './section-data';

type Props = { data: SectionData; parties: readonly string[] };

/** For whom one speaks: asked only of those who speak for several. */
export function PartyChoice({ data, parties }: Props) {
  const words = useWords().section.vote;
  if (parties.length === 1) return <input type="hidden" name="partyId" value={parties[0]} />;
  const options = parties.map((id) => {
    const party = partyOf(data, id);
    return { value: id, label: party ? `${party.code} ${party.name}` : id };
  });
  return <Field name="partyId" label={words.party} placeholder={words.choose} options={options} />;
}
