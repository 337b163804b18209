import type {} from './compose.ts';

/** A form with a title and a body, where Enter in the title publishes (implicit submission). */
const published: string[] = [];
const form = document.createElement('form');
const title = document.createElement('input');
title.name = 'title';
title.setAttribute('aria-label', 'Title');
const body = document.createElement('textarea');
body.setAttribute('aria-label', 'Text');
const button = document.createElement('button');
button.type = 'submit';
button.textContent = 'Submit';
form.append(title, body, button);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  published.push(`${title.value}\n${body.value}`);
  form.reset();
});
document.querySelector('main')?.append(form);
window.site = { published, text: () => `${title.value}\n${body.value}`, field: title, button };
