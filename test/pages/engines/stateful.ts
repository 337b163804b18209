import { createElement, type Node, useState } from 'react';
import { createRoot } from 'react-dom/client';

interface Props<T> {
  readonly initial: T;
  readonly view: (state: T) => Node;
  readonly bind: (set: (next: T) => void) => void;
}

function Stateful<T>({ initial, view, bind }: Props<T>): Node {
  const [state, setState] = useState(initial);
  bind(setState);
  return view(state);
}

/** A React component with one piece of state that the page around it can read and set. */
export function stateful<T>(
  place: Element,
  initial: T,
  view: (state: T, set: (next: T) => void) => Node,
  onChange: () => void,
): { get(): T; set(next: T): void } {
  let current = initial;
  let show: (next: T) => void = () => {};
  const set = (next: T): void => {
    current = next;
    show(next);
    onChange();
  };
  const bind = (next: (state: T) => void): void => {
    show = next;
  };
  createRoot(place).render(createElement(Stateful, { initial, bind, view: (state: T) => view(state, set) }));
  return { get: () => current, set };
}
