import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { joinFolder } from './join-folder.ts';

const parent = mkdtempSync(join(tmpdir(), 'join-folder-test-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

it('removes what a killed build left, and nothing of one that runs or of anybody else', async () => {
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  const left = join(parent, `observer-atlas-join-${ended}-abc`);
  mkdirSync(left);
  writeFileSync(join(left, 'part'), 'x');
  const kept = [`observer-atlas-join-${process.pid}-abc`, 'observer-atlas-join', 'other-1-abc'];
  for (const name of kept) mkdirSync(join(parent, name));
  const made = await joinFolder(parent);
  expect(readdirSync(parent).sort()).toEqual([...kept, basename(made)].sort());
});
