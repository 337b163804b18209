import { t } from '../../i18n.ts';
import { send } from '../../send.ts';
import { openPage } from '../shared/page.ts';
import { JournalView } from './view.tsx';

const draw = openPage(t('journalTitle'));

/** A busy computer may need some seconds to start the worker; nobody is waiting to post here. */
const PATIENCE_MS = 10_000;

async function refresh(): Promise<void> {
  const result = await send('journal', {}, PATIENCE_MS);
  draw(<JournalView entries={result.ok ? result.value.entries : null} now={Date.now()} onErase={erase} />);
}

async function erase(): Promise<boolean> {
  const result = await send('eraseJournal', {});
  if (result.ok) await refresh();
  return result.ok;
}

draw(<JournalView entries="asking" now={Date.now()} onErase={erase} />);
void refresh();
