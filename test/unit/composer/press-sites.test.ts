// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { adapterFor } from '../../../src/composer/sites/index.ts';
import { at } from './address.ts';
import { click, key, page, press } from './page.ts';

const lexical = (text: string, more = ''): string =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true" ${more}><p dir="ltr"><span data-lexical-text="true">${text}</span></p></div>`;
const draft = (text: string, more = ''): string =>
  `<div class="DraftEditor-root"><div class="notranslate public-DraftEditor-content" contenteditable="true" role="textbox" ${more}><div data-contents="true"><div data-block="true"><span data-text="true">${text}</span></div></div></div></div>`;

interface Site {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Where the press happens; a key is written `Ctrl+Enter on #x` or `Enter on #x`. */
  readonly press: string;
  /** What would be published; null when it is no press. */
  readonly text: string | null;
  readonly kind?: string;
  readonly parent?: string | null;
  readonly group?: string;
}

const tweet = (text: string): string =>
  `<article data-testid="tweet"><div data-testid="User-Name">Ann</div><div data-testid="tweetText">${text}</div><button data-testid="reply" aria-label="3 Replies. Reply"></button></article>`;
const xDialog = (inner: string): string =>
  `<div id="layers"><div role="dialog" aria-modal="true" aria-labelledby="modal-header">${inner}<div data-testid="toolBar"><button data-testid="createPollButton" aria-label="Add poll"></button><button data-testid="addButton" aria-label="Add post"></button><button data-testid="tweetButton">Post all</button></div></div></div>`;

const story = '<div data-ad-rendering-role="story_message">A story of the ward</div>';
const fbPost = (inner: string): string =>
  `<div data-pagelet="FeedUnit_1"><div>${story}</div><div role="button" aria-label="Like">Like</div><div role="button" aria-label="Leave a comment" id="opener">Comment</div><div role="button" aria-label="Send this to friends or post it on your profile.">Share</div>${inner}</div>`;

