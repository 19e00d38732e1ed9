import { Icon } from './icon';

/** What is wrong with one field, beside it. */
export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  if (message === undefined) return null;
  return (
    <span id={id} className="field-error">
      <Icon name="alert" size={18} />
      <span>{message}</span>
    </span>
  );
}
