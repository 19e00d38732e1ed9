import type { ObjectionGround, StandAsideReason } from '../../schema/vocabulary';
import type { AgencyCode } from './agencies';

interface Objection {
  party: AgencyCode;
  section: string;
  ground: ObjectionGround;
  reason: string;
  remedy: string;
  /** The words by which the answer is explained; the new wording itself is the section's text. */
  answer: string;
  satisfied: string;
}

interface Statement {
  party: AgencyCode;
  section: string;
  statement: string;
}

interface StandAside {
  party: AgencyCode;
  section: string;
  reason: StandAsideReason;
  explanation: string;
}

export const objections: { victimInCourt: Objection; borderPost: Objection } = {
  victimInCourt: {
    party: 'A08',
    section: 'definitions',
    ground: 'law',
    reason:
      'The Criminal Procedure Code gives compensation, protective measures and the right to be heard to a “victim”. A filing that avoids the word is returned by the court registry, and the woman loses days she may not have.',
    remedy:
      'Keep “survivor” everywhere, and allow “victim” in court and in legal documents where the Code attaches rights to it.',
    answer:
      'The definition now allows “victim” in court and in legal documents, for that reason only, and asks the lawyer to explain it to her.',
    satisfied: 'The new words secure her rights in court and keep respect everywhere else. We agree.',
  },
  borderPost: {
    party: 'A06',
    section: 'reporting-and-referral',
    ground: 'law',
    reason:
      'The text leaves open what happens when a law does oblige the State to inform our post, for example when a court has forbidden a person to leave. Our officers could not apply a procedure that is silent on it.',
    remedy:
      'Say who informs the border post in such a case, and on what condition. It need not be the service providers.',
    answer:
      'No law obliges service providers, so they notify nobody. Where a law obliges the police, the police notify the post, after informing her. The new paragraph says so.',
    satisfied: 'The paragraph now names who informs us, when and on which basis. We can apply it.',
  },
};

export const statements: { borderPost: Statement; labourOffice: Statement } = {
  borderPost: {
    party: 'A06',
    section: 'reporting-and-referral',
    statement:
      'The Border and Harbour Police Post agrees to this section and will apply it. We place on record that our officers continue to log every crossing under Standing Order 7, and that this log is kept apart from any request for help.',
  },
  labourOffice: {
    party: 'A12',
    section: 'essential-services',
    statement:
      'The Provincial Labour Office agrees to this section and will apply it from the first day. We place on record that we have six inspectors for four districts and no interpreter for Sanar, and that we have asked for both in next year’s budget.',
  },
};

export const standAsides: { dataSet: StandAside; monitoring: StandAside } = {
  dataSet: {
    party: 'A07',
    section: 'documentation-and-information',
    reason: 'outside-mandate',
    explanation:
      'Files of the prosecution are governed by the Criminal Procedure Code. It is not for this office to take a position on the records of service providers.',
  },
  monitoring: {
    party: 'A14',
    section: 'monitoring-and-evaluation',
    reason: 'no-instruction',
    explanation:
      'The desk has asked its ministry for instructions on monitoring in the host province and has not received any. It takes no position.',
  },
};

export const decline: { party: AgencyCode; reason: string } = {
  party: 'A07',
  reason:
    'Only the Prosecutor General may authorise this office to sign a procedure of several agencies. The authorisation has been requested and has not arrived. We will apply the sections we agreed to and sign once it is given.',
};

/** What meeting 4 answers to the Labour Office, which proposes a field for status in the registration form. */
export const refusal: { party: AgencyCode; section: string; decision: string } = {
  party: 'A12',
  section: 'annexes',
  decision:
    'The field for migration status, proposed by the Labour Office, is refused. A list of women without papers can be asked for by others, and women would stop coming. Section 7 forbids it. Countries, district and relationship serve the planning of inspections.',
};
