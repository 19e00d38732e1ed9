/** Words around the downloads of the whole consensus record. */
export const recordFiles = {
  title: 'Take the whole record away',
  text: 'Members, sections, calls, votes with their statements, objections, corrections, comments and what became of them, papers, meetings, revisions and signatures. Agencies stand under their codes; people are named only where they lead.',
  formats: { pdf: 'PDF', xlsx: 'Spreadsheet (XLSX)', zip: 'Tables (CSV, zipped)', json: 'For programs (JSON)' },
};
