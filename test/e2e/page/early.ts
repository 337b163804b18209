/**
 * What a hostile page does before anything else: it listens on `window` in the capture phase from its first script on,
 * and writes down every key, click and input that it gets to see.
 */
declare global {
  interface Window {
    heard: string[];
  }
}

window.heard = [];
for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'click', 'submit']) {
  const hear = (event: Event) => {
    const key = event instanceof KeyboardEvent ? `:${event.key}` : '';
    window.heard.push(`${event.type}${key}`);
  };
  window.addEventListener(type, hear, true);
  window.addEventListener(type, hear);
}

export {};
