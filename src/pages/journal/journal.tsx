import { t } from '../../i18n.ts';
import { send } from '../../send.ts';
import { openPage } from '../shared/page.ts';
import { JournalView } from './view.tsx';

const draw = openPage(t('journalTitle'));

async function refresh(): Promise<void> {
  const result = await send('journal', {});
  draw(<JournalView entries={result.ok ? result.value.entries : null} now={Date.now()} onErase={erase} />);
}

async function erase(): Promise<boolean> {
  const result = await send('eraseJournal', {});
  if (result.ok) await refresh();
  return result.ok;
}

void refresh();
