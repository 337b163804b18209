import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Check } from './checks/checks.ts';
import type { Change, JsonObject, Path } from './model/json.ts';

/** What every control on the studio's desk shares. */
export interface Desk {
  readonly pack: JsonObject;
  /** Languages of the pack, side by side in every form. */
  readonly languages: readonly string[];
  /** Language of the person who edits; names of entries are shown in it. */
  readonly language: string;
  /** What is wrong, by the name of the path. */
  readonly problems: ReadonlyMap<string, string>;
  /** The field to go to, once it is drawn. `turn` counts the presses: the same field can be asked for twice. */
  readonly goal: { readonly path: Path; readonly turn: number } | null;
  /** The classifier's opinion on an example of the pack, by the name of its path. */
  readonly checks: ReadonlyMap<string, Check>;
  change(change: Change): void;
  goTo(path: Path): void;
  /** Says something to screen readers that eyes see anyway. */
  announce(words: string): void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A control of the studio stands outside of its desk');
  return desk;
}
