import { type ComponentChild, render } from 'preact';
import { t } from '../../i18n.ts';
import { palette } from '../../palette.ts';
import { keepFocus } from './kept-focus.ts';

/**
 * Draws a page of ours into `#app`: the shared colours first, and the language that the sentences are really in (the
 * browser's may have fallen back to English). Returns the redraw.
 */
export function openPage(title: string): (view: ComponentChild) => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(palette(':root'));
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = t('languageTag');
  document.title = title;
  const app = document.getElementById('app');
  if (app) keepFocus(app);
  return (view) => {
    if (app) render(view, app);
  };
}
