import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openAtlas } from './page.ts';

test.use({ contextOptions: { contrast: 'more', reducedMotion: 'reduce' } });

/** The contrast of two tokens as they come out on the page. */
async function contrast(page: Page, token: string, ground: string): Promise<number> {
  return page.evaluate(
    (names) => {
      const light = (name: string) => {
        const probe = document.createElement('i');
        probe.style.color = `var(--${name})`;
        document.body.append(probe);
        const channels =
          getComputedStyle(probe)
            .color.match(/[\d.]+/g)
            ?.slice(0, 3) ?? [];
        probe.remove();
        const [r = 0, g = 0, b = 0] = channels.map((channel) => {
          const value = Number(channel) / 255;
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const [darker = 0, lighter = 0] = names.map(light).sort((a, b) => a - b);
      return (lighter + 0.05) / (darker + 0.05);
    },
    [token, ground],
  );
}

for (const theme of ['light', 'dark'] as const)
  test.describe(`who asks for more contrast, in the ${theme}`, () => {
    test.use({ colorScheme: theme });

    test('reads every text at 7 to 1 and sees every line at 3 to 1', async ({ page }) => {
      await openAtlas(page);
      await expect(page.locator('.timeline svg [data-mark]').first()).toBeVisible();
      for (const token of ['ink', 'ink-2', 'ink-3'])
        expect(await contrast(page, token, 'paper'), token).toBeGreaterThanOrEqual(7);
      for (const token of ['rule', 'rule-2', 'edge', 'border', 'border-kz'])
        expect(await contrast(page, token, 'paper'), token).toBeGreaterThanOrEqual(3);
      const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze();
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120)))).toEqual([]);
    });
  });
