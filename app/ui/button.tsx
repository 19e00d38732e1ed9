import { Link } from '@remix-run/react';
import type { LinkProps } from '@remix-run/react';
import { useId } from 'react';
import type { ButtonHTMLAttributes } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon';

/** One first action on a page or form; the others are second or quiet. Danger is for what cannot be taken back. */
type Look = { kind?: 'first' | 'second' | 'quiet' | 'danger'; icon?: IconName };

type Props = Look & ButtonHTMLAttributes<HTMLButtonElement> & { blocked?: string };

/** `blocked` says why the button cannot be pressed now, and what would change that. */
export function Button({ kind = 'first', icon, blocked, type = 'submit', children, ...rest }: Props) {
  const reasonId = useId();
  if (blocked !== undefined) {
    return (
      <span className="button-blocked">
        <button type="button" className="button" aria-disabled="true" aria-describedby={reasonId}>
          {icon && <Icon name={icon} />}
          {children}
        </button>
        <span id={reasonId} className="field-hint">
          {blocked}
        </span>
      </span>
    );
  }
  return (
    <button type={type} className="button" data-kind={kind} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export function ButtonLink({ kind = 'first', icon, children, ...rest }: Look & LinkProps) {
  return (
    <Link className="button" data-kind={kind} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
