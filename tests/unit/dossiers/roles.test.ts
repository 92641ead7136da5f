import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/dossiers/dossier.ts';
import {
  formerRoleOn,
  roleOn,
  rolesOn,
  rolesSince,
  spanParts,
} from '../../../src/dossiers/roles.ts';

const role = (title: string, start: string | null, end: string | null, knownOn?: string): Role => ({
  title,
  start,
  end,
  sources: [],
  confidence: 'general-knowledge',
  ...(knownOn === undefined ? {} : { knownOn }),
});

const biden = {
  roles: [
    role('president', '2021-01-20', '2025-01-20'),
    role('vice president', '2009-01-20', '2017-01-20'),
  ],
};

const titleOn = (roles: Role[], date: string) => roleOn({ roles }, date)?.title ?? null;

describe('the role on a day', () => {
  it.each([
    ['2014-06-20', 'vice president'],
    ['2017-01-20', 'vice president'],
    ['2017-01-21', null],
    ['2021-01-19', null],
    ['2021-01-20', 'president'],
    ['2021-05-07', 'president'],
    ['2025-01-21', null],
  ])('on %s is %s', (date, title) => {
    expect(roleOn(biden, date)?.title ?? null).toBe(title);
  });

  it('reads partial dates generously', () => {
    const roles = [role('minister', '2019', '2021-03')];
    expect(titleOn(roles, '2018-12-31')).toBeNull();
    expect(titleOn(roles, '2019-01-01')).toBe('minister');
    expect(titleOn(roles, '2021-03-31')).toBe('minister');
    expect(titleOn(roles, '2021-04-01')).toBeNull();
  });

  it('takes the role that began last where two overlap', () => {
    const roles = [
      role('senator', '2017-01-03', '2021-01'),
      role('vice president', '2021-01-20', null),
    ];
    expect(titleOn(roles, '2021-01-25')).toBe('vice president');
    expect(rolesOn({ roles }, '2021-01-25').map(({ title }) => title)).toEqual([
      'vice president',
      'senator',
    ]);
  });

  it('takes the more exactly dated of two that began together, and the undated last', () => {
    const roles = [
      role('adviser', null, '2022'),
      role('chair', '2020', null),
      role('member', '2020-01-01', '2021-12-31'),
    ];
    expect(rolesOn({ roles }, '2021-05-07').map(({ title }) => title)).toEqual([
      'member',
      'chair',
      'adviser',
    ]);
  });

  it('lets an open role last, unless the day on which it is known lies more than a year back', () => {
    expect(titleOn([role('head', '2019-06-01', null)], '2040-01-01')).toBe('head');
    const known = [role('head', '2019-06-01', null, '2026-05-17')];
    expect(titleOn(known, '2027-05-17')).toBe('head');
    expect(titleOn(known, '2027-05-18')).toBeNull();
  });

  it('holds an undated role for a year around the day on which it is known', () => {
    const roles = [role('correspondent', null, null, '2021-05-07')];
    expect(titleOn(roles, '2020-05-06')).toBeNull();
    expect(titleOn(roles, '2020-05-07')).toBe('correspondent');
    expect(titleOn(roles, '2022-05-08')).toBeNull();
  });
});

describe('before and since', () => {
  const trump = {
    roles: [
      role('second term', '2025-01-20', null),
      role('first term', '2017-01-20', '2021-01-20'),
    ],
  };

  it('names the roles that began later, in their order', () => {
    expect(rolesSince(biden, '2008-01-01').map(({ title }) => title)).toEqual([
      'vice president',
      'president',
    ]);
    expect(rolesSince(trump, '2021-05-07').map(({ title }) => title)).toEqual(['second term']);
    expect(rolesSince(trump, '2025-01-20')).toEqual([]);
  });

  it('names the role that ended last before the day', () => {
    expect(formerRoleOn(trump, '2021-05-07')?.title).toBe('first term');
    expect(formerRoleOn(trump, '2021-01-20')).toBeNull();
    expect(formerRoleOn(biden, '2026-01-01')?.title).toBe('president');
  });
});

describe('the dates of a role', () => {
  it('are numbers as far as they are known', () => {
    expect(spanParts({ start: '2012-01-14', end: '2015-09' })).toEqual({
      start: { year: 2012, month: 1, day: 14 },
      end: { year: 2015, month: 9 },
      single: false,
    });
    expect(spanParts({ start: '2021', end: '2021' }).single).toBe(true);
    expect(spanParts({ start: null, end: null })).toEqual({
      start: null,
      end: null,
      single: false,
    });
  });
});
