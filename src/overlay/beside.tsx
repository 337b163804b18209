import { createRef, render } from 'preact';
import { t } from '../i18n.ts';
import { copyText } from './copy.ts';
import { createHost, type Host } from './host.ts';
import { LightLayer, type Line } from './light-layer.tsx';
import { badgeSpot, coversControl, lineSpot, type Spot } from './near.ts';
import type { Shield } from './shield.ts';
import { Told } from './told.ts';
import type { BadgeState, Reminder } from './types.ts';

/** A line of our own words alone. */
const BARE = { card: null, organisation: null, copy: null, hasReplies: false } as const;

/** Badge and lines beside the composer in use. Drawn only while there is something to show; nothing is polled. */
export class Beside {
  #host: Host | null = null;
  #near: Element | null = null;
  #badge: BadgeState | null = null;
  #line: Line | null = null;
  #hasReplies = false;
  #frame = 0;
  #resize: ResizeObserver | null = null;
  readonly #told = new Told();
  readonly #lineRef = createRef<HTMLDivElement>();

  constructor(
    private readonly doc: Document,
    private readonly shield: Shield,
    private readonly signal: AbortSignal,
    private readonly onReplies: () => void,
  ) {}

  badge(near: Element, state: BadgeState | null, hasReplies: boolean): void {
    this.#moveTo(near);
    this.#badge = state;
    this.#hasReplies = hasReplies;
    this.#draw();
  }

  remind(near: Element, { text, words, card, organisation, hasReplies }: Reminder): void {
    if (this.#line?.kind === 'say') return;
    this.#moveTo(near);
    if (!this.#told.may(`${card?.id ?? ''} ${words}`, text)) this.clearRemind();
    else this.#show(near, { kind: 'remind', words, card, organisation, copy: null, hasReplies });
  }

  clearRemind(): void {
    if (this.#line?.kind !== 'remind') return;
    this.#told.gone();
    this.#line = null;
    this.#draw();
  }

  quiet(): void {
    this.#told.afresh();
    this.#line = null;
    this.#draw();
  }

  say(near: Element, words: string, copy: string | null): void {
    this.#show(near, { ...BARE, kind: 'say', words, copy });
  }

  checking(near: Element): () => void {
    const line: Line = { ...BARE, kind: 'checking', words: t('checking') };
    this.#show(near, line);
    return () => {
      if (this.#line !== line) return;
      this.#line = null;
      this.#draw();
    };
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#resize?.disconnect();
    this.#host?.element.remove();
    this.#host = null;
  }

  #show(near: Element, line: Line): void {
    this.#moveTo(near);
    this.#line = line;
    this.#draw();
  }

  /** A field that grows, is hidden or is taken out changes its size: the drawing follows without being polled. */
  #moveTo(near: Element): void {
    if (this.#near === near) return;
    this.#near = near;
    this.#told.afresh();
    this.#line = null;
    this.#resize?.disconnect();
    this.#resize = new ResizeObserver(() => this.#soon());
    this.#resize.observe(near);
  }

  #soon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    if (this.signal.aborted || !this.#near) return;
    const host = this.#ready();
    const near = this.#near;
    const badgeAt = badgeSpot(near);
    const before = this.#lineRef.current?.getBoundingClientRect();
    this.#render(host, near, badgeAt, before);
    // New words have another size than was thought: drawn once more, they cover nothing.
    const after = this.#lineRef.current?.getBoundingClientRect();
    if (after && (after.height !== before?.height || after.width !== before.width))
      this.#render(host, near, badgeAt, after);
  }

  #render(host: Host, near: Element, badgeAt: Spot | null, size: DOMRect | undefined): void {
    const lineAt = lineSpot(near, size?.width ?? 360, size?.height ?? 64);
    // Where a site has put a control of its own into that corner, the badge stays a picture: it must never take its presses.
    const canPress = this.#hasReplies && badgeAt !== null && !coversControl(near, badgeAt, host.element);
    const badge = this.#badge && badgeAt ? { state: this.#badge, at: badgeAt, canPress } : null;
    const line = this.#line && lineAt ? { line: this.#line, at: lineAt } : null;
    render(<LightLayer badge={badge} line={line} lineRef={this.#lineRef} />, host.root);
  }

  #ready(): Host {
    const host = this.#host ?? this.#create();
    host.attach(this.#near);
    if (!host.element.matches(':popover-open')) {
      try {
        host.element.showPopover();
      } catch {
        // Not yet in a rendered document: the next draw shows it.
      }
    }
    return host;
  }

  #create(): Host {
    const host = createHost(this.doc);
    host.element.popover = 'manual';
    this.#host = host;
    this.shield.cover(host.element, host.root, (pressed, event) => this.#pressed(pressed, event));
    const redraw = () => this.#soon();
    const options = { capture: true, passive: true, signal: this.signal };
    window.addEventListener('scroll', redraw, options);
    window.addEventListener('resize', redraw, options);
    return host;
  }

  /** Says whether the words arrived; until they have, they stay on offer. */
  async #copy(line: Line): Promise<void> {
    const copied = line.copy !== null && (await copyText(line.copy));
    if (this.#line !== line) return;
    this.#line = copied ? { ...line, words: t('copied'), copy: null } : { ...line, words: t('pauseFailed') };
    this.#draw();
  }

  #pressed(pressed: Element, event: Event): void {
    const action = pressed.closest('[data-action]')?.getAttribute('data-action');
    if (!event.isTrusted || !action) return;
    if (action === 'copy' && this.#line) void this.#copy(this.#line);
    if (action === 'replies') this.onReplies();
    if (action === 'dismiss') {
      if (this.#line?.kind === 'remind') this.#told.dismiss();
      this.#line = null;
      this.#draw();
    }
  }
}
