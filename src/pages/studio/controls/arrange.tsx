import { t } from '../../../i18n.ts';
import { useDesk } from '../desk.ts';
import type { Path } from '../model/json.ts';
import { controlId } from './labelled.tsx';

interface Props {
  /** Path of the list. */
  readonly path: Path;
  readonly index: number;
  readonly count: number;
  /** What people call the entry, for those who hear the buttons out of their row. */
  readonly name: string;
  /** Told before the list changes, so that an open entry stays open: the new place, or null when it is taken out. */
  readonly onArrange?: (to: number | null) => void;
}

/** The id of a button of an entry; the focus follows the entry to its new place. */
function buttonId(path: Path, index: number, which: 'up' | 'down' | 'remove'): string {
  return `${controlId([...path, index])}-${which}`;
}

/** Up, down, remove: the same for mouse and keyboard, and every one of them can be undone. */
export function Arrange({ path, index, count, name, onArrange }: Props) {
  const { change, announce } = useDesk();
  const move = (to: number, which: 'up' | 'down') => {
    onArrange?.(to);
    change({ kind: 'move', path, from: index, to });
    announce(t('studioMoved', name, String(to + 1), String(count)));
    // At either end the button that was pressed can go no further: its neighbor takes the focus.
    const next = to === 0 ? 'down' : to === count - 1 ? 'up' : which;
    focusSoon(buttonId(path, to, next));
  };
  const remove = () => {
    onArrange?.(null);
    change({ kind: 'remove', path, at: index });
    announce(t('studioRemoved', name));
    focusSoon(count > 1 ? buttonId(path, Math.min(index, count - 2), 'remove') : `${controlId(path)}-add`);
  };
  const button = (which: 'up' | 'down', to: number, words: string, sign: string) => (
    <button
      type="button"
      class="small"
      id={buttonId(path, index, which)}
      disabled={to < 0 || to >= count}
      aria-label={words}
      title={words}
      onClick={() => move(to, which)}
    >
      {sign}
    </button>
  );
  return (
    <span class="arrange">
      {button('up', index - 1, t('studioUpNamed', name), '↑')}
      {button('down', index + 1, t('studioDownNamed', name), '↓')}
      <button
        type="button"
        class="small"
        id={buttonId(path, index, 'remove')}
        aria-label={t('studioRemoveNamed', name)}
        title={t('studioRemoveNamed', name)}
        onClick={remove}
      >
        ✕
      </button>
    </span>
  );
}

/** After the next drawing, when the entry stands in its new place. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
