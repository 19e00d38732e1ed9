type Named = {
  sections: readonly { id: string; number: number; title: string }[];
  parties: readonly { id: string; code: string }[];
};
type Entry = { subject: string; payload: Record<string, unknown> };

/** What a line of the trail is about, as far as its ids are known here: the party, the section, or its own title. */
export function trailAbout({ subject, payload }: Entry, { sections, parties }: Named): string {
  const ids = [subject, payload.sectionId, payload.partyId];
  const party = parties.find(({ id }) => ids.includes(id))?.code;
  const section = sections.find(({ id }) => ids.includes(id));
  const title = typeof payload.title === 'string' ? payload.title : undefined;
  return [party, section && `${section.number}. ${section.title}`, title].filter(Boolean).join(' · ');
}
