/** Where something beside the composer is drawn, in viewport pixels. */
export interface Spot {
  readonly left: number;
  readonly top: number;
}

const BADGE = 24;
const GAP = 6;

/** The badge sits in the lower corner of the field, at the end of its last line in reading direction. */
export function badgeSpot(field: Element): Spot | null {
  const box = visibleBox(field);
  if (!box) return null;
  const rtl = getComputedStyle(field).direction === 'rtl';
  return {
    left: rtl ? box.left + GAP : box.right - BADGE - GAP,
    top: Math.max(box.top, Math.min(box.bottom, innerHeight) - BADGE - GAP),
  };
}

/** True when something of the page other than the field lies at the badge's place. `ours` is left out of account. */
export function coversControl(field: Element, { left, top }: Spot, ours: Element): boolean {
  const root = field.getRootNode();
  const page = root instanceof ShadowRoot ? root : field.ownerDocument;
  const seen = page.elementsFromPoint(left + BADGE / 2, top + BADGE / 2).find((element) => element !== ours);
  return seen !== undefined && !field.contains(seen) && !seen.contains(field);
}

/** As much as the row of buttons under a field takes. */
const BUTTON_ROW = 72;

/**
 * A line of words goes above the field: sites put their buttons under it, and a reminder must never cover Post. Without
 * room there it goes to the bottom of the window, when that is well below the field.
 */
export function lineSpot(field: Element, width: number, height: number): Spot | null {
  const box = visibleBox(field);
  if (!box) return null;
  const left = Math.max(8, Math.min(box.left, innerWidth - width - 8));
  const above = box.top - height - GAP;
  const lowest = innerHeight - height - 4;
  const below = lowest - box.bottom > BUTTON_ROW ? lowest : Math.min(box.bottom + GAP, lowest);
  return { left, top: above >= 4 ? above : below };
}

function visibleBox(field: Element): DOMRect | null {
  if (!field.isConnected) return null;
  const box = field.getBoundingClientRect();
  const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
  return seen ? box : null;
}
