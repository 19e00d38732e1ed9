import { describe, expect, it } from 'vitest';
import { SendLedger } from '../../../app/editor/send-ledger';

/** A ledger after `changes` changes, each sent in a message of its own. */
function ledgerOf(changes: number) {
  const ledger = new SendLedger();
  ledger.opened();
  for (let made = 0; made < changes; made += 1) {
    ledger.made();
    ledger.sent();
  }
  return ledger;
}

describe('what is typed and what is known to be on disk', () => {
  it('a change counts as unsaved until the message that holds it is acknowledged', () => {
    const ledger = ledgerOf(3);
    expect(ledger.unsaved).toBe(3);
    ledger.saved(2);
    expect(ledger.unsaved).toBe(1);
    ledger.saved(3);
    expect(ledger.unsaved).toBe(0);
  });

  it('the same acknowledgement twice, or an older one, changes nothing', () => {
    const ledger = ledgerOf(2);
    ledger.saved(2);
    ledger.saved(2);
    ledger.saved(1);
    expect(ledger.unsaved).toBe(0);
  });

  it('an acknowledgement of messages without a change saves nothing', () => {
    const ledger = new SendLedger();
    ledger.opened();
    ledger.sent();
    ledger.made();
    ledger.saved(1);
    expect(ledger.unsaved).toBe(1);
  });

  it('changes made while the line is lost are unsaved until the first message of the next line is acknowledged', () => {
    const ledger = ledgerOf(2);
    ledger.made();
    ledger.opened();
    expect(ledger.unsaved).toBe(3);
    ledger.sent();
    ledger.saved(1);
    expect(ledger.unsaved).toBe(0);
  });

  it('an acknowledgement counts from one again on each line, so an old number cannot save new words', () => {
    const ledger = ledgerOf(5);
    ledger.saved(3);
    ledger.opened();
    ledger.sent();
    ledger.made();
    ledger.sent();
    ledger.saved(1);
    expect(ledger.unsaved).toBe(1);
  });
});
