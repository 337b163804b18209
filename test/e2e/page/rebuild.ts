import type {} from './compose.ts';

/** A page that throws its composer away and builds a new one at each key, keeping only text and caret. */
const published: string[] = [];
let text = '';

function build(): { field: HTMLTextAreaElement; button: HTMLButtonElement } {
  const form = document.createElement('div');
  const field = document.createElement('textarea');
  field.setAttribute('aria-label', 'Comment');
  field.value = text;
  const button = document.createElement('button');
  button.textContent = 'Post';
  form.append(field, button);
  field.addEventListener('input', () => {
    text = field.value;
    const fresh = build();
    fresh.field.focus();
    fresh.field.setSelectionRange(field.selectionStart, field.selectionEnd);
  });
  button.addEventListener('click', () => {
    published.push(text);
    text = '';
    build();
  });
  document.querySelector('main')?.replaceChildren(form);
  window.site = { published, text: () => text, field, button };
  return { field, button };
}

build();
