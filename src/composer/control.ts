import { controlsIn, isDisabled, type Likelihood } from './controls.ts';
import { isShown } from './fields.ts';
import type { Composer } from './types.ts';

/** Best first. */
const ORDER: readonly Likelihood[] = ['named', 'strong', 'hint', 'share'];

/**
 * The control that publishes this composer now: looked up afresh, for pages rebuild their buttons. Visible and enabled,
 * else null. Of several equals the last: sites put Post at the end.
 */
export function findControl(composer: Composer): Element | null {
  const usable = controlsIn(composer.scope, composer.adapter).filter(
    ({ control }) => !isDisabled(control) && isShown(control) && hasArea(control),
  );
  for (const likelihood of ORDER) {
    const match = usable.filter((each) => each.likelihood === likelihood).at(-1);
    if (match !== undefined) return match.control;
  }
  // A lone button without words is the one; among several, pressing a wrong one would do something else.
  return usable.length === 1 ? (usable[0]?.control ?? null) : null;
}

/** Ghost copies of a composer stay mounted without size. Where nothing has a size (no layout at all), size says nothing. */
function hasArea(control: Element): boolean {
  const { width, height } = control.getBoundingClientRect();
  const page = control.ownerDocument.documentElement.getBoundingClientRect();
  return (width > 0 && height > 0) || (page.width === 0 && page.height === 0);
}
