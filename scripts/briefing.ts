import { intro, log, outro } from '@clack/prompts';
import { briefingArguments, USAGE } from './briefing/briefing-arguments.ts';
import { takeOut } from './briefing/take-out.ts';

/** `npm run briefing -- FILE.briefing.json… [--html OUT] [--pdf OUT] [--handout OUT]`: briefings leave the house. */
const parsed = briefingArguments(process.argv.slice(2));
if (!parsed.ok) {
  console.error(parsed.problem);
  console.error(USAGE);
  process.exit(2);
}
intro('Briefings');
const failed = await takeOut(parsed.wish, {
  say: (line) => log.success(line),
  warn: (line) => log.warn(line),
  fail: (line) => log.error(line),
});
outro(failed === 0 ? 'Done' : `${failed} not made`);
process.exit(failed === 0 ? 0 : 1);
