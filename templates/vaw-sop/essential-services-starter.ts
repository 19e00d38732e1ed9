import { doc, h2, p, table, ul } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import { markAdaptable } from '../mark-adaptable';

type Duty = readonly [agency: string, action: string, trigger: string, deadline: string, record: string];

const duties = (...rows: Duty[]): DocumentNode =>
  table(['Agency', 'What it does', 'When it starts', 'Time limit', 'Where it is recorded'], ...rows);

export const essentialServicesStarter = markAdaptable(
  doc(
    h2('Duties of every agency'),
    ul(
      'Services are free of charge and open to every woman regardless of migration status.',
      'Before any service, staff explain any duty to report and obtain her informed consent; she may refuse.',
      'A woman interviewer and a trained interpreter are offered each time.',
      'Each agency names a contact point with a deputy and keeps its entry in the service directory correct.',
      'All staff who meet women complete [two] days of training before they start, and a refresher every [12] months.',
    ),
    h2('Health'),
    duties(
      [
        '[hospitals and health centres]',
        'recognise signs of violence, offer first-line support and treat injuries',
        'she arrives or is brought',
        'at once',
        'medical file',
      ],
      [
        '[hospitals and health centres]',
        'assess mental health and arrange care',
        'after first treatment',
        'within [7] days',
        'medical file',
      ],
      [
        '[authorised hospital]',
        'examines her, prevents HIV, infections and pregnancy, and supports her after sexual violence',
        'she agrees to care',
        'the same day, within 48–72 hours of the violence',
        'medical file',
      ],
      [
        '[authorised hospital]',
        'carries out the forensic examination and keeps evidence safe',
        'she agrees to it',
        'at any hour',
        'sealed forensic record',
      ],
      [
        '[hospitals and health centres]',
        'refer to the services she chooses and follow up',
        'before she leaves',
        'the same day; follow-up in [14] days',
        'referral register',
      ],
    ),
    p('The health protocol follows the WHO clinical handbook and is kept by [health authority].'),
    h2('Police and justice'),
    duties(
      [
        '[police women’s desk]',
        'receives her in a private room with a woman officer, 24 hours a day',
        'she comes, calls or is accompanied',
        'within [15] minutes',
        'complaint register',
      ],
      [
        '[police]',
        'protects her, assesses danger and begins the investigation',
        'she reports, or a life is in danger',
        'protection at once; first steps within 24 hours',
        'case file',
      ],
      [
        '[police and prosecution]',
        'tell her in her language what happens next',
        'each decision in the case',
        'within [3] working days',
        'case file',
      ],
      [
        '[prosecution]',
        'decides on charges and applies for protection in court',
        'the file is received',
        'within [10] working days; protection the same day',
        'case file',
      ],
      [
        '[court]',
        'decides on protection orders and checks that they are obeyed',
        'a request is made',
        'within [48] hours; check every [30] days',
        'court record',
      ],
      [
        '[legal aid]',
        'advises and represents her without charge in criminal, civil, family, labour and migration matters',
        'she or an agency asks',
        'advice within [2] working days',
        'client file',
      ],
    ),
    p(
      'The procedure covers prevention, first contact, investigation, the time before, during and after trial, and compensation. When she leaves the country, police and prosecution agree with her, before departure, how she will be heard and informed abroad. A complaint must not cost her the right to work; [authority] explains which permission to stay the law offers during proceedings.',
    ),
    h2('Social services'),
    p('Seven kinds of service are guaranteed. All are free of charge.'),
    table(
      ['Kind of service', 'Agency', 'What it does', 'When it starts and time limit'],
      [
        'Crisis information, counselling and helpline',
        '[helpline]',
        'trained staff inform, calm and connect, in [languages]',
        'she calls; day and night, weekends included',
      ],
      [
        'Safe accommodation',
        '[shelter]',
        'takes in her and her children at an address that stays secret',
        'she asks; the same night',
      ],
      [
        'Legal and rights information',
        '[legal aid, resource centre]',
        'explains family, labour, migration and criminal law',
        'she asks; within [2] working days',
      ],
      [
        'Psychosocial support and counselling',
        '[counselling service]',
        'offers individual and group support by trained staff',
        'she agrees; within [3] working days',
      ],
      [
        'Woman-centred support',
        '[social services]',
        'one caseworker goes with her through all services',
        'she agrees; within [24] hours',
      ],
      [
        'Children’s services',
        '[children’s service]',
        'gives child-friendly care, schooling and protection',
        'she agrees; within [3] working days',
      ],
      [
        'Economic independence and recovery',
        '[labour office, vocational centre]',
        'helps with unpaid wages, work, training, savings and emergency cash',
        'she asks; plan within [30] days',
      ],
    ),
    p(
      'Each service assesses danger at the first contact and again at every change in her life, and records it in its own case file.',
    ),
    h2('Migration actors'),
    p(
      'Labour offices, consulates, border officers, recruitment agencies and resource centres are not specialists in violence. They do not counsel, do not collect evidence and do not judge whether an account is true.',
    ),
    duties(
      [
        '[all migration actors]',
        'listen in private, give first emotional support and offer referral',
        'she speaks of violence',
        'before she leaves',
        'number of referrals only',
      ],
      [
        '[resource centre]',
        'explains her rights, goes with her and arranges interpretation',
        'she asks or agrees',
        'within [24] hours',
        'referral register',
      ],
      [
        '[consulate]',
        'issues travel papers and arranges safe return or contact with family, if she wishes',
        'she asks',
        'emergency papers within [3] working days',
        'consular file',
      ],
      [
        '[labour office]',
        'opens a complaint about wages or employer, apart from the violence',
        'she asks',
        'within [5] working days',
        'labour complaint',
      ],
      [
        '[border officers]',
        'show her the helpline number and let her call in private',
        'she asks for help',
        'at once',
        'number of calls only',
      ],
    ),
    h2('Service directory'),
    p(
      'The service directory in section 10 lists each provider. [Agency] confirms every entry each [3] months and tells all agencies of a change within [2] working days.',
    ),
  ),
);
