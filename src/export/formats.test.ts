import { plugins, Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { check } from '@placemarkio/check-geojson';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../model/dataset-index.ts';
import { dayNumber } from '../model/edtf.ts';
import type { Dataset } from '../model/dataset.ts';
import { smallDataset } from '../model/fixtures/small-dataset.ts';
import { bibtexOf, cslOf, risOf } from './bibliography.ts';
import { citationsOf } from './cite-view.ts';
import { factsCsv } from './facts-csv.ts';
import { geojsonOf } from './geojson.ts';
import { icsOf } from './ics.ts';

const NOW = '2031-06-01T08:00:00.000Z';

function withMeetings(...dates: (string | null)[]): Dataset {
  const dataset = smallDataset();
  const [meeting] = dataset.meetings;
  if (!meeting) throw new Error('the fixture has no meeting');
  return { ...dataset, meetings: dates.map((date, at) => ({ ...meeting, id: `meeting-${at}`, date })) };
}

describe('a calendar of meetings', () => {
  const events = (dataset: Dataset, name = 'A meeting') => {
    const index = indexDataset(dataset);
    const { text, undated } = icsOf(
      index.facts.map((fact) => fact.id),
      index,
      () => name,
      NOW,
    );
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    return {
      text,
      undated,
      events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)),
    };
  };

  it('gives a dated meeting its day, an interval all its days, and leaves an undated one out', () => {
    const { undated, events: found } = events(withMeetings('2031-05-02', '2031-05-02/2031-05-04', null));
    expect(undated).toBe(1);
    expect(found.map((one) => [one.startDate.toString(), one.endDate.toString()])).toEqual([
      ['2031-05-02', '2031-05-03'],
      ['2031-05-02', '2031-05-05'],
    ]);
    expect(found[1]?.description).toContain('between 2 May 2031 and 4 May 2031');
  });

  it('keeps commas, semicolons, line breaks and long Cyrillic names, on lines of at most 75 bytes', () => {
    const name = `Встреча; с ${'наблюдателями, '.repeat(12)}\nи председателем`;
    const { text, events: found } = events(withMeetings('2031-05-02'), name);
    expect(found[0]?.summary).toBe(name);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});

describe('geojson', () => {
  const index = indexDataset(smallDataset());
  const square = {
    type: 'MultiPolygon' as const,
    coordinates: [
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
      ],
    ],
  };

  it('is valid, says for every point whether it is the place, and leaves no fact out', () => {
    const made = geojsonOf(['meeting-1', 'observation-1', 'observation-2', 'observation-3'], index, (area) =>
      area.id === 'velm' ? square : null,
    );
    const read = check(JSON.stringify(made));
    expect(read.type === 'FeatureCollection' && read.features.length).toBe(4);
    const told = made.features.map(({ geometry, properties }) => [
      properties.fact,
      geometry?.type ?? null,
      properties.precision,
      properties.standsFor,
    ]);
    expect(told).toEqual([
      ['meeting-1', null, 'none', false],
      ['observation-1', 'Point', 'country', true],
      ['observation-2', 'Point', 'city', false],
      ['observation-3', 'MultiPolygon', 'region', false],
    ]);
  });
});

describe('articles as references', () => {
  const [source] = smallDataset().sources;
  if (!source) throw new Error('the fixture has no article');
  const hard = {
    ...source,
    title: 'Votes & 50% of {all} ~ §',
    publisher: 'Сенат, “Парламент”',
    url: 'https://a.example/?b=c&d=1',
  };
  const interval = { ...source, id: 'other', published: '2031-05', publishedBasis: 'inferred' as const };

  it('are read by a reader of BibTeX with title and day', () => {
    const [first, second] = new Cite(bibtexOf([hard, interval])).data;
    expect(first).toMatchObject({ title: hard.title, 'container-title': hard.publisher, URL: hard.url });
    expect(first?.issued).toEqual({ 'date-parts': [[2031, 5, 2]] });
    expect(second?.issued).toEqual({ 'date-parts': [[2031, 5]] });
  });

  it('are read by a reader of RIS', () => {
    const [first] = new Cite(risOf([hard])).data;
    expect(first).toMatchObject({ title: hard.title, URL: hard.url });
    expect(plugins.list()).toContain('@ris');
  });

  it('are CSL-JSON that says which dates are inferred', () => {
    const data = new Cite(cslOf([hard, interval])).data;
    expect(data.map((one) => one.title)).toEqual([hard.title, interval.title]);
    expect(cslOf([interval])[0]?.issued).toEqual({ 'date-parts': [[2031, 5]], circa: true });
  });
});

describe('a flat table of facts', () => {
  it('has a row for each fact with its sentence and names written out', () => {
    const index = indexDataset(smallDataset());
    const { data } = Papa.parse<Record<string, string>>(
      factsCsv(['meeting-1', 'observation-2', 'gone'], index),
      {
        header: true,
        skipEmptyLines: true,
      },
    );
    expect(
      data.map((row) => [row['id'], row['persons'], row['places'], row['value'], row['paragraph']]),
    ).toEqual([
      ['meeting-1', 'Ana Alvo', '', '', '1'],
      ['observation-2', '', 'Ostra', '5', '2'],
    ]);
  });
});

describe('the citation of a view', () => {
  it('names the view, the dataset and the address, shortly and fully', () => {
    const view = {
      title: 'A finding',
      sentence: 'Showing all facts.',
      url: 'https://a.example/?v=1',
      accessed: dayNumber(2031, 6, 1),
    };
    const { short, long } = citationsOf(view, smallDataset());
    for (const text of [short, long])
      for (const part of ['A finding', 'aaaaaaaaaaaa', view.url]) expect(text).toContain(part);
    expect(long).toContain('2 May 2031');
    expect(long).toContain('1 June 2031');
    expect(short.length).toBeLessThan(long.length);
  });
});
