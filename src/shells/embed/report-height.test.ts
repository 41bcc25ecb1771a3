import { describe, expect, it } from 'vitest';
import { heightMessages } from './report-height.ts';

const texts = (search: string) => heightMessages(480, search).filter((one) => typeof one === 'string');

describe('the messages that tell a height', () => {
  it('speak AMP’s, Datawrapper’s and our own dialect', () => {
    expect(heightMessages(480, '?chart=seats')).toEqual([
      { type: 'observer-atlas:height', height: 480 },
      { sentinel: 'amp', type: 'embed-size', height: 480 },
      { 'datawrapper-height': { seats: 480 } },
    ]);
  });

  it('speak pym’s where the page gave the frame an id that pym could have given', () => {
    expect(texts('?chart=seats&childId=pym-0')).toEqual(['pymxPYMxpym-0xPYMxheightxPYMx480']);
    expect(texts('?childId=a%20b')).toEqual([]);
    expect(texts(`?childId=${'x'.repeat(200)}`)).toEqual([]);
  });
});
