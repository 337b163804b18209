import { useEffect } from 'preact/hooks';
import { controlId } from './controls/labelled.tsx';
import type { Desk } from './desk.ts';

/** Nested lists open one after the other, a drawing each; after so many drawings the nearest that is there will do. */
const MOST_FRAMES = 12;

/** Puts the focus into the field that was asked for, as soon as the lists around it have opened. */
export function useGoal(goal: Desk['goal']): void {
  useEffect(() => {
    if (!goal) return undefined;
    let frame = requestAnimationFrame(() => look(0));
    const look = (frames: number) => {
      const exact = document.getElementById(controlId(goal.path));
      if (exact) return reach(exact);
      if (frames < MOST_FRAMES) {
        frame = requestAnimationFrame(() => look(frames + 1));
        return undefined;
      }
      for (let length = goal.path.length - 1; length > 0; length--) {
        const near = document.getElementById(controlId(goal.path.slice(0, length)));
        if (near) return reach(near);
      }
      return undefined;
    };
    return () => cancelAnimationFrame(frame);
  }, [goal]);
}

function reach(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}
