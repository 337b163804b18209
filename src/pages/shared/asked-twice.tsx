import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface AskedTwiceProps {
  /** Words of the button that asks. */
  readonly ask: string;
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** For what cannot be taken back: asked once more, in another place, and the keyboard stands on the way out. */
export function AskedTwice({ ask, sure, yes, no, onYes }: AskedTwiceProps) {
  const [asked, setAsked] = useState(false);
  const stands = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  const question = useId();
  useLayoutEffect(() => {
    if (asked !== wasAsked.current) stands.current?.focus();
    wasAsked.current = asked;
  }, [asked]);
  if (!asked) {
    return (
      <div>
        <button type="button" ref={stands} onClick={() => setAsked(true)}>
          {ask}
        </button>
      </div>
    );
  }
  return (
    <fieldset class="panel" aria-labelledby={question}>
      <p id={question}>{sure}</p>
      <div class="row">
        <button type="button" ref={stands} onClick={() => setAsked(false)}>
          {no}
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            setAsked(false);
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </fieldset>
  );
}
