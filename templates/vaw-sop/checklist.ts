import type { Checklist } from '../../schema/template';

const interpreter = 'Do women interpreters who are at home in both languages interpret for her?';
const interpretersTrained =
  'Are the interpreters trained to respect her culture and never to suggest that she is to blame?';

/**
 * The self-assessment of Annex 5: 44 items in nine groups. Facts (3 and 43) are asked to find a risk, never counted; 29
 * and 30 are 19 and 20 again. What the procedure itself says to 8, 24, 25 and 26 is offered there as an answer.
 */
export const checklist: Checklist = {
  title: 'How well do our services meet the needs of women migrant workers?',
  groups: [
    {
      title: 'Survivor-centred approach',
      items: [
        { number: 1, words: 'Does she hear enough about her options, their risks and the support there is?' },
        { number: 2, words: 'Does she get the time and the freedom to choose, and does nobody choose for her?' },
        { number: 3, words: 'Does any rule oblige you to tell immigration what papers she has?', fact: true },
        { number: 4, words: 'Is she told of that rule, and does she understand what may follow?', follows: 3 },
        { number: 5, words: 'Does every service begin with her informed consent, options and risks included?' },
        { number: 6, words: 'Is consent explained in the language she grew up with?', follows: 5 },
        { number: 7, words: 'Is she told in that language that she may stop or refuse at any point?', follows: 5 },
        {
          number: 8,
          words: 'Did survivors, or those who speak for them, help to shape this procedure?',
          evidence: 'survivors-heard',
        },
      ],
    },
    {
      title: 'Accessibility and availability',
      items: [
        {
          number: 9,
          words: 'Are there women among your staff who are trained to put a survivor and her choices first?',
        },
        {
          number: 10,
          words: 'Is staff trained on how work, origin, faith, disability and gender add up to a higher risk for her?',
        },
        { number: 11, words: 'Is staff trained to notice the signs of bodily, sexual, mental and economic violence?' },
        { number: 12, words: 'Is staff trained to make it easier for her to speak?' },
        { number: 13, words: 'Is staff trained on what holds migrant women back: stigma, deportation, loss of work?' },
        {
          number: 14,
          words: 'Do you tell women of your services where they prepare to leave and where they come back?',
          when: 'origin',
        },
        {
          number: 15,
          words:
            'Are you open when she is free: after work, on Saturday and on Sunday, with care for children in mind?',
          when: 'destination',
        },
        {
          number: 16,
          words: 'Is there information on where to find help in the languages migrants speak?',
          when: 'destination',
        },
        { number: 17, words: 'Are the services offered or interpreted in these languages as well?', follows: 16 },
        {
          number: 18,
          words: 'Do you bring that information to markets, workplaces, housing, airports and places of worship?',
          when: 'destination',
        },
      ],
    },
    {
      title: 'Interpretation and language',
      items: [
        { number: 19, words: interpreter },
        { number: 20, words: interpretersTrained },
      ],
    },
    {
      title: 'Cultural sensitivity',
      items: [
        { number: 21, words: 'May she bring a person she trusts, at least to the first talk?', when: 'destination' },
        {
          number: 22,
          words: 'Is staff trained on the stigma and the obstacles that keep returning women silent?',
          when: 'origin',
        },
        {
          number: 23,
          words: 'Is staff trained to serve women of other religions and customs well?',
          when: 'destination',
        },
      ],
    },
    {
      title: 'Coordination and referral',
      items: [
        {
          number: 24,
          words: 'Do you have a procedure and a referral pathway that are up to date?',
          evidence: 'procedure-current',
        },
        {
          number: 25,
          words: 'Does it settle principles, terms, roles, referral and the sharing of information?',
          follows: 24,
          evidence: 'matters-settled',
        },
        {
          number: 26,
          words: 'Does it come with current contacts of all providers in the pathway?',
          follows: 24,
          evidence: 'contacts-current',
        },
        {
          number: 27,
          words: 'Do you have partners abroad to whom a woman can be referred?',
          when: 'origin-or-destination',
        },
      ],
    },
    {
      title: 'Health',
      sectors: ['health'],
      items: [
        {
          number: 28,
          words:
            'Does every survivor reach urgent, preventive, reproductive and medico-legal care in time, whatever her papers?',
        },
      ],
    },
    {
      title: 'Police and justice: legal support',
      sectors: ['policing', 'justice'],
      items: [
        { number: 29, words: interpreter, sameAs: 19 },
        { number: 30, words: interpretersTrained, sameAs: 20 },
        { number: 31, words: 'Does staff know whom to refer her to, migrant services among them?' },
        { number: 32, words: 'Is she helped to claim unpaid wages and to obtain legal papers?' },
        {
          number: 33,
          words:
            'Does she hear her rights and the course of a case, and what differs if her stay depends on the perpetrator?',
          when: 'destination',
        },
      ],
    },
    {
      title: 'Social services',
      sectors: ['social-services'],
      items: [
        {
          number: 34,
          words: 'Does she get transport, food and clothing at once and without charge?',
          when: 'destination',
        },
        {
          number: 35,
          words: 'Do she and her children get a safe bed at once and without charge?',
          when: 'destination',
        },
        {
          number: 36,
          words: 'If she wishes and consents, is she put in touch with services in the country she comes from?',
          when: 'destination',
        },
        { number: 37, words: 'Can you hand her a list of these services?', follows: 36 },
        { number: 38, words: 'Are you yourselves in contact with them?', follows: 36 },
        { number: 39, words: 'Is she helped to reach her family at home, in confidence?' },
        { number: 40, words: 'Are there support groups or other help made for migrant survivors?' },
      ],
    },
    {
      title: 'Data',
      items: [
        {
          number: 41,
          words: 'Do you collect the minimum data set, with the countries of birth, of origin and of the violence?',
          when: 'specialist',
        },
        { number: 42, words: 'Does a protocol keep data private when it is collected and shared?' },
        {
          number: 43,
          words: 'Do you ask for migration status? This is advised against.',
          fact: true,
          mitigation:
            'Until you stop asking: it is kept in confidence, and she hears beforehand what telling it may cost.',
        },
        { number: 44, words: 'Is the data analysed at fixed times, and are services changed because of it?' },
      ],
    },
  ],
};
