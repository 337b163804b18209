import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { PRIVATE_TEXT } from '../shared/private-text.ts';
import { refusalsIn, WHOLE_ROW } from './check-row.ts';
import type { Refusal } from './model/refuse.ts';

interface LogFormProps {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly hint: string }[];
  readonly onRow: (cells: Record<string, string>) => void;
}

/** Longest cell. UTF-16 code units; more than a line is a story, and stories identify. */
const LONGEST = 200;

/** A row is kept only after the classifier has found nothing in it that could point to somebody. */
export function LogForm({ columns, onRow }: LogFormProps) {
  const [cells, setCells] = useState<Record<string, string>>({});
  const [refused, setRefused] = useState<Record<string, Refusal>>({});
  const [said, setSaid] = useState<'' | 'checking' | 'logKept'>('');
  const form = useRef<HTMLFormElement>(null);
  // What is checked is what is kept: nothing changes in between, and nothing is kept twice.
  const isChecking = said === 'checking';
  const isEmpty = Object.values(cells).every((words) => words.trim() === '');

  useEffect(() => {
    if (Object.keys(refused).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refused]);

  const add = async () => {
    setSaid('checking');
    const refusals = await refusalsIn(cells);
    setRefused(refusals);
    if (Object.keys(refusals).length > 0) {
      setSaid('');
      return;
    }
    onRow(cells);
    setCells({});
    setSaid('logKept');
  };

  return (
    <form
      class="log-form screen-only"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty && !isChecking) void add();
      }}
    >
      {columns.map(({ id, label, hint }) => (
        <div key={id}>
          <label>
            {label}
            <input
              {...PRIVATE_TEXT}
              dir="auto"
              maxLength={LONGEST}
              value={cells[id] ?? ''}
              readOnly={isChecking}
              aria-invalid={refused[id] !== undefined}
              aria-describedby={`hint-${id}`}
              onInput={({ currentTarget }) => setCells({ ...cells, [id]: currentTarget.value })}
            />
          </label>
          <p id={`hint-${id}`} class={refused[id] ? 'error' : 'soft'}>
            {refused[id] ? t(`logRefused_${refused[id]}`) : hint}
          </p>
        </div>
      ))}
      <div class="row">
        <button type="submit" class="primary" disabled={isEmpty}>
          {t('logAdd')}
        </button>
        <span role="status">{said && t(said)}</span>
      </div>
      <p role="alert" class="error">
        {refusalWords(refused)}
      </p>
    </form>
  );
}

/** One sentence for the whole row: each field has its own beside it. */
function refusalWords(refused: Readonly<Record<string, Refusal>>): string {
  const all = Object.values(refused);
  if (all.length === 0) return '';
  if (all.includes('points')) return t(refused[WHOLE_ROW] && all.length === 1 ? 'logRefusedTogether' : 'logRefusedRow');
  return t('logRefused_unchecked');
}
