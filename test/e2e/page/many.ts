import type {} from './compose.ts';

/** A page with two hundred composers, as a long thread with every reply box open. */
const COUNT = 200;
const published: string[] = [];

function build(index: number): { box: HTMLElement; field: HTMLElement; button: HTMLElement } {
  const box = document.createElement('article');
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-label', `Reply ${index}`);
  const button = document.createElement('button');
  button.textContent = 'Reply';
  button.addEventListener('click', () => {
    published.push(field.textContent ?? '');
    field.replaceChildren();
  });
  box.append(`Comment number ${index}`, field, button);
  return { box, field, button };
}

const composers = Array.from({ length: COUNT }, (_, index) => build(index));
document.querySelector('main')?.append(...composers.map(({ box }) => box));
const middle = composers[COUNT / 2];
if (middle !== undefined) {
  window.site = { published, text: () => middle.field.textContent ?? '', field: middle.field, button: middle.button };
}
