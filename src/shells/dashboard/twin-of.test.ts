import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { twinOf } from './twin-of.ts';

/** The window's elements are those of a browser as far as this is concerned. */
function drawing(markup: string): Element {
  const root = new Window().document.createElement('div');
  root.innerHTML = markup;
  return root as unknown as Element;
}

const PAGE = `<button>Facts <b>88</b></button><button aria-label="Close">x</button>
  <a data-facts="one">18</a><a data-facts="two">18</a><a data-facts="two"> 18 </a>`;
const picture = drawing(PAGE);
const page = drawing(`<p><a data-facts="none">18</a></p>${PAGE}`);

describe('the twin of an element', () => {
  it('has the same name and facts, at the same place among those alike', () => {
    const given = [...picture.querySelectorAll('a, button')];
    const twins = given.map((one) => twinOf(one, picture, page));
    expect(twins).toEqual([...page.querySelectorAll('a:not([data-facts="none"]), button')]);
    expect(twins.every((one) => one !== null && page.contains(one))).toBe(true);
  });

  it('has the same look where it is called otherwise', () => {
    const [dark] = drawing(
      '<button class="add">Add</button><button class="theme" aria-label="Dark"></button>',
    ).querySelectorAll('.theme');
    const other = drawing(
      '<button class="add">Add</button><button class="theme" aria-label="Light"></button>',
    );
    expect(dark?.parentElement && twinOf(dark, dark.parentElement, other)).toBe(
      other.querySelector('.theme'),
    );
  });

  it('is nobody where the page has none', () => {
    const [first] = picture.querySelectorAll('button');
    expect(first && twinOf(first, picture, drawing('<button>Other</button>'))).toBeNull();
  });
});
