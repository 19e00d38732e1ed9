import type { LoaderFunctionArgs } from '@remix-run/node';
import { notHere } from '~/lib/not-here';
import { sectionHtml } from './section-html.server';
import type { SectionData } from './section-data';

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
    html: sectionHtml(view.line.textHash, document, reportError) ?? null,
    quarantined: services.sections.quarantined(sectionId),
    lateEdits: services.lateEdits.lateEditsOf(sectionId),
    safety: services.checks.sectionSafety(sectionId),
    guidance: services.sections.guidanceOf(sectionId) ?? null,
    language: services.sops.sopFrame(sopId).sop.language,
    previous: all[at - 1] ?? null,
    next: all[at + 1] ?? null,
    now: new Date().toISOString(),
  };
}
