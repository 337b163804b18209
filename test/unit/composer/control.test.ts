// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findControl } from '../../../src/composer/control.ts';
import { composerFor } from '../../../src/composer/find.ts';
import { generic } from '../../../src/composer/sites/generic.ts';
import { find, page } from './page.ts';

function control(html: string): string | null {
  page(html);
  const composer = composerFor(find('textarea'), generic);
  if (composer === null) throw new Error('no composer');
  return findControl(composer)?.id ?? null;
}

describe('the control that publishes a composer now', () => {
  it.each([
    ['the one with the word', '<div><textarea>x</textarea><button>Emoji</button><button id="go">Post</button></div>'],
    [
      'not a disabled one',
      '<div><textarea>x</textarea><button disabled>Post</button><button id="go">Reply</button></div>',
    ],
    [
      'not a hidden one',
      '<div><textarea>x</textarea><button id="go">Post</button><button style="display:none">Post</button></div>',
    ],
    ['the last of two', '<div><textarea>x</textarea><button>Post</button><button id="go">Post</button></div>'],
    ['a lone nameless one', '<div><textarea>x</textarea><button id="go"><svg></svg></button></div>'],
    [
      'one in a shadow root',
      '<div><textarea>x</textarea><x-b><template shadowrootmode="open"><button id="go">Post</button></template></x-b></div>',
    ],
  ])('%s', (_name, html) => expect(control(html)).toBe('go'));

  it.each([
    ['only disabled ones', '<div><textarea>x</textarea><button aria-disabled="true">Post</button></div>'],
    [
      'several nameless ones: a wrong one would do something else',
      '<div><textarea>x</textarea><button>1</button><button>2</button></div>',
    ],
    ['no button at all', '<div><textarea>x</textarea></div>'],
  ])('none when there are %s', (_name, html) => expect(control(html)).toBeNull());
});
