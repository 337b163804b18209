import type { Page } from 'puppeteer-core';

/** Something in the page that assistive technology can see, closed shadow roots included. */
export interface Seen {
  readonly role: string;
  readonly name: string;
  /** Middle of its box in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
}

export interface Query {
  readonly role?: string;
  readonly name: RegExp;
}

/**
 * The overlay lives in a closed shadow root, where neither page nor test script can look. Each browser has its own
 * honest way in: the accessibility tree in Chromium, the remote protocol's view of shadow roots in Firefox.
 */
export interface Reach {
  see(page: Page, query: Query): Promise<Seen[]>;
}
