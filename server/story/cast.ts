import { lowerKesh, type AgencyCode } from '../../templates/lower-kesh';
import type { Constituency, Mode, Sector } from '../../schema/vocabulary';

export interface CastParty {
  code: AgencyCode;
  name: string;
  sector: Sector;
  constituency: Constituency;
  specialist: boolean;
  mode: Mode;
  leads: boolean;
  keptFromShelters: boolean;
  representative: string;
  signatory: string;
  signatoryTitle: string;
}

type Row = [AgencyCode, Sector, Constituency, 'specialist' | 'general', Mode, string, string, string];

const rows: Row[] = [
  ['A01', 'coordination', 'government', 'general', 'online', 'Ilsa Marrow', 'Odile Renn', 'Provincial Commissioner'],
  ['A02', 'coordination', 'government', 'general', 'online', 'Tamsin Oake', 'Bruno Helm', 'Head of Office'],
  ['A03', 'health', 'government', 'specialist', 'online', 'Dara Vint', 'Prisca Lowen', 'Hospital Director'],
  ['A04', 'health', 'government', 'general', 'paper', 'Joss Aldane', 'Mirela Post', 'Network Coordinator'],
  ['A05', 'policing', 'government', 'specialist', 'online', 'Corin Sabe', 'Hedda Strand', 'Chief of Police'],
  ['A06', 'policing', 'government', 'general', 'online', 'Rolf Tarrant', 'Anselm Keye', 'Commander of the Post'],
  ['A07', 'justice', 'government', 'general', 'online', 'Vesna Ilk', 'Lucian Abray', 'Provincial Prosecutor'],
  ['A08', 'justice', 'civil-society', 'specialist', 'online', 'Noor Haddan', 'Ester Quill', 'Executive Director'],
  ['A09', 'social-services', 'government', 'specialist', 'online', 'Petra Lind', 'Gideon Marsh', 'Director'],
  ['A10', 'social-services', 'civil-society', 'specialist', 'online', 'Wanda Fleet', 'Salome Arden', 'Director'],
  ['A11', 'social-services', 'civil-society', 'specialist', 'online', 'Kes Orlan', 'Thea Bright', 'Chair of the Board'],
  ['A12', 'migration', 'government', 'general', 'online', 'Ambrose Tell', 'Livia Corr', 'Head of the Labour Office'],
  ['A13', 'migration', 'civil-society', 'general', 'online', 'Sanna Revik', 'Matteo Dune', 'Coordinator'],
  ['A14', 'migration', 'government', 'general', 'paper', 'Irena Vell', 'Casimir Noth', 'Consul'],
];

/** The fourteen agencies of Lower Kesh with the people who speak and sign for them. */
export const cast: readonly CastParty[] = rows.map(
  ([code, sector, constituency, kind, mode, representative, signatory, signatoryTitle]) => ({
    ...{ code, sector, constituency, mode, representative, signatory, signatoryTitle },
    name: lowerKesh.agencies[code],
    specialist: kind === 'specialist',
    leads: code === 'A01',
    // Who may have to enforce an order or a border must not know where shelters are.
    keptFromShelters: sector === 'policing',
  }),
);

export const codes = cast.map(({ code }) => code);

export const LEAD = { name: 'Mara Solen', email: 'lead@lower-kesh.example' };

/** The e-mail address of a party's representative, or of its signatory. */
export const emailOf = (code: AgencyCode, seat: 'representative' | 'signatory' = 'representative') =>
  `${seat === 'signatory' ? 'sign.' : ''}${code.toLowerCase()}@lower-kesh.example`;
