import type { ChoicesOf, FieldName, FieldProblem, StructuredType, Weekday } from '../../document/blocks';

interface BlockWords<Type extends StructuredType> {
  /** what one is called */
  name: string;
  /** what it is for, in the menu that offers it */
  about: string;
  fields: Record<FieldName<Type>, string>;
  choices: { [Field in keyof ChoicesOf<Type>]: Record<ChoicesOf<Type>[Field] & string, string> };
}

const categories = {
  hotline: 'Hotline',
  police: 'Police',
  health: 'Health service',
  forensic: 'Forensic examination',
  legal: 'Legal service',
  mediation: 'Mediation centre',
  psychosocial: 'Psychosocial support',
  economic: 'Economic support',
  shelter: 'Safe shelter',
  consular: 'Consular or foreign service officer',
  'migrant-organisation': 'Migrant resource organisation',
  training: 'Vocational training',
};

const visibility = { public: 'everybody', network: 'agencies of this procedure', restricted: 'named staff only' };

/** What structured blocks, their fields and their choices are called: on pages, in the PDF, in a redline. */
export const blockWords: { [Type in StructuredType]: BlockWords<Type> } = {
  duty: {
    name: 'Duty of a party',
    about: 'Who does what, when, by when, and where it is written down',
    fields: { party: 'Party', trigger: 'When', deadline: 'Time limit', record: 'Recorded in' },
    choices: {},
  },
  definition: {
    name: 'Definition',
    about: 'A term, its meaning and its source',
    fields: { term: 'Term', source: 'Source', lawNote: 'National law' },
    choices: {},
  },
  principle: {
    name: 'Guiding principle',
    about: 'A principle and the practices that carry it out',
    fields: { principle: 'Principle', name: 'In your words' },
    choices: {
      principle: {
        'rights-based': 'Rights first',
        'gender-equality': 'Equality and women’s own power to decide',
        'culture-and-age': 'Fitting her culture and age',
        'survivor-centred': 'The survivor at the centre',
        safety: 'Safety above all',
        accountability: 'Perpetrators answer for it',
        other: 'Another principle',
      },
    },
  },
  practice: {
    name: 'Practice',
    about: 'What staff do to keep a principle',
    fields: { group: 'Concerns', carriedOutIn: 'Carried out in' },
    choices: {
      group: {
        safety: 'Safety and security',
        confidentiality: 'Privacy and confidentiality',
        'choice-and-dignity': 'Choice, wishes and dignity',
        'non-discrimination': 'Non-discrimination',
      },
    },
  },
  mandatoryReporting: {
    name: 'Duties to report',
    about: 'To which authority the law asks for a report, and five steps in order',
    fields: {},
    choices: {},
  },
  authorityDuty: {
    name: 'Authority',
    about: 'Whether something must be reported to it',
    fields: {
      authority: 'Authority',
      kind: 'Kind',
      duty: 'Must it be told?',
      who: 'Who must report',
      what: 'What is reported',
      source: 'Law and article',
      exempt: 'Who is exempt',
      notice: 'What she is told',
    },
    choices: {
      kind: { police: 'police', immigration: 'immigration', 'child-protection': 'child protection', other: 'other' },
      duty: { yes: 'yes', no: 'no', unclear: 'unclear' },
    },
  },
  reportingStep: {
    name: 'Step',
    about: 'One of five steps around a report',
    fields: { step: 'Step' },
    choices: {
      step: {
        inform: 'Tell her of the duty before she discloses',
        weigh: 'Let her weigh it and decide',
        report: 'Make the report',
        'follow-up': 'Follow it up',
        support: 'Support her and keep her informed',
      },
    },
  },
  pathway: {
    name: 'Referral pathway',
    about: 'The way through the services, drawn and in steps',
    fields: { name: 'Name' },
    choices: {},
  },
  stage: {
    name: 'Stage',
    about: 'A part of the pathway',
    fields: { stage: 'Stage', name: 'In your words' },
    choices: {
      stage: {
        disclosure: 'Disclosure',
        immediate: 'Crisis information and immediate response',
        'longer-term': 'Longer-term response',
      },
    },
  },
  step: {
    name: 'Step',
    about: 'A door, a service, a choice or a way out',
    fields: {
      code: 'Code',
      kind: 'Kind',
      party: 'Party',
      timeLimit: 'Time limit',
      opens: 'Found in the directory under',
      condition: 'Only if',
      next: 'Leads to',
    },
    choices: {
      kind: {
        door: 'door',
        service: 'service',
        decision: 'decision',
        consent: 'consent point',
        stop: 'stop',
        handover: 'hand-over',
      },
      opens: categories,
    },
  },
  directory: {
    name: 'Service directory',
    about: 'Providers with hours, languages and who may see them',
    fields: {
      country: 'Country',
      province: 'Province',
      focalName: 'Contact person',
      focalOrganisation: 'Organisation',
      focalContact: 'How to reach them',
      updated: 'Last updated',
    },
    choices: {},
  },
  directoryEntry: {
    name: 'Provider',
    about: 'One provider of the directory',
    fields: {
      category: 'Category',
      name: 'Provider',
      party: 'Party of this procedure',
      services: 'Services',
      location: 'Location',
      contact: 'Contact',
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
      hoursNote: 'Hours, in words',
      languages: 'Languages',
      interpretation: 'Interpretation',
      cost: 'Cost',
      femaleStaff: 'Female staff',
      accessibility: 'Accessibility',
      visibility: 'Seen by',
      lastConfirmed: 'Last confirmed',
      confirmedBy: 'Confirmed by',
    },
    choices: {
      category: categories,
      femaleStaff: { always: 'always', 'on-request': 'on request', no: 'no' },
      visibility,
    },
  },
  dataItem: {
    name: 'Data item',
    about: 'One item of the minimum data set, with its purpose',
    fields: {
      item: 'Item',
      group: 'Group',
      purpose: 'Purpose',
      collectedBy: 'Collected by',
      values: 'Possible answers',
    },
    choices: {
      group: {
        violence: 'Type of violence',
        date: 'Date',
        survivor: 'Survivor',
        perpetrator: 'Perpetrator',
        registration: 'Registration',
        geography: 'Geography',
        location: 'Kind of place',
        cyber: 'By computer or phone',
        response: 'Response and referral',
      },
    },
  },
  incidentDefinition: {
    name: 'Incident definition',
    about: 'What counts as an incident, and how each party counts it now',
    fields: { term: 'Incident', legalBasis: 'Legal basis' },
    choices: {},
  },
  partyRule: {
    name: 'Current rule of a party',
    about: 'How a party counts the incident today',
    fields: { party: 'Party' },
    choices: {},
  },
  indicator: {
    name: 'Indicator',
    about: 'What shows whether the procedure works',
    fields: {
      indicator: 'Indicator',
      source: 'Source',
      frequency: 'How often',
      responsible: 'Drawn up by',
      audience: 'Read by',
    },
    choices: {},
  },
  membership: {
    name: 'Member of the mechanism',
    about: 'A party’s seat, role and meetings',
    fields: { party: 'Party', role: 'Role', frequency: 'Takes part' },
    choices: {},
  },
  annex: {
    name: 'Annex',
    about: 'A form, protocol or other paper that belongs here',
    fields: {
      name: 'Title',
      kind: 'Kind',
      owner: 'Kept by',
      version: 'Version',
      status: 'State',
      visibility: 'Seen by',
      section: 'Used in section',
    },
    choices: {
      kind: {
        form: 'form',
        protocol: 'protocol',
        policy: 'policy',
        pathway: 'pathway',
        directory: 'directory',
        guidance: 'guidance',
        other: 'other',
      },
      status: { draft: 'draft', agreed: 'agreed', 'in-use': 'in use', missing: 'still missing' },
      visibility,
    },
  },
  citation: {
    name: 'Source',
    about: 'A law or another source, cited in the sentence',
    fields: { source: 'Source', article: 'Article or page', url: 'Web address' },
    choices: {},
  },
  partyMention: {
    name: 'Mention of a party',
    about: 'A party that must itself agree to what is said of it',
    fields: { party: 'Party' },
    choices: {},
  },
};

