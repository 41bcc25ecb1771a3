import { expect, test } from '@playwright/test';
import { SITE } from './site.ts';

/** Every page a person reaches by the masthead, a briefing, and an article open beside the plates. */
const PAGES = ['', '?page=articles', '?page=facts', '?page=lab', '?page=add', 'briefing.html'];

for (const page of PAGES) {
  test(`the policy of the built page refuses nothing the page itself does: ${page || 'atlas'}`, async ({
    page: tab,
  }) => {
    const refused: string[] = [];
    tab.on('console', (message) => {
      if (/Content Security Policy|TrustedHTML|TrustedScript/u.test(message.text()))
        refused.push(message.text());
    });
    const elsewhere: string[] = [];
    const origin = new URL(SITE).origin;
    tab.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) elsewhere.push(request.url());
    });
    await tab.goto(`${SITE}${page}`);
    await expect(tab.locator('h1, h2').first()).toBeVisible();
    await tab.waitForLoadState('networkidle');
    expect(refused).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
}

test('the policy of the built page refuses inline scripts, eval, markup from strings and other origins', async ({
  page,
}) => {
  await page.goto(SITE);
  const outcome = await page.evaluate(async () => {
    const refuses = (act: () => unknown) => {
      try {
        act();
        return false;
      } catch {
        return true;
      }
    };
    const script = document.createElement('script');
    const inline = refuses(() => {
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
    });
    const image = document.createElement('div');
    const markup = refuses(() => {
      image.innerHTML = '<img src="x" onerror="window.ranMarkup = true">';
    });
    const other = await fetch('https://example.org/').then(
      () => false,
      () => true,
    );
    const run = window['eval'] as (code: string) => unknown;
    // What a test evaluates may itself use eval; what the page does later may not.
    const evaluated = await new Promise<boolean>((resolve) => {
      setTimeout(() => {
        resolve(refuses(() => run('1 + 1')));
      });
    });
    return {
      inline: inline || !('ranInline' in window),
      evaluated,
      markup: markup && !('ranMarkup' in window),
      worker: refuses(() => new Worker('https://example.org/worker.js')),
      other,
    };
  });
  expect(outcome).toEqual({ inline: true, evaluated: true, markup: true, worker: true, other: true });
});
