import { doc, h2, p } from '../../schema/document/build';
import { dutyOf } from './agencies';

export const essentialServices = doc(
  h2('Duties of every agency'),
  p(
    'Services are free of charge and open to every woman regardless of migration status. Staff obtain informed consent first, and she may refuse. Each agency names a contact point with a deputy.',
  ),
  h2('Health'),
  dutyOf('A03', 'Treats, supports and, if she agrees, examines her and keeps the evidence sealed.', {
    trigger: 'She arrives or is brought',
    deadline: 'At once, at any hour',
    record: 'Medical file',
  }),
  dutyOf('A04', 'Recognises signs of violence, gives first-line support and arranges the hospital car.', {
    trigger: 'A visit in a district',
    deadline: 'Before she leaves',
    record: 'Health centre register',
  }),
  h2('Police and justice'),
  dutyOf('A05', 'Assesses danger, protects her and opens the investigation.', {
    trigger: 'She reports, or a life is in danger',
    deadline: 'Protection at once; first steps within 24 hours',
    record: 'Case file',
  }),
  dutyOf('A06', 'Shows her the helpline card and lets her call in private, without questions.', {
    trigger: 'She asks for help at the post',
    deadline: 'Within 10 minutes',
    record: 'Number of calls only',
  }),
  dutyOf('A07', 'Decides on charges and asks the court for protection.', {
    trigger: 'The file is received',
    deadline: 'Protection the same day; charges within 10 working days',
    record: 'Prosecution file',
  }),
  dutyOf('A08', 'Advises and represents her without charge, also after she has left the country.', {
    trigger: 'She or an agency asks',
    deadline: 'Within 2 working days',
    record: 'Client file',
  }),
  h2('Social services'),
  p(
    'Seven services are open to her: crisis information and helpline, shelter, legal information, counselling, a caseworker of her own, care for her children, and help towards an income.',
  ),
  dutyOf(
    'A09',
    'Names one caseworker, who goes with her through all services, and arranges care for her children and emergency cash.',
    {
      trigger: 'She agrees',
      deadline: 'Within 24 hours',
      record: 'Social services file',
    },
  ),
  dutyOf('A10', 'Takes in her and her children and offers counselling. The address stays secret.', {
    trigger: 'Lantern Helpline or a caseworker calls',
    deadline: 'The same night',
    record: 'Shelter file, by code',
  }),
  dutyOf('A11', 'Gives crisis information and counselling and finds an interpreter.', {
    trigger: 'A call or message',
    deadline: 'At once, weekends included',
    record: 'Call count without names',
  }),
  h2('Migration actors'),
  p('They listen, give first emotional support and offer referral. They do not counsel, collect evidence or judge.'),
  dutyOf('A12', 'Refers her, and opens a complaint about wages apart from the violence.', {
    trigger: 'She asks',
    deadline: 'Referral the same day; complaint within 5 working days',
    record: 'Labour complaint',
  }),
  dutyOf('A13', 'Explains her rights in her language and goes with her to the services she chooses.', {
    trigger: 'She asks or agrees',
    deadline: 'Within 24 hours',
    record: 'Referral register',
  }),
  dutyOf('A14', 'Issues travel papers and arranges safe return or contact with her family, if she wishes.', {
    trigger: 'She asks',
    deadline: 'Within 3 working days',
    record: 'Consular file',
  }),
);
