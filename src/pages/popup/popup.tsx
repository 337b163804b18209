import { render } from 'preact';
import { t } from '../../i18n.ts';
import { palette } from '../../palette.ts';
import { send } from '../../send.ts';
import { type ActiveSite, activeSite } from './active-site.ts';
import type { Later } from './later.ts';
import { Popup, type PopupProps } from './view.tsx';

/** Longest that a worker takes which is started on a slow computer. */
const PATIENCE_MS = 20_000;

/**
 * The popup: drawn at once with what needs no answer, completed when the worker has told the rest, and then joined by what
 * nobody needs in the first moment (search, the question to the team, what changed), whose code comes after the paint.
 */
class PopupPage {
  #props: PopupProps;
  #active: ActiveSite | null = null;

  constructor(private readonly app: HTMLElement) {
    this.#props = {
      asked: { state: 'asking' },
      later: null,
      pauseFailed: false,
      onPause: (minutes) => void this.#pause(minutes),
      onAcknowledge: (version) => void this.#acknowledge(version),
    };
  }

  async open(): Promise<void> {
    dress(document);
    const active = activeSite();
    this.#draw({});
    this.#active = await active;
    await this.#refresh(false);
    // A worker that is only slow to start is not left looking dead.
    if (this.#props.asked.state === 'unreachable') await this.#refresh(false, PATIENCE_MS);
    // The paint of what was just drawn goes first.
    requestAnimationFrame(() => setTimeout(() => void this.#complete(), 0));
  }

  #draw(changed: Partial<PopupProps>): void {
    this.#props = { ...this.#props, ...changed };
    render(<Popup {...this.#props} />, this.app);
  }

  async #refresh(pauseFailed: boolean, patienceMs?: number): Promise<void> {
    const result = await send('overview', { site: this.#active?.site ?? null }, patienceMs);
    this.#draw({
      asked: result.ok
        ? { state: 'told', overview: result.value, host: this.#active?.host ?? '' }
        : { state: 'unreachable' },
      pauseFailed,
    });
  }

  async #complete(): Promise<void> {
    const { loadLater } = await import('./later.ts');
    const later: Later | 'unreachable' = (await loadLater()) ?? 'unreachable';
    this.#draw({ later });
  }

  async #pause(minutes: number): Promise<void> {
    if (!this.#active) return;
    const result = await send('pause', { site: this.#active.site, minutes });
    await this.#refresh(!result.ok || (minutes > 0 && result.value.until === null));
    // The pressed button is gone: the keyboard goes on from the one that took its place.
    this.app.querySelector<HTMLElement>('#status button')?.focus();
  }

  async #acknowledge(version: string): Promise<void> {
    await send('acknowledge', { version });
    await this.#refresh(false);
    this.app.querySelector<HTMLElement>('#search input')?.focus();
  }
}

/** The shared colours, and the language that the sentences are really in (the browser's may have fallen back to English). */
function dress(doc: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(palette(':root'));
  doc.adoptedStyleSheets = [sheet];
  doc.documentElement.lang = t('languageTag');
}

const app = document.getElementById('app');
if (app) void new PopupPage(app).open();
