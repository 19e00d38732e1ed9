import { h3, p, ul } from '../../schema/document/build';
import type { Subsection } from '../../schema/template';
import { clinicalHandbook, essentialServices, guide } from '../citations';
import { subsection } from '../subsection';
import { healthDuties, migrationDuties, policeAndJusticeDuties, socialServices } from './sector-duties';

const everyAgency = subsection(
  {
    key: 'every-agency',
    heading: 'Duties of every agency',
    prompts: ['Which training must staff have first?', 'Which duty falls to an agency that is not in the room?'],
    sources: [guide('Component 6'), essentialServices('Modules 2, 3 and 4')],
  },
  ul(
    'Services are free of charge and open to every woman regardless of migration status.',
    'Before any service, staff explain any duty to report and obtain her informed consent; she may refuse.',
    'A woman interviewer and a trained interpreter are offered each time.',
    'Each agency names a contact point with a deputy and keeps its entry in the service directory correct.',
    'All staff who meet women complete [two] days of training before they start, and a refresher every [12] months.',
  ),
);

const health = subsection(
  {
    key: 'health',
    heading: 'Health',
    prompts: [
      'Who in your hospital does this, and who when that person is away?',
      'Which sites may carry out a forensic examination, and how does she get there from every district?',
    ],
    sources: [essentialServices('Module 2, health'), clinicalHandbook],
  },
  ...healthDuties,
  p('The health protocol follows the WHO clinical handbook and is kept by [health authority].'),
);

const justice = subsection(
  {
    key: 'police-and-justice',
    heading: 'Police and justice',
    prompts: [
      'What starts the duty, and how soon must it be done, at night and at weekends too?',
      'How does her case go on after she has left the country?',
    ],
    sources: [essentialServices('Module 3, justice and policing')],
  },
  ...policeAndJusticeDuties,
  p(
    'The procedure covers prevention, first contact, investigation, the time before, during and after trial, and compensation. When she leaves the country, police and prosecution agree with her, before departure, how she will be heard and informed abroad. A complaint must not cost her the right to work; [authority] explains which permission to stay the law offers during proceedings.',
  ),
);

const social = subsection(
  {
    key: 'social-services',
    heading: 'Social services',
    prompts: [
      'Is it free, open at night and at weekends, and offered in which languages?',
      'Where is it recorded, and who can read that record?',
    ],
    sources: [essentialServices('Module 4, social services')],
  },
  p('Seven kinds of service are guaranteed. All are free of charge.'),
  ...socialServices.flatMap(({ kind, duty }) => [h3(kind), duty]),
  p(
    'Each service assesses danger at the first contact and again at every change in her life, and records it in its own case file.',
  ),
);

const migration = subsection(
  {
    key: 'migration-actors',
    heading: 'Migration actors',
    prompts: ['What may staff of your office do when she speaks of violence, and what do they leave to specialists?'],
    sources: [guide('Component 6')],
  },
  p(
    'Labour offices, consulates, border officers, recruitment agencies and resource centres are not specialists in violence. They do not counsel, do not collect evidence and do not judge whether an account is true.',
  ),
  ...migrationDuties,
);

const directory = subsection(
  {
    key: 'service-directory',
    heading: 'Service directory',
    prompts: ['Who confirms the entries, how often, and how does a change reach everybody?'],
    sources: [guide('Component 6 and Annex 2')],
  },
  p(
    'The service directory in section 10 lists each provider. [Agency] confirms every entry each [3] months and tells all agencies of a change within [2] working days.',
  ),
);

export const essentialServicesParts: Subsection[] = [everyAgency, health, justice, social, migration, directory];
