import { z } from 'zod';
import { consensusRecord, RECORD_FORMAT } from './consensus-record';

/** The shape of an exported record, for programs in any language. It stands as a file beside this one. */
export const recordJsonSchema = () => ({
  ...z.toJSONSchema(consensusRecord, { target: 'draft-2020-12' }),
  $id: `urn:accord:${RECORD_FORMAT}`,
  title: 'The consensus record of a Standard Operating Procedure',
});
