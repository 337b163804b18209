import { render } from 'preact';
import { t } from '../../i18n.ts';
import { palette } from '../../palette.ts';
import { send } from '../../send.ts';
import { type ActiveSite, activeSite } from './active-site.ts';
import type { Asked } from './status.tsx';
import { Popup } from './view.tsx';

/** The popup: drawn at once with what needs no answer, and completed when the worker has told the rest. */
async function start(app: HTMLElement): Promise<void> {
  dress(document);
  const active = activeSite();
  draw(app, { state: 'asking' }, () => {});
  await refresh(app, await active, false);
}

async function refresh(app: HTMLElement, active: ActiveSite | null, pauseFailed: boolean): Promise<void> {
  const onPause = (minutes: number) => void pause(app, active, minutes);
  const result = await send('overview', { site: active?.site ?? null });
  const asked: Asked = result.ok
    ? { state: 'told', overview: result.value, host: active?.host ?? '' }
    : { state: 'unreachable' };
  draw(app, asked, onPause, pauseFailed);
}

async function pause(app: HTMLElement, active: ActiveSite | null, minutes: number): Promise<void> {
  if (!active) return;
  const result = await send('pause', { site: active.site, minutes });
  await refresh(app, active, !result.ok || (minutes > 0 && result.value.until === null));
  // The pressed button is gone: the keyboard goes on from the one that took its place.
  app.querySelector<HTMLElement>('#status button')?.focus();
}

function draw(app: HTMLElement, asked: Asked, onPause: (minutes: number) => void, pauseFailed = false): void {
  render(<Popup asked={asked} pauseFailed={pauseFailed} onPause={onPause} />, app);
}

/** The shared colours, and the language that the sentences are really in (the browser's may have fallen back to English). */
function dress(doc: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(palette(':root'));
  doc.adoptedStyleSheets = [sheet];
  doc.documentElement.lang = t('languageTag');
}

const app = document.getElementById('app');
if (app) void start(app);
