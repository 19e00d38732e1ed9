import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as inputs from '../../../schema/inputs';
import { isDomainError } from '../../../server/kernel';
import { purgeAtKeyboard } from '../../../server/purge';
import * as sections from '../../../server/sections';
import * as signing from '../../../server/signing';
import { aCeremony, ticked } from '../../support/ceremony';
import { refusal } from '../../support/refusal';
import { called, doors } from './doors';

const unsafe = 'Our staff will record her migration status.';
const aCase = 'On 3 March a 24-year-old woman from Mae Kon came to Ban Rai post and was beaten.';

/** Fields that hold text and need no guard of their own. */
const withoutGuard: Record<string, RegExp> = {
  'a secret, kept as a hash':
    /^peopleInputs\..*\.(password|current|token)$|^(signingInputs|purgeInputs)\..*\.password$/,
  'an address, checked as one': /\.email$/,
  'a number':
    /\.(minutes|quorum|quorumShare|supportShare|windowDays|effectSignatures|fingerprint|number|seen|letters)$/,
  'a name of something that exists already': /\.(findingId|templateId|block)$/,
  'what is looked for, which is not kept': /^registerInputs\.everyDoor\.|^sectionInputs\.findInSop\.|^searchInputs\./,
  'what is taken out, and kept nowhere': /^purgeInputs\..*\.words$/,
  'a name under which somebody signs in, given at the terminal or guarded with the invitation':
    /^peopleInputs\.newPerson\.name$/,
  'part of the ballots, each of which is listed': /^agreementInputs\.position\./,
  'refused there: it ends an objection': /^agreementInputs\.objectionSatisfied\.(reason|remedy)$/,
  'words of the text, found where they stand': /^(discussion|agreement)Inputs\..*\.(quote|before)$/,
  'read as the fields of the comments they become, and guarded row by row':
    /^discussionInputs\.(previewComments|importComments)\.rows/,
  'read as the fields of the votes and comments they become, and guarded there':
    /^paperInputs\.enterPaper\.(votes|comments)\./,
  'guarded as the vote that it becomes': /^discussionInputs\.objectWithComment\.(reason|remedy)$/,
  'looked at by the guard itself': /\.overrideReason$/,
};

/** Guarded, and shown below; what `doors` lists is shown with the guard. */
const elsewhere = [
  'purgeInputs.purgeWords.reason',
  'sectionInputs.addSection.text',
  'signingInputs.decline.reason',
  'signingInputs.recordPaperSignature.heldAt',
  'signingInputs.sign.statement',
];

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isFreeText({ type, pattern, format, enum: choices, const: only, maxLength }: Record<string, unknown>) {
  const isId = maxLength === 64;
  return type === 'string' && !pattern && !format && !choices && only === undefined && !isId;
}

function freeText(schema: unknown, path: string): string[] {
  if (!isRecord(schema)) return [];
  const inside = [...listOf(schema['anyOf']), ...listOf(schema['allOf']), ...listOf(schema['oneOf']), schema['items']];
  const { properties } = schema;
  const fields = isRecord(properties) ? Object.entries(properties) : [];
  return [
    ...(isFreeText(schema) ? [path] : []),
    ...inside.flatMap((each) => freeText(each, path)),
    ...fields.flatMap(([name, field]) => freeText(field, `${path}.${name}`)),
  ];
}

const allFields = (): string[] => {
  const found = Object.entries(inputs).flatMap(([group, commands]) =>
    Object.entries(commands).flatMap(([name, schema]: [string, unknown]) =>
      schema instanceof z.ZodType
        ? freeText(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), `${group}.${name}`)
        : [],
    ),
  );
  return [...new Set(found)];
};

const isExcused = (field: string) => Object.values(withoutGuard).some((pattern) => pattern.test(field));

describe('every field of a command that takes text', () => {
  it('either goes through the guard or says why it need not', () => {
    const fields = allFields();
    expect(fields.length).toBeGreaterThan(60);
    const guarded = [...Object.keys(doors), ...elsewhere];
    expect(fields.filter((field) => !guarded.includes(field) && !isExcused(field))).toEqual([]);
    expect(guarded.filter((field) => !fields.includes(field))).toEqual([]);
    expect(guarded.filter(isExcused)).toEqual([]);
  });
});

describe('the text of a new section', () => {
  const add = (text: string) => {
    const { lead, sopId } = called();
    return sections.addSection(lead, { sopId, title: 'Local rules', text });
  };

  it('holds no case', () => {
    expect(refusal(() => add(`Two rules.\n\n${aCase}`))).toMatchObject({ code: 'unsafe-words' });
  });

  it('is otherwise looked at where it stands', () => {
    expect(add(unsafe)).toMatch(/^section_/);
  });
});

describe('the reason of a purge', () => {
  it('holds no case: it is printed in place of the words', () => {
    const { lead, sopId } = called();
    const input = { sopId, words: 'hotline', reason: 'Ring her on 081 234 5678', sure: 'on' };
    expect(refusal(() => purgeAtKeyboard(lead, input))).toMatchObject({ code: 'unsafe-words' });
  });
});

describe('words in a ceremony', () => {
  const codeOf = async (signed: Promise<unknown>) => {
    const error: unknown = await signed.catch((reason: unknown) => reason);
    return isDomainError(error, 'unsafe-words') ? error.code : error;
  };

  it('are guarded: the statement of a signatory, the reason of a decline, the place of a paper', async () => {
    const ceremony = await aCeremony();
    const { ceremonyId } = ceremony;
    const [first = '', second = '', third = ''] = ceremony.codes;
    expect(await codeOf(ceremony.sign(first, { statement: unsafe }))).toBe('unsafe-words');
    const decline = signing.decline(ceremony.signatory(second), { ceremonyId, reason: unsafe });
    expect(await codeOf(Promise.resolve(decline))).toBe('unsafe-words');
    const paper = signing.recordPaperSignature(ceremony.lead, {
      ...{ ceremonyId, signatoryId: ceremony.lineOf(third).signatoryId, fingerprint: ceremony.view().fingerprint },
      ...{ heldAt: `${aCase} In her file.`, scan: new TextEncoder().encode('%PDF-1.7 signed %%EOF'), ...ticked },
    });
    expect(await codeOf(paper)).toBe('unsafe-words');
    expect(ceremony.view().roll.map(({ state }) => state)).toEqual(ceremony.codes.map(() => 'pending'));
  });
});
