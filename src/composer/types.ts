import type { PostKind } from '../classifier/types.ts';

/** How one editor engine is recognised, read and written. One file per engine under `engines/`. */
export interface Engine {
  readonly name: string;
  /** True when `element` is this engine's editable root. Looks only at attributes, classes and tag names. */
  matches(element: Element): boolean;
  /** Reads the text and keeps the way back to the DOM. Never causes layout. */
  read(root: Element): ReadText;
  /**
   * Replaces [start, end) of the text that `read` gives. Resolves true when the field then reads as it should, false
   * when the engine did not take it; never rejects.
   */
  replace(root: Element, start: number, end: number, replacement: string): Promise<boolean>;
}

/** Text of one field and the map from its UTF-16 offsets back to the page. */
export interface ReadText {
  readonly text: string;
  /** DOM range of [start, end); null for textarea and input, which have none, and when the page has changed since. */
  range(start: number, end: number): Range | null;
}

/** What is being written, told by where it is written. All given conditions must hold. */
export interface KindRule {
  readonly kind: PostKind;
  /** The field or something around it matches. */
  readonly around?: string;
  /** Something in the scope matches. */
  readonly inside?: string;
  /** The address matches. */
  readonly address?: RegExp;
}

/** Where the text stands that is being answered. Exactly one of the first three. */
export interface ParentRule {
  /** In the composer's scope. */
  readonly inside?: string;
  /** The closest element around the field. */
  readonly around?: string;
  /** The last such element before the composer. */
  readonly before?: string;
  /** The text within that element; the element itself when left out. */
  readonly text?: string;
  /** Only for texts that a kind rule says are of these kinds. */
  readonly kinds?: readonly PostKind[];
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
  /** Fields in which Enter alone publishes. Ctrl/Cmd+Enter counts everywhere. */
  readonly enterSends?: readonly string[];
  /** What is being written; the first rule that holds wins. */
  readonly kinds?: readonly KindRule[];
  /** Where the text being answered stands; the first rule that finds text wins. */
  readonly parents?: readonly ParentRule[];
  /** Further public text in the scope that the generic reading would leave out (alt texts, tags). */
  readonly extraFields?: readonly string[];
  /** Name of the group or community that the text goes to: an element in the page, or the first group in the address. */
  readonly group?: { readonly element?: string; readonly address?: RegExp };
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
  readonly adapter: SiteAdapter;
  /** The element that wraps fields and publish control (dialog, form, article ...). */
  readonly scope: Element;
  /** The field that the author touched last. */
  readonly field: Element;
  /** Reads everything again, now. Never throws. */
  read(): Draft;
  /** DOM range of [start, end) of the draft's text when it lies within one rich field. */
  range(draft: Draft, start: number, end: number): Range | null;
  /** Selects [start, end) of the draft's text in its field, so that the author sees it. Does nothing when it is gone. */
  select(draft: Draft, start: number, end: number): void;
  /**
   * Makes the composer's text equal `text` through the engines, then reads back.
   * True only when the draft then reads exactly so.
   */
  rewrite(text: string): Promise<boolean>;
  /** Makes the field that the author touched last hold exactly `text`, then reads back. The other fields stay. */
  fill(text: string): Promise<boolean>;
}
