import { toJsonSchema } from '@valibot/to-json-schema';
import { DatasetSchema } from '../../src/model/dataset.ts';

/** The JSON Schema (draft 7) of a dataset as text. Rules a schema cannot say (quotes, ids) are left to `parseDataset`. */
export function datasetJsonSchema(): string {
  const schema = toJsonSchema(DatasetSchema, { errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'Observer Atlas dataset, version 1', ...schema }, null, 2)}\n`;
}
