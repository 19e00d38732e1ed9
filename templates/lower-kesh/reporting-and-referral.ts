import { makeBlock } from '../../schema/document/blocks/make-block';
import { doc, h2, h3, p } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import { dutyOf } from './agencies';
import { borderPost } from './border-post';
import { pathway } from './pathway';

const mandatoryReporting = makeBlock(
  'mandatoryReporting',
  {},
  makeBlock('authorityDuty', {
    ...{
      authority: 'Police',
      kind: 'police',
      duty: 'no',
      who: 'nobody',
      what: 'she decides, unless a life is in danger',
    },
    ...{ source: 'Protection from Violence Act, section 11', exempt: 'all services' },
    notice: 'You decide whether the police hear of this. Only if your life is in danger now do we call them.',
  }),
  makeBlock('authorityDuty', {
    ...{ authority: 'Immigration', kind: 'immigration', duty: 'no', who: 'no service provider', what: 'nothing' },
    ...{ source: 'Foreigners Act: no section obliges a service provider', exempt: 'all services' },
    notice: 'We do not tell immigration about you, and we do not ask for your papers.',
  }),
  makeBlock('authorityDuty', {
    ...{ authority: 'Child Protection Office', kind: 'child-protection', duty: 'yes', who: 'all agencies' },
    ...{ what: 'danger to the life or health of a child', source: 'Children Act, section 6', exempt: 'none' },
    notice: 'If a child is in danger, the law obliges us to tell the Child Protection Office. We tell you first.',
  }),
  makeBlock('authorityDuty', {
    ...{ authority: 'Employer or recruiter', kind: 'other', duty: 'no', who: 'nobody', what: 'nothing' },
    ...{ source: 'Labour Code, section 81', exempt: 'all services' },
    notice: 'Nobody at your work hears of this from us.',
  }),
  makeBlock('reportingStep', { step: 'inform' }, 'Inform her before she says anything that must be reported.'),
  makeBlock('reportingStep', { step: 'weigh' }, 'Let her weigh it and decide; help continues either way.'),
  makeBlock('reportingStep', { step: 'report' }, 'If she tells knowingly, report what the law demands and no more.'),
  makeBlock('reportingStep', { step: 'follow-up' }, 'Follow up within 3 working days.'),
  makeBlock('reportingStep', { step: 'support' }, 'Stand by her and keep her informed until the matter ends.'),
);

export const reportingAndReferralWith = (borderPostParagraph: string): DocumentNode =>
  doc(
    h2('First contact: every door is the right door'),
    p(
      'A woman may tell anybody, or nobody. Whoever she tells in our agencies finds a private room, asks whether she is in danger now, and explains the services with their benefits and risks within 30 minutes. Staff without specialist training ask no questions about the violence. If she agrees, they call Lantern Helpline or the service she chooses while she is present.',
    ),
    h2('Mandatory reporting'),
    mandatoryReporting,
    h3('Services and the border'),
    p(borderPostParagraph),
    h2('The referral pathway'),
    p('At each stage she may go on, wait, stop or return.'),
    pathway,
    dutyOf('A11', 'Answers in Kesh, Vellish and Sanar, free of charge, and connects her to the service she chooses.', {
      trigger: 'She or an agency calls',
      deadline: 'At once, day and night',
      record: 'Call count without names',
    }),
    dutyOf(
      'A03',
      'Treats injuries; offers care that prevents pregnancy, HIV and other infections, with or without a forensic examination.',
      {
        trigger: 'She arrives and agrees',
        deadline: 'The same day, within 48–72 hours of the violence',
        record: 'Medical file',
      },
    ),
    dutyOf('A05', 'Receives her in a private room with a woman officer, and protects her if she asks.', {
      trigger: 'She comes, calls or is accompanied',
      deadline: 'Within 15 minutes, 24 hours a day',
      record: 'Complaint register',
    }),
    h2('Informed consent'),
    p(
      'The form in section 10 is read to her in her best language before anything is shared. She may set limits and refuse.',
    ),
  );

export const reportingAndReferral = reportingAndReferralWith(borderPost.agreed);
