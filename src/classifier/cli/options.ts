import type { Tier } from './tiers.ts';

export interface Options {
  readonly tier: Tier;
  readonly json: boolean;
  /** The behaviour checks instead of labelled files. */
  readonly behaviour: boolean;
  readonly files: readonly string[];
}

/** `--tier fast|deep`, `--json`, `--behaviour`, and file names; throws on anything else that begins with a dash. */
export function parseOptions(args: readonly string[]): Options {
  let tier: Tier = 'deep';
  let json = false;
  let behaviour = false;
  const files: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] ?? '';
    const [flag, inline] = argument.split('=', 2);
    if (flag === '--tier') {
      const value = inline ?? args[++i];
      if (value !== 'fast' && value !== 'deep') throw new Error('--tier takes fast or deep');
      tier = value;
    } else if (argument === '--json') json = true;
    else if (argument === '--behaviour') behaviour = true;
    else if (argument.startsWith('-') && argument !== '-') throw new Error(`unknown option ${argument}`);
    else files.push(argument);
  }
  return { tier, json, behaviour, files };
}
