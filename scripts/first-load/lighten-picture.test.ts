import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { t } from '../../src/i18n/index.ts';
import { lightenPicture } from './lighten-picture.ts';
import { PICTURE_SIZES } from './picture-sizes.ts';

const OUTLINE = `M0,0${Array.from({ length: 100 }, (_, i) => `L${i * 5},${i % 2}`).join('')}Z`;
const DRAWN = `
  <main><h1 id="title">Nine</h1><p aria-live="polite"></p>
  <section aria-labelledby="title other" class="map">
    <svg width="640" height="300"><clipPath id="c-inner"></clipPath>
      <g clip-path="url(#c-inner)"><path class="land" d="${OUTLINE}"></path><path class="coast" d="${OUTLINE}"></path></g>
      <circle class="casing" r="4"></circle></svg>
    <svg viewBox="0 0 16 16" width="16" height="16"></svg></section>
  <div class="rail">seats</div><div class="timeline">days<svg width="1384" height="298"></svg></div>
  <div class="status"><span>9 facts. ${t.shell.notSaved}</span></div></main>`;

function lightened(name: string) {
  const root = new Window().document.createElement('div');
  root.innerHTML = DRAWN;
  const size = PICTURE_SIZES.find((one) => one.name === name);
  if (!size) throw new Error(`no size ${name}`);
  lightenPicture(root, size);
  return root;
}

describe('a lightened picture', () => {
  it('has ids of its own, and what names them follows', () => {
    const root = lightened('wide');
    expect(root.querySelector('h1')?.id).toBe('wide-title');
    expect(root.querySelector('section')?.getAttribute('aria-labelledby')).toBe('wide-title wide-other');
    expect(root.querySelector('g')?.getAttribute('clip-path')).toBe('url(#wide-c-inner)');
    expect(root.querySelector('clipPath')?.id).toBe('wide-c-inner');
  });

  it('lets charts grow with the window, but the timeline no higher', () => {
    const fits = [...lightened('wide').querySelectorAll('[data-fits]')];
    expect(fits.map((one) => [one.getAttribute('viewBox'), one.getAttribute('preserveAspectRatio')])).toEqual(
      [
        ['0 0 640 300', null],
        ['0 0 1384 298', 'xMinYMin'],
      ],
    );
  });

  it('writes an outline that is drawn twice once, and each drawing keeps its look', () => {
    const root = lightened('wide');
    const outline = root.querySelector('defs path');
    const uses = [...root.querySelectorAll('use')];
    expect(uses.map((one) => one.getAttribute('class'))).toEqual(['land', 'coast']);
    expect(uses.map((one) => one.getAttribute('href'))).toEqual([`#${outline?.id}`, `#${outline?.id}`]);
    expect(root.querySelectorAll('path')).toHaveLength(1);
  });

  it('lets charts grow with the window, and icons be', () => {
    const [chart, icon] = lightened('wide').querySelectorAll('svg');
    expect(chart?.getAttribute('viewBox')).toBe('0 0 640 300');
    expect([chart?.hasAttribute('data-fits'), icon?.hasAttribute('data-fits')]).toEqual([true, false]);
  });

  it('says and announces nothing that is not so, and leaves out what is not seen', () => {
    const [wide, narrow] = [lightened('wide'), lightened('narrow')];
    expect(wide.querySelector('.status')?.textContent.trim()).toBe('9 facts.');
    expect(wide.querySelectorAll('[aria-live], .casing')).toHaveLength(0);
    expect(wide.querySelectorAll('.rail, .timeline')).toHaveLength(2);
    expect(narrow.querySelectorAll('.rail, .timeline')).toHaveLength(0);
  });
});
