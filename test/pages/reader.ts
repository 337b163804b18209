import { composerFor } from '../../src/composer/find.ts';
import { recognisePress } from '../../src/composer/publish.ts';
import { walk } from '../../src/composer/shadow.ts';
import { generic } from '../../src/composer/sites/generic.ts';
import type { Composer } from '../../src/composer/types.ts';

/**
 * The composer part alone, in the isolated world of a throwaway extension: answers the test that asks from the page.
 * Only test pages ever load this.
 */
const commands = {
  read: (composer: Composer) => composer.read().text,
  parent: (composer: Composer) => composer.read().parent,
  rewrite: (composer: Composer, text: string) => composer.rewrite(text),
  rangeText: (composer: Composer, argument: string) => {
    const [start = 0, end = 0] = argument.split(',').map(Number);
    return composer.range(composer.read(), start, end)?.toString() ?? null;
  },
  presses: () => presses.splice(0),
};

export type Command = keyof typeof commands;

const presses: { how: string; text: string }[] = [];

for (const type of ['click', 'keydown', 'submit']) {
  window.addEventListener(
    type,
    (event) => {
      const press = recognisePress(event, generic);
      if (press !== null) presses.push({ how: press.how, text: press.composer.read().text });
    },
    { capture: true },
  );
}

window.addEventListener('reader-ask', (event) => {
  const { command, argument } = JSON.parse((event as CustomEvent<string>).detail) as {
    command: Command;
    argument: string;
  };
  void answer(command, argument).then((value) => {
    const detail = JSON.stringify({ value });
    window.dispatchEvent(new CustomEvent('reader-answer', { detail }));
  });
});

async function answer(command: Command, argument: string): Promise<unknown> {
  const field = firstField();
  const composer = field === null ? null : composerFor(field, generic);
  return composer === null ? null : commands[command](composer, argument);
}

function firstField(): Element | null {
  let field: Element | null = null;
  walk(document.body, (element) => {
    if (field === null && element.matches('textarea,[contenteditable="true"]')) field = element;
    return field === null;
  });
  return field;
}

document.documentElement.dataset.reader = 'ready';
