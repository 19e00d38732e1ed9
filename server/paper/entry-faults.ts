import { entryFaults } from '../../schema/words/en/paper-entry';
import { DomainError, isDomainError, type UnsafeWords } from '../kernel';

/** What is wrong with a paper, field by field, until all of it was looked at. */
export class EntryFaults {
  readonly issues: { field: string; message: string }[] = [];
  readonly #unsafe: UnsafeWords[] = [];
  #mayOverride = true;

  add(field: string, message: string): void {
    this.issues.push({ field, message });
  }

  has(field: string): boolean {
    return this.issues.some((issue) => issue.field === field);
  }

  /** Runs a command of one row; what it refuses is noted under the fields of the row. */
  within<T>(row: string, first: string, command: () => T): T | undefined {
    try {
      return command();
    } catch (error) {
      this.#note(row, first, error);
      return undefined;
    }
  }

  /** @throws DomainError `invalid` with every fault; `unsafe-words` where nothing else is wrong */
  refuse(): void {
    if (this.issues.length > 0) throw new DomainError('invalid', { issues: this.issues });
    const findings = this.#unsafe;
    if (findings.length > 0) throw new DomainError('unsafe-words', { findings, mayOverride: this.#mayOverride });
  }

  #note(row: string, first: string, error: unknown): void {
    if (isDomainError(error, 'invalid')) {
      for (const { field, message } of error.details.issues) this.add(`${row}.${fieldOf(field)}`, message);
    } else if (isDomainError(error, 'unsafe-words')) {
      const { findings, mayOverride } = error.details;
      this.#unsafe.push(...findings.map((each) => ({ ...each, field: `${row}.${each.field}` })));
      this.#mayOverride &&= mayOverride;
    } else if (isDomainError(error, 'wrong-state')) {
      const { reason } = error.details;
      this.add(`${row}.${first}`, reason === 'section-not-called' ? entryFaults.notCalled : entryFaults.frozen);
    } else if (isDomainError(error, 'forbidden')) {
      this.add(`${row}.${first}`, entryFaults.noVoice);
    } else throw error;
  }
}

/** A block is typed as a code. */
const fieldOf = (field: string) => (field === 'block' || field === 'sectionId' ? 'code' : field);
