import type { ComponentProps } from 'react';
import { CommandForm } from '~/ui/command-form';

/** A form of the agreement pane: whoever sends it comes back to that pane, also on a phone without JavaScript. */
export function AgreementForm(props: Omit<ComponentProps<typeof CommandForm>, 'place'>) {
  return <CommandForm {...props} place="agreement" />;
}
