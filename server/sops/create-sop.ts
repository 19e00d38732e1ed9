import { sopInputs } from '../../schema/inputs';
import { componentText, starterOf } from '../../schema/template';
import { decisionRules, members, sops } from '../../schema/tables';
import { templateById } from '../../templates';
import { signedIn } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { createSection } from '../sections';
import { recordEvent } from '../trail';

/**
 * Creates an SOP from a template: every component stands in it as a section with its starter text. The creator leads it.
 * @returns the id of the SOP
 * @throws DomainError `sign-in-required`, `invalid`
 */
export function createSop(ctx: Context, input: unknown): string {
  const personId = signedIn(ctx);
  const { title, setting, templateId, overrideReason } = parseInput(sopInputs.createSop, input);
  const template = templateById(templateId);
  if (!template) {
    throw new DomainError('invalid', { issues: [{ field: 'templateId', message: 'Choose one of the templates.' }] });
  }
  const id = ctx.newId('sop');
  const now = ctx.now();
  const language = template.languages[0] ?? 'en';
  ctx.database.transaction(() => {
    const { orm } = ctx.database;
    const origin = { templateId, templateVersion: template.version };
    orm
      .insert(sops)
      .values({ id, title, setting, language, ...origin, createdAt: now, createdBy: personId })
      .run();
    orm.insert(decisionRules).values({ sopId: id }).run();
    orm
      .insert(members)
      .values({ id: ctx.newId('member'), sopId: id, personId, role: 'lead', addedAt: now })
      .run();
    guardWords(ctx, { sopId: id, kind: 'field', words: { title, setting }, overrideReason });
    for (const component of template.components) {
      const text = componentText(template, component, language);
      const place = { sopId: id, ordinal: component.number, key: component.key, title: text.title };
      createSection(ctx, { ...place, document: starterOf(text) });
    }
    recordEvent(ctx, { type: 'sop.created', sopId: id, subject: id, payload: { title, ...origin } });
  });
  return id;
}
