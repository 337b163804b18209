// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { click, key, page, press } from './page.ts';

const textOf = (selector: string, event = click()): string | null =>
  press(selector, event)?.composer.read().text ?? null;

describe('a press on a page that nothing is known of', () => {
  it.each([
    ['everything loose in the body', '<div contenteditable="true">hello</div><button id="go">Post</button>'],
    ['a textarea', '<textarea>hello</textarea><button id="go">Post</button>'],
    ['button above', '<button id="go">Post</button><div contenteditable="">hello</div>'],
    [
      'plaintext-only',
      '<p><b contenteditable="plaintext-only">hello</b></p><div><div><button id="go">Send</button></div></div>',
    ],
    ['a submit input', '<form><textarea>hello</textarea><input id="go" type="submit" value="save"></form>'],
    [
      'a div that plays the button',
      '<section><textarea>hello</textarea><div id="go" role="button">Comment</div></section>',
    ],
    ['a bare div', '<section><textarea>hello</textarea><div><div id="go"><span>Reply</span></div></div></section>'],
    [
      'an icon with a name',
      '<div><textarea>hello</textarea><button id="go" aria-label="Send message"><svg></svg></button></div>',
    ],
    [
      'an icon whose picture has the name',
      '<div><textarea>hello</textarea><button id="go"><svg aria-label="Reply"></svg></button></div>',
    ],
    ['an icon without a name', '<div><textarea>hello</textarea><button id="go"><svg></svg></button></div>'],
    [
      'an unknown word',
      '<div><textarea>hello</textarea><button>Cancel</button><button id="go">Zveřejnit</button></div>',
    ],
    [
      'a form button without type',
      '<form><textarea>hello</textarea><button id="go">Zveřejnit</button><button type="button">Náhled</button></form>',
    ],
    [
      'a button in an open shadow root',
      '<div><textarea>hello</textarea><x-b><template shadowrootmode="open"><button id="go">Post</button></template></x-b></div>',
    ],
    [
      'field in one, button in another shadow root',
      '<x-a><template shadowrootmode="open"><div contenteditable="true">hello</div></template></x-a><x-b><template shadowrootmode="open"><button id="go">Post</button></template></x-b>',
    ],
    [
      'both in one shadow root',
      '<x-a><template shadowrootmode="open"><div contenteditable="true">hello</div><button id="go">Post</button></template></x-a>',
    ],
    [
      'a toolbar list',
      '<div><div contenteditable="true">hello</div><ul><li><button>Emoji</button></li><li><button id="go">Post</button></li></ul></div>',
    ],
    [
      'a bare div outside the wrapper of the editor',
      '<div><div contenteditable="true">hello</div></div><div><div id="go">Post</div></div>',
    ],
    [
      'a custom element without a shadow root',
      '<div><div contenteditable="true">hello</div></div><x-button id="go">Reply</x-button>',
    ],
    [
      'a link dressed as a button',
      '<div><div contenteditable="true">hello</div></div><a class="btn" href="#" id="go">Post</a>',
    ],
    [
      'an editor in an article, the button outside',
      '<article><p>The parent post</p><div contenteditable="true">hello</div></article><button id="go">Post</button>',
    ],
    [
      'an editor in an article with other buttons',
      '<article><p>The parent post</p><button>Like</button><div contenteditable="true">hello</div></article><button id="go">Post</button>',
    ],
    [
      'a comment in a long list entry',
      `<ul><li><p>${'words '.repeat(60)}</p><textarea>hello</textarea><button id="go">Reply</button></li></ul>`,
    ],
    [
      'a header with the button',
      '<div role="dialog"><header><button>Cancel</button><button id="go">Post</button></header><section><div contenteditable="true">hello</div></section></div>',
    ],
    [
      'a telling id',
      '<div><textarea>hello</textarea><button class="btn-emoji">☺</button><button id="go" data-testid="composerSubmitButton">✈</button></div>',
    ],
  ])('%s', (_name, html) => {
    page(html);
    expect(textOf('#go')).toBe('hello');
  });

  it.each(
    'Post|Reply|Comment|Send|Publish|Share|Submit|Tweet|Save|Update|Answer|Respond|Post all|Reply all|Post to r/nursing|Publicar|Responder|Publier|Répondre|Posten|Antworten|Veröffentlichen|Invia|Rispondi|Plaatsen|Reageren|Opublikuj|Wyślij|Skicka|Svara|Slå op|Publiser|Lähetä|Julkaise|Gönder|Paylaş|Опубликовать|Отправить|Надіслати|نشر|إرسال|פרסום|שליחה|पोस्ट करें|भेजें|I-post|Đăng|Trả lời|Kirim|Balas|投稿する|返信|게시|답글 달기|发布|回复|發佈'.split(
      '|',
    ),
  )('the word %j', (label) => {
    page(
      `<div><textarea>hello</textarea><button>x</button><button>y</button><button id="go">${label}</button><button>z</button></div>`,
    );
    expect(textOf('#go')).toBe('hello');
  });

  it('presses from within the button', () => {
    page('<textarea>hello</textarea><button><span><i id="go">Post</i></span></button>');
    expect(textOf('#go')).toBe('hello');
  });
});

