import type { AttributesOf } from '../../schema/document/blocks/block-specs';
import { makeBlock } from '../../schema/document/blocks/make-block';
import { directoryCategories } from '../../schema/document/blocks/specs/directory-categories';
import type { DocumentNode } from '../../schema/document/node';

type Entry = Partial<AttributesOf<'directoryEntry'>>;

/** A row to fill in. Nothing in it is real. */
const sample: Entry = {
  name: '[name of provider]',
  services: '[services]',
  location: '[place]',
  contact: '[telephone, person or office]',
  hoursNote: '[hours and days]',
  languages: '[languages]',
  cost: '[free of charge]',
  visibility: 'public',
};

const special: Partial<Record<(typeof directoryCategories)[number], Entry>> = {
  shelter: { location: '', contact: '[hotline only]', services: '[safe housing]', visibility: 'restricted' },
  mediation: { services: '[only at her own wish, never in place of protection]' },
};

/** One row for each of the twelve categories. */
export const directory: DocumentNode = makeBlock(
  'directory',
  {
    country: '[country]',
    province: '[province]',
    focalName: '[office or title]',
    focalOrganisation: '[agency]',
    focalContact: '[office telephone]',
  },
  ...directoryCategories.map((category) => makeBlock('directoryEntry', { category, ...sample, ...special[category] })),
);
