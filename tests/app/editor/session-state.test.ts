import { describe, expect, it } from 'vitest';
import { endingOf, isTrouble } from '../../../app/editor/session-state';
import { closeCodes } from '../../../schema/vocabulary';

describe('what a closing socket means for the editor', () => {
  it.each([
    [closeCodes.resetDocument, 'reset'],
    [closeCodes.signedOut, 'signed-out'],
    [closeCodes.notAllowed, 'gone'],
    [closeCodes.notFound, 'gone'],
    [closeCodes.reloadPage, 'reload'],
    [closeCodes.badMessage, 'reload'],
    [closeCodes.restarting, null],
    [closeCodes.storageFailed, null],
    [1006, null],
  ])('%i means %s', (code, ending) => {
    expect(endingOf(code)).toBe(ending);
  });

  it('a full disk is trouble, a restart is not', () => {
    expect(isTrouble(closeCodes.storageFailed)).toBe(true);
    expect(isTrouble(closeCodes.restarting)).toBe(false);
    expect(isTrouble(undefined)).toBe(false);
  });
});