/** What is wrong with a field, beside it. */
export const fieldProblemWords: Record<FieldProblem, string> = {
  'too-long': 'This is too long.',
  'not-an-option': 'Choose one of the answers offered.',
  'no-date': 'Write the date as year-month-day, such as 2026-11-21.',
  'no-time': 'Write the time with two digits each, such as 21:00.',
  'no-hours': 'Write hours such as 08:00-17:00, several with a comma between, or “closed”.',
  'no-url': 'Write a web address that begins with https://.',
  'no-number': 'Write a number.',
  'no-code': 'Use up to 12 letters, digits, dots and hyphens, without spaces.',
  'no-parties': 'Choose parties from the list.',
};

export const weekdayWords: Record<Weekday, string> = {
  monday: 'Mon',
  tuesday: 'Tue',
  wednesday: 'Wed',
  thursday: 'Thu',
  friday: 'Fri',
  saturday: 'Sat',
  sunday: 'Sun',
};

/** Words around fields, wherever blocks are shown. */
export const blockPhrases = {
  place: 'Services, place and contact',
  hours: 'Hours',
  terms: 'Good to know',
  always: 'always open',
  closed: 'closed',
  nobody: 'No party yet',
  unnamed: 'not named yet',
  withheld: 'Where it is and how it is reached is told through the hotline only.',
  asked: 'Ask an agency of this procedure for the place and the contact.',
  yes: 'yes',
  no: 'no',
};
