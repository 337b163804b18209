import type { Sensitivity } from '../fuse.ts';
import { LEVELS } from '../types.ts';
import type { Report } from './measure.ts';
import { SETTINGS, type SettingReport } from './settings.ts';
import type { Share } from './statistics.ts';

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

/** "84.0 %  (81.2 to 86.5, 210 of 250)" */
export function said({ hits, of, low, high }: Share): string {
  if (of === 0) return '-';
  return `${percent(hits / of).padStart(7)}  (${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}, ${hits} of ${of})`;
}

const short = ({ hits, of }: Share): string => (of === 0 ? '-' : percent(hits / of));

export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)), []);
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}

export function overallTable(report: Report): string {
  const { redaction } = report;
  const confusion = aligned([
    ['labelled \\ given', ...LEVELS],
    ...report.confusion.map((row, i) => [LEVELS[i] ?? '', ...row.map(String)]),
  ]);
  const lines: readonly (readonly [string, string])[] = [
    ['hold recall', said(report.holdRecall)],
    ['false holds on clear', said(report.falseHoldsOnClear)],
    ['false holds on remind', said(report.falseHoldsOnRemind)],
    ['noise on clear (any)', said(report.noiseOnClear)],
    ['macro F1', report.macroF1.toFixed(3)],
    ['quadratic kappa', report.quadraticKappa.toFixed(3)],
    ['recall by score at 1 %', said(report.recallAt['1%'])],
    ['recall by score at 2 %', said(report.recallAt['2%'])],
    ['recall by score at 5 %', said(report.recallAt['5%'])],
    ['identifier evidence, of all holds', said(redaction.evidence.all)],
    ['  of holds that got a suggestion', said(redaction.evidence.redacted)],
    ['redaction complete, of all holds', said(redaction.complete.all)],
    ['  of holds that got a suggestion', said(redaction.complete.redacted)],
    ['innocent text removed', said(redaction.innocentRemoved)],
    ['suggestion no longer held', said(redaction.noLongerHeld)],
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  return `${report.posts} posts\n\n${confusion}\n\n${lines.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n')}`;
}

export function redactionTable({ redaction }: Report): string {
  return aligned([
    ['identifier', 'evidence, of all holds', 'gone, where a suggestion was made'],
    ...Object.entries(redaction.byCategory).map(([category, { evidence, gone }]) => [
      category,
      said(evidence),
      said(gone),
    ]),
  ]);
}

export function groupTable(title: string, groups: ReadonlyMap<string, Report>): string {
  if (groups.size === 0) return '';
  return aligned([
    [title, 'posts', 'hold recall', 'false holds', 'noise', 'macro F1', 'evidence', 'redacted'],
    ...[...groups].map(([key, report]) => [
      key,
      String(report.posts),
      short(report.holdRecall),
      short(report.falseHoldsOnClear),
      short(report.noiseOnClear),
      report.macroF1.toFixed(2),
      short(report.redaction.evidence.all),
      short(report.redaction.complete.all),
    ]),
  ]);
}

export function settingsTable(reports: Readonly<Record<Sensitivity, SettingReport>>): string {
  return aligned([
    ['setting', 'hold recall', 'false holds on clear', 'false holds on remind', 'noise on clear'],
    ...SETTINGS.map((setting) => {
      const { holdRecall, falseHoldsOnClear, falseHoldsOnRemind, noiseOnClear } = reports[setting];
      return [setting, ...[holdRecall, falseHoldsOnClear, falseHoldsOnRemind, noiseOnClear].map(said)];
    }),
  ]);
}

export function reliabilityTable({ reliability: { bins, error } }: Report): string {
  const table = aligned([
    ['score', 'posts', 'mean score', 'share of holds'],
    ...bins.map(({ from, to, posts, meanScore, holds }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      String(posts),
      meanScore.toFixed(2),
      holds.toFixed(2),
    ]),
  ]);
  return `${table}\nexpected calibration error ${error.toFixed(3)}`;
}