describe('what is no press', () => {
  it.each(
    'Cancel|Close|Discard|Emoji|Add emoji|Bold|Italic|Attach files|Add photo|GIF|Comment with a GIF|Comment with an Avatar Sticker|Upvote|Like|More options|Menu|Search|Preview|Save draft|Schedule options|Sign in|Abbrechen|Annuler|Cancelar|キャンセル|取消|Add another post|Delete comment|Edit|Hide|Report|Follow|Next'.split(
      '|',
    ),
  )('a button called %j beside Post', (label) => {
    page(`<div><textarea>hello</textarea><button id="no">${label}</button><button>Post</button></div>`);
    expect(textOf('#no')).toBeNull();
  });

  it.each(['Cancel', 'Emoji', 'Bold', 'Close', 'Upload photo'])('a lone button called %j', (label) => {
    page(`<div><textarea>hello</textarea><button id="no">${label}</button></div>`);
    expect(textOf('#no')).toBeNull();
  });

  const feed = (top: string): string =>
    `${top}<main>${'<article><p>Somebody wrote this</p><button class="s">Share</button><button>Reply</button><button>Comment</button></article>'.repeat(3)}</main>`;

  it('Share in a feed, far from a composer with its own button', () => {
    page(feed('<div><textarea>hello</textarea><button>Post</button></div>'));
    expect(textOf('.s')).toBeNull();
  });

  it('Share in a feed, far from a composer without any button', () => {
    page(feed('<div><textarea>hello</textarea></div>'));
    expect(textOf('.s')).toBeNull();
  });

  it('Share in a feed of plain boxes, when the composer has its own button', () => {
    page(feed('<div><textarea>hello</textarea><button>Post</button></div>').replaceAll('article', 'div'));
    expect(textOf('.s')).toBeNull();
  });

  it('Post with nothing written', () => {
    page('<div contenteditable="true"><p><br></p></div><button id="go">Post</button>');
    expect(textOf('#go')).toBeNull();
  });

  it.each([
    ['a search box', '<form role="search"><input type="text" value="hello"><button id="no">Submit</button></form>'],
    ['a search box by name', '<form><input name="q" value="hello"><button id="no">Submit</button></form>'],
    ['a password', '<form><input type="password" value="hello"><button id="no">Submit</button></form>'],
    [
      'a login',
      '<form><input name="username" value="hello"><input type="password" value="x"><button id="no">Send</button></form>',
    ],
    ['a combobox', '<div><input role="combobox" value="hello"><button id="no">Send</button></div>'],
    ['a read-only field', '<div><textarea readonly>hello</textarea><button id="no">Send</button></div>'],
    ['a hidden mirror', '<div><textarea style="display:none">hello</textarea><button id="no">Send</button></div>'],
    [
      'an opener',
      '<div><textarea>hello</textarea><button id="no" aria-expanded="false">Comment</button><button>Post</button></div>',
    ],
    [
      'a dialog of its own',
      '<textarea>hello</textarea><div role="dialog"><p>Post without tags?</p><button id="no">Post</button></div>',
    ],
    ['a page-wide click', '<textarea>hello</textarea><button>Post</button><p id="no">words</p>'],
  ])('%s', (_name, html) => {
    page(html);
    expect(textOf('#no')).toBeNull();
  });
});

