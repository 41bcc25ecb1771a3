import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { datasetJsonSchema } from './schema/dataset-json-schema.ts';

/** `npm run schema`: writes the dataset's JSON Schema beside the dataset, for tools that are not this one. */
const file = resolve(import.meta.dirname, '../data/dataset.schema.json');
writeFileSync(file, datasetJsonSchema());
console.log(`Wrote ${file}`);
