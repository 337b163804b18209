import type { PostKind } from '../classifier/types.ts';

/** How one editor engine is recognised, read and written. One file per engine under `engines/`. */
export interface Engine {
  readonly name: string;
  /** True when `element` is this engine's editable root. Looks only at attributes, classes and tag names. */
  matches(element: Element): boolean;
  /** Reads the text and keeps the way back to the DOM. Never causes layout. */
  read(root: Element): ReadText;
  /**
   * Replaces [start, end) of the text that `read` gives. Resolves when the engine had time to take it;
   * the caller reads back and compares. Resolves false when the engine cannot be written.
   */
  replace(root: Element, start: number, end: number, replacement: string): Promise<boolean>;
}

/** Text of one field and the map from its UTF-16 offsets back to the page. */
export interface ReadText {
  readonly text: string;
  /** DOM range of [start, end); null for textarea and input, which have none. */
  range(start: number, end: number): Range | null;
}

/** One site's knowledge, as data. Selectors only; all optional fields fall back to the generic reading. */
export interface SiteAdapter {
  /** Short name used in messages and in the classifier (`x`, `facebook`). */
  readonly name: string;
  /** Host suffixes, without `www.` (`x.com`, `old.reddit.com`). */
  readonly hosts: readonly string[];
  /** Elements that wrap one whole composer; the closest match of the field is the composer's scope. */
  readonly scopes?: readonly string[];
  /** Editable roots that are no composers (search boxes, mirrors). */
  readonly ignore?: readonly string[];
  /** Controls that publish. Matched with `closest`, through open shadow roots. */
  readonly publish?: readonly string[];
  /** Controls that look like publishing but only navigate (Next, reply openers). */
  readonly notPublish?: readonly string[];
  /** Keys that publish in a field of this site besides Ctrl/Cmd+Enter. `plain-enter` where Enter alone sends. */
  readonly sendKeys?: (field: Element) => 'plain-enter' | 'mod-enter' | 'none';
  /** What is being written in this scope. */
  readonly kind?: (scope: Element, field: Element) => PostKind | undefined;
  /** Elements that hold the text being answered; the first with text wins. */
  readonly parents?: (scope: Element, field: Element) => readonly Element[];
  /** Further public text in the scope: titles, content warnings, poll options, alt texts. */
  readonly extraFields?: readonly string[];
  /** Previews of attached media in the scope. */
  readonly media?: readonly string[];
  /** Month the selectors were last compared with the real site, `YYYY-MM`. */
  readonly checked: string;
}

/** One field of a composer and where its text lies in the composer's whole text. */
export interface ComposerPart {
  readonly field: Element;
  readonly engine: Engine;
  readonly start: number;
  readonly end: number;
}

/** Everything that one press of Post would publish, read at one moment. */
export interface Draft {
  /** All parts joined by a newline each. */
  readonly text: string;
  readonly parts: readonly ComposerPart[];
  readonly site: string;
  readonly kind: PostKind;
  readonly parent: string | null;
  readonly group: string | null;
  readonly attachment: boolean;
}

/** A place where something is being written. Identity lasts as long as its scope element. */
export interface Composer {
  /** Stable key of this composer in this page. */
  readonly id: string;
  /** The element that wraps fields and publish control (dialog, form, article ...). */
  readonly scope: Element;
  /** The field that the author touched last. */
  readonly field: Element;
  /** Reads everything again, now. Never throws. */
  read(): Draft;
  /** DOM range of [start, end) of the draft's text when it lies within one rich field. */
  range(draft: Draft, start: number, end: number): Range | null;
  /**
   * Makes the composer's text equal `text` through the engines, then reads back.
   * True only when the draft then reads exactly so.
   */
  rewrite(text: string): Promise<boolean>;
}
