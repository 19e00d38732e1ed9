import { b, doc, h2, h3, ol, p, table, ul } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import { dutyOf } from './agencies';
import { borderPost } from './border-post';

export const reportingAndReferralWith = (borderPostParagraph: string): DocumentNode =>
  doc(
    h2('First contact: every door is the right door'),
    p(
      'A woman may tell anybody, or nobody. Whoever she tells in our agencies finds a private room, asks whether she is in danger now, and explains the services with their benefits and risks within 30 minutes. Staff without specialist training ask no questions about the violence. If she agrees, they call Lantern Helpline or the service she chooses while she is present.',
    ),
    h2('Mandatory reporting'),
    table(
      ['Authority', 'Duty', 'Who and what', 'Law'],
      [
        'Police',
        'no, for adult women',
        'she decides, unless a life is in danger',
        'Protection from Violence Act, section 11',
      ],
      ['Immigration', 'no, for service providers', 'see services and the border', 'none found'],
      ['Child protection', 'yes', 'all agencies, danger to a child', 'Children Act, section 6'],
    ),
    h3('Five steps where a duty to report exists'),
    ol(
      'Inform her before she says anything that must be reported.',
      'Let her weigh it and decide; help continues either way.',
      'If she tells knowingly, report what the law demands and no more.',
      'Follow up within 3 working days.',
      'Stand by her and keep her informed until the matter ends.',
    ),
    h3('Services and the border'),
    p(borderPostParagraph),
    h2('The referral pathway'),
    p('At each stage she may go on, wait, stop or return.'),
    ul(
      [
        b('Disclosure. '),
        'She says whether she wants help, from whom, and who may know. A specialist is reached within 2 hours.',
      ],
      [
        b('Crisis information and immediate response. '),
        'Injuries first. Shelter the same night, a safety plan within 24 hours. She consents before each referral.',
      ],
      [
        b('Longer-term response. '),
        'With her consent, a caseworker of Social Services meets her within 7 days and reviews the plan every 30 days.',
      ],
    ),
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
