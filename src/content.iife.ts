import type { Category } from './classifier/types.ts';
import { adapterFor } from './composer/sites/index.ts';
import { Analyst } from './gate/analyst.ts';
import { followAuthor } from './gate/follow.ts';
import { openGate } from './gate/gate.ts';
import { Guarded } from './gate/guarded.ts';
import { offerReplies } from './gate/replies.ts';
import { settle } from './gate/settle.ts';
import { Verdicts } from './gate/verdicts.ts';
import { Watcher } from './gate/watcher.ts';
import { t } from './i18n.ts';
import { takeOver } from './instance.ts';
import { askMessage } from './overlay/ask-message.ts';
import { createOverlay } from './overlay/overlay.ts';
import { isAlive, send } from './send.ts';

/** Wires composer, gate and overlay in one page. Runs synchronously at document_start, before any script of the page. */
function start(): void {
  const life = takeOver(isAlive);
  if (!life) return;
  const { signal } = life;
  const adapter = adapterFor(location);
  const host = () => location.hostname.replace(/^www\./, '') || adapter.name;
  const guarded = new Guarded(adapter.name, signal);
  const verdicts = new Verdicts();
  const overlay = createOverlay(document, () => offer());
  signal.addEventListener('abort', () => overlay.destroy(), { once: true });

  const analyst = new Analyst(
    (post, tier, deadlineMs) => send('analyse', { post, tier }, deadlineMs),
    verdicts,
    () => show(),
  );
  const watcher = new Watcher(
    analyst,
    () => show(),
    () => guarded.isOff(),
    signal,
  );
  const { show } = followAuthor(
    { adapter, watcher, verdicts, overlay, guarded, analyst, answeringPlea: () => t('answeringPlea') },
    signal,
  );
  guarded.onChange((decidesVerdicts) => {
    if (decidesVerdicts) analyst.forget();
    // Asks again, so that the badge does not stay at "checking" for an author who writes no more.
    watcher.now();
  });

  const parts = {
    analyst,
    verdicts,
    overlay,
    site: () => guarded.state(),
    question: (situation: string | null, categories: readonly Category[]) =>
      askMessage(guarded.state().ask, { site: host(), situation, categories }),
    record: (entry: Parameters<typeof send<'record'>>[1]) => void send('record', entry),
    // Read when said: nothing is looked up while the page is loading.
    words: {
      get pressAgain() {
        return t('pressAgain');
      },
      get couldNotEdit() {
        return t('couldNotEdit');
      },
      get redacted() {
        return t('redacted');
      },
      get redactedStillPoints() {
        return t('redactedStillPoints');
      },
      get couldNotInsert() {
        return t('couldNotInsert');
      },
      get inserted() {
        return t('replyInserted');
      },
      get insertedStillPoints() {
        return t('replyStillPoints');
      },
    },
  };
  const offer = () => {
    const composer = watcher.composer;
    if (composer) void offerReplies(parts, composer, guarded.state().replies);
  };
  openGate(
    {
      adapter,
      verdicts,
      overlay,
      settings: () => (guarded.isOff() ? null : guarded.state().settings),
      active: () => watcher.composer,
      onUnreadable: (composer) => overlay.say(composer.field, t('unreadable')),
      settle: (press, draft, decision, passes) => settle(parts, press, draft, decision, passes),
    },
    signal,
  );
}

start();
