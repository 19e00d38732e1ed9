import { framesOf } from '../../../frames-of';

/** no link to national identity numbers. */
export const nationalIdRules = framesOf(
  {
    rule: 'X-4',
    level: 'block',
    component: 7,
    wording: 'random-code',
  },
  [
    {
      key: 'links-to-national-id',
      find: [
        '{idAct}! ~12/notCollecting {idPaper}',
        '{idPaper} ~12 {idDone|idAct}!',
        '{recordThing} ~6 {holds}! ~8 {idPaper}',
        '{idAct}! ~3 (by|under|with|via|through|using) ~1 (id|ids|nid|identity)',
      ],
      unless: [
        '{cardActSafe}',
        '{ownCard}',
        '{leftOutOf}',
        '{statusTaughtStrict}',
        '(replace|replaces|replaced|substitute) ~4 {idPaper}',
      ],
      unlessAround: ['{keptOut}'],
      exceptionsCount: true,
      yieldsToSame: ['X-1'],
    },
    {
      // A number of the state needs no verb: where it stands, unless it is ruled out, it is taken.
      key: 'links-to-national-id',
      find: ['{idDigits}!'],
      unless: ['{idDigitsSafe}'],
      unlessAround: ['{keptOut}'],
      exceptionsCount: true,
    },
    {
      key: 'links-to-national-id',
      find: ['{cardOrRegister}!'],
      near: ['{cardAct}'],
      reach: 6,
      also: ['({survivor}|{form}|case|cases|record|records|file|files|patient|mother|complaint)'],
      unless: ['{cardActSafe}'],
      unlessAround: ['{keptOut}'],
      yieldsTo: ['X-10'],
    },
    {
      // Digits in the shape of such a number, spoken of as those of a person or a case.
      key: 'links-to-national-id',
      find: ['{idNumber}!'],
      near: [
        '(case|id|nik|citizen|number|ref|reference|row|line|code|client|entry|holder|identity|referred|completed|example)',
      ],
      reach: 6,
      unless: ['(project|grant|contract|invoice|account|bank|donor|licence|licensed|hotline|helpline|phone|telephone)'],
    },
    {
      // The denial belongs to what the number is to prevent, or to what she cannot say.
      key: 'links-to-national-id',
      find: [
        '(prevent|avoid|exclude|reduce|detect|rule out|solve|eliminate|remove)+ (by|through|with|via|by means of|by way of)! ~4 {idDigits}',
        '(not|cannot|never|forgot|forgotten) ~2 (know|remember|recall|recite) ~1 (number|digits)! ~12 (call|ask|enter|return|fetch|look|find|search|bring|write|wait)+',
        '(card|id|booklet|document|passport) ~6 (ask|asks|asked|call|calls|phone|phones|obtain|give|gives|telephones) ~4 (number|digits)!',
        '(get|obtain|fetch|look up|request|take|copy|call up)+ ~2 (number|digits)! ~2 (from|at|in|with) ~3 (registrar|registry|register|population office|district office|civil|identity office|card office|passport office)',
        '{idDigits} ~2 (suffice|suffices|is enough|will do|is sufficient|takes its place|stands in)!',
      ],
      polarity: 'either',
      unless: [
        '{idDigitsSafe}',
        '(hotline|helpline|phone|telephone) (number|card)',
        '(no|not|never|without) ~1 (based|linked|{idDigits})',
      ],
    },
    {
      key: 'links-to-national-id',
      find: [
        '(without|unless|lacking) ~3 {idDigits}! ~8 (no|not|cannot|nothing|nobody|sent back|returned|rejected|incomplete|invalid|goes back)',
      ],
      polarity: 'either',
      unless: ['(turned away|refused|denied|sent away|regardless|reason)'],
    },
  ],
);
