import type { DocumentNode } from '../../schema/document';

export type Commitment = { action: string; trigger: string; deadline: string; record: string };

const wordsOf = (node: DocumentNode): string => node.text ?? (node.content ?? []).map(wordsOf).join('');

const attribute = (node: DocumentNode, name: string) => {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : '';
};

/** Every duty a document gives one party, in the order of the text. */
export function commitmentsOf(document: DocumentNode, partyId: string): Commitment[] {
  if (document.type !== 'duty') return (document.content ?? []).flatMap((node) => commitmentsOf(node, partyId));
  if (attribute(document, 'party') !== partyId) return [];
  const facts = ['trigger', 'deadline', 'record'] as const;
  const [trigger = '', deadline = '', record = ''] = facts.map((fact) => attribute(document, fact));
  return [{ action: wordsOf(document), trigger, deadline, record }];
}
