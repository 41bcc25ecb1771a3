import { join } from 'node:path';
import { createExtractor } from '../../src/extract/index.ts';
import { readLexicon } from '../dataset/read-lexicon.ts';
import { createFactFilter, type FactFilter } from './fact-filter.ts';
import { readRuleset, type Ruleset } from './ruleset.ts';

/** The filter with the lexicon and the engine that stand under the product's folder. */
export async function openFilter(root: string): Promise<{ filter: FactFilter; ruleset: Ruleset }> {
  const lexicon = await readLexicon(join(root, 'data'));
  const ruleset = await readRuleset(root, lexicon);
  return { filter: createFactFilter(createExtractor(lexicon), ruleset), ruleset };
}
