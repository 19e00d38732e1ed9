import { defineBlock } from '../spec';

/** Where the law asks for a report, and what happens before and after one. */
export const mandatoryReporting = defineBlock({
  place: 'document',
  content: ['authorityDuty', 'reportingStep'],
  fields: [],
  identity: [],
  starts: { type: 'reportingStep', field: 'step' },
});

export const authorityDuty = defineBlock({
  place: 'parent',
  content: 'none',
  fields: [
    { name: 'authority', kind: 'text' },
    { name: 'kind', kind: 'choice', options: ['police', 'immigration', 'child-protection', 'other'] },
    { name: 'duty', kind: 'choice', options: ['yes', 'no', 'unclear'] },
    { name: 'who', kind: 'longText' },
    { name: 'what', kind: 'longText' },
    { name: 'source', kind: 'text' },
    { name: 'exempt', kind: 'longText' },
    { name: 'notice', kind: 'longText' },
  ],
  identity: ['authority', 'kind'],
});

/** Told first, she weighs it, and only what she then says is reported, followed up and supported. */
export const reportingStep = defineBlock({
  place: 'parent',
  content: 'inline',
  fields: [{ name: 'step', kind: 'choice', options: ['inform', 'weigh', 'report', 'follow-up', 'support'] }],
  identity: ['step'],
  fixed: true,
});
