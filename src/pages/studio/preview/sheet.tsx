import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** The style sheets of the place that is previewed; its rules reach nothing outside. */
  readonly css: string;
  readonly children: ComponentChildren;
}

/** A piece of another surface of ours, drawn with that surface's own styles in the middle of this page. */
export function Sheet({ css, children }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const root = useRef<ShadowRoot | null>(null);
  useEffect(() => {
    if (!host.current) return;
    if (!root.current) {
      root.current = host.current.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.current.adoptedStyleSheets = [sheet];
    }
    render(children, root.current);
  });
  useEffect(() => () => void (root.current && render(null, root.current)), []);
  return <div class="sheet-host" ref={host} />;
}
