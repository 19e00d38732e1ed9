import { Component, lazy, Suspense, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Icon } from '~/ui/icon';
import type { LiveSafety } from './live-safety';
import type { OnScreen } from './on-screen';
import type { SectionData } from './section-data';

const SectionEditor = lazy(() => import('~/editor/section-editor.client'));

type Props = {
  data: SectionData;
  onText(text: OnScreen | null): void;
  onSafety(safety: LiveSafety | null): void;
  children: ReactNode;
};

/** The words as they can be read at once, and written as soon as the editor and the shared text are here. */
export function WritableWords({ data, onText, onSafety, children }: Props) {
  const isInBrowser = useIsInBrowser();
  const reading = (
    <>
      <Opening />
      {children}
    </>
  );
  if (!isInBrowser) return reading;
  const { line, language, parties, safety } = data;
  return (
    <WhenItFails fallback={<Failed>{children}</Failed>}>
      <Suspense fallback={reading}>
        <SectionEditor
          key={line.id}
          section={{ id: line.id, epoch: line.epoch, number: line.number, title: line.title, language }}
          parties={parties}
          onText={onText}
          safety={{ component: safety.component, mayOverride: safety.abilities.override, stored: safety }}
          onSafety={onSafety}
        >
          {children}
        </SectionEditor>
      </Suspense>
    </WhenItFails>
  );
}

function Opening() {
  const words = useWords().editor;
  return (
    <div className="writing-bar no-print">
      <p className="saved-mark" data-state="opening">
        <Icon name="pending" size={18} />
        <span>
          {words.opening} <noscript>{words.openingHint}</noscript>
        </span>
      </p>
    </div>
  );
}

function Failed({ children }: { children: ReactNode }) {
  const words = useWords().editor;
  return (
    <>
      <div className="writing-bar no-print" role="alert">
        <p className="saved-mark" data-state="ended">
          <Icon name="alert" size={18} />
          <span>{words.failed}</span>
        </p>
        <Button type="button" kind="second" onClick={() => location.reload()}>
          {words.reload}
        </Button>
      </div>
      {children}
    </>
  );
}

/** Without its editor a section can still be read and voted on. */
class WhenItFails extends Component<{ fallback: ReactNode; children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}

const nothing = () => () => {};

const useIsInBrowser = () =>
  useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );
