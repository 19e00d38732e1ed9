import type { DocumentNode } from '../../schema/document/node';
import { openDuty, type OpenDuty } from '../open-duty';

const duties = (...each: OpenDuty[]): DocumentNode[] => each.map(openDuty);

export const healthDuties = duties(
  {
    who: '[hospitals and health centres]',
    does: 'Recognises signs of violence, offers first-line support and treats injuries.',
    ...{ when: 'she arrives or is brought', within: 'at once', record: 'medical file' },
  },
  {
    who: '[hospitals and health centres]',
    does: 'Assesses her mental health with her and arranges care.',
    ...{ when: 'after first treatment', within: 'within [7] days', record: 'medical file' },
  },
  {
    who: '[authorised hospital]',
    does: 'Takes her history, examines her, prevents HIV, other infections and pregnancy, and supports her after sexual violence.',
    ...{
      when: 'she agrees to care',
      within: 'the same day, within 48–72 hours of the violence',
      record: 'medical file',
    },
  },
  {
    who: '[authorised hospital]',
    does: 'Carries out the forensic examination and keeps evidence safe.',
    ...{ when: 'she agrees to it', within: 'at any hour', record: 'sealed forensic record' },
  },
  {
    who: '[hospitals and health centres]',
    does: 'Refers her to the services she chooses and follows up.',
    when: 'before she leaves',
    ...{ within: 'the same day; follow-up in [14] days', record: 'referral register' },
  },
);

export const policeAndJusticeDuties = duties(
  {
    who: '[police women’s desk]',
    does: 'Receives her in a private room with a woman officer, 24 hours a day, with a professional interpreter.',
    ...{ when: 'she comes, calls or is accompanied', within: 'within [15] minutes', record: 'complaint register' },
  },
  {
    who: '[police]',
    does: 'Protects her, assesses danger and begins the investigation.',
    when: 'she reports, or a life is in danger',
    ...{ within: 'protection at once; first steps within 24 hours', record: 'case file' },
  },
  {
    who: '[police and prosecution]',
    does: 'Tells her in her language what happens next.',
    ...{ when: 'each decision in the case', within: 'within [3] working days', record: 'case file' },
  },
  {
    who: '[prosecution]',
    does: 'Decides on charges and applies for protection in court.',
    when: 'the file is received',
    ...{ within: 'within [10] working days; protection the same day', record: 'case file' },
  },
  {
    who: '[court]',
    does: 'Decides on protection orders and checks that they are obeyed.',
    ...{ when: 'a request is made', within: 'within [48] hours; check every [30] days', record: 'court record' },
  },
  {
    who: '[legal aid]',
    does: 'Advises and represents her without charge in criminal, civil, family, labour and migration matters.',
    ...{ when: 'she or an agency asks', within: 'advice within [2] working days', record: 'client file' },
  },
);

/** The seven kinds of social service, each named by its heading. */
export const socialServices: { kind: string; duty: DocumentNode }[] = [
  {
    kind: 'Crisis information, counselling and helpline',
    duty: openDuty({
      who: '[helpline]',
      does: 'Informs, calms and connects her, free of charge, by trained staff, in [languages].',
      ...{ when: 'she calls or writes', within: 'at once, day and night, weekends included', record: 'call count' },
    }),
  },
  {
    kind: 'Safe accommodation',
    duty: openDuty({
      who: '[shelter]',
      does: 'Takes in her and her children, free of charge, at an address that stays secret.',
      ...{ when: 'she asks', within: 'the same night', record: 'shelter file, by code' },
    }),
  },
  {
    kind: 'Legal and rights information',
    duty: openDuty({
      who: '[legal aid, resource centre]',
      does: 'Explains family, labour, migration and criminal law, without charge.',
      ...{ when: 'she asks', within: 'within [2] working days', record: 'client file' },
    }),
  },
  {
    kind: 'Psychosocial support and counselling',
    duty: openDuty({
      who: '[counselling service]',
      does: 'Offers support alone or in groups by trained staff, free of charge.',
      ...{ when: 'she agrees', within: 'within [3] working days', record: 'counselling file' },
    }),
  },
  {
    kind: 'Woman-centred support',
    duty: openDuty({
      who: '[social services]',
      does: 'Names one caseworker who goes with her through all services.',
      ...{ when: 'she agrees', within: 'within [24] hours', record: 'case file' },
    }),
  },
  {
    kind: 'Children’s services',
    duty: openDuty({
      who: '[children’s service]',
      does: 'Gives child-friendly care, schooling and protection.',
      ...{ when: 'she agrees', within: 'within [3] working days', record: 'case file' },
    }),
  },
  {
    kind: 'Economic independence and recovery',
    duty: openDuty({
      who: '[labour office, vocational centre]',
      does: 'Helps with unpaid wages, work, training, savings and emergency cash.',
      ...{ when: 'she asks', within: 'plan within [30] days', record: 'support plan' },
    }),
  },
];

export const migrationDuties = duties(
  {
    who: '[all migration actors]',
    does: 'Listens in private, gives first emotional support and offers referral.',
    ...{ when: 'she speaks of violence', within: 'before she leaves', record: 'number of referrals only' },
  },
  {
    who: '[resource centre]',
    does: 'Explains her rights, goes with her and arranges interpretation.',
    ...{ when: 'she asks or agrees', within: 'within [24] hours', record: 'referral register' },
  },
  {
    who: '[consulate]',
    does: 'Issues travel papers and arranges safe return or contact with her family, if she wishes.',
    ...{ when: 'she asks', within: 'emergency papers within [3] working days', record: 'consular file' },
  },
  {
    who: '[labour office]',
    does: 'Opens a complaint about wages or employer, apart from the violence.',
    ...{ when: 'she asks', within: 'within [5] working days', record: 'labour complaint' },
  },
  {
    who: '[border officers]',
    does: 'Shows her the helpline number and lets her call in private.',
    ...{ when: 'she asks for help', within: 'at once', record: 'number of calls only' },
  },
);
