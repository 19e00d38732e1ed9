import { describe, expect, it } from 'vitest';
import type { FormProblem, Outcome } from '../../../app/lib/form';
import { Choice } from '../../../app/ui/choice';
import { CommandForm } from '../../../app/ui/command-form';
import { Field } from '../../../app/ui/field';
import { Tick } from '../../../app/ui/tick';
import { Unfold } from '../../../app/ui/unfold';
import { renderPage } from '../../support/render-page';

const form = (
  <>
    <Unfold label="Vote" intent="vote">
      <CommandForm intent="vote" hidden={{ sectionId: 'section_1' }}>
        <Field name="reason" label="Reason" rows={3} />
        <Field name="password" type="password" label="Password" />
        <Tick name="read" label="I have read it" defaultChecked />
        <Choice
          name="position"
          legend="Position"
          options={[
            { value: 'agree', label: 'We agree' },
            { value: 'aside', label: 'We stand aside', more: <Field name="why" label="Why" /> },
          ]}
          defaultValue="agree"
        />
      </CommandForm>
    </Unfold>
    <CommandForm intent="other">
      <Field name="reason" label="Another reason" />
    </CommandForm>
  </>
);

const problem: FormProblem = {
  code: 'invalid',
  details: { issues: [{ field: 'reason', message: 'Write the reason.' }] },
  form: 'vote',
  values: { reason: 'because', position: 'aside' },
};

const refused: Outcome<never> = { intent: 'vote', form: 'vote', problem };

describe('a form', () => {
  it('posts its command and what travels with it, without JavaScript', async () => {
    const html = await renderPage(form);
    expect(html).toMatch(/<form[^>]*method="post"/);
    expect(html).toContain('<input type="hidden" name="intent" value="vote"/>');
    expect(html).toContain('<input type="hidden" name="sectionId" value="section_1"/>');
    expect(html).not.toContain('role="alert"');
  });

  it('keeps the fields a choice needs inside that choice, for CSS to unfold', async () => {
    const html = await renderPage(form);
    expect(html).toMatch(/value="aside"\/>.*class="choice-more">.*name="why"/s);
  });

  it('comes back with a summary that links to the field, and the fault beside the field', async () => {
    const html = await renderPage(form, refused);
    const [, target] = /<li><a href="#([^"]+)">Write the reason\.<\/a>/.exec(html) ?? [];
    expect(html).toContain(`id="${target}"`);
    expect(html).toContain(`aria-describedby="${target}-error"`);
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(1);
  });

  it('comes back with what was written, and without the password', async () => {
    const html = await renderPage(form, refused);
    expect(html).toContain('>because</textarea>');
    expect(html).toMatch(/value="aside"[^>]*checked=""|checked=""[^>]*value="aside"/);
    expect(html).not.toMatch(/type="checkbox"[^>]*checked=""/);
    expect(html).toMatch(/type="password"[^>]*value=""/);
  });

  it('opens the drawer it stands in when it comes back', async () => {
    expect(await renderPage(form)).not.toContain('<details class="unfold" open=""');
    expect(await renderPage(form, refused)).toContain('<details class="unfold" open=""');
  });

  it('leaves the other forms of the page alone', async () => {
    const html = await renderPage(form, refused);
    expect(html.match(/role="alert"/g)).toHaveLength(1);
    expect(html).toMatch(/<input[^>]*name="reason"[^>]*\/>/);
  });
});