describe('keys', () => {
  const html = '<div><div contenteditable="true" id="field">hello<b id="inner">!</b></div><button>Post</button></div>';

  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['Cmd', { metaKey: true }],
  ])('%s+Enter in a field', (_name, more) => {
    page(html);
    const heard = press('#inner', key('Enter', more));
    expect(heard?.how).toBe('key');
    expect(heard?.composer.read().text).toBe('hello!');
    page('<textarea id="field">hello</textarea>');
    expect(textOf('#field', key('', { ...more, code: 'NumpadEnter' }))).toBe('hello');
  });

  it('leaves alone what is no send key', () => {
    page(html);
    expect(press('#field', key('Enter'))).toBeNull();
    expect(press('#field', key('Enter', { shiftKey: true }))).toBeNull();
    expect(press('#field', key('a', { ctrlKey: true }))).toBeNull();
    expect(press('#field', key('Enter', { ctrlKey: true, isComposing: true }))).toBeNull();
    expect(press('#field', key('Enter', { ctrlKey: true, keyCode: 229 }))).toBeNull();
  });

  it('takes Enter in the title of a form as its submission', () => {
    page('<form><input id="title" value="hello"><textarea>world</textarea><button>Post</button></form>');
    expect(textOf('#title', key('Enter'))).toBe('hello\nworld');
  });

  it('takes Enter and Space on a button that only plays one', () => {
    page('<div><textarea>hello</textarea><div role="button" id="go" tabindex="0">Post</div></div>');
    expect(textOf('#go', key('Enter'))).toBe('hello');
    expect(textOf('#go', key(' '))).toBe('hello');
  });

  it('leaves keys on a real button to the click that follows', () => {
    page('<div><textarea>hello</textarea><button id="go">Post</button></div>');
    expect(press('#go', key('Enter'))).toBeNull();
  });
});

describe('submissions', () => {
  it('knows a submit by script, bubbling or not', () => {
    page('<form><textarea>hello</textarea></form>');
    const heard = press('form', new Event('submit', { bubbles: false, cancelable: true }));
    expect(heard?.how).toBe('submit');
    expect(heard?.form).toBe(document.querySelector('form'));
    expect(heard?.composer.read().text).toBe('hello');
  });

  it('leaves a search alone', () => {
    page('<form><input type="search" value="hello"></form>');
    expect(press('form', new Event('submit'))).toBeNull();
  });

  it('survives a form whose fields take the names of DOM methods', () => {
    const names = [
      'closest',
      'matches',
      'querySelectorAll',
      'getAttribute',
      'parentNode',
      'id',
      'elements',
      'contains',
      'compareDocumentPosition',
      'ownerDocument',
      'getRootNode',
      'checkVisibility',
      'shadowRoot',
      'localName',
    ];
    page(
      `<form>${names.map((name) => `<input type="hidden" name="${name}">`).join('')}<textarea>hello</textarea><button id="go">Post</button></form>`,
    );
    expect(textOf('#go')).toBe('hello');
    expect(press('form', new Event('submit'))?.composer.read().text).toBe('hello');
  });
});

describe('one composer, many fields', () => {
  it('has one identity, whichever way it is pressed', () => {
    page(
      '<div><input id="title" placeholder="Title" value="one"><div><div><div contenteditable="true" id="body">two</div></div><button id="go">Post</button></div></div>',
    );
    const heard = [
      press('#go', click()),
      press('#body', key('Enter', { ctrlKey: true })),
      press('#title', key('Enter', { ctrlKey: true })),
    ];
    expect(new Set(heard.map((each) => each?.composer.id)).size).toBe(1);
    expect(heard[0]?.composer.read().text).toBe('one\ntwo');
  });

  it('keeps two composers on one page apart', () => {
    page(
      '<div><textarea id="a">one</textarea><button id="goA">Post</button></div><div><textarea>two</textarea><button id="goB">Post</button></div>',
    );
    expect(textOf('#goA')).toBe('one');
    expect(textOf('#goB')).toBe('two');
  });
});
