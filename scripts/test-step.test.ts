import { expect, test, vi } from 'vitest';
import { runStep } from './test-step.ts';

const node = (script: string) => ({ name: 'a step', command: 'node', args: ['-e', script] });

test('a step that ends with 0 is well, one that does not is not', async () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const well = await runStep(node('console.log("said"); console.error("warned")'), 'when it ends');
  const ill = await runStep(node('process.exit(3)'), 'when it ends');
  const text = written.mock.calls.map(([chunk]) => String(chunk)).join('');
  written.mockRestore();
  expect([well.ok, ill.ok]).toEqual([true, false]);
  expect(text).toMatch(/▸ a step\n(.*\n)*said\nwarned\n|▸ a step\n(.*\n)*warned\nsaid\n/u);
});

test('a step that is ended from outside has failed', async () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const killed = await runStep(node('process.kill(process.pid, "SIGKILL")'), 'when it ends');
  written.mockRestore();
  expect(killed.ok).toBe(false);
});
