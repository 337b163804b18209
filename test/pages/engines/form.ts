import type { Mount } from './types.ts';

/** A plain form with a textarea and a submit input, as on old Reddit and in forums: no script until `submit`. */
export const mount: Mount = (host, onPublish, options) => {
  const page = host.ownerDocument;
  const form = page.createElement('form');
  if (options.parent !== undefined) {
    const parent = page.createElement('div');
    parent.className = 'parent-post';
    parent.textContent = options.parent;
    form.append(parent);
  }
  const field = page.createElement('textarea');
  field.name = 'text';
  field.setAttribute('aria-label', 'Comment');
  const button = page.createElement('input');
  button.type = 'submit';
  button.value = options.button;
  form.append(field, button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value;
    if (text.trim() === '') return;
    form.reset();
    onPublish(text);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit(button);
  });
  host.append(form);
  return { text: () => field.value };
};