const SITES: readonly Site[] = [
  {
    name: 'X: a new post from the home page',
    url: 'https://x.com/home',
    html: `<main><div>${draft('hello', 'data-testid="tweetTextarea_0"')}<div data-testid="toolBar"><button aria-label="Add photos or video"></button><button data-testid="tweetButtonInline" id="go"><span>Post</span></button></div></div>${tweet('Other')}</main>`,
    press: '#go span',
    text: 'hello',
    kind: 'post',
    parent: null,
  },
  {
    name: 'X: a thread in the dialog, over the home page',
    url: 'https://x.com/compose/post',
    html: `<main>${tweet('Other')}</main>${xDialog(draft('one', 'data-testid="tweetTextarea_0"') + draft('two', 'data-testid="tweetTextarea_1"'))}`,
    press: '[data-testid="tweetButton"]',
    text: 'one\ntwo',
    kind: 'post',
    parent: null,
  },
  {
    name: 'X: a reply in the dialog',
    url: 'https://x.com/compose/post?in_reply_to=5',
    html: `<main>${tweet('Other')}</main>${xDialog(tweet('A question') + draft('yes', 'data-testid="tweetTextarea_0"'))}`,
    press: 'Ctrl+Enter on [data-testid="tweetTextarea_0"]',
    text: 'yes',
    kind: 'reply',
    parent: 'A question',
  },
  {
    name: 'X: the inline reply below a post',
    url: 'https://x.com/ann/status/5',
    html: `<main>${tweet('A question')}<div data-testid="inline_reply_offscreen"><div>${draft('yes', 'data-testid="tweetTextarea_0"')}</div><button data-testid="tweetButtonInline" id="go">Reply</button></div>${tweet('Another answer')}</main>`,
    press: '#go',
    text: 'yes',
    kind: 'reply',
    parent: 'A question',
  },
  {
    name: 'X: adding a post to the thread',
    url: 'https://x.com/compose/post',
    html: xDialog(draft('one', 'data-testid="tweetTextarea_0"')),
    press: '[data-testid="addButton"]',
    text: null,
  },
  {
    name: 'X: the reply button of another post',
    url: 'https://x.com/home',
    html: `<main><div>${draft('hello', 'data-testid="tweetTextarea_0"')}<button data-testid="tweetButtonInline">Post</button></div>${tweet('Other')}</main>`,
    press: '[data-testid="reply"]',
    text: null,
  },
  {
    name: 'X: a direct message by Enter',
    url: 'https://x.com/i/chat',
    html: '<form data-testid="dm-composer-form"><textarea data-testid="dm-composer-textarea">psst</textarea><button data-testid="dm-composer-send-button" type="button" aria-label="Send"></button></form>',
    press: 'Enter on textarea',
    text: 'psst',
    kind: 'message',
  },
  {
    name: 'X: Enter in a post is a new line',
    url: 'https://x.com/home',
    html: draft('hello', 'data-testid="tweetTextarea_0"'),
    press: 'Enter on [data-testid="tweetTextarea_0"]',
    text: null,
  },
  {
    name: 'Facebook: a post in the dialog',
    url: 'https://www.facebook.com/',
    html: `<div>${fbPost('')}</div><div role="dialog"><form method="POST"><div>${lexical('hello', 'aria-placeholder="What\'s on your mind, Ann?"')}</div><div role="button" aria-label="Emoji"></div><div role="button" aria-label="Post" id="go"><span>Post</span></div></form></div>`,
    press: '#go span',
    text: 'hello',
    kind: 'post',
    parent: null,
  },
  {
    name: 'Facebook: a comment by Enter',
    url: 'https://www.facebook.com/',
    html: fbPost(
      `<form role="presentation"><div>${lexical('so sad', 'aria-label="Comment as Ann"')}</div><div id="focused-state-composer-submit"><div role="button" aria-label="Comment"></div></div></form>`,
    ),
    press: 'Enter on [data-lexical-editor]',
    text: 'so sad',
    kind: 'comment',
    parent: 'A story of the ward',
  },
  {
    name: 'Facebook: a comment by its button',
    url: 'https://www.facebook.com/',
    html: fbPost(
      `<form role="presentation"><div>${lexical('so sad', 'aria-label="Kommentieren als Ann"')}</div><div id="focused-state-composer-submit"><div role="button" aria-label="Kommentieren"></div></div></form>`,
    ),
    press: '#focused-state-composer-submit div',
    text: 'so sad',
    kind: 'comment',
  },
  {
    name: 'Facebook: the opener of comments',
    url: 'https://www.facebook.com/',
    html: fbPost(
      `<form role="presentation"><div>${lexical('so sad')}</div><div id="focused-state-composer-submit"><div role="button" aria-label="Comment"></div></div></form>`,
    ),
    press: '#opener',
    text: null,
  },
  {
    name: 'Facebook: Enter that chooses a mention',
    url: 'https://www.facebook.com/',
    html: `<form role="presentation">${lexical('hi @An')}</form><ul role="listbox"><li role="option" aria-selected="true">Ann</li></ul>`,
    press: 'Enter on [data-lexical-editor]',
    text: null,
  },
  {
    name: 'Messenger: Enter sends',
    url: 'https://www.messenger.com/t/1',
    html: lexical('psst', 'aria-label="Message"'),
    press: 'Enter on [data-lexical-editor]',
    text: 'psst',
    kind: 'message',
  },
  {
    name: 'Instagram: a caption',
    url: 'https://www.instagram.com/',
    html: `<div role="dialog" aria-label="Create new post"><div role="button">Back</div><div role="button" id="go">Share</div>${lexical('night shift', 'aria-label="Write a caption..."')}<input placeholder="Add location"></div>`,
    press: '#go',
    text: 'night shift',
    kind: 'caption',
  },
  {
    name: 'Instagram: a comment',
    url: 'https://www.instagram.com/p/1/',
    html: '<article><span dir="auto">The caption</span><form><textarea aria-label="Add a comment…">hello</textarea><div role="button" id="go">Post</div></form></article>',
    press: '#go',
    text: 'hello',
    kind: 'comment',
    parent: 'The caption',
  },
  {
    name: 'Threads: a reply beside a feed',
    url: 'https://www.threads.com/',
    html: `<div role="dialog"><div data-pressable-container="true"><div dir="auto"><span>A question</span></div><div role="button"><svg aria-label="Reply"></svg></div></div><div>${lexical('yes', 'aria-placeholder="Reply to ann..."')}</div><div role="button" id="go">Post</div></div>`,
    press: '#go',
    text: 'yes',
    kind: 'reply',
    parent: 'A question',
  },
  {
    name: 'LinkedIn: a post in the shadow root',
    url: 'https://www.linkedin.com/feed/',
    html: '<div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open"><div role="dialog"><div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox" aria-label="Text editor for creating content"><p>hello</p></div></div><button class="share-actions__scheduled-post-btn" aria-label="Schedule post options"></button><button class="share-actions__primary-action" id="go"><span>Posten</span></button></div></template></div>',
    press: '#go span',
    text: 'hello',
    kind: 'post',
  },
  {
    name: 'LinkedIn: a comment of the new front end',
    url: 'https://www.linkedin.com/feed/',
    html: '<div data-testid="mainFeed"><div role="listitem"><div data-view-name="feed-commentary"><span data-testid="expandable-text-box">The post</span></div><button componentkey="x-commentButtonSection" aria-expanded="true" id="toggle">Comment</button><div componentkey="commentBox-1"><div aria-label="Text editor for creating comment"><div class="tiptap ProseMirror" contenteditable="true"><p>hello</p></div></div><button componentkey="commentButtonSection-1" id="go">Comment</button></div></div></div>',
    press: '#go',
    text: 'hello',
    kind: 'comment',
    parent: 'The post',
  },
  {
    name: 'LinkedIn: the toggle of comments',
    url: 'https://www.linkedin.com/feed/',
    html: '<div role="listitem"><button componentkey="x-commentButtonSection" aria-expanded="true" id="toggle">Comment</button><div componentkey="commentBox-1"><div class="tiptap ProseMirror" contenteditable="true"><p>hello</p></div><button componentkey="commentButtonSection-1">Comment</button></div></div>',
    press: '#toggle',
    text: null,
  },
  {
    name: 'Reddit: a post with its title',
    url: 'https://www.reddit.com/r/nursing/submit',
    html: `<form id="post"><faceplate-textarea-input name="title"><template shadowrootmode="open"><textarea id="innerTextArea">one</textarea></template></faceplate-textarea-input><shreddit-composer><div slot="rte">${lexical('two', 'name="body"')}</div></shreddit-composer><r-post-form-submit-button id="save-draft"><template shadowrootmode="open"><button>Save Draft</button></template></r-post-form-submit-button><r-post-form-submit-button id="submit-post-button"><template shadowrootmode="open"><button id="inner-post-submit-button"><span id="go">Post</span></button></template></r-post-form-submit-button></form>`,
    press: '#go',
    text: 'one\ntwo',
    kind: 'post',
    group: 'r/nursing',
  },
  {
    name: 'Reddit: a reply to a comment',
    url: 'https://www.reddit.com/r/nursing/comments/1/x/',
    html: `<shreddit-post author="a"><h1 slot="title">Title</h1></shreddit-post><shreddit-comment author="b"><div slot="comment"><p>A question</p></div><comment-composer-host><faceplate-form><shreddit-composer><div slot="rte">${lexical('yes')}</div><button slot="cancel-button" type="button">Cancel</button><button slot="submit-button" type="submit" id="go">Comment</button></shreddit-composer></faceplate-form></comment-composer-host></shreddit-comment>`,
    press: '#go',
    text: 'yes',
    kind: 'reply',
    parent: 'A question',
  },
  {
    name: 'Reddit: a comment on a post',
    url: 'https://www.reddit.com/r/nursing/comments/1/x/',
    html: `<shreddit-post author="a"><h1 slot="title">Title</h1><div slot="text-body">Body</div></shreddit-post><comment-composer-host><shreddit-composer><div slot="rte">${lexical('yes')}</div><button slot="submit-button" type="submit" id="go">Kommentar</button></shreddit-composer></comment-composer-host>`,
    press: '#go',
    text: 'yes',
    kind: 'comment',
    parent: 'Title\nBody',
  },
  {
    name: 'old Reddit: a reply',
    url: 'https://old.reddit.com/r/nursing/comments/1/x/',
    html: '<div class="thing link" data-fullname="t3"><div class="usertext-body"><div class="md">The post</div></div></div><div class="thing comment" data-fullname="t1" data-author="b"><div class="usertext-body"><div class="md"><p>A question</p></div></div><a href="javascript:void 0" id="opener">reply</a><div class="child"><form class="usertext"><div class="usertext-edit"><textarea name="text">yes</textarea></div><div class="usertext-buttons"><button type="submit" class="save" id="go">save</button><button type="button" class="cancel">cancel</button></div></form></div></div>',
    press: '#go',
    text: 'yes',
    kind: 'reply',
    parent: 'A question',
    group: 'r/nursing',
  },
  {
    name: 'old Reddit: a new post',
    url: 'https://old.reddit.com/r/nursing/submit',
    html: '<form id="search"><input type="text" name="q" value="x"></form><form id="newlink"><textarea name="title">one</textarea><input name="url" value=""><textarea name="text">two</textarea><input name="sr" value="nursing"><button name="submit" value="form" type="submit" id="go">submit</button></form>',
    press: '#go',
    text: 'one\ntwo',
    kind: 'post',
  },
  {
    name: 'TikTok: a comment',
    url: 'https://www.tiktok.com/@a/video/1',
    html: `<div data-e2e="browse-video-desc">The caption</div><div class="css-1-DivCommentFooter"><div data-e2e="comment-input">${draft('hello')}</div><div data-e2e="comment-post" id="go">Post</div></div>`,
    press: '#go',
    text: 'hello',
    kind: 'comment',
    parent: 'The caption',
  },
  {
    name: 'TikTok: a caption in an editable that is a combobox',
    url: 'https://www.tiktok.com/tiktokstudio/upload',
    html: `<div>${draft('hello').replace('role="textbox"', 'role="combobox"')}<button data-e2e="post_video_button" id="go">Post</button></div>`,
    press: '#go',
    text: 'hello',
    kind: 'caption',
  },
  {
    name: 'YouTube: a reply',
    url: 'https://www.youtube.com/watch?v=1',
    html: '<ytd-comment-thread-renderer><ytd-comment-view-model><span id="content-text">A question</span></ytd-comment-view-model><ytd-commentbox is-reply><div id="contenteditable-root" contenteditable="true">yes</div><ytd-button-renderer id="cancel-button"><button>Cancel</button></ytd-button-renderer><ytd-button-renderer id="submit-button"><button id="go">Antworten</button></ytd-button-renderer></ytd-commentbox></ytd-comment-thread-renderer>',
    press: '#go',
    text: 'yes',
    kind: 'reply',
    parent: 'A question',
  },
  {
    name: 'Bluesky: a thread that answers',
    url: 'https://bsky.app/',
    html: '<div role="dialog" aria-modal="true"><div data-testid="composePostView"><button aria-label="Cancel"></button><button data-testid="composerPublishBtn" aria-label="Publish replies" id="go">Reply</button><div aria-label="Expand or collapse the full post you are replying to">A question</div><div class="ProseMirror tiptap" contenteditable="true"><p>one</p></div><div class="ProseMirror tiptap" contenteditable="true"><p>two</p></div><button aria-label="Add another post to thread"></button></div></div>',
    press: '#go',
    text: 'one\ntwo',
    kind: 'reply',
    parent: 'A question',
  },
  {
    name: 'Mastodon: a reply with a content warning',
    url: 'https://mastodon.social/home',
    html: '<form class="search"><input class="search__input" type="text" placeholder="Search or paste URL" value="x"></form><form class="compose-form"><div class="reply-indicator"><div class="reply-indicator__content">A question</div></div><input id="cw-spoiler-input" type="text" value="warning"><div class="compose-form__input"><textarea class="autosuggest-textarea__textarea">yes</textarea></div><div class="compose-form__submit"><button type="submit" id="go">Antworten</button></div></form>',
    press: 'Ctrl+Enter on textarea',
    text: 'warning\nyes',
    kind: 'reply',
    parent: 'A question',
  },
  {
    name: 'Tumblr: several blocks and the tags',
    url: 'https://www.tumblr.com/new/text',
    html: '<div role="dialog"><div data-testid="gutenberg-editor"><p contenteditable="true" class="block-editor-rich-text__editable">one</p><p contenteditable="true" class="block-editor-rich-text__editable">two</p></div><textarea aria-label="Tags editor">tag</textarea><button class="TRX6J VxmZd" id="go">Post now</button></div>',
    press: '#go',
    text: 'one\ntwo\ntag',
    kind: 'post',
  },
  {
    name: 'Nextdoor: a comment',
    url: 'https://nextdoor.com/news_feed/',
    html: '<div data-testid="feed-item-card"><div data-testid="post-body">The post</div><button data-testid="post-reply-button">Reply</button><textarea data-testid="comment-add-reply-input">hello</textarea><button data-testid="inline-composer-reply-button" aria-label="Reply" id="go"></button></div>',
    press: '#go',
    text: 'hello',
    kind: 'comment',
    parent: 'The post',
  },
  {
    name: 'Google: an answer to a review',
    url: 'https://www.google.com/local/business/1/customers/reviews/reply?reviewId=2',
    html: '<article><span>Dr. Low was rude to my mother</span></article><div><textarea jsname="YPqjbf">sorry</textarea><button jsname="dmDvRc">Omitir</button><button id="go">Responder</button></div>',
    press: '#go',
    text: 'sorry',
    kind: 'review-reply',
    parent: 'Dr. Low was rude to my mother',
  },
  {
    name: 'Yelp: an answer to a review',
    url: 'https://biz.yelp.com/r/1',
    html: '<div id="card"><div class="x-passport-container"><p>Maria L.</p></div><div aria-label="2 star rating"></div><p>They kept us waiting</p><textarea>sorry</textarea><button id="go">Send</button></div>',
    press: '#go',
    text: 'sorry',
    kind: 'review-reply',
    parent: 'Maria L.\nThey kept us waiting',
  },
  {
    name: 'WhatsApp: Enter sends',
    url: 'https://web.whatsapp.com/',
    html: `<div id="main"><header><span title="Night shift">Night shift</span></header><footer>${lexical('psst')}<button aria-label="Send"><span data-icon="wds-ic-send-filled"></span></button></footer></div>`,
    press: 'Enter on [data-lexical-editor]',
    text: 'psst',
    kind: 'message',
    group: 'Night shift',
  },
  {
    name: 'Telegram K: the mirror is ignored',
    url: 'https://web.telegram.org/k/',
    html: '<div class="chat-input"><div contenteditable="true" class="input-message-input" data-peer-id="1">psst</div><div contenteditable="true" class="input-message-input input-field-input-fake">psst</div><div class="btn-send-container"><button class="btn-icon btn-send"></button></div></div>',
    press: '.btn-send',
    text: 'psst',
    kind: 'message',
  },
  {
    name: 'Discord: Enter sends',
    url: 'https://discord.com/channels/1/2',
    html: '<div role="textbox" data-slate-editor="true" contenteditable="true"><div data-slate-node="element"><span data-slate-string="true">psst</span></div></div>',
    press: 'Enter on [role="textbox"]',
    text: 'psst',
    kind: 'message',
  },
];

describe('what is known of the sites', () => {
  it.each(SITES)('$name', (site) => {
    at(site.url);
    page(site.html);
    const [, keys, selector] = /^(Ctrl\+Enter|Enter) on (.*)$/.exec(site.press) ?? [];
    const event = keys === undefined ? click() : key('Enter', { ctrlKey: keys.startsWith('Ctrl') });
    const heard = press(selector ?? site.press, event, adapterFor(new URL(site.url)));
    const read = heard?.composer.read();
    expect(read?.text ?? null).toBe(site.text);
    if (site.kind !== undefined) expect(read?.kind).toBe(site.kind);
    if (site.parent !== undefined) expect(read?.parent).toBe(site.parent);
    if (site.group !== undefined) expect(read?.group).toBe(site.group);
  });
});
