import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Organization } from '../../src/model/entities.ts';
import { GoldAliasesSchema } from './gold-shape.ts';
import { Names } from './names.ts';

const aliases: unknown = JSON.parse(readFileSync('data/gold/aliases.json', 'utf8'));
const names = new Names(v.parse(GoldAliasesSchema, aliases));
const body = (name: string, acronym: string | null = null, ...otherNames: string[]): Organization => ({
  id: 'x',
  name,
  acronym,
  otherNames,
  classification: 'other',
  area: null,
});

describe('Names', () => {
  it.each([
    ['IPA CIS', body('Interparliamentary Assembly of the Commonwealth of Independent States')],
    ['IPA CIS', body('Inter-parliamentary Assembly of the Commonwealth of Independent States')],
    ['CEC Kazakhstan', body('Central Election Commission of the Republic of Kazakhstan')],
    ['MFA of Kazakhstan', body('Ministry of Foreign Affairs of Kazakhstan')],
    ['OSCE/ODIHR', body('Office for Democratic Institutions and Human Rights', 'ODIHR')],
    ['US independent observers', body('U.S. independent observers')],
    ['observation mission of Belarus', body('Observation Mission of the Republic of Belarus')],
    ['Ministry of Foreign Affairs of the PRC', body('Ministry of Foreign Affairs of China')],
    ['TurkPA', body('Parliamentary Assembly of Turkic States', 'TURKPA')],
  ])('knows %s', (gold, organization) => {
    expect(names.isOrganization(gold, organization)).toBe(true);
  });

  it.each([
    ['OSCE PA', body('Organization for Security and Co-operation in Europe', 'OSCE')],
    ['CSTO PA', body('Collective Security Treaty Organization', 'CSTO')],
    ['CEC Kazakhstan', body('Central Election Commission of Uzbekistan')],
    ['Senate of Kazakhstan', body('Senate Committee on International Relations of Kazakhstan')],
  ])('does not take another body for %s', (gold, organization) => {
    expect(names.isOrganization(gold, organization)).toBe(false);
  });
});
