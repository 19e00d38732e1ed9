import type { LoaderFunctionArgs } from '@remix-run/node';
import { directoriesOf, pathwaysOf, type DocumentNode } from '../../../schema/document';
import { notHere } from '~/lib/not-here';
import { sectionHtml } from './section-html.server';
import type { SectionData } from './section-data';

const isWalked = (document: DocumentNode) => directoriesOf(document).length > 0 || pathwaysOf(document).length > 0;

type Args = Pick<LoaderFunctionArgs, 'context' | 'params'>;

/** Everything the page of a section shows. A section of another procedure looks like one that is not there. */
export function loadSection({ context, params: { sopId = '', sectionId = '' } }: Args): SectionData {
  const { services, reportError } = context;
  const { document, parties, ...view } = services.agreement.sectionView(sectionId);
  if (view.sopId !== sopId) throw notHere('section');
  const all = services.sections.outline(sopId);
  const at = all.findIndex(({ id }) => id === sectionId);
  return {
    ...view,
    parties: parties.map(({ id, code, name, sector, voice }) => ({ id, code, name, sector, voice })),
    html: sectionHtml({ textHash: view.line.textHash, document, audience: view.audience }, reportError) ?? null,
    quarantined: services.sections.quarantined(sectionId),
    leftOut: services.sections.droppedBlocks(sectionId),
    begunWith: view.abilities.manage ? services.sections.blocksBegunWith(sectionId) : [],
    lateEdits: services.lateEdits.lateEditsOf(sectionId),
    safety: services.checks.sectionSafety(sectionId),
    isWalked: isWalked(document),
    checks: services.completeness.checksOf(sectionId),
    discussion: services.discussion.discussionOf(sectionId),
    guidance: services.sections.guidanceOf(sectionId) ?? null,
    language: services.sops.sopFrame(sopId).sop.language,
    previous: all[at - 1] ?? null,
    next: all[at + 1] ?? null,
    now: new Date().toISOString(),
  };
}
