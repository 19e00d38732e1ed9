import { useId } from 'react';
import type { ChangeEvent } from 'react';
import { useWords } from '~/lib/words';
import type { PageParty } from '~/components/section/section-data';

/** Writes the code of an agency where the caret is, so that it is asked. The codes can be typed as well. */
export function MentionChoice({ parties }: { parties: readonly PageParty[] }) {
  const words = useWords().comments;
  const id = useId();
  const mention = ({ currentTarget }: ChangeEvent<HTMLSelectElement>) => {
    const field = currentTarget.form?.elements.namedItem('words');
    const { value } = currentTarget;
    currentTarget.value = '';
    if (!(field instanceof HTMLTextAreaElement) || value === '') return;
    field.setRangeText(`@${value} `, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
  };
  return (
    <div className="field for-scripts" data-width="middle">
      <label className="field-label" htmlFor={id}>
        {words.mention}
      </label>
      <select id={id} className="input" onChange={mention} defaultValue="">
        <option value="">{words.mentionNone}</option>
        {parties.map(({ code, name }) => (
          <option key={code} value={code}>
            {code} {name}
          </option>
        ))}
      </select>
    </div>
  );
}
