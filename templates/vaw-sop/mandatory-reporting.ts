import type { AttributesOf } from '../../schema/document/blocks/block-specs';
import { makeBlock } from '../../schema/document/blocks/make-block';
import type { DocumentNode } from '../../schema/document/node';

/** Nobody has answered yet whether the duty exists: the answer stays empty until somebody finds the article. */
const authority = (kind: AttributesOf<'authorityDuty'>['kind'], name: string, exempt: string): DocumentNode =>
  makeBlock('authorityDuty', {
    ...{ kind, authority: name, who: '[who must report]', what: '[what is reported]', source: '[law and article]' },
    exempt,
    notice: '[what she is told, word for word, before she speaks of it]',
  });

const step = (which: AttributesOf<'reportingStep'>['step'], words: string): DocumentNode =>
  makeBlock('reportingStep', { step: which }, words);

/** Four authorities to answer for, and the five steps that surround every report. */
export const mandatoryReporting = makeBlock(
  'mandatoryReporting',
  {},
  authority('police', 'Police', '[services that need not report]'),
  authority('immigration', 'Immigration', '[health, education and other essential services, if the law allows]'),
  authority('child-protection', 'Child protection', '[none, or the services named by law]'),
  authority('other', '[another authority]', '[services that need not report]'),
  step(
    'inform',
    'Tell her what must be reported, to whom and what may follow, before she says anything that falls under the duty.',
  ),
  step(
    'weigh',
    'Give her time and privacy to weigh the consequences and to choose whether to speak. Help continues whatever she chooses.',
  ),
  step(
    'report',
    'If she tells knowingly, send the authority what the law demands and nothing more, within the legal time limit.',
  ),
  step('follow-up', 'Find out within [3] working days what the authority has done with the report.'),
  step(
    'support',
    'Tell her of every development, go with her to appointments if she wishes, and speak up for her until the matter ends.',
  ),
);
